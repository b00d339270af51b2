#include "service/access_check.h"

#include "contract/request_check.h"
#include "service/answers.h"
#include "service/directory.h"
#include "service/route.h"

#include <algorithm>

namespace carillon::service {
namespace {

bool isPort(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The name of `name[:port]`; nothing if that is not its form.
QByteArrayView nameIn(QByteArrayView authority)
{
    const qsizetype bracket = authority.lastIndexOf(']');
    const qsizetype colon = authority.indexOf(':', bracket == -1 ? 0 : bracket);
    if (colon != -1 && !isPort(authority.sliced(colon + 1)))
        return {};
    return colon == -1 ? authority : authority.first(colon);
}

bool isLoopbackAuthority(QByteArrayView authority)
{
    const QByteArrayView name = nameIn(authority);
    return name.compare(QByteArrayView("localhost"), Qt::CaseInsensitive) == 0
        || name == QByteArrayView("127.0.0.1") || name == QByteArrayView("[::1]");
}

bool isOwnAuthority(QByteArrayView authority, const Access &access)
{
    const QByteArrayView name = nameIn(authority);
    return isLoopbackAuthority(authority)
        || std::any_of(access.hosts.begin(), access.hosts.end(), [name](const QByteArray &host) {
               return name.compare(QByteArrayView(host), Qt::CaseInsensitive) == 0;
           });
}

// The path of either form of target.
QByteArrayView pathIn(QByteArrayView target)
{
    if (target.startsWith('/'))
        return target;
    const qsizetype authority = target.indexOf(QByteArrayView("://"));
    const qsizetype slash = authority == -1 ? -1 : target.indexOf('/', authority + 3);
    return slash == -1 ? QByteArrayView("/") : target.sliced(slash);
}

bool lacksControlToken(const http::HttpRequest &request, const Access &access)
{
    if (access.controlToken.isEmpty())
        return false;
    const Route route = routeOf(pathIn(request.target));
    const bool isControl = route.segments.value(0).compare("mock", Qt::CaseInsensitive) == 0;
    if (!isControl || route.matches({"mock", "v1", "health"}))
        return false;
    return !sameSecret(
        contract::bearerToken(request.headers.value("Authorization")), access.controlToken);
}

bool isLoopbackOrigin(QByteArrayView origin)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (origin.startsWith(scheme))
            return isLoopbackAuthority(origin.sliced(scheme.size()));
    }
    return false;
}

} // namespace

std::optional<http::HttpResponse> accessObjection(
    const http::HttpRequest &request, const Access &access)
{
    const auto foreign
        = [] { return plainAnswer(421, "This service does not answer for this host name."); };
    if (!isOwnAuthority(request.headers.value("Host"), access))
        return foreign();
    const QByteArray &target = request.target;
    if (!target.startsWith('/') && target != "*") {
        const QByteArrayView scheme = request.secure ? "https://" : "http://";
        if (!target.startsWith(scheme))
            return plainAnswer(400, "The request target must be a path.");
        const qsizetype slash = target.indexOf('/', scheme.size());
        const QByteArrayView rest = QByteArrayView(target).sliced(scheme.size());
        if (!isOwnAuthority(slash == -1 ? rest : rest.first(slash - scheme.size()), access))
            return foreign();
    }
    if (const QByteArray *origin = request.headers.find("Origin");
        origin && !isLoopbackOrigin(*origin))
        return plainAnswer(403, "Pages of this origin may not call the service.");
    if (lacksControlToken(request, access)) {
        http::HttpResponse refusal = plainAnswer(401, "The control surface needs its token.");
        refusal.headers.add("WWW-Authenticate", "Bearer");
        return refusal;
    }
    return {};
}

bool isWebSocketUpgrade(const http::HttpRequest &request)
{
    return request.headers.value("Upgrade").toLower().contains("websocket");
}

bool isEventStreamRequest(const http::HttpRequest &request)
{
    return request.method == "GET" && !isWebSocketUpgrade(request)
        && request.headers.value("Accept").toLower().contains("text/event-stream")
        && routeOf(pathIn(request.target)).matches({"mock", "v1", "events"});
}

std::optional<http::HttpResponse> upgradeObjection(const http::HttpRequest &request)
{
    if (request.method != "GET" || !routeOf(request.target).matches({"mock", "v1", "events"}))
        return plainAnswer(404, "There is no event stream here.");
    if (request.headers.value("Sec-WebSocket-Version") != "13")
        return plainAnswer(400, "Sec-WebSocket-Version must be 13.");
    const auto key = QByteArray::fromBase64Encoding(
        request.headers.value("Sec-WebSocket-Key"), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16)
        return plainAnswer(400, "Sec-WebSocket-Key must hold 16 bytes in Base64.");
    return {};
}

} // namespace carillon::service
