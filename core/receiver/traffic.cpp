#include "receiver/traffic.h"

#include "base/json_text.h"

namespace carillon::receiver {
namespace {

using json::Document;
using json::Kind;
using json::Value;

Unexpected unreadable()
{
    return fail(QStringLiteral("frame"), QStringLiteral("The service sent unreadable exchanges."));
}

QByteArray bytesOf(const Value *value)
{
    if (!value || value->kind == Kind::Null)
        return {};
    return {value->text.data(), qsizetype(value->text.size())};
}

http::Headers headersFrom(const Document &document, const Value *list)
{
    http::Headers headers;
    if (!list || list->kind != Kind::Array)
        return headers;
    for (int i = list->firstChild; i != -1; i = document.at(i).next) {
        const Value &pair = document.at(i);
        if (pair.kind != Kind::Array || pair.childCount != 2)
            continue;
        const Value &name = document.at(pair.firstChild);
        headers.add(bytesOf(&name), bytesOf(&document.at(name.next)));
    }
    return headers;
}

// What is not UTF-8 stands there twice; the second is as it was.
QByteArray bodyFrom(const Document &document, const Value &side)
{
    if (const Value *coded = document.member(side, "bodyBase64"))
        return QByteArray::fromBase64(bytesOf(coded));
    return bytesOf(document.member(side, "body"));
}

qint64 bodyBytesFrom(const Document &document, const Value &side, qint64 otherwise)
{
    const Value *count = document.member(side, "bodyBytes");
    return count ? bytesOf(count).toLongLong() : otherwise;
}

} // namespace

TrafficEntry trafficFromJson(const Document &document, const Value &object)
{
    TrafficEntry entry;
    entry.id = bytesOf(document.member(object, "number")).toLongLong();
    entry.time = parseDateTimeOffset(bytesOf(document.member(object, "time"))).value_or(Instant());
    entry.from = QString::fromUtf8(bytesOf(document.member(object, "from")));
    entry.milliseconds = bytesOf(document.member(object, "milliseconds")).toDouble();
    const Value *rules = document.member(object, "rules");
    for (int i = rules && rules->kind == Kind::Array ? rules->firstChild : -1; i != -1;
         i = document.at(i).next)
        entry.rules.append(QString::fromUtf8(bytesOf(&document.at(i))));
    if (const Value *request = document.member(object, "request")) {
        entry.request.method = bytesOf(document.member(*request, "method"));
        entry.request.target = bytesOf(document.member(*request, "target"));
        entry.request.headers = headersFrom(document, document.member(*request, "headers"));
        entry.request.body = bodyFrom(document, *request);
        entry.requestBytes = bodyBytesFrom(document, *request, entry.request.body.size());
    }
    if (const Value *response = document.member(object, "response")) {
        entry.response.status = bytesOf(document.member(*response, "status")).toInt();
        entry.response.headers = headersFrom(document, document.member(*response, "headers"));
        entry.response.body = bodyFrom(document, *response);
        entry.responseBytes = bodyBytesFrom(document, *response, entry.response.body.size());
    }
    return entry;
}

Result<TrafficEntry> trafficFromJson(QByteArrayView text)
{
    const Document document = json::read(text);
    if (!document.isValid() || !document.member(document.root(), "number"))
        return unreadable();
    return trafficFromJson(document, document.root());
}

Result<TrafficPage> trafficPageFromJson(QByteArrayView text)
{
    const Document document = json::read(text, {.depth = 64, .members = 1'000'000});
    const Value *list = document.isValid() ? document.find({"value"}) : nullptr;
    if (!list || list->kind != Kind::Array)
        return unreadable();
    TrafficPage page;
    for (int i = list->firstChild; i != -1; i = document.at(i).next)
        page.entries.append(trafficFromJson(document, document.at(i)));
    page.first = bytesOf(document.find({"first"})).toLongLong();
    page.last = bytesOf(document.find({"last"})).toLongLong();
    page.more = bytesOf(document.find({"more"})) == "true";
    return page;
}

} // namespace carillon::receiver
