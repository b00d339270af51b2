#pragma once

#include "service/respond.h"
#include "service/subscriber.h"
#include "store/feed_store.h"

/// The messages of the event stream: JSON texts, and their bytes on the wire. See README.md here.
namespace carillon::service {

[[nodiscard]] QByteArray helloJson(
    const store::FeedStore &store, qint64 sequence, bool resumed, Instant now);
[[nodiscard]] QByteArray feedEventJson(const store::FeedRecord &record);
[[nodiscard]] QByteArray exchangeEventJson(const FinishedExchange &exchange);
/// @param clock  as `GET /mock/v1/clock` writes it
[[nodiscard]] QByteArray clockEventJson(const QByteArray &clock);
/// @param list  the member `value` of `GET /mock/v1/devices`
[[nodiscard]] QByteArray devicesEventJson(const QByteArray &list);

/// The message as one form of the stream carries it.
/// @param id  the cursor after it; empty for a message that changes none
[[nodiscard]] QByteArray wireOf(StreamForm form, const QByteArray &json, const QByteArray &id);

/// A WebSocket text message of a server: one frame, unmasked. Source  RFC 6455, 5.2.
[[nodiscard]] QByteArray textFrame(const QByteArray &utf8);

/// The head of an answer that never ends, for server-sent events.
[[nodiscard]] QByteArray eventStreamHead(Instant now);
/// A server-sent event, and a comment that keeps a connection alive. Source  HTML, 9.2.
[[nodiscard]] QByteArray eventOf(
    const QByteArray &type, const QByteArray &data, const QByteArray &id = {});
[[nodiscard]] QByteArray eventComment();

} // namespace carillon::service
