#include "workplace.h"

#include "base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr int form = 1;
constexpr qint64 longest = 64 * 1024;
constexpr qsizetype longestId = 100;

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"workplace.json"_s);
}

QByteArray idFrom(const QJsonValue &value)
{
    return value.toString().left(longestId).toUtf8();
}

QString pathFrom(const QJsonValue &value)
{
    const QString path = value.toString();
    return QDir::isAbsolutePath(path) && !path.startsWith(u':') && !path.contains(QChar(0))
        ? path
        : QString();
}

} // namespace

QByteArray toJson(const Workplace &place)
{
    return QJsonDocument(QJsonObject{
                             {u"carillonWorkplace"_s, form},
                             {u"draft"_s, QString::fromUtf8(place.draft)},
                             {u"file"_s, place.file},
                             {u"sample"_s, QString::fromUtf8(place.sample)},
                             {u"composerView"_s, place.composerView},
                             {u"cursor"_s, place.cursor},
                             {u"anchor"_s, place.anchor},
                             {u"receiverView"_s, place.receiverView},
                             {u"feedDetail"_s, place.hasFeedDetail},
                         })
        .toJson();
}

std::optional<Workplace> workplaceFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"carillonWorkplace"].toInt() != form)
        return {};
    return Workplace{
        .draft = idFrom(object[u"draft"]),
        .file = pathFrom(object[u"file"]),
        .sample = idFrom(object[u"sample"]),
        .composerView = object[u"composerView"].toString(),
        .cursor = std::max(0, object[u"cursor"].toInt()),
        .anchor = std::max(0, object[u"anchor"].toInt()),
        .receiverView = object[u"receiverView"].toString(),
        .hasFeedDetail = object[u"feedDetail"].toBool(),
    };
}

std::optional<Workplace> takeWorkplace(const QString &folder)
{
    QFile file(fileIn(folder));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray json = file.read(longest);
    file.remove();
    return workplaceFrom(json);
}

void leaveWorkplace(const QString &folder, const Workplace &place)
{
    if (!folder.isEmpty())
        (void)writeWhole(fileIn(folder), {toJson(place)});
}

} // namespace carillon
