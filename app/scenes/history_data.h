#pragma once

#include "compose/send_history.h"
#include "exchange/comparison.h"

namespace carillon::scenes {

/// A morning's sends, the newest first: stored, refused, replaced, without an answer.
[[nodiscard]] QList<compose::StoredSend> sends();
/// Two sends of one draft, the later one refused.
[[nodiscard]] std::pair<exchange::Compared, exchange::Compared> comparedSends();

} // namespace carillon::scenes
