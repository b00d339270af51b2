#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace carillon::compose {

struct AnsiQuoted {
    QByteArray text{};
    qsizetype end = 0; ///< behind the closing quote
};

/// Reads what stands in `$'…'` from @p from on, behind the opening quote; nothing if it is never
/// closed.
/// Source  Bash manual, ANSI-C Quoting
[[nodiscard]] std::optional<AnsiQuoted> ansiQuoted(QByteArrayView text, qsizetype from);

} // namespace carillon::compose
