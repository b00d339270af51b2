#include "composer/find_bar.h"

#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/clear_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr int mostMatches = 10'000;
constexpr int countWidth = 64;

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

QToolButton *button(const QString &text, const QString &tip)
{
    auto *out = new QToolButton;
    out->setText(text);
    out->setToolTip(tip);
    out->setAccessibleName(tip);
    out->setFocusPolicy(Qt::TabFocus);
    return out;
}

QToolButton *toggle(const QString &text, const QString &tip, const QKeySequence &keys)
{
    QToolButton *out = button(text, tip);
    out->setCheckable(true);
    out->setShortcut(keys);
    return out;
}

QHBoxLayout *rowIn(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(theme::metrics::grid, theme::metrics::halfGrid, theme::metrics::grid,
        theme::metrics::halfGrid);
    row->setSpacing(theme::metrics::halfGrid);
    return row;
}

} // namespace

QList<TextMatch> matchesIn(
    const QString &text, const QString &wanted, const FindOptions &options, int most)
{
    QList<TextMatch> out;
    if (wanted.isEmpty())
        return out;
    const auto sensitivity = options.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype at = text.indexOf(wanted, 0, sensitivity);
    while (at >= 0 && out.size() < most) {
        const qsizetype end = at + wanted.size();
        const bool inWord = (isWordCharacter(text, at - 1) && isWordCharacter(text, at))
            || (isWordCharacter(text, end - 1) && isWordCharacter(text, end));
        const bool fits = !options.wholeWords || !inWord;
        if (fits)
            out.append({at, wanted.size()});
        at = text.indexOf(wanted, fits ? end : at + 1, sensitivity);
    }
    return out;
}

FindBar::FindBar(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    build();
    hide();
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchCase, &QToolButton::toggled, this, &FindBar::search);
    connect(m_wholeWords, &QToolButton::toggled, this, &FindBar::search);
    connect(m_editor.document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            search();
    });
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &FindBar::showCount);
}

void FindBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *findRow = new QWidget;
    auto *row = rowIn(findRow);
    m_wanted = new QLineEdit;
    m_wanted->setObjectName(QStringLiteral("findText"));
    m_wanted->setPlaceholderText(tr("Find"));
    m_wanted->setAccessibleName(tr("Text to find"));
    widgets::addClearButton(m_wanted);
    m_matchCase = toggle(
        tr("Aa", "match case, on a button"), tr("Match case (Alt+C)"), Qt::ALT | Qt::Key_C);
    m_wholeWords = toggle(tr("\u201CW\u201D", "whole words, on a button"),
        tr("Whole words (Alt+W)"), Qt::ALT | Qt::Key_W);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    theme::follow(m_count, [this] { m_count->setMinimumWidth(theme::scaled(countWidth)); });
    auto *back = button(QStringLiteral("↑"), tr("Previous match (Shift+F3)"));
    auto *on = button(QStringLiteral("↓"), tr("Next match (F3)"));
    auto *close = button(QStringLiteral("✕"), tr("Close (Esc)"));
    row->addWidget(m_wanted, 1);
    row->addWidget(m_count);
    for (QToolButton *each : {back, on, m_matchCase, m_wholeWords, close})
        row->addWidget(each);
    m_replaceRow = new QWidget;
    auto *second = rowIn(m_replaceRow);
    m_replacement = new QLineEdit;
    m_replacement->setObjectName(QStringLiteral("replaceText"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Text to put in its place"));
    auto *one = button(tr("&Replace"), tr("Replace this match"));
    auto *all = button(tr("Replace &All"), tr("Replace every match, in one step"));
    one->setObjectName(QStringLiteral("replaceOne"));
    all->setObjectName(QStringLiteral("replaceAll"));
    second->addWidget(m_replacement, 1);
    second->addWidget(one);
    second->addWidget(all);
    column->addWidget(findRow);
    column->addWidget(m_replaceRow);
    connect(back, &QToolButton::clicked, this, &FindBar::previous);
    connect(on, &QToolButton::clicked, this, &FindBar::next);
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    connect(one, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QToolButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::find()
{
    open(false);
}

void FindBar::replace()
{
    open(true);
}

void FindBar::open(bool replacing)
{
    m_replaceRow->setVisible(replacing);
    show();
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_wanted->setText(selected);
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
    search();
}

void FindBar::leave()
{
    hide();
    m_matches.clear();
    Q_EMIT matchesChanged();
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    const QString text = m_editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    m_matches = matchesIn(
        text, m_wanted->text(), {m_matchCase->isChecked(), m_wholeWords->isChecked()}, mostMatches);
    showCount();
    Q_EMIT matchesChanged();
}

qsizetype FindBar::current() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const auto match = std::find_if(m_matches.begin(), m_matches.end(), [&](const TextMatch &each) {
        return each.begin == cursor.selectionStart()
            && each.begin + each.length == cursor.selectionEnd();
    });
    return match == m_matches.end() ? -1 : match - m_matches.begin();
}

void FindBar::showCount()
{
    const QString count = m_matches.size() == mostMatches ? tr("%L1 or more").arg(mostMatches)
                                                          : tr("%L1").arg(m_matches.size());
    if (m_wanted->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("No match"));
    else if (const qsizetype here = current(); here >= 0)
        m_count->setText(tr("%L1 of %2", "of so many matches").arg(here + 1).arg(count));
    else
        m_count->setText(tr("%Ln match(es)", nullptr, int(m_matches.size())));
}

void FindBar::next()
{
    if (!isVisible())
        return find();
    const int from = m_editor.textCursor().selectionEnd();
    const auto match = std::find_if(m_matches.begin(), m_matches.end(),
        [from](const TextMatch &each) { return each.begin >= from; });
    goTo(match == m_matches.end() ? 0 : match - m_matches.begin());
}

void FindBar::previous()
{
    if (!isVisible())
        return find();
    const int from = m_editor.textCursor().selectionStart();
    const auto match = std::find_if(m_matches.rbegin(), m_matches.rend(),
        [from](const TextMatch &each) { return each.begin + each.length <= from; });
    goTo(match == m_matches.rend() ? m_matches.size() - 1 : m_matches.rend() - match - 1);
}

void FindBar::goTo(qsizetype index)
{
    if (index < 0 || index >= m_matches.size())
        return;
    const TextMatch &match = m_matches.at(index);
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(int(match.begin));
    cursor.setPosition(int(match.begin + match.length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

void FindBar::replaceOne()
{
    const qsizetype here = current();
    if (here < 0)
        return next();
    const TextMatch match = m_matches.at(here);
    Q_EMIT replaceRequested({match}, m_replacement->text());
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(int(match.begin + m_replacement->text().size()));
    m_editor.setTextCursor(cursor);
    next();
}

void FindBar::replaceAll()
{
    if (!m_matches.isEmpty())
        Q_EMIT replaceRequested(m_matches, m_replacement->text());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isReturn && m_replacement->hasFocus())
        replaceOne();
    else if (isReturn)
        (event->modifiers() & Qt::ShiftModifier) ? previous() : next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace carillon::composer
