#include "service/exchange_log.h"

namespace carillon::service {
namespace {

// What an exchange holds on to; a header costs its allocations, too.
qint64 bytesOf(const FinishedExchange &exchange)
{
    constexpr qint64 perHeader = 96;
    const auto headers = [](const http::Headers &list) {
        qint64 out = 0;
        for (const http::Header &field : list.fields())
            out += perHeader + field.name.size() + field.value.size();
        return out;
    };
    return qint64(sizeof exchange) + exchange.request.target.size()
        + exchange.request.body.capacity() + exchange.response.body.capacity()
        + headers(exchange.request.headers) + headers(exchange.response.headers);
}

} // namespace

FinishedExchange ExchangeLog::add(FinishedExchange exchange, Instant now)
{
    exchange.number = ++m_last;
    exchange.time = now;
    m_weights.push_back(bytesOf(exchange));
    m_bytes += m_weights.back();
    m_kept.push_back(exchange);
    while (!m_kept.empty()
        && (int(m_kept.size()) > m_limits.exchanges || m_bytes > m_limits.exchangeBytes)) {
        m_bytes -= m_weights.front();
        m_weights.pop_front();
        m_kept.pop_front();
    }
    return exchange;
}

void ExchangeLog::clear()
{
    m_kept.clear();
    m_weights.clear();
    m_bytes = 0;
}

const FinishedExchange *ExchangeLog::find(qint64 number) const
{
    if (m_kept.empty())
        return nullptr;
    const qint64 index = number - m_kept.front().number;
    return index >= 0 && index < qint64(m_kept.size()) ? &m_kept.at(size_t(index)) : nullptr;
}

} // namespace carillon::service
