#pragma once

#include "base/instant.h"
#include "http/message.h"

#include <QStringList>

#include <functional>

namespace carillon::service {

/// Answers one request; call it once, from the service thread, at any later time. It does
/// nothing if the client has gone. A status of 0 is no answer at all: the connection closes.
using Respond = std::function<void(http::HttpResponse)>;

/// One finished exchange of the Graph surface, for those who watch the traffic.
struct FinishedExchange {
    http::HttpRequest request{};
    http::HttpResponse response{};
    double milliseconds = 0;
    QStringList rules{}; ///< names of the rules that decided the answer, as in its details
    QByteArray outcome{}; ///< `Created`, `Replaced`, `contractMismatch`, …: what became of it
    qint64 number = 0;    ///< counts from 1; given when the exchange is kept, as is its time
    Instant time{};
};
using ExchangeObserver = std::function<void(const FinishedExchange &)>;

} // namespace carillon::service
