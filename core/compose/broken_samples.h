#pragma once

#include "compose/samples.h"

namespace carillon::compose {

/// One sample for each rule about the body that makes the service refuse it, in the order of the
/// table: a good one with one thing wrong. The id is the rule's name, the name what it says.
/// Left out is what no text can show: that it is not UTF-8, and what a service must be set to.
[[nodiscard]] QList<Sample> brokenSamples(Instant now);

} // namespace carillon::compose
