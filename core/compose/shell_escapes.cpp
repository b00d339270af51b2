#include "compose/shell_escapes.h"

#include <QString>

namespace carillon::compose {
namespace {

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 16;
}

// Up to @p most digits from @p at on, which moves behind them.
std::optional<uint> numberAt(QByteArrayView text, qsizetype &at, int base, int most)
{
    uint value = 0;
    int count = 0;
    while (count < most && at < text.size() && digitOf(text[at]) < base) {
        value = value * uint(base) + uint(digitOf(text[at++]));
        ++count;
    }
    if (count == 0)
        return {};
    return value;
}

std::optional<char> controlOf(char letter)
{
    switch (letter) {
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'e':
    case 'E':
        return '\x1b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    case '\\':
    case '\'':
    case '"':
    case '?':
        return letter;
    default:
        return {};
    }
}

QByteArray encodedAs(uint value, bool isUnicode)
{
    if (!isUnicode)
        return QByteArray(1, char(value));
    const char32_t character = value <= 0x10ffff ? value : 0xfffd;
    return QString::fromUcs4(&character, 1).toUtf8();
}

// One escape, @p at on the character behind the backslash; moves behind it.
QByteArray escapeAt(QByteArrayView text, qsizetype &at)
{
    const char letter = text[at];
    if (const auto control = controlOf(letter)) {
        ++at;
        return QByteArray(1, *control);
    }
    qsizetype from = at + 1;
    std::optional<uint> number;
    if (digitOf(letter) < 8) {
        from = at;
        number = numberAt(text, from, 8, 3);
    } else if (letter == 'x') {
        number = numberAt(text, from, 16, 2);
    } else if (letter == 'u' || letter == 'U') {
        number = numberAt(text, from, 16, letter == 'u' ? 4 : 8);
    } else if (letter == 'c' && from < text.size()) {
        number = uint(text[from++]) & 0x1f;
    }
    if (number) {
        at = from;
        return encodedAs(*number, letter == 'u' || letter == 'U');
    }
    return QByteArray("\\") + text[at++]; // means nothing, so it stays
}

} // namespace

std::optional<AnsiQuoted> ansiQuoted(QByteArrayView text, qsizetype from)
{
    AnsiQuoted out;
    qsizetype at = from;
    while (at < text.size() && text[at] != '\'') {
        if (text[at] == '\\' && at + 1 < text.size()) {
            ++at;
            out.text += escapeAt(text, at);
        } else {
            out.text += text[at++];
        }
    }
    if (at == text.size())
        return {};
    out.end = at + 1;
    return out;
}

} // namespace carillon::compose
