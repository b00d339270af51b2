#include "cli/render_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carillon::cli {
namespace {

using namespace Qt::StringLiterals;
using State = ComparedPicture::State;

QString sizeText(QSize size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

QString visibleText(const toasts::Visibility &visible)
{
    return u"%1 of %2"_s.arg(visible.visibleCharacters).arg(visible.totalCharacters);
}

QString differenceText(const toasts::PictureDifference &difference)
{
    QString out = u"%1 of %2 pixels (%3 %), within %4 at %5,%6"_s.arg(difference.pixels)
                      .arg(difference.total)
                      .arg(difference.share() * 100, 0, 'f', 2)
                      .arg(sizeText(difference.box.size()))
                      .arg(difference.box.x())
                      .arg(difference.box.y());
    if (difference.reference != difference.actual)
        out += u"; %1 instead of %2"_s.arg(
            sizeText(difference.actual), sizeText(difference.reference));
    return out;
}

QString lineOf(const ComparedPicture &picture)
{
    QString out = stateWord(picture.state).leftJustified(11) + picture.file;
    if (picture.state == State::Differs)
        out += ": "_L1 + differenceText(picture.difference);
    if (!picture.differenceFile.isEmpty())
        out += "; see "_L1 + picture.differenceFile;
    if (!picture.reason.isEmpty())
        out += ": "_L1 + picture.reason;
    return out;
}

QList<QStringList> tableOf(const RenderReport &report)
{
    QList<QStringList> rows{{u"file"_s, u"size"_s, u"visible"_s, u"font"_s}};
    for (const DrawnPicture &each : report.pictures) {
        const toasts::ToastPicture &picture = each.picture;
        if (picture.isSilent())
            rows.append({each.file, each.isKept ? sizeText(each.size) : u"-"_s, u"nothing"_s,
                picture.silence});
        else
            rows.append({each.file, sizeText(each.size), visibleText(picture.total), picture.font});
    }
    return rows;
}

QStringList aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(4, 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QStringList out;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        out.append(line + row.last());
    }
    return out;
}

void addText(QStringList &lines, const Comparison &comparison)
{
    lines.append(QString());
    for (const QString &each : comparison.otherFonts)
        lines.append(u"warning: %1 was drawn with other fonts: %2"_s.arg(comparison.folder, each));
    qsizetype same = 0;
    for (const ComparedPicture &picture : comparison.pictures) {
        if (picture.state == State::Same)
            ++same;
        else
            lines.append(lineOf(picture));
    }
    lines.append(u"%1 as in %2, %3 not"_s.arg(same)
                     .arg(comparison.folder)
                     .arg(comparison.pictures.size() - same));
}

QJsonObject sizeJson(QSize size)
{
    return {{u"width"_s, size.width()}, {u"height"_s, size.height()}};
}

QJsonObject visibleJson(const toasts::Visibility &visible)
{
    return {{u"visible"_s, visible.visibleCharacters}, {u"total"_s, visible.totalCharacters}};
}

QJsonObject pictureJson(const DrawnPicture &drawn)
{
    const toasts::ToastPicture &picture = drawn.picture;
    const toasts::PictureKey &key = picture.key;
    const contract::Platform platform = platforms::platformOf(key.surface);
    QJsonObject out{{u"source"_s, drawn.source}, {u"file"_s, drawn.file},
        {u"platform"_s, QLatin1StringView(contract::spelling(platform))},
        {u"surface"_s, QLatin1StringView(platforms::surfaceId(key.surface))},
        {u"preset"_s, QLatin1StringView(platforms::presetId(key.preset))},
        {u"theme"_s, key.theme == platforms::Theme::Light ? u"light"_s : u"dark"_s},
        {u"textSize"_s, key.textSize}, {u"direction"_s, key.rightToLeft ? u"rtl"_s : u"ltr"_s},
        {u"written"_s, drawn.isKept}, {u"description"_s, picture.text}};
    if (picture.isSilent()) {
        out.insert(u"silence"_s, picture.silence);
        return out;
    }
    out.insert(u"size"_s, sizeJson(drawn.size));
    out.insert(u"characters"_s, visibleJson(picture.total));
    out.insert(u"title"_s, visibleJson(picture.title));
    out.insert(u"body"_s, visibleJson(picture.body));
    out.insert(u"font"_s, picture.font);
    return out;
}

QJsonObject comparedJson(const ComparedPicture &picture)
{
    QJsonObject out{{u"file"_s, picture.file}, {u"state"_s, stateWord(picture.state)}};
    if (!picture.reason.isEmpty())
        out.insert(u"reason"_s, picture.reason);
    if (picture.state != State::Differs)
        return out;
    const toasts::PictureDifference &difference = picture.difference;
    out.insert(u"pixels"_s, difference.pixels);
    out.insert(u"share"_s, difference.share());
    out.insert(u"box"_s,
        QJsonObject{{u"x"_s, difference.box.x()}, {u"y"_s, difference.box.y()},
            {u"width"_s, difference.box.width()}, {u"height"_s, difference.box.height()}});
    out.insert(u"reference"_s, sizeJson(difference.reference));
    out.insert(u"actual"_s, sizeJson(difference.actual));
    if (!picture.differenceFile.isEmpty())
        out.insert(u"differenceFile"_s, picture.differenceFile);
    return out;
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonArray pictures;
    for (const ComparedPicture &picture : comparison.pictures)
        pictures.append(comparedJson(picture));
    return {{u"folder"_s, comparison.folder}, {u"same"_s, comparison.isSame()},
        {u"otherFonts"_s, QJsonArray::fromStringList(comparison.otherFonts)},
        {u"pictures"_s, pictures}};
}

} // namespace

bool Comparison::isSame() const
{
    return std::all_of(pictures.begin(), pictures.end(),
        [](const ComparedPicture &picture) { return picture.state == State::Same; });
}

QByteArray asText(const RenderReport &report)
{
    QStringList lines = aligned(tableOf(report));
    if (!report.sheet.isEmpty())
        lines.append(u"\n%1 %2"_s.arg(report.sheet, sizeText(report.sheetSize)));
    if (report.comparison)
        addText(lines, *report.comparison);
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray asJson(const RenderReport &report)
{
    QJsonArray pictures;
    for (const DrawnPicture &picture : report.pictures)
        pictures.append(pictureJson(picture));
    QJsonObject out{{u"pictures"_s, pictures}};
    if (!report.folder.isEmpty())
        out.insert(u"folder"_s, report.folder);
    if (!report.sheet.isEmpty()) {
        QJsonObject sheet = sizeJson(report.sheetSize);
        sheet.insert(u"file"_s, report.sheet);
        out.insert(u"sheet"_s, sheet);
    }
    if (report.comparison)
        out.insert(u"comparison"_s, comparisonJson(*report.comparison));
    return QJsonDocument(out).toJson();
}

} // namespace carillon::cli
