#pragma once

#include <QByteArrayView>

#include <optional>

namespace carillon::compose {

/// What an option of curl's means for a request.
enum class CurlEffect : quint8 {
    Method,
    Header,
    Data, ///< `@name` would read a file
    DataRaw, ///< as it is
    DataUrlEncode,
    Json,
    Url,
    UrlQuery,
    User,
    Bearer,
    UserAgent,
    Referer,
    Cookie,
    Range,
    RequestTarget,
    Get,
    Head,
    Insecure,
    Form, ///< refused: a body of several parts, or from a file
    Next, ///< another request follows
    Config, ///< a file of options
    None, ///< about the connection or the output
};

struct CurlOption {
    char letter = 0; ///< 0 if it has none
    const char *name = nullptr;
    CurlEffect effect = CurlEffect::None;
    bool takesValue = false;
};

/// Nothing for an option that curl does not have.
/// Source  curl's manual page, version 8
[[nodiscard]] std::optional<CurlOption> curlOption(QByteArrayView name);
[[nodiscard]] std::optional<CurlOption> curlOption(char letter);

} // namespace carillon::compose
