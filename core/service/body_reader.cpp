#include "service/body_reader.h"

namespace carillon::service {

BodyReader::BodyReader(QByteArrayView body, std::initializer_list<std::string_view> members)
    : m_reader(body, QStringLiteral("badRequest"), MemberReader::Places::Member)
{
    if (m_reader.isReadable())
        m_reader.expectMembers(root(), members);
}

void BodyReader::complain(const char *what)
{
    if (m_reader.isReadable())
        m_reader.complain(root(), what);
}

Result<void> BodyReader::result() const
{
    if (m_reader.error())
        return Unexpected{*m_reader.error()};
    return {};
}

bool BodyReader::has(std::string_view name) const
{
    if (!m_reader.isReadable())
        return false;
    const json::Value *value = m_reader.document().member(root(), name);
    return value && value->kind != json::Kind::Null;
}

std::optional<QByteArray> BodyReader::text(std::string_view name)
{
    return has(name) ? std::optional(m_reader.text(root(), name)) : std::nullopt;
}

QByteArray BodyReader::required(std::string_view name, qsizetype longest)
{
    const std::optional<QByteArray> given = words(name, longest);
    if (!given)
        complain((QByteArray(name.data(), qsizetype(name.size())) + " is required").constData());
    return given.value_or(QByteArray());
}

std::optional<QByteArray> BodyReader::words(std::string_view name, qsizetype longest)
{
    std::optional<QByteArray> out = text(name);
    if (!out)
        return {};
    const QByteArray who(name.data(), qsizetype(name.size()));
    *out = out->trimmed();
    if (out->isEmpty())
        complain((who + " is required").constData());
    if (out->size() > longest)
        complain((who + " has at most " + QByteArray::number(longest) + " bytes").constData());
    return out;
}

std::optional<bool> BodyReader::flag(std::string_view name)
{
    return has(name) ? std::optional(m_reader.flag(root(), name, false)) : std::nullopt;
}

std::optional<int> BodyReader::number(std::string_view name, int least, int most)
{
    return has(name) ? std::optional(m_reader.number(root(), name, 0, least, most)) : std::nullopt;
}

std::optional<Instant> BodyReader::instant(std::string_view name)
{
    return has(name) ? m_reader.instant(root(), name) : std::nullopt;
}

std::optional<int> BodyReader::choice(
    std::string_view name, std::initializer_list<std::string_view> words)
{
    return has(name) ? std::optional(m_reader.choice(root(), name, words)) : std::nullopt;
}

} // namespace carillon::service
