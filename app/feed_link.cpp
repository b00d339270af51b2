#include "feed_link.h"

#include "base/json_text.h"

namespace carillon {
namespace {

using receiver::ReadState;
using receiver::UserActionState;

constexpr const char *pageSize = "200";
constexpr int readingTime = 6; // milliseconds of a turn
constexpr int deliveryPause = 50; // milliseconds
constexpr size_t mostFrames = 20'000;
constexpr qsizetype mostTraffic = 500; // between two deliveries; the oldest is let go

QByteArray stateJson(const QString &deviceId, ReadState readState, UserActionState action)
{
    static constexpr std::array actions{"NoInteraction", "Activated", "Dismissed", "Snoozed"};
    QByteArray out = QByteArray("{\"readState\":\"")
        + (readState == ReadState::Read ? "Read" : "Unread") + "\",\"userActionState\":\""
        + actions.at(size_t(action)) + "\",\"deviceId\":" + json::quoted(deviceId.toUtf8());
    return out + '}';
}

} // namespace

FeedLink::FeedLink(client::GraphClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_push, &client::PushClient::connectedChanged, this, &FeedLink::connectedChanged);
    connect(&m_push, &client::PushClient::refused, this, &FeedLink::refused);
    connect(&m_push, &client::PushClient::frameReceived, this, &FeedLink::onFrame);
    for (QTimer *timer : {&m_reading, &m_delivery})
        timer->setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &FeedLink::readFrames);
    connect(&m_delivery, &QTimer::timeout, this, &FeedLink::deliver);
}

void FeedLink::open(const QUrl &baseUrl, const QByteArray &token, const client::TlsTrust &trust)
{
    m_baseUrl = baseUrl;
    m_push.setAccess(token, trust);
    m_frames.clear();
    m_push.open(baseUrl);
}

// Whoever opens it anew begins anew; only a service that comes back is resumed.
void FeedLink::close()
{
    m_push.close();
    m_cursor.clear();
    m_push.setCursor({});
    m_frames.clear();
    m_arrived.clear();
    m_traffic.clear();
    m_reading.stop();
    m_delivery.stop();
    m_more = m_fetching = false;
    Q_EMIT closed();
}

// What is dropped comes again after the last frame that was read.
void FeedLink::onFrame(const QByteArray &frame)
{
    m_frames.push_back(frame);
    if (m_frames.size() > mostFrames) {
        m_frames.clear();
        m_push.open(m_baseUrl);
    } else if (!m_reading.isActive()) {
        m_reading.start(0);
    }
}

void FeedLink::readFrames()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_frames.empty() && timer.elapsed() < readingTime) {
        const QByteArray frame = std::move(m_frames.front());
        m_frames.pop_front();
        take(frame);
    }
    if (!m_frames.empty())
        m_reading.start(0);
}

void FeedLink::take(const QByteArray &frame)
{
    const Result<receiver::Event> event = receiver::eventFromJson(frame);
    if (!event)
        return Q_EMIT failed(event.error());
    if (const auto *hello = std::get_if<receiver::Hello>(&*event)) {
        onHello(*hello);
    } else if (const auto *item = std::get_if<receiver::FeedItem>(&*event)) {
        m_cursor = receiver::cursorAfter(m_cursor, *item);
        m_push.setCursor(m_cursor);
        m_arrived.append(*item);
        deliverSoon();
    } else if (const auto *entry = std::get_if<receiver::TrafficEntry>(&*event)) {
        if (m_traffic.size() == mostTraffic)
            m_traffic.removeFirst();
        m_traffic.append(*entry);
        deliverSoon();
    } else if (const auto *changed = std::get_if<receiver::DevicesChanged>(&*event)) {
        Q_EMIT devicesLoaded(changed->devices);
    } else if (const auto *clock = std::get_if<receiver::ServiceClock>(&*event)) {
        Q_EMIT clockMoved(*clock);
    }
}

// At once after a pause, else when the pause is over.
void FeedLink::deliverSoon()
{
    if (m_delivery.isActive())
        return;
    const qint64 since = m_sinceDelivery.isValid() ? m_sinceDelivery.elapsed() : deliveryPause;
    m_delivery.start(int(std::max<qint64>(0, deliveryPause - since)));
}

void FeedLink::deliver()
{
    m_sinceDelivery.start();
    if (!m_arrived.isEmpty())
        Q_EMIT itemsArrived(std::exchange(m_arrived, {}));
    for (const receiver::TrafficEntry &entry : std::exchange(m_traffic, {}))
        Q_EMIT trafficArrived(entry);
}

// The stream stands at hello.cursor and tells everything after it. Unless that continues what is
// known, the feed as it is now is read beside it; an item that comes both ways is told apart by
// its sequence.
void FeedLink::onHello(const receiver::Hello &hello)
{
    const bool continues = hello.resumed && !m_cursor.isEmpty();
    m_cursor = hello.cursor;
    m_push.setCursor(m_cursor);
    get("/mock/v1/devices", [this](const QByteArray &body) {
        if (const auto devices = receiver::devicesFromJson(body))
            Q_EMIT devicesLoaded(*devices);
        else
            Q_EMIT failed(devices.error());
    });
    if (continues)
        return;
    m_before = 0;
    m_more = true;
    m_fetching = false;
    m_arrived.clear();
    Q_EMIT reset();
    fetchOlder();
}

void FeedLink::fetchOlder()
{
    if (!m_more || m_fetching)
        return;
    m_fetching = true;
    get(QByteArray("/mock/v1/feed?order=newest&top=") + pageSize
            + "&before=" + QByteArray::number(m_before),
        [this](const QByteArray &body) { takePage(body); });
}

void FeedLink::takePage(const QByteArray &body)
{
    m_fetching = false;
    const Result<receiver::FeedPage> page = receiver::feedPageFromJson(body);
    if (!page)
        return Q_EMIT failed(page.error());
    m_before = page->before;
    m_more = page->more;
    Q_EMIT itemsArrived(page->items);
    Q_EMIT feedCounted(page->count); // after them, who counts the rest knows them
}

void FeedLink::changeState(const QString &itemId, const QString &deviceId,
    receiver::ReadState readState, receiver::UserActionState userActionState)
{
    const http::HttpRequest change = changeRequest(itemId, deviceId, readState, userActionState);
    request(change.method, change.target, change.body, {});
}

http::HttpRequest FeedLink::changeRequest(const QString &itemId, const QString &deviceId,
    receiver::ReadState readState, receiver::UserActionState userActionState)
{
    return {.method = "PATCH",
        .target = "/mock/v1/feed/" + itemId.toUtf8(),
        .headers = {{"Content-Type", "application/json"}},
        .body = stateJson(deviceId, readState, userActionState)};
}

client::Cancel FeedLink::send(const http::HttpRequest &request, QObject *context,
    const client::GraphClient::Finished &finished)
{
    return m_client.send(request, m_baseUrl, context, finished);
}

void FeedLink::remove(const QString &itemId)
{
    request("DELETE", "/mock/v1/feed/" + itemId.toUtf8(), {}, {});
}

void FeedLink::get(const QByteArray &target, const Take &take)
{
    request("GET", target, {}, take);
}

void FeedLink::request(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const Take &take)
{
    http::HttpRequest request{.method = method, .target = target, .headers = {}, .body = body};
    if (!body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    m_client.send(request, m_baseUrl, this, [this, take](const http::Exchange &exchange) {
        if (exchange.failure) {
            m_fetching = false;
            return Q_EMIT failed(*exchange.failure);
        }
        if (!exchange.response.isSuccess()) {
            m_fetching = false;
            return Q_EMIT failed({QStringLiteral("refused"),
                tr("The service answered %1.").arg(exchange.response.status),
                QString::fromUtf8(exchange.request.target)});
        }
        if (take)
            take(exchange.response.body);
    });
}

} // namespace carillon
