#include "receiver/service_fault.h"

#include "base/json_text.h"

#include <algorithm>
#include <array>

namespace carillon::receiver {
namespace {

constexpr std::array<const char *, faultKindCount> names{
    "throttle", "busy", "blocked", "notAuthorized", "latency", "drop", "duplicatePush"};

struct Members {
    const json::Document &document;
    const json::Value &object;

    [[nodiscard]] QByteArray bytes(std::string_view name) const
    {
        const json::Value *value = document.member(object, name);
        if (!value || value->kind == json::Kind::Null)
            return {};
        return {value->text.data(), qsizetype(value->text.size())};
    }
    template <class Number> [[nodiscard]] std::optional<Number> number(std::string_view name) const
    {
        bool ok = false;
        const qint64 out = bytes(name).toLongLong(&ok);
        return ok ? std::optional(Number(out)) : std::nullopt;
    }
};

std::optional<ServiceFault> faultFrom(const Members &in)
{
    const QByteArray kind = in.bytes("kind");
    const auto name = std::find(names.begin(), names.end(), kind);
    if (name == names.end())
        return {};
    ServiceFault out;
    out.id = QString::fromUtf8(in.bytes("id"));
    out.kind = FaultKind(name - names.begin());
    out.status = in.number<int>("status");
    out.retryAfterSeconds = in.number<int>("retryAfterSeconds").value_or(out.retryAfterSeconds);
    out.milliseconds = in.number<int>("milliseconds").value_or(0);
    out.afterStored = in.bytes("when") == "after";
    out.caller = QString::fromUtf8(in.bytes("caller"));
    if (const QByteArray share = in.bytes("share"); !share.isEmpty())
        out.sharePercent = share.toDouble() * 100;
    out.every = in.number<int>("every").value_or(1);
    out.next = in.number<int>("next");
    out.hits = in.number<qint64>("hits").value_or(0);
    out.remaining = in.number<qint64>("remaining");
    return out;
}

} // namespace

bool hasStatus(FaultKind kind)
{
    return kind == FaultKind::Throttle;
}

bool hasRetryAfter(FaultKind kind)
{
    return kind == FaultKind::Throttle || kind == FaultKind::Busy;
}

Result<QList<ServiceFault>> faultsFromJson(QByteArrayView text)
{
    const json::Document document = json::read(text);
    const json::Value *list = document.isValid() ? document.find({"value"}) : nullptr;
    if (!list || list->kind != json::Kind::Array)
        return fail(QStringLiteral("frame"), QStringLiteral("The service sent unreadable faults."));
    QList<ServiceFault> out;
    for (int i = list->firstChild; i != -1; i = document.at(i).next) {
        if (const auto fault = faultFrom({document, document.at(i)}))
            out.append(*fault);
    }
    return out;
}

QByteArray faultJson(const ServiceFault &fault)
{
    QByteArray out = QByteArray("{\"kind\":\"") + names.at(size_t(fault.kind)) + '"';
    const auto number = [&out](const char *name, int value) {
        out += QByteArray(",\"") + name + "\":" + QByteArray::number(value);
    };
    if (hasStatus(fault.kind) && fault.status)
        number("status", *fault.status);
    if (hasRetryAfter(fault.kind))
        number("retryAfterSeconds", fault.retryAfterSeconds);
    if (fault.kind == FaultKind::Latency)
        number("milliseconds", fault.milliseconds);
    if (fault.kind == FaultKind::Drop)
        out += fault.afterStored ? ",\"when\":\"after\"" : ",\"when\":\"before\"";
    if (!fault.caller.isEmpty())
        out += ",\"caller\":" + json::quoted(fault.caller.toUtf8());
    if (fault.sharePercent != 100)
        out += ",\"share\":" + QByteArray::number(fault.sharePercent / 100, 'g', 7);
    if (fault.every != 1)
        number("every", fault.every);
    if (fault.next)
        number("next", *fault.next);
    return out + '}';
}

} // namespace carillon::receiver
