#pragma once

#include "compose/envelope.h"

#include <QJsonObject>

namespace carillon::compose {

/// As files keep it. The value of a header that is a secret is left out, the change with it.
[[nodiscard]] QJsonObject jsonOf(const Envelope &envelope);
/// @param json  empty for a plain envelope
[[nodiscard]] Envelope envelopeFrom(const QJsonObject &json);

} // namespace carillon::compose
