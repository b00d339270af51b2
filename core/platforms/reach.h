#pragma once

#include "platforms/native_payload.h"

namespace carillon::platforms {

/// One thing that takes something off the score.
struct ReachReason {
    Finding finding{};
    int points = 0; ///< taken off, above 0

    bool operator==(const ReachReason &) const = default;
};

/// How whole a notification arrives where it is aimed at: 100 where nothing worth a point is cut,
/// dropped or delayed.
struct Reach {
    int score = 100; ///< 0 to 100
    QList<ReachReason> reasons{}; ///< the gravest first

    bool operator==(const Reach &) const = default;
};

/// Every finding takes off its warning's weight (see the table in warnings.cpp), once however many
/// platforms share it; texts that are cut take off the share of it that is hidden, rounded up. The
/// same findings always make the same score.
[[nodiscard]] Reach reachOf(const QList<Finding> &findings);

/// The platforms a finding holds on: "Windows, iOS".
[[nodiscard]] QString platformNames(contract::Platforms platforms);

} // namespace carillon::platforms
