// Sources: Azure Notification Hubs REST API, Create or overwrite an installation; Send a template
// notification; Templates (template expression language); Web push notifications with Azure
// Notification Hubs.

#include "platforms/native_parts.h"

#include <array>

namespace carillon::platforms {
namespace {

using contract::Notification;
using contract::Platform;

constexpr char hub[] = "https://{namespace}.servicebus.windows.net/{hub}/";

struct HubPlatform {
    Platform platform;
    const char *name;
    const char *version; ///< the first api-version that knows it
};
constexpr std::array hubPlatforms{HubPlatform{Platform::Windows, "wns", "2015-01"},
    HubPlatform{Platform::iOS, "apns", "2015-01"},
    HubPlatform{Platform::Android, "fcmv1", "2023-10-01-preview"},
    HubPlatform{Platform::WebPush, "browser", "2020-06"}};

const HubPlatform &rowOf(Platform platform)
{
    for (const HubPlatform &row : hubPlatforms) {
        if (row.platform == platform)
            return row;
    }
    Q_UNREACHABLE();
}

QString property(const char *name)
{
    return QLatin1String("$(") + QLatin1String(name) + u')';
}

// `$(title)` and `$(body)` stand for what the message brings; the rest is the same for all.
QByteArray visualTemplate(Platform platform, bool hasBody)
{
    JsonMembers text;
    text.add("title", property("title"));
    if (hasBody)
        text.add("body", property("body"));
    switch (platform) {
    case Platform::Windows:
        return QByteArray("<toast><visual><binding template=\"ToastGeneric\"><text>$(title)</text>")
            + (hasBody ? "<text>$(body)</text>" : "") + "</binding></visual></toast>";
    case Platform::iOS: {
        JsonMembers aps;
        aps.add("alert", text).add("sound", QStringLiteral("default"));
        return JsonMembers().add("aps", aps).object();
    }
    case Platform::Android: {
        JsonMembers android;
        android.add("priority", QStringLiteral("HIGH")).add("notification", text);
        return JsonMembers().add("message", JsonMembers().add("android", android)).object();
    }
    case Platform::WebPush:
        break;
    }
    return {};
}

QByteArray rawTemplate(Platform platform)
{
    const JsonMembers content = JsonMembers().add("rawContent", property("rawContent"));
    switch (platform) {
    case Platform::Windows:
        return "$(rawContent)";
    case Platform::iOS: {
        const JsonMembers aps = JsonMembers().add("content-available", QByteArray("1"));
        return JsonMembers().add("aps", aps).add("graph", content).object();
    }
    case Platform::Android:
        return JsonMembers().add("message", JsonMembers().add("data", content)).object();
    case Platform::WebPush:
        break;
    }
    return {};
}

// Headers belong to templates for WNS only.
JsonMembers templateFor(Platform platform, const QByteArray &body, const char *wnsType)
{
    JsonMembers out;
    out.add("body", QString::fromUtf8(body));
    if (platform == Platform::Windows)
        out.add("headers", JsonMembers().add("X-WNS-Type", QLatin1String(wnsType).toString()));
    return out;
}

JsonMembers templatesFor(const Notification &notification, Platform platform)
{
    JsonMembers out;
    if (const auto &visual = notification.payload.visualContent)
        out.add("visual",
            templateFor(platform, visualTemplate(platform, visual->body.has_value()), "wns/toast"));
    if (notification.payload.rawContent)
        out.add("raw", templateFor(platform, rawTemplate(platform), "wns/raw"));
    return out;
}

NativeRequest request(NativeKind kind, const char *title, const QByteArray &path, Platform platform)
{
    NativeRequest out = requestOver(Transport::NotificationHubs, kind, title);
    const char *version = rowOf(platform).version;
    out.url = hub + path + "?api-version=" + version;
    out.headers = {{"Authorization", "{sasToken}"}, {"Content-Type", "application/json"},
        {"x-ms-version", version}};
    return out;
}

NativeRequest installation(const Notification &notification, Platform platform)
{
    const bool web = platform == Platform::WebPush;
    NativeRequest out = request(NativeKind::Template,
        web ? QT_TRANSLATE_NOOP("platforms", "Notification Hubs installation")
            : QT_TRANSLATE_NOOP("platforms", "Notification Hubs template"),
        "installations/{installationId}", platform);
    out.method = "PUT";
    JsonMembers body;
    body.add("installationId", QStringLiteral("{installationId}"));
    body.add("platform", QLatin1String(rowOf(platform).name).toString());
    if (web) {
        JsonMembers channel;
        channel.add("endpoint", QStringLiteral("{endpoint}"))
            .add("p256dh", QStringLiteral("{p256dh}"))
            .add("auth", QStringLiteral("{auth}"));
        body.add("pushChannel", channel);
    } else {
        body.add("pushChannel", QStringLiteral("{pushChannel}"));
    }
    body.add("tags", QByteArray("[\"user:{userId}\"]"));
    if (!web)
        body.add("templates", templatesFor(notification, platform));
    setBody(out, body.object(), BodyFormat::Json);
    return out;
}

NativeRequest message(const Notification &notification, Platform platform)
{
    const bool web = platform == Platform::WebPush;
    NativeRequest out = request(NativeKind::Send,
        QT_TRANSLATE_NOOP("platforms", "Notification Hubs send"), "messages/", platform);
    out.headers.append(NativeHeader{"ServiceBusNotification-Format", web ? "browser" : "template"});
    out.headers.append(NativeHeader{"ServiceBusNotification-Tags", "user:{userId}"});
    if (web) { // as it is, no template
        setBody(
            out, notification.payload.rawContent.value_or(QString()).toUtf8(), BodyFormat::Opaque);
        return out;
    }
    JsonMembers properties;
    if (const auto &visual = notification.payload.visualContent) {
        properties.add("title", visual->title);
        if (visual->body)
            properties.add("body", *visual->body);
    }
    if (notification.payload.rawContent)
        properties.add("rawContent", *notification.payload.rawContent);
    setBody(out, properties.object(), BodyFormat::Json);
    return out;
}

} // namespace

QList<NativeRequest> hubsRequests(
    const Notification &notification, Platform platform, const NativeContext &)
{
    return {installation(notification, platform), message(notification, platform)};
}

} // namespace carillon::platforms
