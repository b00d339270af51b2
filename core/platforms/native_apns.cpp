// Sources: Apple's pages Generating a remote notification; Sending notification requests to APNs;
// Pushing background updates to your App.

#include "platforms/native_parts.h"

namespace carillon::platforms {
namespace {

using contract::Notification;
using contract::Priority;

NativeRequest request(NativeKind kind, const char *title, const char *pushType,
    const QByteArray &priority, const Notification &notification, Instant now)
{
    NativeRequest out = requestOver(Transport::Apns, kind, title);
    out.url = "https://api.push.apple.com/3/device/{deviceToken}";
    out.headers = {{"authorization", "bearer {providerToken}"}, {"apns-push-type", pushType},
        {"apns-priority", priority}};
    if (const auto seconds = storeSeconds(notification, now, apnsLongestStore)) {
        const qint64 until = *seconds > 0 ? toMsecs(now) / 1000 + *seconds : 0; // 0: once or never
        out.headers.append(NativeHeader{"apns-expiration", QByteArray::number(until)});
    }
    out.headers.append(NativeHeader{"apns-topic", "{bundleId}"});
    if (!notification.appNotificationId.isEmpty())
        out.headers.append(
            NativeHeader{"apns-collapse-id", collapseId(notification.appNotificationId)});
    return out;
}

NativeRequest alert(NativeKind kind, const char *title, const contract::VisualContent &visual,
    const Notification &notification, Instant now)
{
    NativeRequest out = request(kind, title, "alert", "10", notification, now);
    JsonMembers text;
    text.add("title", visual.title);
    if (visual.body)
        text.add("body", *visual.body);
    JsonMembers aps;
    aps.add("alert", text).add("sound", QStringLiteral("default"));
    if (const QString group = notification.groupName.value_or(QString()); !group.isEmpty())
        aps.add("thread-id", group);
    setBody(out, JsonMembers().add("aps", aps).object(), BodyFormat::Json);
    return out;
}

// Never 10: APNs refuses that for background pushes.
NativeRequest background(NativeKind kind, const char *title, const JsonMembers &graph,
    const Notification &notification, Instant now)
{
    const bool low = notification.effectivePriority() == Priority::Low;
    NativeRequest out = request(kind, title, "background", low ? "1" : "5", notification, now);
    const JsonMembers aps = JsonMembers().add("content-available", QByteArray("1"));
    setBody(out, JsonMembers().add("aps", aps).add("graph", graph).object(), BodyFormat::Json);
    return out;
}

} // namespace

QList<NativeRequest> apnsRequests(const Notification &notification, const NativeContext &context)
{
    QList<NativeRequest> out;
    if (const auto &visual = notification.payload.visualContent)
        out.append(alert(NativeKind::Direct, QT_TRANSLATE_NOOP("platforms", "APNs alert"), *visual,
            notification, context.now));
    if (const auto &raw = notification.payload.rawContent) {
        const JsonMembers id = JsonMembers().add("id", context.notificationId);
        out.append(
            background(NativeKind::Content, QT_TRANSLATE_NOOP("platforms", "APNs background"),
                JsonMembers(id).add("rawContent", *raw), notification, context.now));
        out.append(background(NativeKind::Tap,
            //: tap: a light push without content, at which the app fetches the notification
            QT_TRANSLATE_NOOP("platforms", "APNs background tap"), id, notification, context.now));
    }
    if (const auto &fallback = notification.fallbackPolicy) {
        NativeRequest later = alert(NativeKind::Fallback,
            QT_TRANSLATE_NOOP("platforms", "APNs fallback alert, %1 s later"),
            fallback->visualContent, notification, context.now);
        later.title = later.title.arg(fallback->fallbackDelayInSeconds);
        out.append(later);
    }
    return out;
}

} // namespace carillon::platforms
