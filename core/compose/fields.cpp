#include "compose/fields.h"

namespace carillon::compose {
namespace {

QString textOf(const json::Value &value)
{
    return QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
}

QByteArray visualTemplate()
{
    return R"({ "title": "" })";
}

// The payload with or without one of its members; the other is left alone.
std::optional<json::TextEdit> withMember(
    QByteArrayView text, const Path &path, const QByteArray &empty)
{
    const json::Document document = json::read(text);
    const json::Value *value = document.find(path);
    if (value && value->kind != json::Kind::Null)
        return {};
    return json::setValue(text, path, empty);
}

} // namespace

QByteArray pointerOf(const Path &path)
{
    QByteArray out;
    for (const QByteArray &step : path)
        out += '/' + step;
    return out;
}

FieldValue fieldAt(const json::Document &document, const Path &path)
{
    const json::Value *value = document.find(path);
    if (!value)
        return {};
    FieldValue field{.present = true, .kind = value->kind, .range = value->range};
    if (value->kind == json::Kind::Array) {
        for (int i = value->firstChild; i != -1; i = document.at(i).next)
            field.items.append(textOf(document.at(i)));
    } else if (value->kind != json::Kind::Null) {
        field.text = textOf(*value);
    }
    return field;
}

std::optional<json::TextEdit> setText(QByteArrayView text, const Path &path, const QString &value)
{
    return json::setValue(text, path, json::quoted(value.toUtf8()));
}

std::optional<json::TextEdit> setList(
    QByteArrayView text, const Path &path, const QList<QString> &values)
{
    QByteArray list = "[";
    for (const QString &value : values) {
        if (list.size() > 1)
            list += ", ";
        list += json::quoted(value.toUtf8());
    }
    return json::setValue(text, path, list + ']');
}

std::optional<json::TextEdit> setNumber(
    QByteArrayView text, const Path &path, const QString &digits)
{
    const FieldValue now = fieldAt(json::read(text), path);
    const auto isWhole = [](const QString &number) {
        bool whole = false;
        number.toLongLong(&whole);
        return whole;
    };
    const bool wasQuoted = now.kind == json::Kind::String && isWhole(now.text);
    const bool quote = wasQuoted || !isWhole(digits);
    const QByteArray utf8 = digits.toUtf8();
    return json::setValue(text, path, quote ? json::quoted(utf8) : utf8);
}

QByteArray defaultFallbackPolicy()
{
    return R"({
    "endpointFallback": {
      "platformTypes": ["iOS"],
      "fallbackDelayInSeconds": 60,
      "visualContent": {
        "title": "You have news",
        "body": "Open the app to see it"
      }
    }
  })";
}

PayloadKind payloadKind(const json::Document &document)
{
    const FieldValue raw = fieldAt(document, path::rawContent);
    const FieldValue visual = fieldAt(document, path::visualContent);
    const bool hasRaw = raw.present && raw.kind != json::Kind::Null;
    const bool hasVisual = visual.present && visual.kind != json::Kind::Null;
    if (hasRaw && hasVisual)
        return PayloadKind::Both;
    return hasRaw ? PayloadKind::Raw : PayloadKind::Visual;
}

std::optional<json::TextEdit> setPayloadKind(QByteArrayView text, PayloadKind kind)
{
    QByteArray after = text.toByteArray();
    const auto apply = [&after](const std::optional<json::TextEdit> &edit) {
        if (edit)
            after = json::applied(after, *edit);
    };
    if (kind != PayloadKind::Raw)
        apply(withMember(after, path::visualContent, visualTemplate()));
    if (kind != PayloadKind::Visual)
        apply(withMember(after, path::rawContent, "\"\""));
    if (kind == PayloadKind::Visual)
        apply(json::removeValue(after, path::rawContent));
    if (kind == PayloadKind::Raw)
        apply(json::removeValue(after, path::visualContent));
    if (after == text)
        return {};
    return json::editBetween(text, after);
}

} // namespace carillon::compose
