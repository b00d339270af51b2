#pragma once

#include "base/clock.h"
#include "service/directory.h"
#include "service/respond.h"
#include "service/router.h"
#include "service/waiter.h"
#include "service/write_batch.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace carillon::service {

/// `POST /mock/v1/await`: one request that is answered when the feed holds what it asks for, or
/// says at its deadline what came nearest. Nobody polls: waiters move on with each commit.
/// Ours: the hosted API has nothing like it. Lives on the service thread. See README.md here.
class AwaitApi : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const Clock &clock;
        const Limits &limits;
        const Directory &directory;
        store::FeedStore &store;
        WriteBatch &writes;
    };

    explicit AwaitApi(Parts parts, QObject *parent = nullptr);
    ~AwaitApi() override;

    void addTo(Router &router);

private:
    struct Entry;

    void accept(const http::HttpRequest &request, const Respond &respond);
    void enter(Waiter waiter, const Respond &respond);
    void leave(quint64 id);
    void onDeadline(quint64 id);
    void turn();
    [[nodiscard]] Entry *nextBehind();
    void judgePageAfter(qint64 sequence);
    void settle();
    bool answer(Entry &entry);
    void refuse(const Entry &entry);
    [[nodiscard]] QByteArray nearestJson(const Waiter &waiter);

    Parts m_parts;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QTimer m_turn; // one page for each turn of the event loop
    quint64 m_lastId = 0;
    size_t m_round = 0;
};

} // namespace carillon::service
