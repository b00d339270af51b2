#include "contract/request_check.h"

#include <algorithm>

namespace carillon::contract {
namespace {

Diagnostic about(RuleId rule, const QByteArray &part)
{
    return {&ruleOf(rule), {}, {}, part};
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

bool isStep(const QByteArray &segment, const char *expected)
{
    return segment.compare(expected, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<QByteArray> pathSegments(QByteArrayView target)
{
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question == -1 ? target : target.first(question);
    QList<QByteArray> segments;
    qsizetype slash = path.indexOf('/');
    while (slash != -1) {
        const qsizetype next = path.indexOf('/', slash + 1);
        const qsizetype end = next == -1 ? path.size() : next;
        const QByteArray part = path.sliced(slash + 1, end - slash - 1).toByteArray();
        const bool trailing = next == -1 && part.isEmpty();
        if (!trailing)
            segments.append(part.contains('%') ? QByteArray::fromPercentEncoding(part) : part);
        slash = next;
    }
    return segments;
}

bool isCreatePath(const QList<QByteArray> &segments)
{
    if (segments.size() < 3 || !isStep(segments.constFirst(), "beta")
        || !isStep(segments.constLast(), "notifications"))
        return false;
    return segments.size() == 3 ? isStep(segments.at(1), "me")
                                : segments.size() == 4 && isStep(segments.at(1), "users");
}

QList<Diagnostic> checkRequestLine(QByteArrayView method, QByteArrayView target)
{
    return checkRequestLine(method, target, pathSegments(target));
}

QList<Diagnostic> checkRequestLine(
    QByteArrayView method, QByteArrayView target, const QList<QByteArray> &segments)
{
    if (!isCreatePath(segments))
        return {about(RuleId::RequestPath, target.toByteArray())};
    if (method != QByteArrayView("POST"))
        return {about(RuleId::RequestMethod, method.toByteArray())};
    return {};
}

QList<Diagnostic> checkSubscriptionId(const HeaderLookup &headers, TokenKind token)
{
    const QByteArray *id = headers("X-UNS-ID");
    if (token == TokenKind::Delegated || (id && !id->isEmpty()))
        return {};
    return {about(RuleId::SubscriptionIdMissing, "X-UNS-ID")};
}

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
    if (const QByteArray *coding = headers("Content-Encoding");
        coding && !isSupportedCoding(*coding))
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
