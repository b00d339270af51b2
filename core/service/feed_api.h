#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/directory.h"
#include "service/respond.h"
#include "service/router.h"
#include "service/write_batch.h"

namespace carillon::service {

/// One row as the control surface writes it.
[[nodiscard]] QByteArray feedItemJson(const store::FeedRecord &record);

/// A cursor that survives restarts: the store it belongs to and the last change seen.
[[nodiscard]] QByteArray cursorAt(const store::FeedStore &store, qint64 sequence);
/// Its sequence; nothing if it belongs to another store or is not a cursor.
[[nodiscard]] std::optional<qint64> sequenceOf(
    const store::FeedStore &store, QByteArrayView cursor);

/// `/mock/v1/feed`: reading by cursor or newest first, state changes, deletion.
/// Ours: the hosted API's feed calls were never documented. Lives on the service thread.
class FeedApi {
public:
    FeedApi(const Clock &clock, const Limits &limits, const Directory &directory,
        store::FeedStore &store, WriteBatch &writes);

    void addTo(Router &router);

private:
    void list(const http::HttpRequest &request, const Route &route, const Respond &respond);
    void one(const QByteArray &id, const Respond &respond);
    void change(const http::HttpRequest &request, const QByteArray &id, const Respond &respond);
    void remove(const QByteArray &id, const Respond &respond);
    using Change = std::function<void(store::FeedRecord &)>;
    void write(const QByteArray &id, const Change &change, const Respond &respond);
    [[nodiscard]] int pageSize(const Route &route) const;

    const Clock &m_clock;
    const Limits &m_limits;
    const Directory &m_directory;
    store::FeedStore &m_store;
    WriteBatch &m_writes;
};

} // namespace carillon::service
