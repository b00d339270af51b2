#include "theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace carillon::theme {
namespace {

using namespace Qt::StringLiterals;
using C = Colors;

constexpr ContrastPair pairs[]{
    {"text"_L1, &C::text, &C::window},
    {"text, fields with the focus"_L1, &C::text, &C::panel},
    {"text in fields, in chips of devices"_L1, &C::text, &C::sunken},
    {"text on a button under the mouse"_L1, &C::text, &C::hover},
    {"text of a chosen row"_L1, &C::text, &C::accentTint},
    {"chosen text"_L1, &C::text, &C::selection},
    {"notice of an error, what a comparison took away"_L1, &C::text, &C::errorTint},
    {"notice of a warning, text that was searched for"_L1, &C::text, &C::warningTint},
    {"what a comparison added"_L1, &C::text, &C::successTint},
    {"hints, neutral chips"_L1, &C::secondaryText, &C::window},
    {"hints, placeholders, line numbers, tabs"_L1, &C::secondaryText, &C::panel},
    {"headers of tables, units, placeholders, what cannot be used"_L1, &C::secondaryText,
        &C::sunken},
    {"menus and buttons under the mouse"_L1, &C::secondaryText, &C::hover},
    {"hints in a chosen row"_L1, &C::secondaryText, &C::accentTint},
    {"line numbers of a comparison"_L1, &C::secondaryText, &C::errorTint},
    {"line numbers of a comparison"_L1, &C::secondaryText, &C::warningTint},
    {"line numbers of a comparison"_L1, &C::secondaryText, &C::successTint},
    {"links, small buttons"_L1, &C::accent, &C::panel},
    {"links"_L1, &C::accent, &C::window},
    {"small buttons among problems"_L1, &C::accent, &C::sunken},
    {"chips, small buttons under the mouse"_L1, &C::accent, &C::accentTint},
    {"the main command"_L1, &C::onAccent, &C::accent},
    {"the main command under the mouse"_L1, &C::onAccent, &C::accentHover},
    {"error"_L1, &C::error, &C::panel},
    {"error below a field of a dialog"_L1, &C::error, &C::window},
    {"error among problems"_L1, &C::error, &C::sunken},
    {"error in a chosen row"_L1, &C::error, &C::accentTint},
    {"chip of an error"_L1, &C::error, &C::errorTint},
    {"warning"_L1, &C::warning, &C::panel},
    {"warning below a field of a dialog"_L1, &C::warning, &C::window},
    {"warning among problems"_L1, &C::warning, &C::sunken},
    {"warning in a chosen row"_L1, &C::warning, &C::accentTint},
    {"chip of a warning"_L1, &C::warning, &C::warningTint},
    {"success"_L1, &C::success, &C::panel},
    {"success in a dialog"_L1, &C::success, &C::window},
    {"success in a chosen row"_L1, &C::success, &C::accentTint},
    {"chip of a success"_L1, &C::success, &C::successTint},
    {"JSON name"_L1, &C::jsonName, &C::panel},
    {"JSON name on a popup"_L1, &C::jsonName, &C::sunken},
    {"JSON name in the cursor's line"_L1, &C::jsonName, &C::accentTint},
    {"JSON name that was searched for"_L1, &C::jsonName, &C::warningTint},
    {"JSON string"_L1, &C::jsonString, &C::panel},
    {"JSON string in the cursor's line"_L1, &C::jsonString, &C::accentTint},
    {"JSON string that was searched for"_L1, &C::jsonString, &C::warningTint},
    {"JSON number"_L1, &C::jsonNumber, &C::panel},
    {"JSON number in the cursor's line"_L1, &C::jsonNumber, &C::accentTint},
    {"JSON number that was searched for"_L1, &C::jsonNumber, &C::warningTint},
    {"bracket at the cursor"_L1, &C::accent, &C::warningTint},

    {"edge of a control"_L1, &C::controlEdge, &C::window, Sight::Mark},
    {"edge of a control"_L1, &C::controlEdge, &C::panel, Sight::Mark},
    {"edge of a control, its own ground"_L1, &C::controlEdge, &C::sunken, Sight::Mark},
    {"edge of a control under the mouse"_L1, &C::controlEdge, &C::hover, Sight::Mark},
    {"edge of a control that is on"_L1, &C::controlEdge, &C::accentTint, Sight::Mark},
    {"ring of the focus"_L1, &C::focus, &C::window, Sight::Mark},
    {"ring of the focus"_L1, &C::focus, &C::panel, Sight::Mark},
    {"ring of the focus"_L1, &C::focus, &C::sunken, Sight::Mark},
    {"ring of the focus"_L1, &C::focus, &C::hover, Sight::Mark},
    {"ring of the focus around what is chosen"_L1, &C::focus, &C::accentTint, Sight::Mark},
    {"ring of the focus on a notice"_L1, &C::focus, &C::errorTint, Sight::Mark},
    {"ring of the focus on a notice"_L1, &C::focus, &C::warningTint, Sight::Mark},
    {"bar of a chosen row"_L1, &C::accent, &C::accentTint, Sight::Mark},
    {"frame of a notice"_L1, &C::error, &C::window, Sight::Mark},
    {"frame of a notice"_L1, &C::warning, &C::window, Sight::Mark},
};

// Relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

std::span<const ContrastPair> contrastPairs()
{
    return pairs;
}

double leastContrast(Sight sight, Scheme scheme)
{
    if (sight == Sight::Mark)
        return isHighContrast(scheme) ? 4.5 : 3;
    return isHighContrast(scheme) ? 7 : 4.5;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace carillon::theme
