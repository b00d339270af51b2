#include "composer/json_completer.h"

#include "composer/text_offsets.h"
#include "theme/chosen_row.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace carillon::composer {
namespace {

constexpr int listWidth = 420;
constexpr int nameWidth = 170;
constexpr int placeRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;

/// A name, and beside it what it is for.
class CompletionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme::scaled(listWidth), theme::scaled(theme::metrics::grid * 3)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const theme::Colors &colors = theme::colorsOf(option.widget);
        painter->fillRect(option.rect, colors.panel);
        if (option.state & QStyle::State_Selected)
            theme::paintChosen(*painter, option.rect, colors, option.direction);
        const QRect row = option.rect.adjusted(theme::metrics::grid, 0, -theme::metrics::grid, 0);
        painter->setFont(theme::monoFont());
        painter->setPen(colors.text);
        const QFontMetrics metrics(painter->font());
        const QString name = index.data().toString();
        const int width = std::max(theme::scaled(nameWidth), metrics.horizontalAdvance(name));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, name);
        const QRect rest = row.adjusted(width + theme::metrics::grid, 0, 0, 0);
        painter->setFont(theme::uiFont(theme::metrics::smallText + 1));
        painter->setPen(colors.secondaryText);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(painter->font())
                .elidedText(index.data(detailRole).toString(), Qt::ElideRight, rest.width()));
    }
};

} // namespace

JsonCompleter::JsonCompleter(compose::Document &document, QPlainTextEdit &editor)
    : QObject(&editor)
    , m_document(document)
    , m_editor(editor)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    auto *list = new QListView;
    list->setObjectName(QStringLiteral("completions"));
    list->setAccessibleName(tr("What may stand here"));
    list->setUniformItemSizes(true);
    m_completer->setPopup(list);
    list->setItemDelegate(new CompletionDelegate(list)); // setPopup() has set one of its own
    m_completer->setWidget(&m_editor);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(9);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        &JsonCompleter::insert);
}

bool JsonCompleter::takes(const QKeyEvent &event) const
{
    if (!list()->isVisible())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

void JsonCompleter::open()
{
    offer(completionsHere());
}

// A quote opens it, letters narrow it, anything else is not about names any more.
void JsonCompleter::follow(const QKeyEvent &event)
{
    const QString typed = event.text();
    const bool isLetter = !typed.isEmpty() && typed.front().isLetter();
    const bool narrows = list()->isVisible()
        && (isLetter || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Shift);
    if (typed != u"\"" && !isLetter && !narrows)
        return list()->hide();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return;
    const compose::Completions here = completionsHere();
    const bool isInText = here.range.length() > 0;
    if (!isInText || (typed == u"\"" && !here.typed.isEmpty()))
        return list()->hide();
    offer(here);
}

compose::Completions JsonCompleter::completionsHere() const
{
    const QByteArray &text = m_document.text();
    return compose::completionsAt(text, byteOf(text, m_editor.textCursor().position()));
}

void JsonCompleter::offer(const compose::Completions &completions)
{
    m_offered = completions;
    m_model->clear();
    for (qsizetype i = 0; i < completions.items.size(); ++i) {
        const compose::Completion &each = completions.items.at(i);
        auto *item = new QStandardItem(each.label);
        item->setData(int(i), placeRole);
        item->setData(each.detail, detailRole);
        item->setAccessibleDescription(each.detail);
        m_model->appendRow(item);
    }
    m_completer->setCompletionPrefix(QString::fromUtf8(completions.typed));
    const QAbstractItemModel *matches = m_completer->completionModel();
    const bool isTyped = matches->rowCount() == 1
        && matches->index(0, 0).data().toString().toUtf8() == completions.typed;
    if (matches->rowCount() == 0 || isTyped)
        return list()->hide();
    list()->setPalette(m_editor.palette());
    list()->setCurrentIndex(matches->index(0, 0));
    QRect place = m_editor.cursorRect().translated(m_editor.viewport()->pos());
    place.setWidth(theme::scaled(listWidth) + list()->verticalScrollBar()->sizeHint().width());
    m_completer->complete(place);
}

void JsonCompleter::insert(const QModelIndex &index)
{
    const int place = index.data(placeRole).toInt();
    if (place < 0 || place >= m_offered.items.size())
        return;
    const compose::Completion chosen = m_offered.items.at(place);
    const json::Range range = m_offered.range;
    m_document.apply({range.begin, range.length(), chosen.text});
    m_document.endGroup();
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(int(unitOf(m_document.text(), range.begin + chosen.cursor)));
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

} // namespace carillon::composer
