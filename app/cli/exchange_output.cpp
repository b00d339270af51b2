#include "cli/exchange_output.h"

#include "cli/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace carillon::cli {

void printAnswer(const http::HttpResponse &response)
{
    print(QStringLiteral("HTTP/1.1 %1 %2")
              .arg(response.status)
              .arg(QLatin1String(http::reasonPhrase(response.status))));
    for (const http::Header &field : response.headers.fields())
        print(QString::fromUtf8(field.name + ": " + field.value));
    print({});
    print(QString::fromUtf8(response.body));
}

QJsonObject answerJson(const http::Exchange &exchange)
{
    const http::HttpResponse &response = exchange.response;
    QJsonArray headers;
    for (const http::Header &field : response.headers.fields())
        headers.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(field.name)},
            {QStringLiteral("value"), QString::fromUtf8(field.value)}});
    return {{QStringLiteral("status"), response.status},
        {QStringLiteral("reason"), QString::fromLatin1(http::reasonPhrase(response.status))},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("body"), QString::fromUtf8(response.body)},
        {QStringLiteral("milliseconds"), exchange.milliseconds}};
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace carillon::cli
