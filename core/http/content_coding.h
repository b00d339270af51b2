#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "http/message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace carillon::http {

enum class ContentCoding { Gzip, Deflate };

/// The codings of a Content-Encoding header in the order they were applied; nothing if one of
/// them is neither gzip nor deflate, or if there are more than @p most.
[[nodiscard]] std::optional<QList<ContentCoding>> contentCodings(QByteArrayView header, int most);

/// Undoes one coding, never holding more than @p most bytes.
/// Deflate is taken with and without the zlib wrapper, since clients send both.
/// Errors  "tooLarge"; "damaged" for truncated input, bad checksums and anything behind the end.
[[nodiscard]] Result<QByteArray> decoded(
    QByteArrayView bytes, ContentCoding coding, qsizetype most);

/// The body of a request with every coding of its Content-Encoding undone.
/// Errors  as decoded(); "tooLarge" also for more codings than the limit, and unknown ones
[[nodiscard]] Result<QByteArray> decodedBody(const HttpRequest &request, const Limits &limits);

/// Applies one coding.
[[nodiscard]] QByteArray encoded(QByteArrayView bytes, ContentCoding coding);

} // namespace carillon::http
