#pragma once

#include "base/instant.h"
#include "http/message.h"

#include <QPointer>
#include <QStringList>

#include <functional>

namespace carillon::service {

/// Answers one request; call it once, from the service thread, at any later time. It does
/// nothing if the client has gone. A status of 0 is no answer at all: the connection closes.
using Respond = std::function<void(http::HttpResponse)>;

/// The Respond of a connection: it tells whose answer it is, so that whoever answers late can stop
/// when the client goes.
struct ClientRespond {
    QPointer<QObject> client{}; ///< destroyed when the client goes
    std::function<void(http::HttpResponse)> send{};

    void operator()(http::HttpResponse response) const { send(std::move(response)); }
};

/// The object that lives as long as the client stays; null if it has gone or is not known.
[[nodiscard]] inline QObject *clientOf(const Respond &respond)
{
    const auto *known = respond.target<ClientRespond>();
    return known ? known->client.data() : nullptr;
}

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
