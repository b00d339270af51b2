#include "service/faults.h"

#include "service/member_reader.h"

#include <cmath>

namespace carillon::service {
namespace {

using json::Kind;
using json::Value;

// Members beside those of every fault.
std::vector<std::string_view> membersOf(FaultKind kind)
{
    std::vector<std::string_view> names{
        "id", "kind", "caller", "share", "every", "next", "hits", "remaining"};
    switch (kind) {
    case FaultKind::Throttle:
        names.insert(names.end(), {"status", "retryAfterSeconds"});
        break;
    case FaultKind::Busy:
        names.emplace_back("retryAfterSeconds");
        break;
    case FaultKind::Latency:
        names.emplace_back("milliseconds");
        break;
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
        names.emplace_back("when");
        break;
    case FaultKind::Blocked:
    case FaultKind::NotAuthorized:
    case FaultKind::DuplicatePush:
        break;
    }
    return names;
}

FaultKind kindOf(MemberReader &reader, const Value &object)
{
    const json::Document &document = reader.document();
    const Value *value = document.member(object, "kind");
    for (int i = 0; value && i < faultKindCount; ++i) {
        if (value->kind == Kind::String && value->text == spelling(FaultKind(i))) {
            const bool drops = FaultKind(i) == FaultKind::DropBefore;
            const bool after = drops && reader.choice(object, "when", {"before", "after"}) == 1;
            return after ? FaultKind::DropAfter : FaultKind(i);
        }
    }
    reader.complain(value ? *value : object,
        value ? "is throttle, busy, blocked, notAuthorized, latency, drop or duplicatePush"
              : "lacks a kind");
    return FaultKind::Throttle;
}

int shareOf(MemberReader &reader, const Value &object)
{
    const Value *value = reader.document().member(object, "share");
    if (!value)
        return Fault::whole;
    bool ok = false;
    const double share
        = QByteArray(value->text.data(), qsizetype(value->text.size())).toDouble(&ok);
    if (value->kind != Kind::Number || !ok || share < 0 || share > 1) {
        reader.complain(*value, "must be a number from 0 to 1");
        return Fault::whole;
    }
    return int(std::lround(share * Fault::whole));
}

} // namespace

Fault faultFrom(MemberReader &reader, const Value &object)
{
    if (object.kind != Kind::Object) {
        reader.complain(object, "must be an object");
        return {};
    }
    Fault fault;
    fault.kind = kindOf(reader, object);
    reader.expectMembers(object, membersOf(fault.kind));
    const json::Document &document = reader.document();
    fault.id = reader.text(object, "id", false);
    fault.caller = reader.text(object, "caller", false);
    fault.retryAfterSeconds = reader.number(object, "retryAfterSeconds", 2, 0, 86'400);
    fault.milliseconds = reader.number(object, "milliseconds", 0, 0, longestLatency);
    fault.every = reader.number(object, "every", 1, 1);
    fault.share = shareOf(reader, object);
    if (const Value *next = document.member(object, "next"); next && next->kind != Kind::Null)
        fault.next = reader.number(object, "next", 1, 1);
    if (const Value *status = document.member(object, "status")) {
        fault.status = wholeNumber(*status);
        if (fault.status != 406 && fault.status != 429 && fault.status != 503)
            reader.complain(*status, "is 406, 429 or 503");
    }
    if (fault.kind == FaultKind::Latency && !document.member(object, "milliseconds"))
        reader.complain(object, "lacks milliseconds");
    if (fault.every != 1 && fault.share != Fault::whole)
        reader.complain(object, "has share and every; give one of them");
    return fault;
}

QList<Fault> faultsFrom(MemberReader &reader, const Value &array)
{
    QList<Fault> out;
    if (array.kind != Kind::Array) {
        reader.complain(array, "must be an array of faults");
        return out;
    }
    const json::Document &document = reader.document();
    for (int i = array.firstChild; i != -1; i = document.at(i).next) {
        const Value &object = document.at(i);
        const Fault fault = faultFrom(reader, object);
        const bool taken = !fault.id.isEmpty()
            && std::any_of(out.begin(), out.end(),
                [&fault](const Fault &each) { return each.id == fault.id; });
        if (taken)
            reader.complain(object, "has the id of another fault");
        out.append(fault);
    }
    return out;
}

QByteArray faultJson(const PlannedFault &planned)
{
    const Fault &fault = planned.fault;
    QByteArray out
        = "{\"id\":" + json::quoted(fault.id) + ",\"kind\":\"" + spelling(fault.kind) + '"';
    const auto number = [&out](const char *name, qint64 value) {
        out += QByteArray(",\"") + name + "\":" + QByteArray::number(value);
    };
    if (fault.status)
        number("status", *fault.status);
    if (fault.kind == FaultKind::Throttle || fault.kind == FaultKind::Busy)
        number("retryAfterSeconds", fault.retryAfterSeconds);
    if (fault.kind == FaultKind::Latency)
        number("milliseconds", fault.milliseconds);
    if (fault.kind == FaultKind::DropBefore || fault.kind == FaultKind::DropAfter)
        out += QByteArray(",\"when\":\"")
            + (fault.kind == FaultKind::DropAfter ? "after" : "before") + '"';
    if (!fault.caller.isEmpty())
        out += ",\"caller\":" + json::quoted(fault.caller);
    if (fault.share != Fault::whole)
        out += ",\"share\":" + QByteArray::number(double(fault.share) / Fault::whole, 'g', 7);
    if (fault.every != 1)
        number("every", fault.every);
    if (fault.next)
        number("next", *fault.next);
    number("hits", planned.hits);
    out += ",\"remaining\":";
    out += fault.next ? QByteArray::number(*fault.next - planned.hits) : QByteArray("null");
    return out + '}';
}

} // namespace carillon::service
