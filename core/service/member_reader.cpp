#include "service/member_reader.h"

#include <algorithm>

namespace carillon::service {

using json::Kind;
using json::Value;

MemberReader::MemberReader(QByteArrayView text, QString code, Places places)
    : m_document(json::read(text))
    , m_text(text)
    , m_code(std::move(code))
    , m_places(places)
{
    if (!m_document.isValid())
        complainAt(m_document.error()->offset, {}, QStringLiteral("this is not JSON"));
    for (const int duplicate : m_document.duplicates())
        complain(m_document.at(duplicate), "stands twice in the same object");
}

void MemberReader::complainAt(qsizetype offset, const QByteArray &path, const QString &what)
{
    if (m_error)
        return;
    QString message;
    if (m_places == Places::LineAndMember)
        message = QStringLiteral("Line %1: ").arg(json::positionOf(m_text, offset).line);
    if (!path.isEmpty())
        message += QString::fromUtf8(path) + QLatin1String(": ");
    m_error = Error{m_code, message + what + u'.', {}};
}

void MemberReader::complain(const Value &value, const QString &what)
{
    complainAt(value.range.begin, json::dottedPath(m_document.pointer(value)), what);
}

void MemberReader::complain(const Value &value, const char *what)
{
    complain(value, QString::fromLatin1(what));
}

void MemberReader::expectMembers(const Value &object, std::span<const std::string_view> names)
{
    if (object.kind != Kind::Object)
        return complain(object, "must be an object");
    for (int i = object.firstChild; i != -1; i = m_document.at(i).next) {
        const Value &member = m_document.at(i);
        if (std::find(names.begin(), names.end(), member.key) == names.end())
            complain(member, "is not known here");
    }
}

QByteArray MemberReader::text(const Value &object, std::string_view name, bool required)
{
    const Value *value = m_document.member(object, name);
    if (!value || value->kind != Kind::String) {
        if (value || required)
            complain(value ? *value : object, value ? "must be a string" : "lacks a name or id");
        return {};
    }
    return {value->text.data(), qsizetype(value->text.size())};
}

QList<QByteArray> MemberReader::texts(const Value &object, std::string_view name)
{
    QList<QByteArray> out;
    const Value *array = m_document.member(object, name);
    if (!array)
        return out;
    if (array->kind != Kind::Array)
        complain(*array, "must be an array of strings");
    for (int i = array->firstChild; i != -1; i = m_document.at(i).next) {
        const Value &each = m_document.at(i);
        if (each.kind != Kind::String)
            complain(each, "must be a string");
        out.append({each.text.data(), qsizetype(each.text.size())});
    }
    return out;
}

bool MemberReader::flag(const Value &object, std::string_view name, bool fallback)
{
    const Value *value = m_document.member(object, name);
    if (!value)
        return fallback;
    if (value->kind != Kind::Bool)
        complain(*value, "must be true or false");
    return value->text == "true";
}

int MemberReader::number(
    const Value &object, std::string_view name, int fallback, int least, int most)
{
    const Value *value = m_document.member(object, name);
    if (!value)
        return fallback;
    const std::optional<int> out = wholeNumber(*value);
    if (out && *out >= least && *out <= most)
        return *out;
    QString what = QStringLiteral("must be a whole number from %1").arg(least);
    if (most != std::numeric_limits<int>::max())
        what += QStringLiteral(" to %1").arg(most);
    complain(*value, what);
    return fallback;
}

int MemberReader::choice(
    const Value &object, std::string_view name, std::initializer_list<std::string_view> words)
{
    const Value *value = m_document.member(object, name);
    if (!value)
        return 0;
    const auto found = std::find(words.begin(), words.end(), value->text);
    if (value->kind != Kind::String || found == words.end()) {
        complain(*value, "is not one of the words allowed here");
        return 0;
    }
    return int(found - words.begin());
}

std::optional<Instant> MemberReader::instant(const Value &object, std::string_view name)
{
    const QByteArray written = text(object, name, false);
    if (written.isEmpty())
        return {};
    const auto out = parseDateTimeOffset(written);
    if (!out)
        complain(*m_document.member(object, name), "must be a date and time with an offset");
    return out;
}

std::optional<int> wholeNumber(const Value &value)
{
    bool ok = false;
    const int out = QByteArray(value.text.data(), qsizetype(value.text.size())).toInt(&ok);
    if (value.kind != Kind::Number || !ok || out < 0)
        return {};
    return out;
}

} // namespace carillon::service
