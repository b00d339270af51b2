#include "faults/fault_text.h"

#include "base/bidi.h"

#include <QCoreApplication>
#include <QLocale>

namespace carillon::faults {
namespace {

using namespace Qt::StringLiterals;
using receiver::FaultKind;
using receiver::ServiceFault;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::faults)
};

} // namespace

QString kindText(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Throttle:
        return Text::tr("Throttle");
    case FaultKind::Busy:
        return Text::tr("Server busy");
    case FaultKind::Blocked:
        return Text::tr("Blocked caller");
    case FaultKind::NotAuthorized:
        return Text::tr("Not authorised for the user");
    case FaultKind::Latency:
        return Text::tr("Latency");
    case FaultKind::Drop:
        return Text::tr("Drop the connection");
    case FaultKind::DuplicatePush:
        return Text::tr("Push twice");
    }
    return {};
}

QString faultText(const ServiceFault &fault)
{
    QString out = kindText(fault.kind);
    if (receiver::hasStatus(fault.kind) && fault.status)
        out = Text::tr("%1 %2", "fault, status of the answer").arg(out).arg(*fault.status);
    if (receiver::hasRetryAfter(fault.kind))
        out = Text::tr("%1 · Retry-After %L2 s").arg(out).arg(fault.retryAfterSeconds);
    if (fault.kind == FaultKind::Latency)
        out = Text::tr("%1 %L2 ms", "fault, how long").arg(out).arg(fault.milliseconds);
    if (fault.kind == FaultKind::Drop)
        out = (fault.afterStored ? Text::tr("%1 · after it was stored")
                                 : Text::tr("%1 · before it is stored"))
                  .arg(out);
    return out;
}

QString conditionText(const ServiceFault &fault)
{
    QStringList parts;
    if (fault.next)
        parts.append(*fault.next == 1 ? Text::tr("the next request")
                                      : Text::tr("the next %Ln", "requests", int(*fault.next)));
    if (fault.sharePercent != 100)
        parts.append(Text::tr("%1 %").arg(QLocale().toString(fault.sharePercent, 'g', 4)));
    if (fault.every != 1)
        parts.append(Text::tr("one request in %Ln", nullptr, int(fault.every)));
    if (!fault.caller.isEmpty())
        parts.append(embedded(fault.caller));
    return parts.isEmpty() ? Text::tr("every request") : parts.join(u" · "_s);
}

ServiceFault presetFault(Preset preset)
{
    switch (preset) {
    case Preset::Throttle:
        return {.kind = FaultKind::Throttle, .next = 3};
    case Preset::Busy:
        return {.kind = FaultKind::Busy};
    case Preset::Latency:
        return {.kind = FaultKind::Latency, .milliseconds = 2000};
    case Preset::Drop:
        return {.kind = FaultKind::Drop, .next = 1};
    case Preset::Blocked:
        return {.kind = FaultKind::Blocked};
    }
    return {};
}

} // namespace carillon::faults
