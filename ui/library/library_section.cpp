#include "library/library_section.h"

#include "theme/chosen_row.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/status_chip.h"
#include "theme/text_size.h"

#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace carillon::library {
namespace {

constexpr int rowHeight = 26;
constexpr int chipHeight = 18;

/// One entry a row; the chosen one with a bar at its side, some with a word on a chip.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
        painter->save();
        if (option.state & QStyle::State_Selected) {
            theme::paintChosen(*painter, option.rect, colors, option.direction);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, colors.sunken);
        }
        QRect text = option.rect.adjusted(theme::metrics::paneMargin, 0, -theme::metrics::grid, 0);
        if (const QString word = index.data(ChipRole).toString(); !word.isEmpty()) {
            const int width = paintChip(*painter, option, text, word,
                widgets::Tone(index.data(ToneRole).toInt()));
            text.setRight(text.right() - width - theme::metrics::halfGrid);
        }
        if (option.direction == Qt::RightToLeft)
            text = QStyle::visualRect(option.direction, option.rect, text);
        painter->setFont(option.font);
        painter->setPen(colors.text);
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(text, int(side | Qt::AlignVCenter),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, theme::scaled(rowHeight)};
    }

private:
    // At the row's end. @return how wide it is
    static int paintChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const QString &word, widgets::Tone tone)
    {
        const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
        auto [ink, ground] = widgets::toneColors(tone, colors);
        if (option.state & QStyle::State_Selected && ground == colors.accentTint)
            ground = colors.panel;
        const QFont font = theme::uiFont(theme::metrics::smallText, QFont::Medium);
        const int width = QFontMetrics(font).horizontalAdvance(word) + 2 * theme::metrics::grid;
        const int height = theme::scaled(chipHeight);
        const QRect chip(row.right() - width + 1, row.center().y() - height / 2 + 1, width, height);
        const QRect shown = QStyle::visualRect(option.direction, option.rect, chip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(shown, height / 2.0, height / 2.0);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(shown, Qt::AlignCenter, word);
        return width;
    }
};

} // namespace

LibrarySection::LibrarySection(const QString &heading, const QString &listName,
    const QString &empty, QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_empty(new QLabel(empty))
{
    auto *label = new QLabel(heading);
    theme::follow(label, [label] {
        QFont small = theme::uiFont(theme::metrics::smallText, QFont::DemiBold);
        small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        label->setFont(small);
    });
    label->setWordWrap(true);
    label->setProperty("tone", QStringLiteral("secondary"));
    label->setContentsMargins(theme::metrics::paneMargin, theme::metrics::paneMargin,
        theme::metrics::paneMargin, theme::metrics::halfGrid + 2);
    label->setBuddy(m_list);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("secondary"));
    m_empty->setContentsMargins(theme::metrics::paneMargin, 0, theme::metrics::paneMargin, 0);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    m_list->setObjectName(listName);
    m_list->setAccessibleName(heading);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &LibrarySection::showEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, &LibrarySection::showEmpty);
    showEmpty();
}

void LibrarySection::showEmpty()
{
    const bool isEmpty = m_list->model()->rowCount() == 0;
    m_empty->setVisible(isEmpty && !m_empty->text().isEmpty());
    m_list->setVisible(!isEmpty);
}

} // namespace carillon::library
