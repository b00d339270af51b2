// Sources: Firebase's pages projects.messages (AndroidConfig, AndroidNotification) and About FCM
// messages.

#include "platforms/native_parts.h"

namespace carillon::platforms {
namespace {

using contract::Notification;
using contract::Priority;

JsonMembers androidConfig(const Notification &notification, Priority priority, Instant now)
{
    JsonMembers out;
    if (priority != Priority::None) // NORMAL is what data messages have anyway
        out.add("priority",
            priority == Priority::High ? QStringLiteral("HIGH") : QStringLiteral("NORMAL"));
    if (const auto seconds = storeSeconds(notification, now, fcmLongestStore))
        out.add("ttl", QString::number(*seconds) + u's');
    if (!notification.appNotificationId.isEmpty())
        out.add("collapse_key", notification.appNotificationId);
    return out;
}

NativeRequest request(NativeKind kind, const char *title, const JsonMembers &message)
{
    NativeRequest out = requestOver(Transport::Fcm, kind, title);
    out.url = "https://fcm.googleapis.com/v1/projects/{projectId}/messages:send";
    out.headers = {{"Authorization", "Bearer {accessToken}"}, {"Content-Type", "application/json"}};
    setBody(out, JsonMembers().add("message", message).object(), BodyFormat::Json);
    return out;
}

NativeRequest display(
    const Notification &notification, const contract::VisualContent &visual, Instant now)
{
    JsonMembers shown;
    shown.add("title", visual.title);
    if (visual.body)
        shown.add("body", *visual.body);
    if (!notification.appNotificationId.isEmpty())
        shown.add("tag", notification.appNotificationId);
    shown.add("channel_id", QStringLiteral("{channelId}"));
    JsonMembers android = androidConfig(notification, Priority::High, now);
    android.add("notification", shown);
    NativeRequest out
        = request(NativeKind::Direct, QT_TRANSLATE_NOOP("platforms", "FCM notification"),
            JsonMembers().add("token", QStringLiteral("{token}")).add("android", android));
    out.bytes = shown.object().size();
    return out;
}

NativeRequest data(NativeKind kind, const char *title, const JsonMembers &data,
    const Notification &notification, Instant now)
{
    const JsonMembers android = androidConfig(notification, notification.effectivePriority(), now);
    JsonMembers message;
    message.add("token", QStringLiteral("{token}")).add("data", data);
    if (android.object() != "{}")
        message.add("android", android);
    NativeRequest out = request(kind, title, message);
    out.bytes = data.object().size();
    return out;
}

} // namespace

QList<NativeRequest> fcmRequests(const Notification &notification, const NativeContext &context)
{
    QList<NativeRequest> out;
    if (const auto &visual = notification.payload.visualContent)
        out.append(display(notification, *visual, context.now));
    if (const auto &raw = notification.payload.rawContent) {
        const JsonMembers id = JsonMembers().add("graph.id", context.notificationId);
        out.append(data(NativeKind::Content, QT_TRANSLATE_NOOP("platforms", "FCM data"),
            JsonMembers(id).add("graph.rawContent", *raw), notification, context.now));
        //: tap: a light push without content, at which the app fetches the notification
        out.append(data(NativeKind::Tap, QT_TRANSLATE_NOOP("platforms", "FCM data tap"), id,
            notification, context.now));
    }
    return out;
}

} // namespace carillon::platforms
