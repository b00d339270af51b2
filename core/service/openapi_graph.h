#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// The Graph surface as parts of an OpenAPI document. Pure.
namespace carillon::service {

/// Its paths, each with its operation.
[[nodiscard]] QJsonObject graphPaths();
/// The schemas those refer to.
[[nodiscard]] QJsonObject graphSchemas();
/// Every rule of the contract, with severity, text, source and the outcome it leads to.
[[nodiscard]] QJsonArray ruleList();

} // namespace carillon::service
