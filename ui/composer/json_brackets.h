#pragma once

#include <QStringView>

#include <optional>

namespace carillon::composer {

/// Positions of two brackets that belong together.
struct BracketPair {
    qsizetype open = 0;
    qsizetype close = 0;

    bool operator==(const BracketPair &) const = default;
};

/// The pair of which one bracket stands right before or behind @p position, outside strings.
[[nodiscard]] std::optional<BracketPair> bracketsAt(QStringView json, qsizetype position);

} // namespace carillon::composer
