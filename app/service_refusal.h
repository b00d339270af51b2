#pragma once

#include "http/message.h"

namespace carillon {

/// What kept a call of the control surface from success, as the service words it.
/// @return  code "refused" with the member it is about in @c where, or the failure of sending
[[nodiscard]] Error refusalOf(const http::Exchange &exchange);

} // namespace carillon
