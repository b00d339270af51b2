#pragma once

#include <QByteArray>
#include <QString>

namespace carillon::composer {

/// Bytes as eight on a line: offset, numbers, letters where they are ASCII.
/// @param most  bytes shown; a last line counts the rest
[[nodiscard]] QString hexText(const QByteArray &bytes, qsizetype most);

} // namespace carillon::composer
