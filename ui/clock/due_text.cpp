#include "clock/due_text.h"

#include "base/date_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace carillon::clock {
namespace {

using namespace Qt::StringLiterals;
using receiver::Due;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::clock)
};

QString eventText(Due what, const QString &device)
{
    switch (what) {
    case Due::Delivery:
        return Text::tr("Delivery");
    case Due::Fallback:
        return device.isEmpty() ? Text::tr("Fallback") : Text::tr("Fallback on %1").arg(device);
    case Due::DisplayEnd:
        return Text::tr("End of display");
    case Due::Expiration:
        return Text::tr("Expiry");
    case Due::Removal:
        return Text::tr("Removal");
    }
    return {};
}

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(instant));
}

} // namespace

QString spanText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    const auto seconds = ceil<std::chrono::seconds>(span).count();
    if (seconds <= 0)
        return Text::tr("now");
    if (seconds < 120)
        return Text::tr("in %1 s").arg(seconds);
    if (seconds < 2 * 3600)
        return Text::tr("in %1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Text::tr("in %1 h").arg(seconds / 3600);
    return Text::tr("in %Ln day(s)", nullptr, int(seconds / 86400));
}

QString dueText(const receiver::NextDue &next, const DueSubject &subject, Instant now)
{
    QString out = Text::tr("%1 %2", "event, time until then")
                      .arg(eventText(next.what, subject.device), spanText(next.at - now));
    if (!subject.headline.isEmpty())
        out += Text::tr(" · “%1”").arg(subject.headline.left(60).simplified());
    return out;
}

QString nothingDueText()
{
    return Text::tr("Nothing is due: no notification waits for anything.");
}

QString timeText(Instant now, Instant today)
{
    const QDateTime time = localTime(now);
    const QString clock = time.toString(u"HH:mm:ss"_s);
    if (time.date() == localTime(today).date())
        return clock;
    const bool sameYear = time.date().year() == localTime(today).date().year();
    return (sameYear ? dayText(time.date()) : dateText(time.date())) + u' ' + clock;
}

} // namespace carillon::clock
