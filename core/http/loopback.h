#pragma once

class QUrl;

namespace carillon::http {

/// Whether an address is of this machine: `localhost` or a loopback number.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace carillon::http
