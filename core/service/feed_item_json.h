#pragma once

#include "store/feed_record.h"

#include <array>
#include <optional>
#include <string_view>

/// Feed items as the control surface and the event stream write them.
namespace carillon::service {

/// Spellings of the numbers in a record. Source  user notification reader of the Project Rome
/// clients.
inline constexpr std::array statusNames{"Active", "Updated", "Deleted", "Deleted"};
inline constexpr std::array readNames{"Unread", "Read"};
inline constexpr std::array actionNames{"NoInteraction", "Activated", "Dismissed", "Snoozed"};

/// The number of a spelling.
template <size_t N>
std::optional<int> valueIn(const std::array<const char *, N> &names, std::string_view name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == names.at(i))
            return int(i);
    }
    return {};
}

/// One row. Deleted and expired ones carry `"@removed":{"reason":"deleted"}` as in Graph's delta
/// queries; of an expired one nothing else is left.
[[nodiscard]] QByteArray feedItemJson(const store::FeedRecord &record);

/// The strong entity tag of a row: its last change.
[[nodiscard]] QByteArray etagOf(const store::FeedRecord &record);

} // namespace carillon::service
