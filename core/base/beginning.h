#pragma once

#include <QString>

namespace carillon {

/// A text of at most @p units UTF-16 units; of a longer one so many from its beginning, never half
/// a surrogate pair, and an ellipsis.
[[nodiscard]] inline QString beginningOf(const QString &text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    const bool splitsPair = units > 0 && text[units - 1].isHighSurrogate();
    return text.first(units - (splitsPair ? 1 : 0)) + u'…';
}

} // namespace carillon
