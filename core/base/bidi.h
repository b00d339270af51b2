#pragma once

#include <QLocale>
#include <QString>

namespace carillon {

/// A text of its own direction within a sentence of another, for showing: signs at its ends stay
/// with it.
[[nodiscard]] inline QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069); // first strong isolate
}

/// Code, a path, a status line: from left to right wherever it stands, for showing.
[[nodiscard]] inline QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

/// leftToRight() for a value within a translated sentence. Where the language itself runs from the
/// left there are no marks, so that what is copied is clean.
[[nodiscard]] inline QString embedded(const QString &value)
{
    return QLocale().textDirection() == Qt::RightToLeft ? leftToRight(value) : value;
}

} // namespace carillon
