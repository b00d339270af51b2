#pragma once

#include <QJsonObject>

namespace carillon::contract {

/// The body of a create request as JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it): member
/// names, types, what may be null, enumerations and bounds, from the constants the validator uses.
/// Narrower than the validator in two things: enumerations are in their documented spelling only,
/// and rules between members are left to it. Pure.
[[nodiscard]] QJsonObject notificationSchema();

} // namespace carillon::contract
