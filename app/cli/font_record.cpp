#include "cli/font_record.h"

#include "toasts/fonts.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRawFont>

namespace carillon::cli {
namespace {

using namespace Qt::StringLiterals;

// The head table holds a check sum of the whole file.
QJsonObject faceRecord(const platforms::Face &face)
{
    const QRawFont raw = QRawFont::fromFont(toasts::fontFor(face, 16));
    return {{u"family"_s, raw.familyName()}, {u"style"_s, raw.styleName()},
        {u"headSha256"_s,
            QString::fromLatin1(
                QCryptographicHash::hash(raw.fontTable("head"), QCryptographicHash::Sha256)
                    .toHex())}};
}

QJsonObject facesOf(const QList<platforms::Surface> &surfaces)
{
    QJsonObject out;
    for (const platforms::Surface surface : surfaces) {
        const platforms::SurfaceStyle &style = platforms::styleOf(surface);
        for (const platforms::TextStyle *text : {&style.title, &style.body}) {
            const QString name
                = u"%1 %2"_s.arg(QLatin1StringView(text->face.families[0])).arg(text->face.weight);
            if (text->face.families[0] && !out.contains(name))
                out.insert(name, faceRecord(text->face));
        }
    }
    return out;
}

Result<QJsonObject> filesIn(const QString &folder)
{
    const QDir directory(QFileInfo(folder).absoluteFilePath());
    QJsonObject out;
    QDirIterator each(directory.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return fail(u"unreadable"_s,
                u"The font file cannot be read: %1"_s.arg(file.errorString()), path);
        out.insert(directory.relativeFilePath(path), QString::fromLatin1(hash.result().toHex()));
    }
    return out;
}

} // namespace

Result<QJsonObject> fontRecord(const QString &folder, const QList<platforms::Surface> &surfaces)
{
    QJsonObject out{{u"qt"_s, QString::fromLatin1(qVersion())}, {u"faces"_s, facesOf(surfaces)}};
    if (folder.isEmpty())
        return out;
    const Result<QJsonObject> files = filesIn(folder);
    if (!files)
        return files;
    out.insert(u"files"_s, *files);
    return out;
}

QStringList fontDifferences(const QJsonObject &one, const QJsonObject &other)
{
    QStringList out;
    const QString here = one[u"qt"].toString();
    const QString there = other[u"qt"].toString();
    if (here != there)
        out.append(u"Qt %1 instead of %2"_s.arg(here, there));
    const QJsonObject faces = one[u"faces"].toObject();
    const QJsonObject known = other[u"faces"].toObject();
    for (auto face = faces.begin(); face != faces.end(); ++face) {
        if (known.contains(face.key()) && known.value(face.key()) != face.value())
            out.append(u"another font for %1"_s.arg(face.key()));
    }
    const bool bothPinned = one.contains(u"files") && other.contains(u"files");
    if (one.contains(u"files") != other.contains(u"files"))
        out.append(one.contains(u"files") ? u"pinned fonts instead of the machine's"_s
                                          : u"the machine's fonts instead of pinned ones"_s);
    if (bothPinned && one[u"files"] != other[u"files"])
        out.append(u"other font files"_s);
    return out;
}

} // namespace carillon::cli
