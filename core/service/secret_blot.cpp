#include "service/secret_blot.h"

#include "base/json_text.h"

#include <algorithm>
#include <array>

namespace carillon::service {
namespace {

constexpr const char *blot = "***";

constexpr std::array<QByteArrayView, 4> secretHeaders{
    "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"};
// Source  RFC 6749, 2.3.1, 4 and 5.1; RFC 7523, 2.
constexpr std::array<QByteArrayView, 9> secretMembers{"client_secret", "assertion",
    "client_assertion", "password", "code", "code_verifier", "access_token", "refresh_token",
    "id_token"};

template <size_t N> bool contains(const std::array<QByteArrayView, N> &names, QByteArrayView name)
{
    return std::any_of(names.begin(), names.end(),
        [name](QByteArrayView each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question == -1 ? target : target.first(question);
    return QByteArray::fromPercentEncoding(path).toLower();
}

QByteArray blottedForm(const QByteArray &body)
{
    QList<QByteArray> parts = body.split('&');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(part.left(equals)).trimmed();
        if (equals != -1 && contains(secretMembers, name))
            part = part.first(equals + 1) + blot;
    }
    return parts.join('&');
}

// Members may stand at any depth: a batch holds whole requests.
QByteArray blottedJson(const QByteArray &body)
{
    const json::Document document = json::read(body);
    if (!document.isValid())
        return blot;
    QByteArray out = body;
    const std::vector<json::Value> &values = document.values();
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        const QByteArrayView name(value->key.data(), qsizetype(value->key.size()));
        if (value->kind == json::Kind::String
            && (contains(secretMembers, name) || contains(secretHeaders, name)))
            out = json::applied(
                out, {value->range.begin, value->range.length(), QByteArray("\"") + blot + '"'});
    }
    return out;
}

} // namespace

QByteArray blottedHeader(const http::Header &field)
{
    if (!contains(secretHeaders, field.name))
        return field.value;
    const qsizetype blank = field.value.indexOf(' ');
    const bool hasScheme = blank != -1 && field.name.endsWith("uthorization");
    return hasScheme ? field.value.first(blank) + ' ' + blot : QByteArray(blot);
}

QByteArray blottedBody(
    const QByteArray &target, const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray path = pathOf(target);
    const bool token = path.endsWith("/oauth2/v2.0/token") || path.endsWith("/oauth2/token");
    if (body.isEmpty() || (!token && !path.endsWith("/$batch")))
        return body;
    if (token && contentType.toLower().startsWith("application/x-www-form-urlencoded"))
        return blottedForm(body);
    return blottedJson(body);
}

} // namespace carillon::service
