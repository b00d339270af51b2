// Sources: RFC 8030 (TTL 5.2, Urgency 5.3, Topic 5.4), RFC 8291 (encryption), RFC 8292 (VAPID).

#include "platforms/native_parts.h"

namespace carillon::platforms {
namespace {

QByteArray urgency(contract::Priority priority)
{
    switch (priority) {
    case contract::Priority::High:
        return "high";
    case contract::Priority::Low:
        return "low";
    case contract::Priority::None:
        break;
    }
    return "normal";
}

} // namespace

QList<NativeRequest> webPushRequests(
    const contract::Notification &notification, const NativeContext &context)
{
    const auto &raw = notification.payload.rawContent;
    if (!raw)
        return {};
    NativeRequest out = requestOver(
        Transport::WebPush, NativeKind::Content, QT_TRANSLATE_NOOP("platforms", "Web push"));
    out.url = "{endpoint}";
    // TTL is mandatory; without any wish the service's own default applies.
    const qint64 seconds = storeSeconds(notification, context.now, INT32_MAX)
                               .value_or(contract::defaultExpirationDays * secondsPerDay);
    out.headers
        = {{"Authorization", "vapid t={jwt}, k={publicKey}"}, {"TTL", QByteArray::number(seconds)},
            {"Urgency", urgency(notification.effectivePriority())}};
    if (!notification.appNotificationId.isEmpty())
        out.headers.append(NativeHeader{"Topic", topic(notification.appNotificationId)});
    out.headers.append(NativeHeader{"Content-Encoding", "aes128gcm"});
    out.isEncrypted = true;
    setBody(out, raw->toUtf8(), BodyFormat::Opaque);
    return {out};
}

} // namespace carillon::platforms
