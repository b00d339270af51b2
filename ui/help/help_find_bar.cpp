#include "help/help_find_bar.h"

#include "help/help_view.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCursor>
#include <QToolButton>

namespace carillon::help {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 2000;

QToolButton *button(const QString &text, const QString &name)
{
    auto *out = new QToolButton;
    out->setText(text);
    out->setAccessibleName(name);
    out->setToolTip(name);
    out->setFocusPolicy(Qt::TabFocus);
    return out;
}

} // namespace

HelpFindBar::HelpFindBar(HelpView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_wanted(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName(u"helpFindBar"_s);
    build();
    hide();
}

void HelpFindBar::build()
{
    m_wanted->setObjectName(u"helpFind"_s);
    m_wanted->setAccessibleName(tr("Find in this page"));
    m_wanted->setPlaceholderText(tr("Find in this page"));
    m_count->setObjectName(u"helpFindCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("tone", u"secondary"_s);
    QToolButton *before = button(tr("Previous"), tr("Previous place"));
    QToolButton *after = button(tr("Next"), tr("Next place"));
    QToolButton *close = button(tr("Close"), tr("Close the search in this page"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::metrics::paneMargin, theme::metrics::halfGrid,
        theme::metrics::paneMargin, theme::metrics::halfGrid);
    row->setSpacing(theme::metrics::grid);
    row->addWidget(m_wanted, 1);
    row->addWidget(m_count);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(close);
    connect(m_wanted, &QLineEdit::textChanged, this, &HelpFindBar::search);
    connect(before, &QToolButton::clicked, this, &HelpFindBar::previous);
    connect(after, &QToolButton::clicked, this, &HelpFindBar::next);
    connect(close, &QToolButton::clicked, this, &HelpFindBar::leave);
}

void HelpFindBar::open()
{
    show();
    if (const QString chosen = m_view.textCursor().selectedText(); !chosen.isEmpty())
        m_wanted->setText(chosen);
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
    search();
}

void HelpFindBar::leave()
{
    hide();
    m_view.mark({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void HelpFindBar::next()
{
    step(false);
}

void HelpFindBar::previous()
{
    step(true);
}

void HelpFindBar::search()
{
    if (isHidden())
        return;
    const QString wanted = m_wanted->text();
    m_view.mark(wanted.isEmpty() ? QStringList() : QStringList{wanted});
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_view.setTextCursor(cursor);
    step(false);
}

// Goes round: behind the last comes the first.
void HelpFindBar::step(bool isBackward)
{
    const QString wanted = m_wanted->text();
    if (!wanted.isEmpty()) {
        const QTextDocument::FindFlags flags
            = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
        QTextCursor found = m_view.document()->find(wanted, m_view.textCursor(), flags);
        if (found.isNull()) {
            QTextCursor edge(m_view.document());
            edge.movePosition(isBackward ? QTextCursor::End : QTextCursor::Start);
            found = m_view.document()->find(wanted, edge, flags);
        }
        if (!found.isNull())
            m_view.setTextCursor(found);
    }
    showCount();
}

QList<int> HelpFindBar::places() const
{
    QList<int> out;
    QTextCursor found(m_view.document());
    while (out.size() < mostPlaces) {
        found = m_view.document()->find(m_wanted->text(), found);
        if (found.isNull())
            break;
        out.append(found.selectionStart());
    }
    return out;
}

void HelpFindBar::showCount()
{
    if (m_wanted->text().isEmpty())
        return m_count->clear();
    const QList<int> all = places();
    const qsizetype at = all.indexOf(m_view.textCursor().selectionStart());
    m_count->setText(all.isEmpty() ? tr("Not in this page")
                                   : tr("%1 of %2", "place found").arg(at + 1).arg(all.size()));
}

void HelpFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter)
        step(event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

} // namespace carillon::help
