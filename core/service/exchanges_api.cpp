#include "service/exchanges_api.h"

#include "service/answers.h"
#include "service/exchange_json.h"

#include <limits>

namespace carillon::service {
namespace {

constexpr qsizetype shownBody = 64 * 1024; // in lists
constexpr int defaultPage = 100;
constexpr int largestPage = 1000;
constexpr const char *lines = "application/x-ndjson";

// The exchanges after a number, oldest first.
std::vector<const FinishedExchange *> page(const ExchangeLog &log, qint64 after, size_t most)
{
    std::vector<const FinishedExchange *> out;
    for (const FinishedExchange &exchange : log.kept()) {
        if (exchange.number > after && out.size() < most)
            out.push_back(&exchange);
    }
    return out;
}

bool wantsLines(const http::HttpRequest &request, const Route &route)
{
    return route.query.queryItemValue(QStringLiteral("format")) == QLatin1String("ndjson")
        || request.headers.value("Accept").toLower().contains(lines);
}

} // namespace

void ExchangesApi::addTo(Router &router)
{
    router.add(
        {"GET", "/mock/v1/exchanges", "The last exchanges of the Graph surface, oldest first",
            [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
                respond(list(request, route));
            },
            {{"after", "integer", "The number behind which to begin; 0 unless given"},
                {"top", "integer", "At most so many; 100 unless given, up to 1000"},
                {"format", "string", "ndjson for JSON Lines, as Accept: application/x-ndjson"}}});
    router.add({"GET", "/mock/v1/exchanges/{number}", "One exchange with its whole bodies",
        [this](const http::HttpRequest &, const Route &route, const Respond &respond) {
            respond(one(route.segments.at(3)));
        }});
    router.add({"DELETE", "/mock/v1/exchanges", "Forgets all exchanges; the numbers go on",
        [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
            m_log.clear();
            respond(list(request, route));
        }});
}

http::HttpResponse ExchangesApi::list(const http::HttpRequest &request, const Route &route) const
{
    const qint64 after = route.query.queryItemValue(QStringLiteral("after")).toLongLong();
    const int asked = route.query.queryItemValue(QStringLiteral("top")).toInt();
    const int most = asked > 0 ? std::min(asked, largestPage) : defaultPage;
    const bool asLines = wantsLines(request, route);
    QByteArray out = asLines ? "" : "{\"value\":[";
    const auto shown = page(m_log, after, size_t(most));
    for (const FinishedExchange *exchange : shown) {
        if (!asLines && !out.endsWith('['))
            out += ',';
        out += '{' + exchangeMembers(*exchange, shownBody) + (asLines ? "}\n" : "}");
    }
    if (asLines) {
        http::HttpResponse response = controlAnswer(200, out);
        response.headers.set("Content-Type", lines);
        return response;
    }
    const auto &kept = m_log.kept();
    const bool more = !shown.empty() && shown.back()->number < kept.back().number;
    out += "],\"count\":" + QByteArray::number(qint64(kept.size()));
    out += ",\"first\":"
        + QByteArray::number(kept.empty() ? m_log.last() + 1 : kept.front().number);
    out += ",\"last\":" + QByteArray::number(m_log.last());
    out += QByteArray(",\"more\":") + (more ? "true" : "false") + '}';
    return controlAnswer(200, out);
}

http::HttpResponse ExchangesApi::one(const QByteArray &number) const
{
    const FinishedExchange *exchange = m_log.find(number.toLongLong());
    if (!exchange)
        return controlError(404, "NotFound", "No exchange of this number is kept.");
    return controlAnswer(
        200, '{' + exchangeMembers(*exchange, std::numeric_limits<qsizetype>::max()) + '}');
}

} // namespace carillon::service
