#include "cli/visible_text.h"

#include <QList>

namespace carillon::cli {
namespace {

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d || (c >= 0xe0020 && c <= 0xe007f);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isJoiner(c);
    default:
        return QChar::isNonCharacter(c);
    }
}

QString escaped(char32_t c)
{
    if (c == '\n')
        return QStringLiteral("\\n");
    if (c == '\t')
        return QStringLiteral("\\t");
    const int digits = c > 0xffff ? 6 : 4;
    return QLatin1String(c > 0xffff ? "\\U" : "\\u")
        + QStringLiteral("%1").arg(uint(c), digits, 16, QLatin1Char('0'));
}

} // namespace

QString visible(const QString &text)
{
    QString out;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters)
        out += isHidden(c) ? escaped(c) : QString::fromUcs4(&c, 1);
    return out;
}

} // namespace carillon::cli
