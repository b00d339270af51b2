#include "clock_link.h"

#include "actions.h"
#include "base/list_text.h"
#include "clock/clock_dialog.h"
#include "feed_link.h"
#include "main_window.h"
#include "receiver/feed_model.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "service_refusal.h"

namespace carillon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *clockTarget = "/mock/v1/clock";
constexpr auto refreshTime = 250ms; // of many that come in together
constexpr size_t mostWishes = 100; // of a key that is held down

QByteArray stepBody(std::chrono::milliseconds time)
{
    return "{\"milliseconds\":" + QByteArray::number(qint64(time.count())) + '}';
}

} // namespace

ClockLink::ClockLink(ClockParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshTime);
    connect(&m_soon, &QTimer::timeout, this, &ClockLink::refresh);
    connectActions();
    showTime();
    showNext();
}

void ClockLink::connectActions()
{
    const auto on = [this](Actions::Id id, auto &&slot) {
        connect(m_parts.window.actions()[id], &QAction::triggered, this, slot);
    };
    on(Actions::ClockPause, &ClockLink::pauseOrResume);
    on(Actions::ClockNext, &ClockLink::stepToNext);
    on(Actions::ClockSecond, [this] { step(1s); });
    on(Actions::ClockMinute, [this] { step(1min); });
    on(Actions::ClockHour, [this] { step(1h); });
    on(Actions::ClockSet, &ClockLink::askForInstant);
}

void ClockLink::follow(FeedLink &link)
{
    connect(&link, &FeedLink::clockMoved, this, &ClockLink::take);
    connect(&link, &FeedLink::itemsArrived, this, &ClockLink::refreshSoon);
    connect(&link, &FeedLink::connectedChanged, this, [this](bool connected) {
        if (connected)
            refresh();
    });
}

void ClockLink::open(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
    m_wishes.clear();
    take({false, m_parts.machine.now(), {}});
    refresh();
}

void ClockLink::refresh()
{
    m_soon.stop();
    if (m_baseUrl.isValid() && m_wishes.size() < 2)
        ask({"GET", clockTarget, {}});
}

void ClockLink::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ClockLink::take(const receiver::ServiceClock &clock)
{
    const bool goesOn = !clock.isPaused && !m_state.isPaused;
    const bool same = goesOn || (clock.isPaused && m_state.isPaused && clock.now == m_state.now);
    m_state = clock;
    if (clock.isPaused)
        m_parts.clock.pauseAt(clock.now);
    else
        m_parts.clock.resume();
    if (!same)
        Q_EMIT moved();
    showTime();
    showNext();
}

void ClockLink::tick()
{
    showTime();
    showNext();
    if (!m_state.isPaused && m_state.next && m_state.next->at <= m_parts.clock.now())
        refreshSoon();
}

void ClockLink::pauseOrResume()
{
    ask({"PUT", clockTarget, m_state.isPaused ? R"({"mode":"real"})" : R"({"mode":"paused"})"});
}

void ClockLink::step(std::chrono::milliseconds time)
{
    ask({"POST", "/mock/v1/clock/step", stepBody(time)});
}

void ClockLink::stepToNext()
{
    ask({"POST", "/mock/v1/clock/step", R"({"to":"next"})"});
}

void ClockLink::setTo(Instant instant)
{
    ask({"PUT", clockTarget,
        "{\"mode\":\"paused\",\"now\":\"" + formatDateTimeOffset(instant) + "\"}"});
}

void ClockLink::ask(const Wish &wish)
{
    if (!m_baseUrl.isValid())
        return Q_EMIT failed({u"noService"_s, tr("The local service is not running."), {}});
    if (m_wishes.size() >= mostWishes)
        return;
    m_wishes.push_back(wish);
    if (m_wishes.size() == 1)
        sendNext();
}

void ClockLink::sendNext()
{
    const Wish &wish = m_wishes.front();
    http::HttpRequest request{
        .method = wish.method, .target = wish.target, .headers = {}, .body = wish.body};
    if (!wish.body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    m_parts.client.send(
        request, m_baseUrl, this, [this, url = m_baseUrl](const http::Exchange &exchange) {
            if (url == m_baseUrl)
                onAnswer(exchange);
        });
}

void ClockLink::onAnswer(const http::Exchange &exchange)
{
    if (!m_wishes.empty())
        m_wishes.pop_front();
    if (exchange.failure || !exchange.response.isSuccess()) {
        m_wishes.clear();
        // What was only looked up is looked up again when the connection is back.
        if (exchange.request.method != "GET")
            Q_EMIT failed(refusalOf(exchange));
        return;
    }
    if (!m_wishes.empty())
        sendNext();
    if (const auto clock = receiver::clockFromJson(exchange.response.body))
        take(*clock);
    else
        Q_EMIT failed(clock.error());
}

void ClockLink::showTime()
{
    m_parts.window.setClock(m_parts.clock.now(), !m_state.isPaused, m_parts.machine.now());
}

void ClockLink::showNext()
{
    QAction *next = m_parts.window.actions()[Actions::ClockNext];
    next->setEnabled(m_state.next.has_value());
    const QString said = m_state.next
        ? clock::dueText(*m_state.next, subjectOf(*m_state.next), m_parts.clock.now())
        : clock::nothingDueText();
    m_parts.window.actions().setNextEvent(said);
}

clock::DueSubject ClockLink::subjectOf(const receiver::NextDue &next) const
{
    const receiver::FeedItem *item = m_parts.window.receiver().feed().model().find(next.id);
    if (!item)
        return {};
    clock::DueSubject out{item->headline(), {}};
    QStringList names;
    const QList<receiver::Device> devices = m_parts.window.receiver().devices();
    for (const receiver::Device &device : devices) {
        const receiver::Delivery *delivery = item->deliveryTo(device.id);
        if (device.platform == contract::Platform::iOS && delivery && !delivery->delivered)
            names.append(device.name);
    }
    out.device
        = names.size() > 2 ? tr("%n iOS device(s)", nullptr, int(names.size())) : listText(names);
    return out;
}

void ClockLink::askForInstant()
{
    if (m_dialog)
        return m_dialog->activateWindow();
    m_dialog = new clock::ClockDialog(m_parts.clock.now(), &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &clock::ClockDialog::chosen, this, &ClockLink::setTo);
    m_dialog->open();
}

} // namespace carillon
