#pragma once

#include "platforms/surface.h"

#include <array>

namespace carillon::platforms {

/// How well a figure is known. Documented: vendor page, standard or the platform's own source.
/// Observed: measured or reported by third parties, may drift per build. Designed: our choice.
enum class Mark : quint8 { Documented, Observed, Designed };

/// A figure with its origin, so that a tooltip can answer "why this size?".
template <class T> struct Sourced {
    T value{};
    Mark mark = Mark::Designed;
    const char *source = "";

    constexpr operator const T &() const { return value; }
};
using Length = Sourced<double>; ///< logical px (epx, pt, dp, CSS px) at 100 %
using Count = Sourced<int>;

using Argb = quint32; ///< 0xAARRGGBB, not premultiplied: the layout of QRgb

/// Both themes of one colour.
struct Paint {
    Argb light = 0;
    Argb dark = 0;
    Mark mark = Mark::Designed;
    const char *source = "";

    [[nodiscard]] constexpr Argb in(Theme theme) const
    {
        return theme == Theme::Light ? light : dark;
    }
};

/// What a line break in the content becomes.
enum class Newlines : quint8 { BecomeSpaces, BreakLines };

/// Families in order of preference, unused entries null. `averageEm` is the mean advance per
/// character, in em, that the first family has on the sample text in ui/toasts/fonts.cpp: when
/// another family has to stand in, letter spacing makes up the difference.
struct Face {
    std::array<const char *, 3> families{};
    int weight = 400; ///< 100..900 as in CSS
    double averageEm = 0.44;
    Mark mark = Mark::Designed;
    const char *source = "";
    const char *imitates = ""; ///< the platform's own font; empty: whatever the host has
};

/// How one field is set. A row with lines 0 is not drawn on its surface.
struct TextStyle {
    Face face{};
    Length px{};
    Length lineHeight{};
    Length tracking{};
    Count lines{};
    Newlines newlines = Newlines::BecomeSpaces;
    Paint colour{};
};

enum class IconShape : quint8 { LetterTile, BellCircle, Globe };
/// Leading and Trailing stand beside the texts, in the middle of the card or at their top.
enum class IconPlace : quint8 { HeaderRow, Leading, LeadingTop, Trailing };

struct IconStyle {
    IconShape shape = IconShape::LetterTile;
    IconPlace place = IconPlace::Leading;
    Length size{};
    Length radius{};
    Length gap{}; ///< to the text beside it
    Paint back{}; ///< unused by LetterTile, whose hue follows the app name
    Paint glyph{};
};

enum class HeaderText : quint8 { None, AppName, Origin, Browser };
/// Within the card, or as a heading over it.
enum class HeaderPlace : quint8 { Inside, Above };
enum class AttributionText : quint8 { None, AppName, Origin };
enum class AttributionPlace : quint8 { BelowTexts, InTitleRow };
enum class TimePlace : quint8 { None, AfterHeader, AfterTitle, EndOfTitleRow };
/// What the time says: how long ago, or the time of day.
enum class TimeKind : quint8 { Age, Clock };
enum class Controls : quint8 { None, MoreAndClose, Close, Expander, Collapser };
/// How the others of its group show: not at all, as edges under the card, or as lines in it.
enum class GroupStyle : quint8 { None, Edges, Lines };

struct Insets {
    Length left{}, top{}, right{}, bottom{};
};

struct ShadowStyle {
    Length offset{}, blur{};
    Paint colour{};
};

/// Everything a painter needs to know about one surface. Lengths do not grow with the text size;
/// font sizes and line heights do.
struct SurfaceStyle {
    Surface surface{};

    Length width{};
    Length minHeight{};
    Length minHeightWithBody{};
    Length maxHeight{}; ///< takes lines from the body; 0: none
    Length radius{};
    Insets padding{};
    Length paddingAlone{}; ///< above and below a title without body; 0: as with a body
    Paint ground{}; ///< what the card lies on; 0: a wallpaper
    Paint fill{};
    Paint fillEnd{}; ///< at the lower edge; 0: as at the upper one
    Paint stroke{};
    ShadowStyle shadow{};

    IconStyle icon{};
    IconStyle logo{}; ///< a second one; size 0: none
    HeaderText headerText = HeaderText::None;
    HeaderPlace headerPlace = HeaderPlace::Inside;
    TextStyle header{};
    Length headerHeight{}; ///< of its row, at least; 0: as high as its text and icon
    Length headerGap{}; ///< below the header row; negative where the texts reach into it
    TextStyle title{};
    TextStyle body{};
    Length bodyGap{}; ///< between title and body, below it or, in a group, beside it
    Length textIndent{}; ///< of the texts under a header row
    Length leastShare{}; ///< width that each of two texts in one line keeps
    bool hidesContent = false; ///< shows that something came, not what
    AttributionText attributionText = AttributionText::None;
    AttributionPlace attributionPlace = AttributionPlace::BelowTexts;
    TextStyle attribution{};
    Length attributionGap{}; ///< above it, where it stands below the texts
    TimePlace timePlace = TimePlace::None;
    TimeKind timeKind = TimeKind::Age;
    TextStyle time{};
    Length timeGap{};
    Controls controls = Controls::None;
    Length controlCell{}; ///< square cell, or width of the expander's cell
    Length controlGlyph{}; ///< size of a cross, height of the expander's pill
    Length controlWidth{}; ///< of the pill; 0: as wide as high
    Length controlInset{}; ///< from the right edge to the last cell
    Paint controlColour{};
    GroupStyle groupStyle = GroupStyle::None;
    Count groupShown{}; ///< edges or lines at most
    Length groupStep{}; ///< height of one edge, or from the text above to the first line
    Length groupInset{}; ///< each edge is narrower by this on either side
    Paint groupRim{}; ///< line around each edge
    Length groupFade{}; ///< and fainter by this share
    TextStyle groupText{}; ///< "2 more from Contoso" under edges, or how many in the pill
    Count characterCap{}; ///< UTF-16 units kept of each field; 0: no cap
};

/// A row of the tables in surface_windows.cpp, _ios, _android and _web, which name the source of
/// every figure.
[[nodiscard]] const SurfaceStyle &styleOf(Surface surface, Preset preset = Preset::Usual);

/// The face for raw content that nobody but the app can read.
[[nodiscard]] const Face &monospaceFace();

} // namespace carillon::platforms
