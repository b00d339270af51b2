#include "library/library_pane.h"

#include "theme/fonts.h"
#include "theme/palette.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace carillon::library {
namespace {

using namespace Qt::StringLiterals;

/// One sample a row; the chosen one with a bar at its side.
class SampleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, colors.accentTint);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                colors.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, colors.sunken);
        }
        const QRect text = option.rect.adjusted(12, 0, -8, 0);
        painter->setFont(option.font);
        painter->setPen(colors.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, 26};
    }
};

} // namespace

SampleModel::SampleModel(QList<compose::Sample> samples, QObject *parent)
    : QAbstractListModel(parent)
    , m_samples(std::move(samples))
{
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_samples.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const compose::Sample &sample = m_samples[index.row()];
    switch (role) {
    case Qt::DisplayRole: return sample.name;
    case IdRole: return sample.id;
    default: return {};
    }
}

LibraryPane::LibraryPane(QList<compose::Sample> samples, QWidget *parent)
    : QWidget(parent)
    , m_model(std::move(samples))
    , m_list(new QListView)
{
    auto *heading = new QLabel(tr("SAMPLES"));
    QFont small = theme::uiFont(theme::metrics::smallText, QFont::DemiBold);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    heading->setFont(small);
    heading->setProperty("tone", u"secondary"_s);
    heading->setContentsMargins(12, 12, 12, 6);
    heading->setBuddy(m_list);

    m_list->setObjectName(u"samples"_s);
    m_list->setAccessibleName(tr("Samples"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SampleDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &LibraryPane::choose);
    connect(m_list, &QListView::activated, this, &LibraryPane::choose);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    setMinimumWidth(148);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void LibraryPane::choose(const QModelIndex &index)
{
    Q_EMIT sampleChosen(index.data(SampleModel::IdRole).toByteArray());
}

void LibraryPane::setCurrent(const QByteArray &id)
{
    const QModelIndexList found
        = m_model.match(m_model.index(0), SampleModel::IdRole, id, 1, Qt::MatchExactly);
    m_list->setCurrentIndex(found.isEmpty() ? QModelIndex() : found.first());
}

} // namespace carillon::library
