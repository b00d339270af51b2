#include "receiver/service_clock.h"

#include "base/json_text.h"

#include <algorithm>
#include <array>

namespace carillon::receiver {
namespace {

constexpr std::array dueNames{"delivery", "fallback", "displayEnd", "expiration", "removal"};

QByteArray bytesOf(const json::Value *value)
{
    return value ? QByteArray(value->text.data(), qsizetype(value->text.size())) : QByteArray();
}

Unexpected badClock()
{
    return fail(QStringLiteral("frame"), QStringLiteral("The service sent an unreadable clock."));
}

// An event of a kind that is not known here is none that could be named.
std::optional<NextDue> nextFrom(const json::Document &document, const json::Value *next)
{
    if (!next || next->kind != json::Kind::Object)
        return {};
    const auto at = parseDateTimeOffset(bytesOf(document.member(*next, "at")));
    const QByteArray what = bytesOf(document.member(*next, "what"));
    const auto name = std::find(dueNames.begin(), dueNames.end(), what);
    if (!at || name == dueNames.end())
        return {};
    return NextDue{*at, Due(name - dueNames.begin()),
        QString::fromUtf8(bytesOf(document.member(*next, "id")))};
}

} // namespace

Result<ServiceClock> clockFromJson(const json::Document &document, const json::Value &value)
{
    const QByteArray mode = bytesOf(document.member(value, "mode"));
    const auto now = parseDateTimeOffset(bytesOf(document.member(value, "now")));
    if (!now || (mode != "real" && mode != "paused"))
        return badClock();
    return ServiceClock{mode == "paused", *now, nextFrom(document, document.member(value, "next"))};
}

Result<ServiceClock> clockFromJson(QByteArrayView text)
{
    const json::Document document = json::read(text);
    if (!document.isValid() || document.root().kind != json::Kind::Object)
        return badClock();
    return clockFromJson(document, document.root());
}

} // namespace carillon::receiver
