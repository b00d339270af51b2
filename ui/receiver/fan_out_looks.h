#pragma once

#include "receiver/fan_out.h"
#include "receiver/timeline_glyph.h"
#include "widgets/status_chip.h"

/// How the fan-out's states and moments look: a shape and a tone, never a tone alone.
namespace carillon::receiver {

struct Look {
    Glyph glyph = Glyph::Dash;
    widgets::Tone tone = widgets::Tone::Neutral;

    bool operator==(const Look &) const = default;
};

[[nodiscard]] Look lookOf(const Cell &cell, const FeedItem &item);
[[nodiscard]] Look lookOf(MomentKind kind);

/// One or two words: `fallback shown`, `expires`.
[[nodiscard]] QString wordOf(MomentKind kind, bool future);

/// `Windows`, `iOS`, `Android`, `Web`
[[nodiscard]] QString platformText(contract::Platform platform);

} // namespace carillon::receiver

Q_DECLARE_METATYPE(carillon::receiver::Look)
