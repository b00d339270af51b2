#pragma once

#include "support/golden.h"
#include "toasts/fonts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>

/// The font files with which the golden pictures were made.
namespace carillon::test {

/// The head table holds a check sum of the whole file.
inline QJsonObject fontFacts(const QString &family, int weight)
{
    QFont font(family);
    font.setWeight(QFont::Weight(weight));
    const QRawFont raw = QRawFont::fromFont(font);
    const QByteArray head = raw.fontTable("head");
    const QByteArray hash = QCryptographicHash::hash(head, QCryptographicHash::Sha256);
    return {{QStringLiteral("family"), raw.familyName()},
        {QStringLiteral("style"), raw.styleName()},
        {QStringLiteral("head"), QString::fromLatin1(hash.toHex())}};
}

inline QJsonObject fontsInUse()
{
    QJsonObject out{{QStringLiteral("Qt"), QString::fromLatin1(qVersion()).section(u'.', 0, 1)}};
    const auto add = [&out](const QString &family, int weight) {
        out.insert(QStringLiteral("%1 %2").arg(family).arg(weight), fontFacts(family, weight));
    };
    for (const platforms::Surface surface : platforms::allSurfaces) {
        const platforms::SurfaceStyle &style = platforms::styleOf(surface);
        for (const platforms::Face *face : {&style.title.face, &style.body.face})
            add(QString::fromLatin1(face->families[0]), face->weight);
    }
    for (const char *family : {"Noto Sans Arabic", "Noto Sans Hebrew", "Noto Color Emoji"})
        add(QString::fromLatin1(family), 400);
    return out;
}

/// Why pictures made here cannot be compared pixel by pixel; empty if they can.
inline QString otherFonts()
{
    QFile file(goldenPath(QStringLiteral("fonts.json")));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("fonts.json is missing");
    const QJsonObject pinned = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject used = fontsInUse();
    QStringList differ;
    for (auto it = pinned.begin(); it != pinned.end(); ++it) {
        if (used.value(it.key()) != it.value())
            differ.append(it.key());
    }
    return differ.isEmpty()
        ? QString()
        : QStringLiteral("other versions here: ") + differ.join(QStringLiteral(", "));
}

inline void pinFonts()
{
    QDir().mkpath(goldenPath({}));
    QFile file(goldenPath(QStringLiteral("fonts.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(fontsInUse()).toJson());
}

} // namespace carillon::test
