#pragma once

#include "cli/request_source.h"
#include "contract/notification.h"

#include <optional>

namespace carillon::cli {

/// What a request asks for, if the service would take it; else the reasons are on standard error.
[[nodiscard]] std::optional<contract::Notification> acceptedNotification(
    const QString &file, const SourceRequest &source, Instant now);

} // namespace carillon::cli
