#include "contract/notification_json.h"

#include <algorithm>

namespace carillon::contract {
namespace {

using namespace std::chrono;

QByteArray quoted(const QString &text)
{
    return json::quoted(text.toUtf8());
}

QByteArray orNull(const std::optional<QString> &text)
{
    return text ? quoted(*text) : QByteArray("null");
}

QByteArray visualJson(const VisualContent &visual)
{
    QByteArray out = "{\"title\":" + quoted(visual.title);
    if (visual.body)
        out += ",\"body\":" + quoted(*visual.body);
    return out + '}';
}

QByteArray platformsJson(Platforms platforms)
{
    QByteArray out = "[";
    for (const Platform platform : allPlatforms) {
        if (!platforms.testFlag(platform))
            continue;
        if (out.size() > 1)
            out += ',';
        out += json::quoted(spelling(platform));
    }
    return out + ']';
}

QByteArray payloadJson(const Payload &payload)
{
    QByteArray out = "{";
    if (payload.rawContent)
        out += "\"rawContent\":" + quoted(*payload.rawContent);
    if (payload.visualContent) {
        if (out.size() > 1)
            out += ',';
        out += "\"visualContent\":" + visualJson(*payload.visualContent);
    }
    return out + '}';
}

QByteArray errorHead(const char *code, const QByteArray &message)
{
    return "{\"error\":{\"code\":" + json::quoted(code) + ",\"message\":" + json::quoted(message);
}

QByteArray innerErrorJson(const char *inner, const RequestIds &ids, Instant now)
{
    QByteArray out = ",\"innerError\":{";
    if (*inner)
        out += "\"code\":" + json::quoted(inner) + ',';
    out += "\"date\":\"" + formatErrorDate(now) + "\",\"request-id\":" + json::quoted(ids.requestId)
        + ",\"client-request-id\":" + json::quoted(ids.clientRequestId) + "}}}";
    return out;
}

QByteArray detailsJson(const QList<Diagnostic> &details)
{
    QByteArray out = ",\"details\":[";
    for (qsizetype i = 0; i < details.size(); ++i) {
        const Diagnostic &detail = details.at(i);
        if (i > 0)
            out += ',';
        out += "{\"code\":" + json::quoted(detail.rule->name)
            + ",\"target\":" + json::quoted(detail.target())
            + ",\"message\":" + quoted(detail.message()) + '}';
    }
    return out + ']';
}

} // namespace

QByteArray createdJson(const Notification &notification, const CreatedEntity &entity)
{
    QByteArray user = entity.user;
    user.replace('@', "%40").replace('\'', "''");
    QByteArray out;
    out.reserve(512);
    out += "{\"@odata.context\":"
        + json::quoted(entity.base + "/beta/$metadata#users('" + user + "')/notifications/$entity");
    out += ",\"displayTimeToLive\":";
    out += notification.displayTimeToLive
        ? QByteArray::number(std::max(0, *notification.displayTimeToLive - 1))
        : QByteArray("null");
    out += ",\"expirationDateTime\":\"" + formatDateTimeOffset(entity.expirationDateTime) + '"';
    out += ",\"groupName\":" + orNull(notification.groupName);
    out += ",\"id\":\"" + entity.id + '"';
    out += ",\"priority\":\"";
    out += spelling(notification.effectivePriority());
    out += "\",\"payload\":{";
    if (notification.payload.visualContent)
        out += "\"visualContent\":" + visualJson(*notification.payload.visualContent);
    return out + "}}";
}

Instant expirationOf(const Notification &notification, Instant received)
{
    return notification.expirationDateTime.value_or(received + days(defaultExpirationDays));
}

QByteArray feedMembers(const Notification &notification, Instant received)
{
    QByteArray out;
    out.reserve(512);
    out += "\"appNotificationId\":";
    out += notification.appNotificationId.isEmpty() ? QByteArray("null")
                                                    : quoted(notification.appNotificationId);
    out += ",\"targetHostName\":" + quoted(notification.targetHostName);
    out += ",\"groupName\":" + orNull(notification.groupName);
    out += ",\"priority\":\"";
    out += spelling(notification.effectivePriority());
    out += "\",\"displayTimeToLive\":";
    out += notification.displayTimeToLive ? QByteArray::number(*notification.displayTimeToLive)
                                          : QByteArray("null");
    out += ",\"expirationDateTime\":\""
        + formatDateTimeOffset(expirationOf(notification, received)) + '"';
    out += ",\"platformTypes\":" + platformsJson(notification.platforms);
    out += ",\"payload\":" + payloadJson(notification.payload);
    if (notification.fallbackPolicy) {
        out += ",\"fallbackPolicy\":{\"fallbackDelayInSeconds\":"
            + QByteArray::number(notification.fallbackPolicy->fallbackDelayInSeconds)
            + ",\"visualContent\":" + visualJson(notification.fallbackPolicy->visualContent) + '}';
    }
    return out;
}

QByteArray errorJson(Outcome outcome, const QList<Diagnostic> &diagnostics,
    const QByteArray &message, const RequestIds &ids, Instant now)
{
    const Answer &answer = answerOf(outcome);
    QByteArray out = errorHead(answer.code, message.isEmpty() ? QByteArray(answer.message) : message);
    if (const QList<Diagnostic> details = detailsOf(diagnostics); !details.isEmpty())
        out += detailsJson(details);
    return out + innerErrorJson(answer.inner, ids, now);
}

QByteArray errorJson(const char *code, const QByteArray &message, const char *inner,
    const RequestIds &ids, Instant now)
{
    return errorHead(code, message) + innerErrorJson(inner, ids, now);
}

} // namespace carillon::contract
