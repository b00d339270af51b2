#pragma once

#include "base/limits.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace carillon {

/// Where a program that began at that time leaves its note.
[[nodiscard]] QString crashNotePath(
    const QString &folder, const QDateTime &started, qint64 process);

/// A note that nobody was told of yet.
struct CrashNote {
    QString path{};
    QString text{}; ///< cut where it is longer than any note
};

/// Takes the youngest new note of a folder: whoever asks again gets nothing. Removes the oldest
/// notes above the limit.
[[nodiscard]] std::optional<CrashNote> takeCrashNote(
    const QString &folder, const Limits &limits = {});

} // namespace carillon
