#include "platforms/native_payload.h"

#include "platforms/native_parts.h"

#include <array>

namespace carillon::platforms {
namespace {

using contract::Platform;

constexpr std::array transports{
    TransportRow{Transport::Wns, "WNS", 5000, QT_TRANSLATE_NOOP("platforms", "the whole body"),
        "Microsoft: Push notification service request and response headers"},
    TransportRow{Transport::Apns, "APNs", contract::nativePushBytes,
        QT_TRANSLATE_NOOP("platforms", "the whole JSON"),
        "Apple: Generating a remote notification"},
    TransportRow{Transport::Fcm, "FCM", contract::nativePushBytes,
        QT_TRANSLATE_NOOP("platforms", "notification and data"), "Firebase: About FCM messages"},
    TransportRow{Transport::WebPush, "Web push", 3993,
        QT_TRANSLATE_NOOP("platforms", "the clear text of the encrypted body"),
        "RFC 8030, 7.2 less the overhead of RFC 8291, 4"},
    TransportRow{Transport::NotificationHubs, "Notification Hubs", 0,
        QT_TRANSLATE_NOOP(
            "platforms", "nothing: each platform's limit applies to what the template makes"),
        "Azure Notification Hubs REST API"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < transports.size(); ++i) {
        if (size_t(transports.at(i).transport) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows its enumeration");

QList<NativeRequest> ownRequests(
    const contract::Notification &notification, Platform platform, const NativeContext &context)
{
    switch (platform) {
    case Platform::Windows:
        return wnsRequests(notification, context);
    case Platform::iOS:
        return apnsRequests(notification, context);
    case Platform::Android:
        return fcmRequests(notification, context);
    case Platform::WebPush:
        return webPushRequests(notification, context);
    }
    Q_UNREACHABLE();
}

} // namespace

const TransportRow &transportOf(Transport transport)
{
    return transports.at(size_t(transport));
}

const char *spelling(NativeKind kind)
{
    static constexpr std::array names{"direct", "content", "tap", "fallback", "template", "send"};
    return names.at(size_t(kind));
}

QByteArray NativeRequest::text() const
{
    QByteArray out = method + ' ' + url + '\n';
    for (const NativeHeader &header : headers)
        out += header.name + ": " + header.value + '\n';
    return out + '\n' + body;
}

NativeEquivalent nativeEquivalent(
    const contract::Notification &notification, Platform platform, const NativeContext &context)
{
    NativeEquivalent out{.platform = platform};
    out.isTargeted = notification.platforms.testFlag(platform);
    if (!out.isTargeted)
        return out;
    out.requests = ownRequests(notification, platform, context);
    if (!out.requests.isEmpty())
        out.requests += hubsRequests(notification, platform, context);
    for (NativeRequest &request : out.requests)
        request.losses = lossesOf(request, platform, notification);
    out.losses = lossesOn(platform, notification, context);
    return out;
}

QList<NativeEquivalent> nativeEquivalents(
    const contract::Notification &notification, const NativeContext &context)
{
    QList<NativeEquivalent> out;
    for (const Platform platform : contract::allPlatforms)
        out.append(nativeEquivalent(notification, platform, context));
    return out;
}

QList<Finding> findingsOf(const QList<NativeEquivalent> &equivalents)
{
    QList<Finding> out;
    for (const NativeEquivalent &equivalent : equivalents) {
        for (const NativeRequest &request : equivalent.requests)
            out += request.losses;
        out += equivalent.losses;
    }
    return gathered(out);
}

} // namespace carillon::platforms
