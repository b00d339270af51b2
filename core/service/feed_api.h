#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/endpoints.h"
#include "service/respond.h"
#include "service/router.h"
#include "service/write_batch.h"

namespace carillon::service {

/// `/mock/v1/feed`: reading by cursor or newest first with filters, state changes and deletion
/// under entity tags. A page may hold fewer items than asked for; `more` says whether to go on.
/// Ours: the hosted API's feed calls were never documented. Lives on the service thread.
class FeedApi {
public:
    FeedApi(const Clock &clock, const Limits &limits, const Endpoints &endpoints,
        store::FeedStore &store, WriteBatch &writes);

    void addTo(Router &router);

private:
    void list(const http::HttpRequest &request, const Route &route, const Respond &respond);
    void listAt(const QString &list, const Respond &respond);
    void one(const QByteArray &id, const Respond &respond);
    void change(const http::HttpRequest &request, const QByteArray &id, const Respond &respond);
    void remove(const http::HttpRequest &request, const QByteArray &id, const Respond &respond);
    using Change = std::function<void(store::FeedRecord &)>;
    void write(const http::HttpRequest &request, const QByteArray &id, const Change &change,
        const Respond &respond);
    struct Page;
    [[nodiscard]] Result<Page> pageOf(const Route &route);
    [[nodiscard]] int pageSize(const Route &route) const;

    const Clock &m_clock;
    const Limits &m_limits;
    const Endpoints &m_endpoints;
    store::FeedStore &m_store;
    WriteBatch &m_writes;
};

} // namespace carillon::service
