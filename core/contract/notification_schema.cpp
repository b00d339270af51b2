#include "contract/notification_schema.h"

#include "contract/notification.h"
#include "contract/rules.h"

#include <QJsonArray>

#include <limits>

namespace carillon::contract {
namespace {

using Members = std::initializer_list<QPair<QString, QJsonValue>>;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue typeOf(std::initializer_list<const char *> names)
{
    if (names.size() == 1)
        return s(*names.begin());
    QJsonArray out;
    for (const char *name : names)
        out.append(s(name));
    return out;
}

QJsonObject schema(std::initializer_list<const char *> types, Members more)
{
    QJsonObject out(more);
    out.insert(s("type"), typeOf(types));
    return out;
}

// White space alone does not count as text.
QJsonObject filledText(const char *description)
{
    return schema({"string"},
        {{s("minLength"), 1}, {s("pattern"), s("\\S")}, {s("description"), s(description)}});
}

QJsonObject optionalText(const char *description)
{
    return schema({"string", "null"}, {{s("description"), s(description)}});
}

// A type of the metadata that takes no other members; annotations may stand anywhere.
QJsonObject closed(std::initializer_list<const char *> types, const QJsonObject &properties,
    const QJsonArray &required, const char *description)
{
    QJsonObject out = schema(types,
        {{s("properties"), properties}, {s("additionalProperties"), false},
            {s("patternProperties"), QJsonObject{{s("@"), QJsonObject()}}},
            {s("description"), s(description)}});
    if (!required.isEmpty())
        out.insert(s("required"), required);
    return out;
}

QJsonObject visualContent(std::initializer_list<const char *> types, const char *description)
{
    return closed(types,
        {{s("title"), filledText("The first line.")},
            {s("body"), optionalText("The text under it.")}},
        {s("title")}, description);
}

QJsonObject displayTimeToLive()
{
    return schema({"integer", "string", "null"},
        {{s("minimum"), 0}, {s("maximum"), std::numeric_limits<int>::max()},
            {s("pattern"), s("^\\s*\\+?[0-9]+\\s*$")},
            {s("description"),
                s("Seconds for which it is shown; a whole number, in quotes or not.")}});
}

QJsonObject priority()
{
    QJsonArray names;
    for (const Priority each : {Priority::None, Priority::High, Priority::Low})
        names.append(s(spelling(each)));
    for (const Priority each : {Priority::None, Priority::High, Priority::Low})
        names.append(QString::number(int(each)));
    names.append(QJsonValue());
    return schema({"string", "null"},
        {{s("enum"), names},
            {s("description"), s("Of raw content; visual content is always High.")}});
}

// One of the names in upper or lower case, as the recorded requests write them.
QJsonObject anyCase(const QStringList &names)
{
    QStringList patterns;
    for (const QString &name : names) {
        QString pattern;
        for (const QChar letter : name)
            pattern += QStringLiteral("[%1%2]").arg(letter.toUpper()).arg(letter.toLower());
        patterns.append(pattern);
    }
    return schema({"string"},
        {{s("pattern"), QStringLiteral("^(%1)$").arg(patterns.join(u'|'))},
            {s("examples"), QJsonArray::fromStringList(names)}});
}

QJsonObject targetPolicy()
{
    QStringList names;
    for (const Platform each : allPlatforms)
        names.append(s(spelling(each)));
    const QJsonObject platforms = schema({"array", "null"},
        {{s("items"), anyCase(names)}, {s("description"), s("None: all of them.")}});
    return closed(
        {"object", "null"}, {{s("platformTypes"), platforms}}, {}, "Which platforms get it.");
}

QJsonObject payload()
{
    QJsonObject out = closed({"object"},
        {{s("rawContent"), optionalText("Text for the application itself.")},
            {s("visualContent"),
                visualContent({"object", "null"}, "What Windows, iOS and Android show.")}},
        {}, "At least one of its members holds content.");
    out.insert(s("anyOf"),
        QJsonArray{QJsonObject{{s("required"), QJsonArray{s("rawContent")}}},
            QJsonObject{{s("required"), QJsonArray{s("visualContent")}}}});
    return out;
}

QJsonObject fallbackPolicy()
{
    const QJsonObject platforms = schema({"array"},
        {{s("items"), anyCase({s(spelling(Platform::iOS))})}, {s("minItems"), 1}});
    const QJsonObject delay = schema({"integer", "string"},
        {{s("minimum"), minimumFallbackDelay}, {s("maximum"), maximumFallbackDelay},
            {s("pattern"), s("^\\s*\\+?[0-9]+\\s*$")}, {s("description"), s("Seconds.")}});
    const QJsonObject visual = schema({"object"},
        {{s("properties"),
             QJsonObject{{s("title"), schema({"string"}, {})},
                 {s("body"), optionalText("The text under it.")}}},
            {s("required"), QJsonArray{s("title")}}});
    const QJsonObject endpoint = schema({"object"},
        {{s("properties"),
             QJsonObject{{s("platformTypes"), platforms}, {s("fallbackDelayInSeconds"), delay},
                 {s("visualContent"), visual}}},
            {s("required"),
                QJsonArray{s("platformTypes"), s("fallbackDelayInSeconds"), s("visualContent")}}});
    return schema({"object", "null"},
        {{s("properties"), QJsonObject{{s("endpointFallback"), endpoint}}},
            {s("required"), QJsonArray{s("endpointFallback")}},
            {s("description"),
                s("What a phone shows if its application did not fetch raw content.")}});
}

QJsonObject expiration()
{
    return schema({"string", "null"},
        {{s("format"), s("date-time")},
            {s("description"),
                QStringLiteral("End of its life in the feed, at most %1 days ahead; %2 days after "
                               "its receipt unless given.")
                    .arg(maximumExpirationDays)
                    .arg(defaultExpirationDays)}});
}

} // namespace

QJsonObject notificationSchema()
{
    const QJsonObject properties{
        {s("targetHostName"), filledText("A host of the calling application.")},
        {s("appNotificationId"), optionalText("The application's own id; the same one replaces.")},
        {s("groupName"), optionalText("Free text for grouping.")},
        {s("expirationDateTime"), expiration()},
        {s("displayTimeToLive"), displayTimeToLive()},
        {s("priority"), priority()},
        {s("targetPolicy"), targetPolicy()},
        {s("payload"), payload()},
        {s("fallbackPolicy"), fallbackPolicy()},
    };
    return schema({"object"},
        {{s("properties"), properties},
            {s("required"), QJsonArray{s("targetHostName"), s("payload")}},
            {s("additionalProperties"), true},
            {s("description"), s("An open type: unknown members are accepted and ignored.")}});
}

} // namespace carillon::contract
