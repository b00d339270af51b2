#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace carillon {

/// A point in time, UTC, to the millisecond. Every time in the service and the contract is one.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Reads an Edm.DateTimeOffset: `YYYY-MM-DDThh:mm[:ss[.f]](Z|±hh:mm)`, one to seven fraction
/// digits, offset within ±14:00. Digits past the millisecond are dropped.
/// @return nothing if the text is anything else, a date that does not exist included.
/// Source  OData 4 CSDL, Edm.DateTimeOffset; ISO 8601.
[[nodiscard]] std::optional<Instant> parseDateTimeOffset(QByteArrayView text);

/// `2019-10-28T22:05:36.25Z`: up to three fraction digits, trailing zeros cut, none when zero.
/// Source  the recorded answers of the API.
[[nodiscard]] QByteArray formatDateTimeOffset(Instant instant);

/// `2019-10-28T22:05:36`, the form of `innerError.date`.
[[nodiscard]] QByteArray formatErrorDate(Instant instant);

/// `Fri, 23 Aug 2019 00:25:55 GMT`. Source RFC 9110, IMF-fixdate.
[[nodiscard]] QByteArray formatHttpDate(Instant instant);

[[nodiscard]] inline Instant fromMsecs(qint64 msecsSinceEpoch)
{
    return Instant(std::chrono::milliseconds(msecsSinceEpoch));
}
[[nodiscard]] inline qint64 toMsecs(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace carillon
