#pragma once

#include "base/limits.h"
#include "command_line/command_line.h"
#include "compose/target.h"
#include "http/http_file.h"

namespace carillon::cli {

/// One request out of a file.
struct SourceRequest {
    QString name{}; ///< in a `.http` file; may be empty
    http::HttpRequest request{}; ///< with the headers asked for on the command line
    QByteArray origin{}; ///< scheme, host and port of a `.http` file's URL; may be empty
    std::optional<http::HttpFileRequest> written{}; ///< as it stands in a `.http` file
};

/// A file of requests: one JSON body, or a `.http` file.
struct RequestSource {
    QString file{}; ///< as it was named
    QByteArray text{};
    QList<SourceRequest> requests{};
};

/// The options by which `check` and `send` read requests.
class RequestSourceOptions {
public:
    /// Reads what the options say; to be called before read().
    /// Errors  "usage"
    [[nodiscard]] Result<void> take(const command_line::CommandLine &line);

    /// @param target  whose token and X-UNS-ID a JSON body gets
    /// Errors  those of readInput(); "httpFile", where the line; "usage" if no request has the name
    [[nodiscard]] Result<RequestSource> read(
        const QString &file, const compose::Target &target) const;

private:
    [[nodiscard]] bool isHttpFile(const QString &file) const;
    void applyHeaders(http::Headers &headers) const;

    QList<http::Header> m_headers;
    http::Variables m_variables;
    std::optional<QString> m_name;
    QString m_kind;
};

/// The same error with the file in front of the line it names.
[[nodiscard]] Error placedIn(const QString &file, Error error);

} // namespace carillon::cli
