#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace carillon::compose {

/// A notification to start from.
struct Sample {
    QByteArray id{};
    QString name{};
    QByteArray text{};
};

/// The samples shipped with the program, the documented example first. Expiry dates are moved to
/// lie ahead of @p now, except in the one that shows the example as printed.
[[nodiscard]] QList<Sample> samples(Instant now);

/// The documented example with its expiry nine days after @p now, at 23:59 as printed.
[[nodiscard]] QByteArray documentedExample(Instant now);

} // namespace carillon::compose
