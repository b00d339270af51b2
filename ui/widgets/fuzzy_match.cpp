#include "widgets/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace carillon::widgets {
namespace {

constexpr int wordStart = 8;
constexpr int neighbour = 8;
constexpr int plain = 1;
constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longestTyped = 64;
constexpr qsizetype longestText = 256;

bool startsWord(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

} // namespace

// The best way to lay the typed characters over the text, character by character: for each place,
// what the typed ones so far are worth if the last of them lies there.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typedText, const QString &wholeText)
{
    QString typed = typedText.left(longestTyped).toCaseFolded();
    typed.removeIf([](QChar c) { return c.isSpace(); });
    const QString text = wholeText.left(longestText);
    if (typed.isEmpty())
        return FuzzyMatch{};
    const auto width = size_t(text.size());
    std::vector<std::vector<int>> worth(size_t(typed.size()), std::vector<int>(width, impossible));
    std::vector<std::vector<int>> from(size_t(typed.size()), std::vector<int>(width, -1));
    for (size_t row = 0; row < size_t(typed.size()); ++row) {
        int best = row == 0 ? 0 : impossible;
        int bestAt = -1;
        for (size_t at = 0; at < width; ++at) {
            if (row > 0 && at > 0 && worth[row - 1][at - 1] > best) {
                best = worth[row - 1][at - 1];
                bestAt = int(at) - 1;
            }
            if (text[qsizetype(at)].toCaseFolded() != typed[qsizetype(row)] || best == impossible)
                continue;
            const int own = startsWord(text, qsizetype(at)) ? wordStart : plain;
            const bool hasNeighbour = row > 0 && at > 0 && worth[row - 1][at - 1] != impossible
                && worth[row - 1][at - 1] + neighbour >= best;
            worth[row][at] = own + (hasNeighbour ? worth[row - 1][at - 1] + neighbour : best);
            from[row][at] = hasNeighbour ? int(at) - 1 : bestAt;
        }
    }
    const auto last = std::max_element(worth.back().begin(), worth.back().end());
    if (last == worth.back().end() || *last == impossible)
        return {};
    FuzzyMatch match{.score = *last * 4 - int(text.size()) / 8};
    int at = int(last - worth.back().begin());
    for (size_t row = size_t(typed.size()); row > 0 && at >= 0; --row) {
        match.places.prepend(at);
        at = from[row - 1][size_t(at)];
    }
    return match;
}

} // namespace carillon::widgets
