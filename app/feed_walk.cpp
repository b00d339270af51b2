#include "feed_walk.h"

#include <algorithm>

namespace carillon {
namespace {

constexpr size_t pageSize = 100;

} // namespace

FeedWalk::FeedWalk(client::GraphClient &client, const QUrl &baseUrl, std::vector<qint64> positions,
    Take take, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_baseUrl(baseUrl)
    , m_positions(std::move(positions))
    , m_take(std::move(take))
{
}

void FeedWalk::cancel()
{
    m_isCancelled = true;
    if (m_cancel)
        m_cancel();
}

void FeedWalk::readPage()
{
    if (m_isCancelled)
        return;
    Q_EMIT progressed();
    if (m_next == m_positions.size())
        return Q_EMIT finished({});
    const auto begin = m_positions.begin() + std::ptrdiff_t(m_next);
    const size_t count = std::min(pageSize, m_positions.size() - m_next);
    const http::HttpRequest request{.method = "GET",
        .target = receiver::rowsTarget({begin, begin + std::ptrdiff_t(count)}),
        .headers = {},
        .body = {}};
    m_cancel = m_client.send(request, m_baseUrl, this, [this](const http::Exchange &exchange) {
        if (m_isCancelled)
            return;
        if (exchange.failure)
            return Q_EMIT finished(Unexpected{*exchange.failure});
        if (!exchange.response.isSuccess())
            return Q_EMIT finished(fail(QStringLiteral("refused"),
                tr("The service answered %1.").arg(exchange.response.status)));
        takePage(exchange.response.body);
    });
}

// The next page waits for a turn of its own: reading many must not hold up the window.
void FeedWalk::takePage(const QByteArray &body)
{
    const Result<receiver::FeedRows> rows = receiver::feedRowsFromJson(body);
    if (!rows || rows->looked <= 0)
        return Q_EMIT finished(rows
                ? fail(QStringLiteral("frame"), tr("The service sent something unreadable."))
                : Unexpected{rows.error()});
    m_next = std::min(m_positions.size(), m_next + size_t(rows->looked));
    m_take(rows->items,
        [this] { QMetaObject::invokeMethod(this, &FeedWalk::readPage, Qt::QueuedConnection); });
}

} // namespace carillon
