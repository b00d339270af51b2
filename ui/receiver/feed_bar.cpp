#include "receiver/feed_bar.h"

#include "base/list_text.h"
#include "base/text_needle.h"

#include "theme/icons.h"
#include "theme/text_size.h"
#include "widgets/clear_button.h"
#include "widgets/status_dot.h"

#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using contract::Platform;

namespace {

constexpr int widthForWord = 560;
constexpr int typingPause = 180; // milliseconds until a search begins

QToolButton *menuButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FeedBar::FeedBar(QWidget *parent)
    : PaneHeader(tr("Feed"), parent)
    , m_text(new QLineEdit)
    , m_filters(menuButton(u"feedFilters"_s, tr("Filter")))
    , m_menu(new QMenu(m_filters))
    , m_detail(new QToolButton)
    , m_more(menuButton(u"feedMenu"_s, u"⋯"_s))
    , m_live(new QLabel)
    , m_dot(new widgets::StatusDot)
{
    // It goes with the pane, and not the pane with what its controls say.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setUpSearch();
    setUpFilters();
    m_detail->setObjectName(u"feedDetails"_s);
    m_detail->setText(tr("Details"));
    m_detail->setCheckable(true);
    m_more->setPopupMode(QToolButton::DelayedPopup); // no room kept for an arrow
    m_more->setAccessibleName(tr("Act on notifications, copy, export and sort"));
    m_more->setToolTip(m_more->accessibleName());
    m_live->setProperty("tone", u"secondary"_s);
    add(m_text, 4);
    add(m_filters);
    addSpace();
    add(m_detail);
    add(m_more);
    add(m_live);
    add(m_dot);
    connect(m_detail, &QToolButton::toggled, this, &FeedBar::detailToggled);
    setConnected(false);
}

void FeedBar::setUpSearch()
{
    m_text->setObjectName(u"feedFilter"_s);
    m_text->setPlaceholderText(tr("Search the feed…"));
    m_text->setAccessibleName(tr("Search the feed"));
    m_text->setToolTip(tr("Finds title, body, group, raw content and id, upper or lower case"));
    widgets::addClearButton(m_text);
    m_text->setMaxLength(int(TextNeedle::longest));
    theme::follow(m_text, [this] {
        m_text->setMinimumWidth(theme::scaled(60));
        m_text->setMaximumWidth(theme::scaled(230));
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FeedBar::apply);
    connect(m_text, &QLineEdit::textChanged, this,
        [this](const QString &text) { text.isEmpty() ? apply() : m_typing.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, &FeedBar::apply);
}

void FeedBar::setUpFilters()
{
    auto *states = new QActionGroup(m_menu);
    m_menu->addSection(tr("State"));
    addChoice<FeedState>(states, tr("All states"), &FeedQuery::state, {})->setChecked(true);
    addChoice<FeedState>(states, tr("Unread"), &FeedQuery::state, FeedState::Unread);
    addChoice<FeedState>(states, tr("Read"), &FeedQuery::state, FeedState::Read);
    addChoice<FeedState>(states, tr("Opened"), &FeedQuery::state, FeedState::Opened);
    addChoice<FeedState>(states, tr("Dismissed"), &FeedQuery::state, FeedState::Dismissed);
    addChoice<FeedState>(states, tr("Snoozed"), &FeedQuery::state, FeedState::Snoozed);
    auto *platforms = new QActionGroup(m_menu);
    m_menu->addSection(tr("Meant for"));
    addChoice<Platform>(platforms, tr("All platforms"), &FeedQuery::platform, {})->setChecked(true);
    for (const Platform platform : contract::allPlatforms)
        addChoice<Platform>(platforms, QLatin1StringView(contract::spelling(platform)),
            &FeedQuery::platform, platform);
    m_filters->setMenu(m_menu);
    showFilters();
}

template <class Value>
QAction *FeedBar::addChoice(QActionGroup *group, const QString &text,
    std::optional<Value> FeedQuery::*member, std::optional<Value> value)
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, member, value] {
        m_query.*member = value;
        apply();
    });
    return action;
}

void FeedBar::apply()
{
    m_typing.stop();
    m_query.text = m_text->text().trimmed();
    showFilters();
    Q_EMIT queryChanged(m_query);
}

void FeedBar::showFilters()
{
    QStringList chosen;
    const QList<QAction *> actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked() && action != action->actionGroup()->actions().constFirst())
            chosen.append(action->text());
    }
    m_filters->setText(chosen.isEmpty() ? tr("Filter") : chosen.join(u" · "_s));
    m_filters->setAccessibleName(chosen.isEmpty()
            ? tr("Filter by state and platform")
            : tr("Filter: %1", "unread and iOS").arg(listText(chosen)));
    showFilterButton();
}

void FeedBar::setOrder(FeedOrder order)
{
    if (m_query.order == order)
        return;
    m_query.order = order;
    apply();
}

void FeedBar::setConnected(bool connected)
{
    m_dot->setOn(connected);
    //: whether what arrives is shown at once
    m_live->setText(connected ? tr("live") : tr("not live"));
    m_dot->setToolTip(m_live->text());
    m_dot->setAccessibleName(m_live->text());
}

// The dot says it, too; the search needs the room more than the word.
void FeedBar::resizeEvent(QResizeEvent *event)
{
    PaneHeader::resizeEvent(event);
    m_isRoomy = width() >= theme::scaled(widthForWord);
    m_live->setVisible(m_isRoomy);
    setNoteShown(m_isRoomy);
    m_detail->setText(m_isRoomy ? tr("Details") : tr("Info", "short for details"));
    showFilterButton();
}

void FeedBar::changeEvent(QEvent *event)
{
    PaneHeader::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFilterButton();
}

// An icon while nothing is filtered out, where the search needs the room.
void FeedBar::showFilterButton()
{
    const bool isPlain = m_filters->text() == tr("Filter");
    const bool isIcon = isPlain && !m_isRoomy;
    m_filters->setIcon(isIcon ? theme::icon("filter"_L1, theme::colorsOf(this)) : QIcon());
    m_filters->setToolButtonStyle(isIcon ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    m_filters->setToolTip(m_filters->accessibleName());
}

void FeedBar::setDetailShown(bool shown)
{
    m_detail->setChecked(shown);
}

// Without the arrow that a button with a menu of its own has: the room is scarce.
void FeedBar::setMenu(QMenu *menu)
{
    connect(m_more, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void FeedBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace carillon::receiver
