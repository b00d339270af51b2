#include "composer/headers_table.h"

#include "base/bidi.h"
#include "composer/diagnostic_marks.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/quiet_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace carillon::composer {
namespace {

using namespace Qt::StringLiterals;
using Origin = compose::HeaderRow::Origin;

constexpr int nameWidth = 148;
constexpr int actionWidth = 32;

int lineHeight()
{
    return theme::scaled(theme::metrics::controlHeight);
}

int problemHeight()
{
    return theme::scaled(16);
}

int problemIcon()
{
    return theme::scaled(12);
}

Origin originOf(const QModelIndex &index)
{
    return Origin(index.data(HeadersModel::OriginRole).toInt());
}

bool isRestorable(Origin origin)
{
    return origin == Origin::Removed || origin == Origin::Changed;
}

bool hasProblem(const QModelIndex &index)
{
    return !index.data(HeadersModel::ProblemRole).toString().isEmpty();
}

} // namespace

int HeadersDelegate::heightOf(const QModelIndex &index)
{
    return lineHeight() + (hasProblem(index) ? problemHeight() : 0);
}

QWidget *HeadersDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    theme::useMonoFont(editor);
    editor->setAccessibleName(
        index.column() == HeadersModel::Name ? tr("Header's name") : tr("Header's value"));
    // Who looks on while it is replaced does not read it.
    if (index.column() == HeadersModel::Value && index.data(HeadersModel::SecretRole).toBool())
        editor->setEchoMode(QLineEdit::Password);
    return editor;
}

void HeadersDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(lineHeight());
    editor->setGeometry(place);
}

void HeadersDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    QRect line = cell.rect;
    line.setHeight(lineHeight() - 1);
    const Cell first{cell.painter, line, cell.colors, cell.option};
    if (cell.option.state & QStyle::State_HasFocus && index.column() != HeadersModel::Action) {
        cell.painter.setPen(cell.colors.accent);
        cell.painter.drawRoundedRect(QRectF(line).adjusted(-4.5, 2.5, 4.5, -2.5),
            theme::metrics::halfGrid, theme::metrics::halfGrid);
    }
    if (index.data(HeadersModel::IsAddRole).toBool())
        return paintText(first, index.data().toString(), cell.colors.secondaryText);
    if (index.column() == HeadersModel::Action)
        return paintAction(first, index);
    const Origin origin = originOf(index);
    QFont font = theme::monoFont();
    font.setStrikeOut(origin == Origin::Removed);
    if (index.column() == HeadersModel::Name && origin != Origin::Target)
        font.setWeight(QFont::DemiBold);
    const bool faint = origin == Origin::Removed;
    paintText(first, leftToRight(index.data().toString()),
        faint ? cell.colors.secondaryText : cell.colors.text, font);
    if (index.column() == HeadersModel::Value && hasProblem(index))
        paintProblem(cell, index);
}

void HeadersDelegate::paintProblem(const Cell &cell, const QModelIndex &index)
{
    const auto severity = contract::Severity(index.data(HeadersModel::SeverityRole).toInt());
    const QColor &color = severityColor(severity, cell.colors);
    QRect line = cell.rect;
    line.setTop(line.top() + lineHeight() - theme::metrics::halfGrid);
    line.setHeight(problemHeight());
    const bool isError = severity == contract::Severity::Error;
    const auto visual
        = [&](const QRect &rect) { return QStyle::visualRect(cell.option.direction, line, rect); };
    theme::paintIcon(cell.painter, isError ? "error"_L1 : "warning"_L1, color,
        visual({line.left(), line.top() + 2, problemIcon(), problemIcon()}));
    const QString words = isError ? tr("Error: %1") : tr("Warning: %1");
    const QRect text = visual(line.adjusted(problemIcon() + theme::metrics::halfGrid, 0, 0, 0));
    paintText({cell.painter, text, cell.colors, cell.option},
        words.arg(index.data(HeadersModel::ProblemRole).toString()), color,
        theme::uiFont(theme::metrics::smallText));
}

void HeadersDelegate::paintAction(const Cell &cell, const QModelIndex &index)
{
    const int side = theme::scaled(theme::metrics::iconSize);
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(cell.rect).center());
    const bool restores = isRestorable(originOf(index));
    theme::paintIcon(cell.painter, restores ? "undo"_L1 : "close"_L1,
        restores ? cell.colors.accent : cell.colors.secondaryText, place);
}

HeadersTable::HeadersTable(compose::DraftController &controller, QWidget *parent)
    : QTableView(parent)
    , m_model(controller)
{
    setObjectName(u"headersTable"_s);
    setAccessibleName(tr("Headers of the request"));
    setModel(&m_model);
    setItemDelegate(new HeadersDelegate(this));
    widgets::makeQuiet(this);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(HeadersModel::Name, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(HeadersModel::Value, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(HeadersModel::Action, QHeaderView::Fixed);
    setCurrentIndex(m_model.index(0, HeadersModel::Value));
    clearSelection();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == HeadersModel::Action)
            m_model.toggle(index.row());
        else if (index.row() + 1 == m_model.rowCount())
            edit(m_model.index(index.row(), HeadersModel::Name));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HeadersTable::fitRows);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HeadersTable::fitRows);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HeadersTable::fitRows);
    theme::follow(this, [this] {
        setColumnWidth(HeadersModel::Name, theme::scaled(nameWidth));
        setColumnWidth(HeadersModel::Action, theme::scaled(actionWidth));
        fitRows();
    });
}

void HeadersTable::fitRows()
{
    int height = horizontalHeader()->height() + 1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int own = HeadersDelegate::heightOf(m_model.index(row, HeadersModel::Value));
        setRowHeight(row, own);
        height += own;
    }
    setFixedHeight(height);
}

void HeadersTable::goTo(QByteArrayView name)
{
    const int row = m_model.rowOf(name);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(m_model.index(
        row == -1 ? m_model.rowCount() - 1 : row, row == -1 ? 0 : HeadersModel::Value));
}

void HeadersTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        const int row = current.row();
        const int column = current.column();
        m_model.toggle(row);
        if (!currentIndex().isValid())
            setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), column));
        return;
    }
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)
        && state() != QAbstractItemView::EditingState) {
        if (current.column() == HeadersModel::Action)
            m_model.toggle(current.row());
        else if (current.isValid())
            edit(current);
        return;
    }
    if (key == Qt::Key_Insert) {
        const QModelIndex add = m_model.index(m_model.rowCount() - 1, HeadersModel::Name);
        setCurrentIndex(add);
        edit(add);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace carillon::composer
