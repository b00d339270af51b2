#include "service/answers.h"

#include "base/json_text.h"

#include <QUuid>

namespace carillon::service {
namespace {

// Literals: the same bytes for every answer and every exchange kept, with nothing to allocate.
void addGuards(http::Headers &headers)
{
    headers.add(QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff"));
    headers.add(
        QByteArrayLiteral("Cross-Origin-Resource-Policy"), QByteArrayLiteral("same-origin"));
}

void addGraphContentType(http::Headers &headers)
{
    headers.add(QByteArrayLiteral("Content-Type"),
        QByteArrayLiteral("application/json;odata.metadata=minimal;odata.streaming=true;"
                          "IEEE754Compatible=false;charset=utf-8"));
}

void addDiagnostic(http::Headers &headers)
{
    headers.add(QByteArrayLiteral("x-ms-ags-diagnostic"),
        QByteArrayLiteral(
            R"({"ServerInfo":{"DataCenter":"mock","Slice":"mock","Ring":"1",)"
            R"("ScaleUnit":"001","RoleInstance":"carillon","ADSiteName":"mock"}})"));
}

// A header value that may go back to the client: nothing that could end the line.
bool isEchoable(const QByteArray &value)
{
    if (value.isEmpty() || value.size() > 256)
        return false;
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

contract::RequestIds idsFor(const http::HttpRequest &request, const QByteArray &requestId)
{
    const QByteArray own = request.headers.value("client-request-id");
    return {requestId, isEchoable(own) ? own : requestId};
}

void addGraphHeaders(
    http::HttpResponse &response, const contract::RequestIds &ids, double milliseconds)
{
    http::Headers &headers = response.headers;
    headers.add(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("private"));
    if (!response.body.isEmpty())
        addGraphContentType(headers);
    headers.add(QByteArrayLiteral("request-id"), ids.requestId);
    headers.add(QByteArrayLiteral("client-request-id"), ids.clientRequestId);
    addDiagnostic(headers);
    headers.add(QByteArrayLiteral("Access-Control-Allow-Origin"), QByteArrayLiteral("*"));
    headers.add(QByteArrayLiteral("Access-Control-Expose-Headers"),
        QByteArrayLiteral("ETag, Location, Preference-Applied, Content-Range, request-id, "
                          "client-request-id, ReadWriteConsistencyToken"));
    headers.add(QByteArrayLiteral("OData-Version"), QByteArrayLiteral("4.0"));
    headers.add(QByteArrayLiteral("Duration"), QByteArray::number(milliseconds, 'f', 4));
    addGuards(headers);
}

http::HttpResponse controlAnswer(int status, const QByteArray &json)
{
    http::HttpResponse response{.status = status, .headers = {}, .body = json};
    response.headers.add("Content-Type", "application/json");
    response.headers.add("Cache-Control", "no-store");
    addGuards(response.headers);
    return response;
}

http::HttpResponse controlError(int status, const QByteArray &code, const QByteArray &message)
{
    return controlAnswer(status,
        "{\"error\":{\"code\":" + json::quoted(code) + ",\"message\":" + json::quoted(message)
            + "}}");
}

StoreTrouble troubleOf(const Error &error)
{
    if (error.code == QLatin1String("full") || error.code == QLatin1String("limit"))
        return {.status = 507, .code = "InsufficientStorage", .passes = false};
    return {.passes = error.code != QLatin1String("readOnly")};
}

http::HttpResponse storeRefusal(const Error &error)
{
    const StoreTrouble trouble = troubleOf(error);
    http::HttpResponse response
        = controlError(trouble.status, trouble.code, error.message.toUtf8());
    if (trouble.passes)
        response.headers.add("Retry-After", "1");
    return response;
}

http::HttpResponse plainAnswer(int status, const QByteArray &text)
{
    return controlError(status, http::reasonPhrase(status).replace(" ", ""), text);
}

} // namespace carillon::service
