#include "receiver/receiver_pane.h"

#include "base/bidi.h"
#include "receiver/device_button.h"
#include "receiver/device_questions.h"
#include "receiver/fan_out_pane.h"
#include "receiver/feed_bar.h"
#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_bar.h"
#include "receiver/toast_stage.h"
#include "theme/text_size.h"
#include "widgets/pane_header.h"
#include "widgets/segmented_control.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What came longer ago is history read at the start, not an arrival to turn to.
constexpr auto newsAge = 10s;
constexpr int cardColumns = 2;
constexpr int leastWidth = 336; ///< in pixels at 100 %: what its heads say stays whole

} // namespace

ReceiverPane::ReceiverPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new ReceiverBar)
    , m_grid(new QGridLayout)
    , m_scroll(new QScrollArea)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_views(new QStackedWidget)
    , m_feed(new FeedPane)
    , m_fanOut(new FanOutPane)
{
    theme::follow(this, [this] { setMinimumWidth(theme::scaled(leastWidth)); });
    m_splitter->setObjectName(u"receiverSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(cardArea());
    m_splitter->addWidget(m_views);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({356, 230});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    connectBar();
    setUpViews();
    connect(m_feed, &FeedPane::stateChangeRequested, this, &ReceiverPane::stateChangeRequested);
    connect(m_feed, &FeedPane::deleteRequested, this, &ReceiverPane::deleteRequested);
    connect(m_feed, &FeedPane::countChanged, this, &ReceiverPane::feedCountChanged);
}

// More devices than there is room for scroll; four share it.
QWidget *ReceiverPane::cardArea()
{
    auto *cards = new QWidget;
    cards->setLayout(m_grid);
    m_grid->setContentsMargins(10, 8, 10, 8);
    m_grid->setSpacing(8);
    m_scroll->setObjectName(u"deviceCards"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(cards);
    return m_scroll;
}

void ReceiverPane::connectBar()
{
    connect(m_bar, &ReceiverBar::modeChosen, this, [this](int mode) {
        if (Mode(mode) != m_mode)
            setMode(Mode(mode));
    });
    connect(m_bar, &ReceiverBar::lookChanged, this, [this](const PreviewLook &look) {
        setLook(look);
        Q_EMIT lookChanged(look);
    });
    connect(m_bar, &ReceiverBar::userChosen, this, [this](const QString &name) {
        setUser(name);
        Q_EMIT userChosen(name);
    });
    connect(m_bar, &ReceiverBar::addRequested, this, &ReceiverPane::askNewDevice);
}

void ReceiverPane::askNewDevice()
{
    receiver::askNewDevice(this, users(), m_user,
        [this](const NewDevice &device) { Q_EMIT deviceAddRequested(device); });
}

QWidget *ReceiverPane::putHint(QWidget *hint)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, hint);
    QWidget *last = m_bar;
    for (QWidget *each : m_bar->findChildren<QWidget *>()) {
        if (each->focusPolicy() & Qt::TabFocus)
            last = each;
    }
    return last;
}

void ReceiverPane::setUpViews()
{
    m_views->addWidget(m_feed);
    m_views->addWidget(m_fanOut);
    m_feed->bar().replaceTitle(viewSwitch());
    m_fanOut->header().replaceTitle(viewSwitch());
    setView(View::Feed);
}

widgets::SegmentedControl *ReceiverPane::viewSwitch()
{
    auto *out = new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One);
    out->setAccessibleName(tr("What the lower half shows"));
    out->addSegment(int(View::Feed), tr("Feed"), tr("What was received, newest first"));
    out->addSegment(int(View::FanOut), tr("Fan-out"), tr("What became of it on each device"));
    connect(
        out, &widgets::SegmentedControl::chosen, this, [this](int index) { setView(View(index)); });
    m_switches.append(out);
    return out;
}

ReceiverPane::View ReceiverPane::view() const
{
    return View(m_views->currentIndex());
}

void ReceiverPane::setView(View view)
{
    const bool hadFocus
        = m_views->currentWidget() && m_views->currentWidget()->isAncestorOf(focusWidget());
    m_views->setCurrentIndex(int(view));
    for (widgets::SegmentedControl *each : std::as_const(m_switches))
        each->setCurrent(int(view));
    if (hadFocus)
        m_switches[int(view)]->setFocus();
}

void ReceiverPane::setLook(const PreviewLook &look)
{
    m_look = look;
    m_bar->setLook(look);
    for (PreviewCard *card : std::as_const(m_cards))
        card->setLook(look);
    showCards();
}

QStringList ReceiverPane::users() const
{
    QStringList out;
    for (const Device &device : m_devices) {
        if (!out.contains(device.user, Qt::CaseInsensitive))
            out.append(device.user);
    }
    return out;
}

void ReceiverPane::setUser(const QString &name)
{
    m_user = name;
    m_bar->setUsers(users(), m_user);
    makeCards();
}

void ReceiverPane::setSource(const QString &service, const QString &reason)
{
    m_source = service.isEmpty() ? QString()
        : reason.isEmpty()
        ? tr("from %1").arg(embedded(service))
        : tr("from %1: %2", "an address, why it fails").arg(embedded(service), reason);
    m_bar->setNote(m_source);
}

void ReceiverPane::setDevices(const QList<Device> &devices)
{
    m_devices = devices;
    m_knowsDevices = true;
    m_board.setDevices(devices);
    m_feed->setDevices(devices);
    const bool news = learn(std::exchange(m_early, {})).news;
    const QStringList known = users();
    if (!known.isEmpty() && !known.contains(m_user, Qt::CaseInsensitive)) {
        m_user = known.constFirst();
    }
    m_bar->setUsers(known, m_user);
    makeCards();
    if (news && m_mode == Mode::Draft)
        setMode(Mode::Received);
}

// A device in another state keeps its card, and with it the focus.
void ReceiverPane::makeCards()
{
    QList<PreviewCard *> kept;
    for (const Device &device : std::as_const(m_devices)) {
        if (device.user.compare(m_user, Qt::CaseInsensitive) != 0)
            continue;
        PreviewCard *shown = card(device.id);
        if (!shown || shown->device().platform != device.platform) {
            shown = new PreviewCard(device);
            shown->setConnected(m_connected);
            shown->setLook(m_look);
            connectCard(shown);
        }
        shown->setDevice(device, m_now);
        kept.append(shown);
    }
    for (PreviewCard *old : std::as_const(m_cards)) {
        if (!kept.contains(old))
            delete old;
    }
    m_cards = kept;
    m_fanOut->setDevices(this->devices());
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[i], i / cardColumns, i % cardColumns);
    showCards();
}

void ReceiverPane::connectCard(PreviewCard *card)
{
    const QString id = card->device().id;
    const auto acts = [this, id](UserActionState action) {
        return [this, id, action](const QString &itemId) { act(itemId, id, action); };
    };
    connect(card, &PreviewCard::opened, this, acts(UserActionState::Activated));
    connect(card, &PreviewCard::dismissed, this, acts(UserActionState::Dismissed));
    connect(card, &PreviewCard::snoozed, this, acts(UserActionState::Snoozed));
    connect(card, &PreviewCard::deleted, this, &ReceiverPane::deleteRequested);
    DeviceButton &button = card->button();
    connect(&button, &DeviceButton::changeRequested, this,
        [this, id](const DeviceChange &change) { Q_EMIT deviceChangeRequested(id, change); });
    connect(&button, &DeviceButton::renameRequested, card, [this, card, id] {
        askDeviceName(this, card->device(),
            [this, id](const QString &name) { Q_EMIT deviceChangeRequested(id, {.name = name}); });
    });
    connect(&button, &DeviceButton::removeRequested, card, [this, card, id] {
        askDeviceRemoval(this, card->device(), [this, id] { Q_EMIT deviceRemoveRequested(id); });
    });
}

// Opening reads it, too; what else is done leaves that as it is.
void ReceiverPane::act(const QString &itemId, const QString &deviceId, UserActionState action)
{
    ReadState read = ReadState::Unread;
    for (const FeedItem &item : m_board.toastsOn(deviceId)) {
        if (item.id == itemId)
            read = item.readState;
    }
    Q_EMIT stateChangeRequested(
        itemId, deviceId, action == UserActionState::Activated ? ReadState::Read : read, action);
}

void ReceiverPane::setDraft(const compose::Draft &draft)
{
    const bool edited = draft.revision != m_draft.revision;
    m_draft = draft;
    if (edited && m_mode == Mode::Received)
        setMode(Mode::Draft);
    else if (m_mode == Mode::Draft)
        showCards();
}

void ReceiverPane::applyItems(const QList<FeedItem> &items)
{
    m_feed->upsert(items);
    m_fanOut->applyItems(items);
    if (!m_knowsDevices) {
        m_early += items;
        return;
    }
    const auto [news, changed] = learn(items);
    if (news && m_mode == Mode::Draft) {
        setMode(Mode::Received);
        return;
    }
    for (PreviewCard *card : std::as_const(m_cards)) {
        if (m_mode == Mode::Received && changed.contains(card->device().id))
            showCard(*card);
    }
}

ReceiverPane::Learnt ReceiverPane::learn(const QList<FeedItem> &items)
{
    Learnt out;
    for (const FeedItem &item : items) {
        const QList<QString> devices = m_board.update(item);
        out.news = out.news || (!devices.isEmpty() && isNews(item));
        out.devices += devices;
    }
    out.devices += m_board.advance(m_now);
    return out;
}

void ReceiverPane::clear()
{
    m_feed->clear();
    m_fanOut->clear();
    m_board.clear();
    m_knowsDevices = false;
    m_early.clear();
    showCards();
}

bool ReceiverPane::isNews(const FeedItem &item) const
{
    return item.isPending() && item.lastModified > m_now - newsAge;
}

void ReceiverPane::tick(Instant now)
{
    m_now = now;
    m_feed->setNow(now);
    m_fanOut->setNow(now);
    for (PreviewCard *each : std::as_const(m_cards))
        each->setDevice(each->device(), now);
    const QList<QString> changed = m_board.advance(now);
    for (const QString &deviceId : changed) {
        if (PreviewCard *over = card(deviceId); over && m_mode == Mode::Received)
            showCard(*over);
    }
}

void ReceiverPane::setConnected(bool connected)
{
    m_connected = connected;
    m_feed->setConnected(connected);
    for (PreviewCard *card : std::as_const(m_cards))
        card->setConnected(connected);
}

void ReceiverPane::setFeedTotal(qint64 total)
{
    m_feed->setTotal(total);
}

void ReceiverPane::setMode(Mode mode)
{
    m_mode = mode;
    m_bar->setMode(int(mode));
    showCards();
}

void ReceiverPane::showCards()
{
    for (PreviewCard *card : std::as_const(m_cards))
        showCard(*card);
}

void ReceiverPane::showCard(PreviewCard &card)
{
    if (m_mode == Mode::Draft)
        card.showDraft(m_draft);
    else
        card.showReceived(m_board.groupsOn(card.device().id), m_now);
}

// Toasts are themed when they are made; the cards get their palette after this pane.
void ReceiverPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &ReceiverPane::showCards, Qt::QueuedConnection);
}

QList<Device> ReceiverPane::devices() const
{
    QList<Device> out;
    for (const PreviewCard *card : m_cards)
        out.append(card->device());
    return out;
}

PreviewCard *ReceiverPane::card(const QString &deviceId) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
        [&](const PreviewCard *c) { return c->device().id == deviceId; });
    return found == m_cards.end() ? nullptr : *found;
}

} // namespace carillon::receiver
