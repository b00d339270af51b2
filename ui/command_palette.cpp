#include "command_palette.h"

#include "theme/chosen_row.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/fuzzy_match.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon {
namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;
constexpr int rowHeight = 30;
constexpr int mostRows = 200;
constexpr int placeRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr int matchedRole = Qt::UserRole + 3;

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, theme::scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const theme::Colors &colors = theme::colorsOf(option.widget);
        painter->fillRect(option.rect, colors.panel);
        if (option.state & QStyle::State_Selected)
            theme::paintChosen(*painter, option.rect, colors, option.direction);
        const QRect row
            = option.rect.adjusted(theme::metrics::paneMargin, 0, -theme::metrics::paneMargin, 0);
        const auto detail = index.data(detailRole).toString();
        painter->setFont(theme::uiFont(theme::metrics::smallText + 1));
        painter->setPen(colors.secondaryText);
        const int side = QFontMetrics(painter->font()).horizontalAdvance(detail);
        painter->drawText(row,
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
            detail);
        QTextLayout layout(
            index.data().toString(), theme::uiFont(theme::metrics::bodyText), painter->device());
        layout.setFormats(marks(index.data(matchedRole).value<QList<int>>(), colors));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(row.width() - side - theme::metrics::grid);
        layout.endLayout();
        painter->setPen(colors.text);
        layout.draw(painter, QPointF(row.left(), row.top() + (row.height() - line.height()) / 2));
    }

private:
    static QList<QTextLayout::FormatRange> marks(
        const QList<int> &places, const theme::Colors &colors)
    {
        QList<QTextLayout::FormatRange> out;
        for (const int place : places) {
            QTextCharFormat format;
            format.setForeground(colors.accent);
            format.setFontWeight(QFont::DemiBold);
            out.append({place, 1, format});
        }
        return out;
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_typed(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    theme::follow(
        this, [this] { resize(theme::scaled(paletteWidth), theme::scaled(paletteHeight)); });
    m_typed->setObjectName(QStringLiteral("paletteText"));
    m_typed->setPlaceholderText(tr("Type a command, a draft, a sample or a device"));
    m_typed->setAccessibleName(tr("Command"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::metrics::grid, theme::metrics::grid, theme::metrics::grid, theme::metrics::grid);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_typed->clear();
    filter({});
    const QWidget *over = parentWidget();
    const QPoint corner((over->width() - width()) / 2, over->height() / 8);
    move(over->mapToGlobal(corner));
    show();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::filter(const QString &typed)
{
    struct Row {
        int place;
        widgets::FuzzyMatch match;
    };
    QList<Row> rows;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (const auto match = widgets::fuzzyMatch(typed, m_entries.at(i).text))
            rows.append({i, *match});
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const Row &a, const Row &b) { return a.match.score > b.match.score; });
    m_model->clear();
    for (const Row &row : std::as_const(rows)) {
        if (m_model->rowCount() == mostRows)
            break;
        const PaletteEntry &entry = m_entries.at(row.place);
        auto *item = new QStandardItem(entry.text);
        item->setData(row.place, placeRole);
        item->setData(entry.detail, detailRole);
        item->setData(
            QVariant::fromValue(typed.isEmpty() ? QList<int>() : row.match.places), matchedRole);
        item->setAccessibleDescription(entry.detail);
        m_model->appendRow(item);
    }
    if (rows.isEmpty()) {
        auto *none = new QStandardItem(tr("Nothing is called that."));
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QVariant place = m_list->currentIndex().data(placeRole);
    if (!place.isValid())
        return;
    const std::function<void()> run = m_entries.at(place.toInt()).run;
    hide();
    if (run)
        run();
}

void CommandPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace carillon
