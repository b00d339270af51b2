#pragma once

#include "service/router.h"

#include <QJsonObject>

namespace carillon::service {

/// The service as an OpenAPI 3.1 document, generated from the tables it works by: the contract's
/// outcomes, rules and members, and the endpoints of the control surface. `x-carillon-origin` tells
/// of every call and answer where it comes from: documented, recorded or ours.
/// Source  spec.openapis.org/oas/v3.1.0. Pure.
[[nodiscard]] QByteArray openApiDocument(const std::vector<Endpoint> &endpoints);

} // namespace carillon::service
