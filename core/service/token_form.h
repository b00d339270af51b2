#pragma once

#include "base/result.h"
#include "http/message.h"

#include <QByteArray>
#include <QMap>

namespace carillon::service {

/// The parameters of a token request by name, decoded.
/// Source  RFC 6749, 4.4.2 and 2.3.1; WHATWG URL, application/x-www-form-urlencoded.
class TokenForm {
public:
    /// Reads the body, and the client's id and secret from an `Authorization: Basic` header.
    /// Errors  "invalid_request": another media type, a parameter given twice, or two ways of
    ///         client authentication.
    [[nodiscard]] static Result<TokenForm> read(const http::HttpRequest &request);

    /// Empty where it is missing.
    [[nodiscard]] QByteArray value(const QByteArray &name) const { return m_values.value(name); }
    /// The client showed its id and secret in the header.
    [[nodiscard]] bool usedBasic() const { return m_usedBasic; }
    /// The body with everything secret in it as `***`, for those who watch the traffic.
    [[nodiscard]] static QByteArray blotted(const QByteArray &body);

private:
    Result<void> readBody(const QByteArray &body);
    Result<void> readBasic(const QByteArray &authorization);

    QMap<QByteArray, QByteArray> m_values;
    bool m_usedBasic = false;
};

} // namespace carillon::service
