#pragma once

#include <QList>
#include <QString>

namespace carillon::platforms {

/// A character that draws nothing but hides, joins or reorders others: a text with one may not be
/// what it looks like.
struct HiddenCharacter {
    char32_t codePoint = 0;
    qsizetype place = 0; ///< which character of the text, counted in code points from 1

    bool operator==(const HiddenCharacter &) const = default;
};

/// As many as are worth telling about; more are found in one text only on purpose.
inline constexpr qsizetype hiddenCharactersTold = 20;

/// The first `most` of them. Joiners, selectors and soft hyphens, which scripts and emoji need,
/// are none.
///
/// Threads  pure; call it from any thread.
/// Source   Unicode Technical Report 36, Unicode security considerations; Unicode Standard Annex 9.
[[nodiscard]] QList<HiddenCharacter> hiddenCharacters(
    QStringView text, qsizetype most = hiddenCharactersTold);

/// "U+202E"
[[nodiscard]] QString codePointName(char32_t codePoint);

/// "U+202E turns round what follows; it can make one text look like another.", translated.
[[nodiscard]] QString sentence(const HiddenCharacter &character);

} // namespace carillon::platforms
