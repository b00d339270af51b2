#pragma once

#include <QByteArray>

/// Bodies of a wanted size, as people meet them.
namespace carillon::bench {

/// The documented example with a body text of about @p bytes on a line of its own.
[[nodiscard]] QByteArray bodyWithLongText(qsizetype bytes);
/// With raw content of so many bytes: JSON in a string, full of escapes.
[[nodiscard]] QByteArray bodyWithRawContent(qsizetype bytes);
/// With raw content of one word, as Base64 has it.
[[nodiscard]] QByteArray bodyWithLongWord(qsizetype bytes);
/// One short member per line, unknown ones for the most part.
[[nodiscard]] QByteArray bodyOfMembers(qsizetype bytes);
/// A list of objects, each on lines of its own: tens of thousands of lines for a MiB.
[[nodiscard]] QByteArray bodyOfManyLines(qsizetype bytes);
/// The same without a line break.
[[nodiscard]] QByteArray inOneLine(const QByteArray &body);

} // namespace carillon::bench
