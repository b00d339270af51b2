#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "http/message.h"

#include <QString>
#include <QStringList>

namespace carillon::json {
class Document;
struct Value;
} // namespace carillon::json

namespace carillon::receiver {

/// One exchange the service had with any client, as its event stream tells it. Bearer tokens are
/// blotted out by the service.
struct TrafficEntry {
    qint64 id = 0; ///< rises by one; begins anew when the service starts
    Instant time{};
    QString from{}; ///< the client's User-Agent, shortened
    http::HttpRequest request{};
    http::HttpResponse response{};
    double milliseconds = 0;
    QStringList rules{}; ///< names of the rules that decided the answer
    qint64 requestBytes = 0; ///< of the whole body, of which only the beginning may be here
    qint64 responseBytes = 0;

    /// Whether the bodies are here to their end.
    [[nodiscard]] bool isWhole() const
    {
        return requestBytes <= request.body.size() && responseBytes <= response.body.size();
    }
    [[nodiscard]] http::Exchange exchange() const
    {
        return {request, response, milliseconds, std::nullopt};
    }
};

/// One page of `GET /mock/v1/exchanges`, oldest first.
struct TrafficPage {
    QList<TrafficEntry> entries{};
    qint64 first = 0; ///< number of the oldest one that is kept
    qint64 last = 0; ///< number of the latest one, kept or not
    bool more = false;
};

/// Reads an exchange as the service writes it.
[[nodiscard]] TrafficEntry trafficFromJson(
    const json::Document &document, const json::Value &object);
/// Errors  "frame"
[[nodiscard]] Result<TrafficEntry> trafficFromJson(QByteArrayView json);
[[nodiscard]] Result<TrafficPage> trafficPageFromJson(QByteArrayView json);

} // namespace carillon::receiver
