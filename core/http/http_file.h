#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "http/message.h"

#include <QHash>
#include <QString>

/// Requests as text: the `.http` (also `.rest`) files that editors send from.
namespace carillon::http {

/// Half-open range of bytes of the file.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const Span &) const = default;
};

struct HttpFileRequest {
    QString name{}; ///< behind `###`, or of a comment `# @name NAME`; may be empty
    HttpRequest request{}; ///< placeholders filled in; the body's bytes as written
    QByteArray origin{}; ///< `https://host:port` of the URL, or http with the Host header; may be
                         ///< empty, if neither is there

    Span requestLine{};
    QList<Span> headerLines{}; ///< one for each header
    Span bodySpan{};

    /// Where a byte of the body stands in the file; a byte that came out of a placeholder stands
    /// where the placeholder begins.
    [[nodiscard]] qsizetype fileOffset(qsizetype bodyOffset) const;

    /// One stretch of the body: copied from the file, or put in for a placeholder.
    struct Stretch {
        qsizetype bodyBegin = 0;
        qsizetype fileBegin = 0;
        bool isCopied = true;
    };
    QList<Stretch> stretches{};
};

/// Values for `{{name}}`.
using Variables = QHash<QByteArray, QByteArray>;

/// Reads a file of requests.
///
///     @host = http://127.0.0.1:8087
///     ### Hello
///     # a comment
///     POST {{host}}/beta/me/notifications/ HTTP/1.1
///     Content-Type: application/json
///
///     { "targetHostName": "a.example" }
///
/// Requests are parted by lines that begin with `###`. In front of a request line stand comments
/// (`#` or `//`), variables and empty lines; the query of a URL may go on in the next lines, each
/// beginning with a blank and `?` or `&`. The body is what follows the empty line, as it is, but
/// for placeholders and the line ends before the next request. A placeholder is a name between
/// double braces; other text between them stays as it is.
///
/// @param given  variables from outside; they count more than those of the file
/// Errors   "httpFile": `where` is the number of the line, from 1. Not done, and refused: bodies
///          from files (`< name`), scripts (`> {%`), placeholders that no variable names.
/// Limits   fileBytes for what is written and filled in, fileRequests, and for each request those
///          of a request on the wire.
/// Threads  pure; call it from any thread.
/// Source   the READMEs of the editors' HTTP clients; there is no standard.
[[nodiscard]] Result<QList<HttpFileRequest>> readHttpFile(
    QByteArrayView text, const Limits &limits = {}, const Variables &given = {});

} // namespace carillon::http
