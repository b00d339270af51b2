#pragma once

#include "base/json_text.h"

/// Looking one value up and comparing it with another.
namespace carillon::json {

/// The steps of an RFC 6901 pointer, escapes undone; none for the root.
/// @return nothing if it is not a pointer: no slash in front, or a `~` that escapes nothing
[[nodiscard]] std::optional<QList<QByteArray>> pointerSteps(QByteArrayView pointer);

/// The member of that name, or the element of that index, written as RFC 6901 wants it: without
/// leading zeros. nullptr if it is not there.
[[nodiscard]] const Value *childAt(
    const Document &document, const Value &parent, QByteArrayView step);

/// Whether two scalars say the same: numbers by their exact value (`1`, `1.0` and `10e-1` are one),
/// strings byte by byte, null and booleans by kind. Arrays and objects are never the same.
[[nodiscard]] bool sameScalar(const Value &a, const Value &b);

[[nodiscard]] inline bool isScalar(const Value &value)
{
    return value.kind != Kind::Array && value.kind != Kind::Object;
}

} // namespace carillon::json
