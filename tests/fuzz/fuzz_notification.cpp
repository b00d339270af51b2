#include "base/json_text.h"
#include "contract/notification_json.h"
#include "contract/validator.h"
#include "entry.h"

// Any bytes as the body of a create request: findings that point into it, and answers that are JSON.

using namespace carillon;
using namespace carillon::contract;

namespace {

const Instant now = fromMsecs(1'571'695'536'250);
const RequestIds ids{"request-1", "client-1"};

bool isJson(const QByteArray &text)
{
    const json::Document document = json::read(text, {.depth = 1000, .members = 1'000'000});
    return document.isValid() && document.duplicates().empty();
}

void checkDocument(QByteArrayView body)
{
    const json::Document document = json::read(body);
    if (!document.isValid()) {
        const qsizetype offset = document.error()->offset;
        fuzz::require(offset >= 0 && offset <= body.size(), "a syntax error lies in the text");
        return;
    }
    for (const json::Value &value : document.values()) {
        fuzz::require(value.range.begin >= 0 && value.range.begin < value.range.end
                && value.range.end <= body.size(),
            "a value lies in the text");
        fuzz::require(value.parent < document.indexOf(value), "parents come first");
    }
}

void checkFindings(QByteArrayView body, const QList<Diagnostic> &diagnostics)
{
    for (const Diagnostic &each : diagnostics) {
        fuzz::require(each.rule != nullptr, "a finding has a rule");
        fuzz::require(each.range.begin >= 0 && each.range.begin <= each.range.end
                && each.range.end <= body.size(),
            "a finding lies in the text");
        fuzz::require(!each.message().isEmpty(), "a finding has a sentence");
    }
    const QByteArray answer = errorJson(outcomeOf(diagnostics), diagnostics, {}, ids, now);
    fuzz::require(isJson(answer), "an error answer is JSON");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    checkDocument(body);
    const Verdict verdict = validate(body, {.now = now});
    if (!verdict.accepted()) {
        fuzz::require(!verdict.diagnostics.isEmpty(), "a refusal has a reason");
        checkFindings(body, verdict.diagnostics);
        return 0;
    }
    for (const Diagnostic &each : verdict.diagnostics)
        fuzz::require(!each.isError(), "what is accepted has no error");
    fuzz::require(isJson('{' + feedMembers(*verdict.notification, now) + '}'),
        "what is stored is JSON");
    fuzz::require(isJson(createdJson(*verdict.notification, {"http://localhost", "u", "id", now})),
        "an answer is JSON");
    return 0;
}
