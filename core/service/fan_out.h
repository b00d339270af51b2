#pragma once

#include "service/directory.h"

namespace carillon::service {

/// What becomes of a notification on each device of its user, as a JSON array of
/// `{"deviceId","platform","delivered","reason"}`.
/// Source  targetPolicyEndpoints (platformTypes), payloadTypes (visual content is not for web).
[[nodiscard]] QByteArray deliveriesJson(const contract::Notification &notification,
    const QList<DeviceEntry> &devices, Instant received);

} // namespace carillon::service
