#include "cli/event_tail.h"

#include <QUrl>

namespace carillon::cli {

EventTail::EventTail(client::GraphClient &client, const ControlledService &service, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_url(service.url)
{
    m_client.setToken(service.token);
    m_push.setAccess(service.token, {});
    connect(&m_push, &client::PushClient::frameReceived, this, &EventTail::onFrame);
    connect(&m_push, &client::PushClient::connectedChanged, this, [this](bool connected) {
        if (!connected && !m_readingAnew)
            Q_EMIT lost();
    });
}

void EventTail::start(const QByteArray &cursor)
{
    m_cursor = cursor;
    m_push.setCursor(m_cursor);
    m_push.open(m_url);
}

void EventTail::startFromNow()
{
    fetchFeedPage(m_client, m_url, "order=newest&top=1", this,
        [this](const Result<receiver::FeedPage> &page) {
            if (!page)
                return Q_EMIT failed(page.error());
            start(page->cursor);
        });
}

void EventTail::onFrame(const QByteArray &frame)
{
    const Result<receiver::Event> event = receiver::eventFromJson(frame);
    if (!event)
        return; // of a kind that is not known here
    if (const auto *hello = std::get_if<receiver::Hello>(&*event))
        onHello(*hello);
    else if (const auto *item = std::get_if<receiver::FeedItem>(&*event))
        tell(*item);
    else
        Q_EMIT exchangeSeen(frame);
}

void EventTail::onHello(const receiver::Hello &hello)
{
    if (hello.resumed)
        return Q_EMIT listening();
    m_readingAnew = true;
    m_push.close();
    m_last = 0;
    readAnew({});
}

// Pages in the order of the sequence, so that the stream can go on exactly behind the last one.
void EventTail::readAnew(const QByteArray &cursor)
{
    fetchFeedPage(m_client, m_url, "top=100&cursor=" + cursor, this,
        [this](const Result<receiver::FeedPage> &page) {
            if (page)
                return takePage(*page);
            m_readingAnew = false;
            m_push.open(m_url); // keeps trying, and comes here again
        });
}

void EventTail::takePage(const receiver::FeedPage &page)
{
    m_cursor = page.cursor;
    for (const receiver::FeedItem &item : page.items)
        tell(item);
    if (page.more)
        return readAnew(page.cursor);
    m_readingAnew = false;
    start(page.cursor);
}

void EventTail::tell(const receiver::FeedItem &item)
{
    if (item.sequence <= m_last)
        return;
    m_last = item.sequence;
    m_cursor = receiver::cursorAfter(m_cursor, item);
    m_push.setCursor(m_cursor);
    Q_EMIT itemChanged(item);
}

void fetchFeedPage(client::GraphClient &client, const QUrl &url, const QByteArray &query,
    QObject *context, const std::function<void(const Result<receiver::FeedPage> &)> &take)
{
    const http::HttpRequest request{
        .method = "GET", .target = "/mock/v1/feed?" + query, .headers = {}, .body = {}};
    client.send(request, url, context, [take, url](const http::Exchange &exchange) {
        if (exchange.failure)
            return take(Unexpected{*exchange.failure});
        if (!exchange.response.isSuccess())
            return take(fail(QStringLiteral("refused"),
                QStringLiteral("The service answered %1.").arg(exchange.response.status),
                url.toString()));
        take(receiver::feedPageFromJson(exchange.response.body));
    });
}

} // namespace carillon::cli
