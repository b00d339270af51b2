#include "platforms/hidden_characters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace carillon::platforms {

namespace {

struct Kind {
    char32_t first;
    char32_t last;
    const char *effect;
};

constexpr const char *marks = QT_TRANSLATE_NOOP(
    "platforms", "%1 sets a direction unseen; it can make one text look like another.");
constexpr const char *embeds = QT_TRANSLATE_NOOP("platforms",
    "%1 changes the direction of what follows; it can make one text look like another.");
constexpr const char *turns = QT_TRANSLATE_NOOP(
    "platforms", "%1 turns round what follows; it can make one text look like another.");
constexpr const char *ends
    = QT_TRANSLATE_NOOP("platforms", "%1 ends a change of direction; it is not drawn.");
constexpr const char *isolates = QT_TRANSLATE_NOOP(
    "platforms", "%1 sets apart what follows in a direction of its own; it is not drawn.");
constexpr const char *blanks = QT_TRANSLATE_NOOP(
    "platforms", "%1 is not drawn; it can hide in a word or make a text look empty.");

constexpr std::array kinds{
    Kind{0x061c, 0x061c, marks},
    Kind{0x115f, 0x1160, blanks},
    Kind{0x180e, 0x180e, blanks},
    Kind{0x200b, 0x200b, blanks},
    Kind{0x200e, 0x200f, marks},
    Kind{0x202a, 0x202b, embeds},
    Kind{0x202c, 0x202c, ends},
    Kind{0x202d, 0x202e, turns},
    Kind{0x2060, 0x2064, blanks},
    Kind{0x2066, 0x2068, isolates},
    Kind{0x2069, 0x2069, ends},
    Kind{0x3164, 0x3164, blanks},
    Kind{0xfeff, 0xfeff, blanks},
    Kind{0xffa0, 0xffa0, blanks},
    Kind{0xfff9, 0xfffb, blanks},
};

const Kind *kindOf(char32_t c)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
        [c](const Kind &kind) { return c >= kind.first && c <= kind.last; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace

// All of them lie in the basic plane, so that surrogates need no decoding.
QList<HiddenCharacter> hiddenCharacters(QStringView text, qsizetype most)
{
    QList<HiddenCharacter> found;
    qsizetype place = 0;
    for (const QChar c : text) {
        place += c.isLowSurrogate() ? 0 : 1;
        if (c.unicode() < kinds.front().first || !kindOf(c.unicode()))
            continue;
        found.append({c.unicode(), place});
        if (found.size() == most)
            break;
    }
    return found;
}

QString codePointName(char32_t codePoint)
{
    return QStringLiteral("U+")
        + QString::number(uint(codePoint), 16).toUpper().rightJustified(4, u'0');
}

QString sentence(const HiddenCharacter &character)
{
    const Kind *kind = kindOf(character.codePoint);
    const char *effect = kind ? kind->effect : blanks;
    return QCoreApplication::translate("platforms", effect).arg(codePointName(character.codePoint));
}

} // namespace carillon::platforms
