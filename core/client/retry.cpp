#include "client/retry.h"

#include "base/json_text.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace carillon::client {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr auto firstBackOff = 1000ms;
constexpr auto longestAsked = std::chrono::hours(24 * 365); // beyond it all are the same
constexpr int longestValue = 64;

std::optional<milliseconds> secondsIn(QByteArrayView text)
{
    const bool isPlain = !text.isEmpty() && text.front() != '.'
        && std::all_of(
            text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    bool ok = false;
    const double seconds = isPlain ? text.toDouble(&ok) : 0;
    if (!ok)
        return {};
    const std::chrono::duration<double> asked(seconds);
    return asked > longestAsked ? longestAsked : std::chrono::ceil<milliseconds>(asked);
}

// `Friday, 23-Aug-19 …`: Qt reads two digits as of the last century, and then it was no Friday.
QString withWholeYear(QString date)
{
    const qsizetype year = date.lastIndexOf(u'-') + 1;
    return year == 0 ? date : date.insert(year, QLatin1String("20")).section(u' ', 1);
}

// RFC 9110 has three forms of a date, the last two for old senders.
std::optional<Instant> dateIn(QByteArrayView text)
{
    static const std::array formats{QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"),
        QStringLiteral("dd-MMM-yyyy hh:mm:ss 'GMT'"), QStringLiteral("ddd MMM d hh:mm:ss yyyy")};
    const QString date = withWholeYear(QString::fromLatin1(text).simplified());
    for (const QString &format : formats) {
        QDateTime read = QLocale::c().toDateTime(date, format);
        if (!read.isValid())
            continue;
        read.setTimeZone(QTimeZone::utc());
        return fromMsecs(read.toMSecsSinceEpoch());
    }
    return {};
}

} // namespace

Jitter randomJitter()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

std::optional<milliseconds> retryAfter(QByteArrayView value, Instant now)
{
    const QByteArrayView text = value.trimmed();
    if (text.size() > longestValue)
        return {};
    if (const auto seconds = secondsIn(text))
        return seconds;
    const std::optional<Instant> date = dateIn(text);
    if (!date)
        return {};
    return std::clamp(*date - now, milliseconds(0), milliseconds(longestAsked));
}

QByteArray errorCode(const http::HttpResponse &response)
{
    const json::Document document = json::read(response.body, {});
    if (!document.isValid())
        return {};
    for (const auto &path :
        {QList<QByteArray>{"error", "innerError", "code"},
            QList<QByteArray>{"error", "innererror", "code"}, QList<QByteArray>{"error", "code"}}) {
        const json::Value *code = document.find(path);
        if (code && code->kind == json::Kind::String)
            return QByteArray(code->text.data(), qsizetype(code->text.size()));
    }
    return {};
}

bool isThrottled(const http::HttpResponse &response)
{
    if (response.status == 429 || response.status == 503)
        return true;
    if (response.status != 406)
        return false;
    const QByteArray code = errorCode(response);
    return response.headers.contains("Retry-After") || code == "throttled" || code == "serverBusy";
}

RetryPolicy::RetryPolicy(const Limits &limits, Jitter jitter)
    : m_attempts(limits.sendAttempts)
    , m_longest(limits.retryWait)
    , m_jitter(std::move(jitter))
{
}

std::optional<RetryWait> RetryPolicy::waitAfter(
    int attempt, const http::HttpResponse &response, Instant now) const
{
    if (attempt >= m_attempts || !isThrottled(response))
        return {};
    const auto asked = retryAfter(response.headers.value("Retry-After"), now);
    if (asked)
        return *asked > m_longest ? std::nullopt : std::optional(RetryWait{*asked, true});
    const milliseconds whole = std::min(firstBackOff * (1 << std::min(attempt - 1, 20)), m_longest);
    // Half of it is left to chance, so that senders that were refused together part.
    return RetryWait{whole / 2 + milliseconds(qint64(double(whole.count()) / 2 * m_jitter()))};
}

} // namespace carillon::client
