#include "receiver/receiver_pane.h"

#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/toast_stage.h"
#include "widgets/pane_header.h"
#include "widgets/segmented_control.h"

#include <QEvent>
#include <QGridLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What came longer ago is history read at the start, not an arrival to turn to.
constexpr auto newsAge = 10s;

} // namespace

ReceiverPane::ReceiverPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new widgets::PaneHeader(tr("Receiver")))
    , m_modes(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One))
    , m_grid(new QGridLayout)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_feed(new FeedPane)
{
    auto *cards = new QWidget;
    cards->setLayout(m_grid);
    m_grid->setContentsMargins(10, 8, 10, 8);
    m_grid->setSpacing(8);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(cards);
    m_splitter->addWidget(m_feed);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({356, 230});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    m_modes->setObjectName(u"previewMode"_s);
    m_modes->setAccessibleName(tr("What the devices show"));
    m_modes->addSegment(int(Mode::Draft), tr("Draft"));
    m_modes->addSegment(int(Mode::Received), tr("Received"));
    m_modes->setCurrent(int(Mode::Draft));
    m_header->addSpace();
    m_header->add(m_modes);
    connect(m_modes, &widgets::SegmentedControl::chosen, this, [this](int index) {
        if (Mode(index) != m_mode)
            setMode(Mode(index));
    });
    connect(m_feed, &FeedPane::stateChangeRequested, this, &ReceiverPane::stateChangeRequested);
    connect(m_feed, &FeedPane::deleteRequested, this, &ReceiverPane::deleteRequested);
    connect(m_feed, &FeedPane::countChanged, this, &ReceiverPane::feedCountChanged);
}

void ReceiverPane::setUser(const QString &name)
{
    m_header->setNote(name);
}

void ReceiverPane::setDevices(const QList<Device> &devices)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_board = ToastBoard(devices);
    m_feed->setDevices(devices);
    for (const Device &device : devices) {
        auto *card = new PreviewCard(device);
        card->setConnected(m_connected);
        connect(card, &PreviewCard::opened, this, [this, id = device.id](const QString &itemId) {
            Q_EMIT stateChangeRequested(itemId, id, ReadState::Read, UserActionState::Activated);
        });
        connect(card, &PreviewCard::dismissed, this, [this, id = device.id](const QString &itemId) {
            const FeedItem *item = m_feed->model().find(itemId);
            Q_EMIT stateChangeRequested(itemId, id, item ? item->readState : ReadState::Unread,
                UserActionState::Dismissed);
        });
        m_grid->addWidget(card, int(m_cards.size()) / 2, int(m_cards.size()) % 2);
        m_cards.append(card);
    }
    for (const FeedItem &item : m_feed->model().here())
        m_board.update(item);
    m_board.expire(m_now);
    showCards();
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
    bool news = false;
    QStringList changed;
    for (const FeedItem &item : items) {
        const QList<QString> devices = m_board.update(item);
        news = news || (!devices.isEmpty() && isNews(item));
        changed += devices;
    }
    changed += m_board.expire(m_now);
    if (news && m_mode == Mode::Draft) {
        setMode(Mode::Received);
        return;
    }
    for (PreviewCard *card : std::as_const(m_cards)) {
        if (m_mode == Mode::Received && changed.contains(card->device().id))
            showCard(*card);
    }
}

void ReceiverPane::clear()
{
    m_feed->clear();
    m_board.clear();
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
    const QList<QString> changed = m_board.expire(now);
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
    m_modes->setCurrent(int(mode));
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
        card.showReceived(m_board.toastsOn(card.device().id), m_now);
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
