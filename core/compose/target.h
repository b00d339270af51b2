#pragma once

#include "http/message.h"

#include <QUrl>

namespace carillon::compose {

/// Where drafts are sent, and as whom.
struct Target {
    QString name{};
    QUrl baseUrl{}; ///< scheme, host and port
    QByteArray token{};
    QByteArray unsId{}; ///< X-UNS-ID; empty in delegated sends

    bool operator==(const Target &) const = default;
};

/// The caller that a local service knows without a configuration.
[[nodiscard]] Target demoTarget();

/// The request that sends a body to a target: POST /beta/me/notifications/.
[[nodiscard]] http::HttpRequest requestFor(const QByteArray &body, const Target &target);

} // namespace carillon::compose
