#include "cli/check_files.h"

#include "cli/native_report.h"

#include <algorithm>

namespace carillon::cli {
namespace {

using contract::RuleId;

// Requests a file may hold beside those that create notifications: the control surface's, the
// token endpoint's, and a browser's question before the request.
bool isOfTheApi(const http::HttpRequest &request)
{
    const QList<QByteArray> segments = contract::pathSegments(request.target);
    const bool isControl = segments.value(0).compare("mock", Qt::CaseInsensitive) == 0;
    const bool asksForToken = segments.value(1) == "oauth2" && segments.constLast() == "token";
    return !isControl && !asksForToken && request.method != "OPTIONS";
}

// Finds places in one request of one file.
class Places {
public:
    Places(const SourceRequest &request, const TextIndex &index)
        : m_request(request)
        , m_index(index)
        , m_isCoded(request.request.headers.contains("Content-Encoding"))
    {
    }

    [[nodiscard]] std::optional<Place> of(const contract::Diagnostic &finding) const
    {
        const auto &written = m_request.written;
        const RuleId rule = finding.rule->id;
        if (rule > RuleId::BodyCoding)
            return ofBody(finding.range);
        if (!written)
            return {};
        if (rule == RuleId::BodySize || rule == RuleId::BodyCoding)
            return at(written->bodySpan.begin, written->bodySpan.end);
        const QList<http::Header> &fields = written->request.headers.fields();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (fields.at(i).name.compare(finding.value, Qt::CaseInsensitive) == 0)
                return at(written->headerLines.at(i).begin, written->headerLines.at(i).end);
        }
        return at(written->requestLine.begin, written->requestLine.end);
    }

private:
    [[nodiscard]] std::optional<Place> ofBody(json::Range range) const
    {
        const auto &written = m_request.written;
        if (!written)
            return m_isCoded ? std::optional<Place>() : at(range.begin, range.end);
        if (m_isCoded)
            return at(written->bodySpan.begin, written->bodySpan.end);
        const qsizetype begin = written->fileOffset(range.begin);
        return at(begin, std::max(begin, written->fileOffset(range.end)));
    }
    [[nodiscard]] Place at(qsizetype begin, qsizetype end) const
    {
        return {{begin, end}, m_index.at(begin), m_index.at(end)};
    }

    const SourceRequest &m_request;
    const TextIndex &m_index;
    bool m_isCoded;
};

} // namespace

QList<CheckedRequest> checkedRequests(
    const RequestSource &source, const compose::RequestOptions &options, bool withReach)
{
    const TextIndex index(source.text);
    QList<CheckedRequest> out;
    for (const SourceRequest &each : source.requests) {
        CheckedRequest checked{.file = source.file, .name = each.name};
        if (each.written)
            checked.line = index.at(each.written->requestLine.begin).line;
        checked.isJudged = isOfTheApi(each.request);
        if (checked.isJudged) {
            const compose::RequestVerdict verdict = compose::judge(each.request, options);
            const Places places(each, index);
            checked.outcome = verdict.outcome;
            const qsizetype listed
                = std::min<qsizetype>(verdict.diagnostics.size(), options.limits.fileFindings);
            checked.findingsLeftOut = verdict.diagnostics.size() - listed;
            for (const contract::Diagnostic &finding : verdict.diagnostics.first(listed))
                checked.findings.append({finding, places.of(finding)});
            const auto notification = withReach && verdict.accepted()
                ? contract::validate(verdict.body, {.now = options.now}).notification
                : std::nullopt;
            if (notification)
                checked.reach = measuredReach(*notification, options.now);
        }
        out.append(checked);
    }
    return out;
}

} // namespace carillon::cli
