#pragma once

#include "base/limits.h"
#include "compose/pasted_request.h"

namespace carillon::compose {

/// Whether a text is a command line with curl in it.
[[nodiscard]] bool isCurlLine(QByteArrayView text);

/// Reads a curl command line as curl would: its URL, method, headers and body. Quoting is that of
/// POSIX shells (also `$'…'` and continued lines) or of the Windows command prompt.
///
/// Nothing is run, looked up or read from a file. What has no place in a request, is not known, or
/// was left out is named in the notes.
///
/// Errors   "curl": no address, a body from a file or a form, a value that cannot be sent;
///          "shell": as ShellWords.
/// Limits   decodedBytes for the text, those of a request for its head.
/// Threads  pure; call it from any thread.
/// Source   curl's manual page, version 8
[[nodiscard]] Result<PastedRequest> readCurlLine(QByteArrayView text, const Limits &limits = {});

} // namespace carillon::compose
