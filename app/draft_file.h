#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

/// Drafts as files: the body's bytes, nothing else.
namespace carillon {

/// Reads a body to edit. A byte order mark is left out. Pipes and devices, which may never end, are
/// not opened.
/// Errors  "unreadable"; "notAFile"; "tooLarge" above draftBytes; "notText" for what is not UTF-8.
[[nodiscard]] Result<QByteArray> readDraft(const QString &path);

/// Writes it whole or not at all.
/// Errors  "unwritable"
Result<void> writeDraft(const QString &path, const QByteArray &text);

} // namespace carillon
