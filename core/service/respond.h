#pragma once

#include "http/message.h"

#include <QStringList>

#include <functional>

namespace carillon::service {

/// Answers one request; call it once, from the service thread, at any later time. It does
/// nothing if the client has gone.
using Respond = std::function<void(http::HttpResponse)>;

/// One finished exchange of the Graph surface, for those who watch the traffic.
struct FinishedExchange {
    http::HttpRequest request{};
    http::HttpResponse response{};
    double milliseconds = 0;
    QStringList rules{}; ///< names of the rules that decided the answer, as in its details
};
using ExchangeObserver = std::function<void(const FinishedExchange &)>;

} // namespace carillon::service
