#include "instance_message.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr int form = 1; ///< of the messages
constexpr qsizetype longestToken = 512;
constexpr qsizetype mostOptions = 16;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// It goes into the environment and to the display's server.
QByteArray tokenFrom(const QJsonValue &value)
{
    const QByteArray token = value.toString().toLatin1();
    const bool isPrintable = std::all_of(
        token.begin(), token.end(), [](char each) { return each > ' ' && each < '\x7f'; });
    return isPrintable && token.size() <= longestToken ? token : QByteArray();
}

QStringList optionsFrom(const QJsonArray &array)
{
    QStringList out;
    for (const QJsonValue &each : array) {
        const QString name = each.toString();
        if (name.startsWith("--"_L1) && name.size() < 40 && out.size() < mostOptions)
            out.append(name);
    }
    return out;
}

} // namespace

QByteArray messageOf(const InstanceRequest &request)
{
    return lineOf({{u"carillonStart"_s, form}, {u"file"_s, request.file},
        {u"unused"_s, QJsonArray::fromStringList(request.unused)},
        {u"wayland"_s, QString::fromLatin1(request.token.wayland)},
        {u"x11"_s, QString::fromLatin1(request.token.x11)}});
}

std::optional<InstanceRequest> requestFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object[u"carillonStart"].toInt() != form)
        return {};
    InstanceRequest out;
    out.file = object[u"file"].toString();
    const bool isPath = QDir::isAbsolutePath(out.file) && !out.file.startsWith(u':')
        && !out.file.contains(QChar(0));
    if (!out.file.isEmpty() && !isPath)
        return {};
    out.unused = optionsFrom(object[u"unused"].toArray());
    out.token = {tokenFrom(object[u"wayland"]), tokenFrom(object[u"x11"])};
    return out;
}

QByteArray confirmation()
{
    return lineOf({{u"carillonStarted"_s, form}});
}

bool isConfirmation(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object()[u"carillonStarted"].toInt() == form;
}

} // namespace carillon
