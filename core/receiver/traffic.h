#pragma once

#include "base/instant.h"
#include "http/message.h"

#include <QString>
#include <QStringList>

namespace carillon::receiver {

/// One exchange the service had with any client, as its event stream tells it. Bearer tokens are
/// blotted out by the service.
struct TrafficEntry {
    qint64 id = 0;
    Instant time{};
    QString from{};          ///< the client's User-Agent, shortened
    http::HttpRequest request{};
    http::HttpResponse response{};
    double milliseconds = 0;
    QStringList rules{};     ///< names of the rules that decided the answer
};

} // namespace carillon::receiver
