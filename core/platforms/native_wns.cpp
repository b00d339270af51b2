// Sources: Microsoft's pages Toast content schema; header (Toast XML schema); Push notification
// service request and response headers; Raw notification overview.

#include "platforms/native_parts.h"

namespace carillon::platforms {
namespace {

using contract::Notification;
using contract::Priority;

QByteArray attribute(const QString &text)
{
    return '"' + escapedXml(text, XmlPlace::Attribute).text + '"';
}

QByteArray textElement(const QString &text)
{
    return "<text>" + escapedXml(text, XmlPlace::Text).text + "</text>";
}

QByteArray toast(const Notification &notification, const contract::VisualContent &visual,
    const NativeContext &context)
{
    QByteArray out
        = "<toast launch=" + attribute(QLatin1String("id=") + context.notificationId) + '>';
    const QString group = notification.groupName.value_or(QString());
    if (!escapedXml(group, XmlPlace::Attribute).text.isEmpty())
        out += "<header id=" + attribute(group) + " title=" + attribute(group)
            + " arguments=" + attribute(QLatin1String("group=") + group) + "/>";
    out += "<visual><binding template=\"ToastGeneric\">" + textElement(visual.title);
    if (visual.body)
        out += textElement(*visual.body);
    return out + "</binding></visual></toast>";
}

NativeRequest request(NativeKind kind, const char *title, const char *contentType, const char *type,
    const Notification &notification, const NativeContext &context)
{
    NativeRequest out = requestOver(Transport::Wns, kind, title);
    out.url = "{channelUri}";
    out.headers = {{"Authorization", "Bearer {accessToken}"}, {"Content-Type", contentType},
        {"X-WNS-Type", type}};
    if (const auto seconds = storeSeconds(notification, context.now, INT32_MAX))
        out.headers.append(NativeHeader{"X-WNS-TTL", QByteArray::number(*seconds)});
    return out;
}

// Nothing for None: raw is low then. Source: WNS notification priorities.
void addRawPriority(NativeRequest &request, Priority priority)
{
    if (priority != Priority::None)
        request.headers.append(
            NativeHeader{"X-WNS-PRIORITY", priority == Priority::High ? "1" : "4"});
}

NativeRequest rawRequest(NativeKind kind, const char *title, const QByteArray &body,
    const Notification &notification, const NativeContext &context)
{
    NativeRequest out
        = request(kind, title, "application/octet-stream", "wns/raw", notification, context);
    addRawPriority(out, notification.effectivePriority());
    setBody(out, body, BodyFormat::Opaque);
    return out;
}

} // namespace

QList<NativeRequest> wnsRequests(const Notification &notification, const NativeContext &context)
{
    QList<NativeRequest> out;
    if (const auto &visual = notification.payload.visualContent) {
        NativeRequest direct
            = request(NativeKind::Direct, QT_TRANSLATE_NOOP("platforms", "WNS toast"), "text/xml",
                "wns/toast", notification, context);
        direct.headers.append(NativeHeader{"X-WNS-PRIORITY", "1"});
        setBody(direct, toast(notification, *visual, context), BodyFormat::Xml);
        out.append(direct);
    }
    if (const auto &raw = notification.payload.rawContent) {
        const QByteArray tap
            = JsonMembers().add("graph", JsonMembers().add("id", context.notificationId)).object();
        out.append(rawRequest(NativeKind::Content, QT_TRANSLATE_NOOP("platforms", "WNS raw"),
            raw->toUtf8(), notification, context));
        //: tap: a light push without content, at which the app fetches the notification
        out.append(rawRequest(NativeKind::Tap, QT_TRANSLATE_NOOP("platforms", "WNS raw tap"), tap,
            notification, context));
        out.last().format = BodyFormat::Json;
    }
    return out;
}

} // namespace carillon::platforms
