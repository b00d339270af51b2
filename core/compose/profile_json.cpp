#include "compose/target_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace carillon::compose {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 4096;
constexpr qsizetype mostHeaders = 50;

constexpr std::array authNames{"none"_L1, "bearer"_L1, "clientCredentials"_L1, "delegated"_L1};
constexpr std::array trustNames{"systemRoots"_L1, "extraCaFile"_L1, "insecure"_L1};

/// The members that are plain text, by their names in the JSON.
struct TextMember {
    QLatin1StringView name;
    QString TargetProfile::*value;
};
constexpr std::array textMembers{
    TextMember{"id"_L1, &TargetProfile::id},
    TextMember{"name"_L1, &TargetProfile::name},
    TextMember{"baseUrl"_L1, &TargetProfile::baseUrl},
    TextMember{"tokenUrl"_L1, &TargetProfile::tokenUrl},
    TextMember{"clientId"_L1, &TargetProfile::clientId},
    TextMember{"scope"_L1, &TargetProfile::scope},
    TextMember{"unsId"_L1, &TargetProfile::unsId},
    TextMember{"caFile"_L1, &TargetProfile::caFile},
};

// A name that is not known gives the first, which is the safest.
template <class Enum, size_t count>
Enum named(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Enum(0) : Enum(found - names.begin());
}

QString textIn(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().left(longestText);
}

QJsonObject objectOf(const TargetProfile &profile)
{
    QJsonObject out;
    for (const TextMember &member : textMembers) {
        if (const QString &text = profile.*member.value; !text.isEmpty())
            out.insert(member.name, text);
    }
    out.insert("auth"_L1, authNames.at(size_t(profile.auth)));
    out.insert("trust"_L1, trustNames.at(size_t(profile.trust)));
    QJsonArray headers;
    for (const http::Header &header : profile.extraHeaders)
        headers.append(QJsonObject{{u"name"_s, QString::fromUtf8(header.name)},
            {u"value"_s, QString::fromUtf8(header.value)}});
    if (!headers.isEmpty())
        out.insert("headers"_L1, headers);
    return out;
}

TargetProfile profileFrom(const QJsonObject &object)
{
    TargetProfile out;
    for (const TextMember &member : textMembers)
        out.*member.value = textIn(object, member.name);
    out.auth = named<Auth>(authNames, textIn(object, "auth"_L1));
    out.trust = named<Trust>(trustNames, textIn(object, "trust"_L1));
    const QJsonArray headers = object.value("headers"_L1).toArray();
    for (const QJsonValue &each : headers) {
        const QJsonObject header = each.toObject();
        if (out.extraHeaders.size() < mostHeaders && !header.isEmpty())
            out.extraHeaders.append(
                {textIn(header, "name"_L1).toUtf8(), textIn(header, "value"_L1).toUtf8()});
    }
    return out;
}

} // namespace

QByteArray toJson(const QList<TargetProfile> &profiles)
{
    QJsonArray list;
    for (const TargetProfile &profile : profiles)
        list.append(objectOf(profile));
    return QJsonDocument(QJsonObject{{u"profiles"_s, list}}).toJson(QJsonDocument::Compact);
}

Result<QList<TargetProfile>> profilesFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue list = document.object().value("profiles"_L1);
    if (!list.isArray())
        return fail(u"profiles"_s, u"The saved targets cannot be read."_s);
    QList<TargetProfile> out;
    QSet<QString> ids;
    const QJsonArray profiles = list.toArray();
    for (const QJsonValue &each : profiles) {
        const TargetProfile profile = profileFrom(each.toObject());
        if (profile.id.isEmpty() || ids.contains(profile.id) || out.size() == mostProfiles)
            continue;
        ids.insert(profile.id);
        out.append(profile);
    }
    return out;
}

} // namespace carillon::compose
