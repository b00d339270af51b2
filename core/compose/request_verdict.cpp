#include "compose/request_verdict.h"

#include "http/content_coding.h"

#include <algorithm>

namespace carillon::compose {
namespace {

using contract::Outcome;
using contract::RuleId;

QList<contract::Diagnostic> judgeHead(const http::HttpRequest &request, contract::TokenKind token)
{
    const auto lookup = [&](QByteArrayView name) { return request.headers.find(name); };
    return contract::checkRequestLine(request.method, request.target)
        + contract::checkHeaders(lookup) + contract::checkSubscriptionId(lookup, token);
}

contract::Verdict validateBody(QByteArrayView body, const RequestOptions &options)
{
    return contract::validate(body,
        {.now = options.now,
            .strictExpiry = options.strictExpiry,
            .limits = {options.limits.jsonDepth, options.limits.jsonMembers}});
}

bool has(const QList<contract::Diagnostic> &findings, RuleId rule)
{
    return std::any_of(findings.begin(), findings.end(),
        [&](const contract::Diagnostic &finding) { return finding.rule->id == rule; });
}

} // namespace

RequestVerdict judge(const http::HttpRequest &request, const RequestOptions &options)
{
    if (request.body.size() > options.limits.bodyBytes) // refused before the head is judged
        return {Outcome::BodyTooLarge, {{&ruleOf(RuleId::BodySize)}}, {}};

    RequestVerdict verdict;
    verdict.diagnostics = judgeHead(request, options.token);
    if (!has(verdict.diagnostics, RuleId::ContentEncoding)) {
        if (const Result<QByteArray> body = http::decodedBody(request, options.limits)) {
            verdict.body = *body;
            contract::Verdict read = validateBody(verdict.body, options);
            verdict.diagnostics += read.diagnostics;
            verdict.notification = std::move(read.notification);
            verdict.isRead = true;
        } else {
            const bool tooLarge = body.error().code == QLatin1String("tooLarge");
            verdict.diagnostics.append({&ruleOf(tooLarge ? RuleId::BodySize : RuleId::BodyCoding)});
        }
    }
    verdict.outcome = contract::outcomeOf(verdict.diagnostics);
    return verdict;
}

contract::Verdict judgeDraft(
    const http::HttpRequest &request, const QByteArray &text, const RequestOptions &options)
{
    RequestVerdict judged = judge(request, options);
    contract::Verdict verdict{std::move(judged.diagnostics), std::move(judged.notification)};
    if (!judged.isRead) {
        verdict.diagnostics += validateBody(text, options).diagnostics;
    } else if (judged.body != text) { // the coding and the header that names it differ
        for (contract::Diagnostic &finding : verdict.diagnostics) {
            if (!contract::isAboutHead(finding))
                finding.range = {};
        }
    }
    if (judged.outcome != Outcome::Accepted)
        verdict.notification.reset();
    return verdict;
}

} // namespace carillon::compose
