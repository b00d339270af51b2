#pragma once

#include <QDateTime>
#include <QString>

namespace carillon {

/// A date as the locale of the window writes it, in short.
[[nodiscard]] QString dateText(QDate date);

/// The same without its year.
[[nodiscard]] QString dayText(QDate date);

/// Date and time of day with seconds, in the zone of @p time.
[[nodiscard]] QString timestampText(const QDateTime &time);

} // namespace carillon
