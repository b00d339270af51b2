#pragma once

#include "contract/notification.h"

#include <optional>
#include <string_view>

/// How the service's JSON reader turns texts into numbers and enumerators.
namespace carillon::contract {

enum class IntegerFault : quint8 { None, NotInteger, OutOfRange };

struct IntegerReading {
    int value = 0;
    IntegerFault fault = IntegerFault::None;
};

/// A JSON number as Int32. `60.0` and `6e1` are whole and accepted; `60.5` is not.
/// Source  OData JSON format, Edm.Int32.
[[nodiscard]] IntegerReading integerFromNumber(std::string_view number);

/// A string as Int32, as the OData reader converts strings: outer blanks and a sign allowed,
/// no fraction and no exponent.
[[nodiscard]] IntegerReading integerFromString(std::string_view text);

struct PriorityReading {
    Priority priority = Priority::None;
    bool digits = false; ///< given as "0", "1" or "2"
};
[[nodiscard]] std::optional<PriorityReading> priorityFrom(std::string_view text);

/// Whether a string has nothing but white space, Unicode's included.
[[nodiscard]] bool isBlank(std::string_view utf8);

/// The known name closest to @p name, at most two edits away; empty if there is none.
[[nodiscard]] QByteArray nearestMember(std::string_view name);

} // namespace carillon::contract
