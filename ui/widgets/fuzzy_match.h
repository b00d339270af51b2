#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace carillon::widgets {

/// How well a text answers to what was typed.
struct FuzzyMatch {
    int score = 0; ///< the higher the better
    QList<int> places{}; ///< of the matched characters, ascending
};

/// Every typed character in this order, in any case, blanks ignored; nothing if one is missing.
/// Starts of words and neighbours count more, so that `nd` finds "Next Draft" before "Find".
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace carillon::widgets
