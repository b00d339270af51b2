#include "service/body_reader.h"

#include <algorithm>

namespace carillon::service {
namespace {

using json::Kind;
using json::Value;

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

BodyReader::BodyReader(QByteArrayView body, std::initializer_list<std::string_view> members)
    : m_document(json::read(body))
{
    if (!m_document.isValid() || m_document.root().kind != Kind::Object)
        complain("The body must be a JSON object.");
    const int first = m_document.isValid() ? m_document.root().firstChild : -1;
    for (int i = first; i != -1; i = m_document.at(i).next) {
        const std::string_view key = m_document.at(i).key;
        if (std::find(members.begin(), members.end(), key) == members.end())
            complain("There is no member " + bytes(key) + '.');
    }
    if (!m_document.duplicates().empty())
        complain("A member is given twice.");
}

void BodyReader::complain(const QByteArray &sentence)
{
    if (m_complaint.isEmpty())
        m_complaint = sentence;
}

Result<void> BodyReader::result() const
{
    if (m_complaint.isEmpty())
        return {};
    return fail(QStringLiteral("badRequest"), QString::fromUtf8(m_complaint));
}

bool BodyReader::has(std::string_view name) const
{
    if (!m_document.isValid())
        return false;
    const Value *value = m_document.member(m_document.root(), name);
    return value && value->kind != Kind::Null;
}

const Value *BodyReader::member(std::string_view name, Kind kind, const char *wanted)
{
    if (!has(name))
        return nullptr;
    const Value *value = m_document.member(m_document.root(), name);
    if (value->kind == kind)
        return value;
    complain(bytes(name) + " must be " + wanted + '.');
    return nullptr;
}

std::optional<QByteArray> BodyReader::text(std::string_view name)
{
    const Value *value = member(name, Kind::String, "a string");
    return value ? std::optional(bytes(value->text)) : std::nullopt;
}

std::optional<bool> BodyReader::flag(std::string_view name)
{
    const Value *value = member(name, Kind::Bool, "true or false");
    return value ? std::optional(value->text == "true") : std::nullopt;
}

std::optional<qint64> BodyReader::number(std::string_view name, qint64 least, qint64 most)
{
    const Value *value = member(name, Kind::Number, "a number");
    if (!value)
        return {};
    bool whole = false;
    const qint64 out = bytes(value->text).toLongLong(&whole);
    if (whole && out >= least && out <= most)
        return out;
    complain(bytes(name) + " must be a whole number from " + QByteArray::number(least) + " to "
        + QByteArray::number(most) + '.');
    return {};
}

std::optional<Instant> BodyReader::instant(std::string_view name)
{
    const auto written = text(name);
    if (!written)
        return {};
    const auto out = parseDateTimeOffset(*written);
    if (!out)
        complain(bytes(name) + " must be a date and time with an offset.");
    return out;
}

std::optional<int> BodyReader::choice(
    std::string_view name, std::initializer_list<std::string_view> words)
{
    const auto written = text(name);
    if (!written)
        return {};
    const auto found = std::find(
        words.begin(), words.end(), std::string_view(written->constData(), size_t(written->size())));
    if (found != words.end())
        return int(found - words.begin());
    QByteArray sentence = bytes(name) + " must be one of";
    for (const std::string_view word : words)
        sentence += ' ' + bytes(word);
    complain(sentence + '.');
    return {};
}

} // namespace carillon::service
