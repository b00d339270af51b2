#pragma once

#include "base/instant.h"
#include "http/message.h"

#include <QUrl>

namespace carillon::http {

/// One exchange to be written down.
struct HarEntry {
    Instant started{};
    QUrl baseUrl{}; ///< scheme, host and port; the request brings its path
    Exchange exchange{};
    QByteArray comment{}; ///< UTF-8; empty for none
};

/// An HTTP archive of them, as browsers' network panels read it: UTF-8 JSON with a line for each
/// entry. Header fields that are secrets are blotted, whoever wrote them. A body that is not UTF-8
/// text is carried as base64: an answer's as the format has it, a request's with the member
/// `_encoding`, which the format lacks.
///
/// Units    milliseconds, bytes; -1 for a size or time that is not known
/// Threads  pure; call it from any thread.
/// Source   HTTP Archive (HAR) format 1.2, W3C Web Performance Working Group's draft.
[[nodiscard]] QByteArray harLog(const QList<HarEntry> &entries, const QByteArray &version);

} // namespace carillon::http
