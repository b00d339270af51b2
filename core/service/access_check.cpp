#include "service/access_check.h"

#include "service/answers.h"
#include "service/route.h"

#include <algorithm>

namespace carillon::service {
namespace {

bool isPort(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isOwnAuthority(QByteArrayView authority, const QList<QByteArray> &hostNames = {})
{
    const qsizetype bracket = authority.lastIndexOf(']');
    const qsizetype colon = authority.indexOf(':', bracket == -1 ? 0 : bracket);
    if (colon != -1 && !isPort(authority.sliced(colon + 1)))
        return false;
    const QByteArrayView name = colon == -1 ? authority : authority.first(colon);
    return name.compare(QByteArrayView("localhost"), Qt::CaseInsensitive) == 0
        || name == QByteArrayView("127.0.0.1") || name == QByteArrayView("[::1]")
        || hostNames.contains(name.toByteArray().toLower());
}

bool isLoopbackOrigin(QByteArrayView origin)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (origin.startsWith(scheme))
            return isOwnAuthority(origin.sliced(scheme.size()));
    }
    return false;
}

} // namespace

std::optional<http::HttpResponse> accessObjection(
    const http::HttpRequest &request, const QList<QByteArray> &hostNames)
{
    const auto foreign
        = [] { return plainAnswer(421, "This service answers for loopback host names only."); };
    if (!isOwnAuthority(request.headers.value("Host"), hostNames))
        return foreign();
    const QByteArray &target = request.target;
    if (!target.startsWith('/') && target != "*") {
        const QByteArrayView scheme = request.secure ? "https://" : "http://";
        if (!target.startsWith(scheme))
            return plainAnswer(400, "The request target must be a path.");
        const qsizetype slash = target.indexOf('/', scheme.size());
        const QByteArrayView rest = QByteArrayView(target).sliced(scheme.size());
        if (!isOwnAuthority(slash == -1 ? rest : rest.first(slash - scheme.size()), hostNames))
            return foreign();
    }
    if (const QByteArray *origin = request.headers.find("Origin");
        origin && !isLoopbackOrigin(*origin))
        return plainAnswer(403, "Pages of this origin may not call the service.");
    return {};
}

std::optional<http::HttpResponse> upgradeObjection(const http::HttpRequest &request)
{
    if (request.method != "GET" || !routeOf(request.target).matches({"mock", "v1", "events"}))
        return plainAnswer(404, "There is no event stream here.");
    if (request.headers.value("Sec-WebSocket-Version") != "13")
        return plainAnswer(400, "Sec-WebSocket-Version must be 13.");
    const auto key = QByteArray::fromBase64Encoding(request.headers.value("Sec-WebSocket-Key"),
        QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16)
        return plainAnswer(400, "Sec-WebSocket-Key must hold 16 bytes in Base64.");
    return {};
}

} // namespace carillon::service
