#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

/// Between bytes of a document and the UTF-16 units of `QString::fromUtf8` of it, for any bytes:
/// one that is not UTF-8 counts as one unit, a byte order mark in front as none.
namespace carillon::composer {

/// The unit at which the character of byte @p byte begins.
[[nodiscard]] qsizetype unitOf(QByteArrayView text, qsizetype byte);
/// The same for many, in one pass. @p bytes ascend.
[[nodiscard]] QList<qsizetype> unitsOf(QByteArrayView text, const QList<qsizetype> &bytes);

/// The byte at which unit @p unit begins.
[[nodiscard]] qsizetype byteOf(QByteArrayView text, qsizetype unit);
/// The same for many, in one pass. @p units ascend.
[[nodiscard]] QList<qsizetype> bytesOf(QByteArrayView text, const QList<qsizetype> &units);

/// What a plain-text editor keeps of a text: as many units, with every character that it takes
/// for the end of a line as LF.
[[nodiscard]] QString shownText(const QByteArray &text);

/// Whether one of its lines is longer than @p units.
[[nodiscard]] bool hasLineBeyond(qsizetype units, const QString &text);

/// Where two texts differ: one span of either, never half a surrogate pair.
struct TextChange {
    qsizetype from = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};
/// @param latest  the span begins here or before, where the text around it repeats
[[nodiscard]] TextChange changeBetween(QStringView before, QStringView after, qsizetype latest);

} // namespace carillon::composer
