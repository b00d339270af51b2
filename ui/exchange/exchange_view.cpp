#include "exchange/exchange_view.h"

#include "base/bidi.h"
#include "base/json_text.h"
#include "exchange/traffic_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace carillon::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr json::ReadLimits limits{.depth = 64, .members = 100'000};

constexpr std::array<QByteArrayView, 9> keyHeaders{"location", "request-id", "client-request-id",
    "retry-after", "allow", "content-encoding", "www-authenticate", "upgrade", "content-type"};

constexpr std::array<QByteArrayView, 4> secretHeaders{
    "authorization", "proxy-authorization", "cookie", "set-cookie"};

bool isSecret(QByteArrayView name)
{
    return std::any_of(secretHeaders.begin(), secretHeaders.end(),
        [name](QByteArrayView secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

// Of credentials the scheme is told; a value without one is a secret as a whole.
QString blotted(const http::Header &field)
{
    const bool isScheme = field.name.toLower().endsWith("authorization");
    const qsizetype blank = field.value.indexOf(' ');
    const bool isAlone = field.value == "Bearer" || field.value == "Basic";
    if (isScheme && (blank > 0 || isAlone))
        return QString::fromUtf8(isAlone ? field.value : field.value.left(blank)) + u" •••"_s;
    return u"•••"_s;
}

QString line(const http::Header &field)
{
    return QString::fromUtf8(field.name) + u' '
        + (isSecret(field.name) ? blotted(field) : QString::fromUtf8(field.value));
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::exchange)
};

} // namespace

QString statusText(const http::Exchange &exchange)
{
    if (exchange.failure)
        return Text::tr("no answer");
    const QByteArray phrase = http::reasonPhrase(exchange.response.status);
    return embedded(QString::number(exchange.response.status) + u' ' + QString::fromLatin1(phrase));
}

QString outcomeText(const http::Exchange &exchange)
{
    QStringList parts{durationText(exchange.milliseconds)};
    if (exchange.request.method == "POST" && exchange.request.target.contains("/me/notifications")
        && !exchange.failure) {
        if (exchange.response.status == 201)
            parts.append(Text::tr("stored"));
        else if (exchange.response.status == 200)
            parts.append(Text::tr("replaced an earlier one"));
        else if (exchange.response.status >= 400)
            parts.append(Text::tr("nothing stored"));
    }
    return parts.join(u" · "_s);
}

QString failureText(const Error &failure)
{
    QStringList lines{failure.message};
    if (!failure.where.isEmpty())
        lines.append(failure.where);
    return lines.join(u'\n');
}

QStringList rulesIn(const http::HttpResponse &response)
{
    QStringList out;
    const json::Document document = json::read(response.body, limits);
    const json::Value *details = document.isValid() ? document.find({"error", "details"}) : nullptr;
    for (int i = details ? details->firstChild : -1; i != -1; i = document.at(i).next) {
        const json::Value *code = document.member(document.at(i), "code");
        if (code && code->kind == json::Kind::String)
            out.append(QString::fromUtf8(code->text.data(), qsizetype(code->text.size())));
    }
    return out;
}

QStringList headingOf(const http::HttpResponse &response)
{
    QStringList out;
    for (const QByteArrayView name : keyHeaders) {
        const QByteArray *value = response.headers.find(name);
        if (value && !(name == "content-type" && value->startsWith("application/json")))
            out.append(line({name.toByteArray(), *value}));
    }
    return out;
}

QStringList headingOf(const http::HttpRequest &request)
{
    QStringList out{QString::fromLatin1(request.method) + u' ' + QString::fromUtf8(request.target)};
    for (const http::Header &field : request.headers.fields())
        out.append(line(field));
    return out;
}

QStringList headersOf(const http::HttpResponse &response)
{
    QStringList out;
    for (const http::Header &field : response.headers.fields())
        out.append(line(field));
    return out;
}

} // namespace carillon::exchange
