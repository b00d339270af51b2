#pragma once

#include "base/json_text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace carillon::compose {

/// Where a byte stands in JSON that is still being written: half a string, a missing comma or an
/// open bracket are no obstacle.
struct LoosePlace {
    struct Level {
        bool isObject = false;
        bool isValue = false; ///< behind the colon of a member
        bool isComplete = false; ///< behind a value; a comma is to come
        QByteArray key{}; ///< the member it is in
        QList<QByteArray> keys{}; ///< all names of the object, those behind the place, too
    };
    QList<Level> levels{}; ///< from the root
    json::Range token{}; ///< the string or literal around the place, or empty there
    bool isString = false;
    bool isInText = false; ///< in that token, not between two
    bool hasColon = false; ///< a colon follows it

    /// Whether the name of a member is expected there.
    [[nodiscard]] bool isKey() const
    {
        return !levels.isEmpty() && levels.constLast().isObject && !levels.constLast().isValue;
    }
};
/// Pure; linear in the text.
[[nodiscard]] LoosePlace loosePlaceOf(QByteArrayView text, qsizetype offset);

} // namespace carillon::compose
