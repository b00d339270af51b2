#include "contract/request_check.h"

#include <algorithm>

namespace carillon::contract {
namespace {

Diagnostic about(RuleId rule, const char *header)
{
    return {&ruleOf(rule), {}, {}, header};
}

bool isJson(QByteArrayView contentType)
{
    const QByteArray mediaType = contentType.toByteArray().split(';').constFirst().trimmed();
    return mediaType.compare("application/json", Qt::CaseInsensitive) == 0;
}

bool isSupportedCoding(QByteArrayView header)
{
    const QList<QByteArray> codings = header.toByteArray().split(',');
    return std::all_of(codings.begin(), codings.end(), [](const QByteArray &coding) {
        const QByteArray token = coding.trimmed().toLower();
        return token == "gzip" || token == "deflate";
    });
}

} // namespace

QList<Diagnostic> checkHeaders(const HeaderLookup &headers)
{
    QList<Diagnostic> found;
    const QByteArray *authorization = headers("Authorization");
    if (!authorization || bearerToken(*authorization).isEmpty())
        found.append(about(RuleId::AuthorizationMissing, "Authorization"));
    if (headers("If-Modified-Since"))
        found.append(about(RuleId::HeaderIfModifiedSince, "If-Modified-Since"));
    if (headers("If-Range"))
        found.append(about(RuleId::HeaderIfRange, "If-Range"));
    if (const QByteArray *coding = headers("Content-Encoding"); coding && !isSupportedCoding(*coding))
        found.append(about(RuleId::ContentEncoding, "Content-Encoding"));
    const QByteArray *type = headers("Content-Type");
    if (!type || type->trimmed().isEmpty())
        found.append(about(RuleId::ContentTypeMissing, "Content-Type"));
    else if (!isJson(*type))
        found.append(about(RuleId::ContentTypeValue, "Content-Type"));
    return found;
}

QByteArray bearerToken(QByteArrayView authorization)
{
    constexpr QByteArrayView scheme("bearer ");
    const QByteArrayView trimmed = authorization.trimmed();
    if (trimmed.size() <= scheme.size()
        || trimmed.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return trimmed.sliced(scheme.size()).trimmed().toByteArray();
}

} // namespace carillon::contract
