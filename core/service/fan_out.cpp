#include "service/fan_out.h"

#include "base/json_text.h"
#include "contract/notification_json.h"

namespace carillon::service {
namespace {

// Why a device gets nothing; empty if it gets the notification.
QByteArray obstacle(
    const contract::Notification &notification, const DeviceEntry &device, Instant received)
{
    if (!notification.platforms.testFlag(device.platform))
        return "filtered by platformTypes";
    if (contract::expirationOf(notification, received) <= received)
        return "expired before delivery";
    if (device.platform == contract::Platform::WebPush && !notification.payload.rawContent)
        return "web gets raw content only";
    return {};
}

} // namespace

QByteArray deliveriesJson(const contract::Notification &notification,
    const QList<DeviceEntry> &devices, Instant received)
{
    QByteArray out = "[";
    for (const DeviceEntry &device : devices) {
        const QByteArray reason = obstacle(notification, device, received);
        if (out.size() > 1)
            out += ',';
        out += "{\"deviceId\":" + json::quoted(device.id) + ",\"platform\":\""
            + contract::spelling(device.platform) + "\",\"delivered\":"
            + (reason.isEmpty() ? "true" : "false") + ",\"reason\":" + json::quoted(reason) + '}';
    }
    return out + ']';
}

} // namespace carillon::service
