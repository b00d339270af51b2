#include "compose/target.h"

#include <QCoreApplication>

namespace carillon::compose {
namespace {

// Single quotes protect everything in a POSIX shell but themselves.
QString shellQuoted(const QByteArray &text)
{
    QString out = QString::fromUtf8(text);
    out.replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + out + u'\'';
}

bool isSetByCurl(const http::Header &field)
{
    const QByteArray name = field.name.toLower();
    return name == "host" || name == "content-length";
}

} // namespace

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

QString asCurl(const http::HttpRequest &request, const QUrl &baseUrl)
{
    const QByteArray url
        = baseUrl.toEncoded(QUrl::RemovePath | QUrl::StripTrailingSlash) + request.target;
    QString line = QStringLiteral("curl -i -X ") + QString::fromLatin1(request.method) + u' '
        + shellQuoted(url);
    for (const http::Header &field : request.headers.fields()) {
        if (!isSetByCurl(field))
            line += QLatin1String(" \\\n  -H ") + shellQuoted(field.name + ": " + field.value);
    }
    if (!request.body.isEmpty())
        line += QLatin1String(" \\\n  --data-binary ") + shellQuoted(request.body);
    return line + u'\n';
}

} // namespace carillon::compose
