#pragma once

#include <QJsonObject>

namespace carillon::contract {

/// The body of a create request as JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it): member
/// names, types, what may be null, enumerations and bounds, from the constants the validator uses.
/// Rules between members are left to the validator. Pure.
[[nodiscard]] QJsonObject notificationSchema();

} // namespace carillon::contract
