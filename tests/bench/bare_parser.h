#pragma once

#include <QByteArrayView>

namespace carillon::bench {

/// Boost.JSON's parser with a handler that does nothing: the floor under reading JSON.
/// @return whether the text is JSON
[[nodiscard]] bool parseBare(QByteArrayView text, int depth);

} // namespace carillon::bench
