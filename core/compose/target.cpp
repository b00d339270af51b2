#include "compose/target.h"

#include <QCoreApplication>

namespace carillon::compose {
Target demoTarget()
{
    return {QCoreApplication::translate("target", "Local service"), {}, "demo-token", "uns-demo"};
}

http::HttpRequest requestFor(const QByteArray &body, const Target &target)
{
    http::HttpRequest request;
    request.method = "POST";
    request.target = "/beta/me/notifications/";
    if (!target.token.isEmpty())
        request.headers.add("Authorization", "Bearer " + target.token);
    if (!target.unsId.isEmpty())
        request.headers.add("X-UNS-ID", target.unsId);
    request.headers.add("Content-Type", "application/json");
    request.body = body;
    return request;
}

} // namespace carillon::compose
