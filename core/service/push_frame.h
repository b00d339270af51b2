#pragma once

#include "service/respond.h"
#include "store/feed_store.h"

/// The frames of the event stream: JSON texts, and their bytes on the wire. See README.md here.
namespace carillon::service {

[[nodiscard]] QByteArray helloJson(
    const store::FeedStore &store, qint64 sequence, bool resumed, Instant now);
[[nodiscard]] QByteArray feedEventJson(const store::FeedRecord &record);
[[nodiscard]] QByteArray exchangeEventJson(const FinishedExchange &exchange);
/// @param clock  as `GET /mock/v1/clock` writes it
[[nodiscard]] QByteArray clockEventJson(const QByteArray &clock);

/// A WebSocket text message of a server: one frame, unmasked. Source  RFC 6455, 5.2.
[[nodiscard]] QByteArray textFrame(const QByteArray &utf8);

} // namespace carillon::service
