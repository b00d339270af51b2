#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace carillon::json {

/// The same JSON, one member a line, indented by two; short lists of scalars stay on one line.
/// Names, strings and numbers are kept as written, and so is their order.
/// @return the text unchanged if it does not parse
[[nodiscard]] QByteArray pretty(QByteArrayView text);

} // namespace carillon::json
