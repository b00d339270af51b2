#include "compose/completion.h"

#include "compose/loose_json.h"
#include "contract/notification_schema.h"

#include <QJsonArray>

#include <algorithm>

namespace carillon::compose {
namespace {

const QJsonObject &wholeSchema()
{
    static const QJsonObject schema = contract::notificationSchema();
    return schema;
}

QJsonObject memberOf(const QJsonObject &object, const QByteArray &name)
{
    return object[u"properties"][QString::fromUtf8(name)].toObject();
}

// Of the innermost object or array of a place; empty where the contract knows none.
QJsonObject containerSchema(const LoosePlace &place)
{
    QJsonObject schema = wholeSchema();
    for (qsizetype i = 0; i + 1 < place.levels.size(); ++i) {
        const LoosePlace::Level &level = place.levels.at(i);
        schema = level.isObject ? memberOf(schema, level.key) : schema[u"items"].toObject();
    }
    return schema;
}

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema[u"type"];
    if (type.isString())
        return {type.toString()};
    QStringList out;
    const QJsonArray names = type.toArray();
    for (const QJsonValue &name : names)
        out.append(name.toString());
    return out;
}

bool isRequired(const QJsonObject &container, const QString &name)
{
    return container[u"required"].toArray().contains(name);
}

// The spellings of an enumeration; those in digits are taken by the API but written by nobody.
QStringList valuesOf(const QJsonObject &schema)
{
    QStringList out;
    for (const QStringView list : {QStringView(u"enum"), QStringView(u"examples")}) {
        const QJsonArray values = schema[list].toArray();
        for (const QJsonValue &value : values) {
            const QString text = value.toString();
            if (!text.isEmpty() && !text.front().isDigit())
                out.append(text);
        }
    }
    return out;
}

QByteArray placeholderOf(const QJsonObject &schema)
{
    const QString type = typesOf(schema).value(0);
    if (type == u"string")
        return "\"\"";
    if (type == u"object")
        return "{}";
    return type == u"array" ? QByteArray("[]") : QByteArray();
}

Completion memberCompletion(const QString &name, const QJsonObject &schema, bool hasColon)
{
    Completion out{.label = name, .detail = schema[u"description"].toString()};
    out.text = json::quoted(name.toUtf8());
    out.cursor = out.text.size();
    if (hasColon)
        return out;
    const QByteArray value = placeholderOf(schema);
    out.text += ": " + value;
    out.cursor = out.text.size() - value.size() / 2; // between the brackets or quotes
    return out;
}

QList<Completion> membersFor(const LoosePlace &place)
{
    const QJsonObject container = containerSchema(place);
    const QJsonObject properties = container[u"properties"].toObject();
    QList<Completion> out;
    for (const bool required : {true, false}) {
        for (auto member = properties.begin(); member != properties.end(); ++member) {
            if (isRequired(container, member.key()) == required
                && !place.levels.constLast().keys.contains(member.key().toUtf8()))
                out.append(
                    memberCompletion(member.key(), member.value().toObject(), place.hasColon));
        }
    }
    return out;
}

QJsonObject valueSchema(const LoosePlace &place)
{
    const QJsonObject container = containerSchema(place);
    const LoosePlace::Level &level = place.levels.constLast();
    return level.isObject ? memberOf(container, level.key) : container[u"items"].toObject();
}

QList<Completion> valuesFor(const LoosePlace &place)
{
    const QJsonObject schema = valueSchema(place);
    const QString detail = schema[u"description"].toString();
    QList<Completion> out;
    const auto add = [&](const QString &label, const QByteArray &text, qsizetype cursor) {
        out.append({label, detail, text, cursor});
    };
    const QStringList values = valuesOf(schema);
    for (const QString &value : values) {
        const QByteArray text = json::quoted(value.toUtf8());
        add(value, text, text.size());
    }
    if (place.isString)
        return out;
    const QByteArray empty = placeholderOf(schema);
    if (values.isEmpty() && !empty.isEmpty())
        add(QString::fromLatin1(empty), empty, empty.size() / 2);
    if (typesOf(schema).contains(QStringLiteral("null")))
        add(QStringLiteral("null"), "null", 4);
    return out;
}

} // namespace

Completions completionsAt(QByteArrayView text, qsizetype offset)
{
    const LoosePlace place = loosePlaceOf(text, offset);
    if (place.levels.isEmpty() || (place.levels.constLast().isComplete && !place.isInText))
        return {};
    Completions out{.range = place.token};
    const qsizetype begin = place.token.begin + (place.isString ? 1 : 0);
    const qsizetype end = std::min(offset, text.size());
    if (end > begin)
        out.typed = text.sliced(begin, end - begin).toByteArray();
    out.items = place.isKey() ? membersFor(place) : valuesFor(place);
    return out;
}

MemberHelp memberHelpAt(QByteArrayView text, qsizetype offset)
{
    // The byte is under the pointer; its place is behind it, which is inside every token.
    const LoosePlace place = loosePlaceOf(text, offset + 1);
    if (place.levels.isEmpty() || !place.isInText)
        return {};
    MemberHelp out{.range = place.token};
    LoosePlace::Level level = place.levels.constLast();
    if (place.isKey())
        level.key = text.sliced(place.token.begin)
                        .first(place.token.length())
                        .toByteArray()
                        .replace('"', "");
    const QJsonObject container = containerSchema(place);
    const QJsonObject schema
        = level.isObject ? memberOf(container, level.key) : container[u"items"].toObject();
    out.name = QString::fromUtf8(level.key);
    for (const LoosePlace::Level &above : place.levels.first(place.levels.size() - 1))
        out.pointer += above.isObject ? '/' + above.key : QByteArray("/-");
    out.pointer += level.isObject ? '/' + level.key : QByteArray("/-");
    out.type = typesOf(schema).join(QStringLiteral(" or "));
    out.description = schema[u"description"].toString();
    out.values = valuesOf(schema);
    out.isRequired = level.isObject && isRequired(container, out.name);
    return out;
}

} // namespace carillon::compose
