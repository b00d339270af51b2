#pragma once

#include "ledger.h"

#include <QRandomGenerator>

#include <chrono>
#include <vector>

namespace carillon::durable {

/// One request over a fresh connection; waits for the whole answer.
struct Answer {
    int status = 0; ///< 0 if there was none
    QByteArray head{};
    QByteArray body{};
};
[[nodiscard]] Answer ask(quint16 port, const QByteArray &request);

[[nodiscard]] QByteArray postOf(const QByteArray &key, const QByteArray &content);
[[nodiscard]] QByteArray patchOf(const QByteArray &id, const ItemState &state);
[[nodiscard]] QByteArray deletionOf(const QByteArray &id);

/// The whole feed by its cursor, tombstones included; nothing if it could not be read.
[[nodiscard]] std::optional<QList<FeedRow>> readFeed(quint16 port);

/// Posts, changes and deletes at random over a number of connections, one request under way on
/// each, and keeps the ledger. Items are only ever touched by one connection at a time.
class Traffic {
public:
    Traffic(Ledger &ledger, QRandomGenerator &random);
    ~Traffic();
    Traffic(const Traffic &) = delete;
    Traffic &operator=(const Traffic &) = delete;

    /// How many of a hundred operations are posts; the others change what was posted.
    void setPosts(int percent) { m_postPercent = percent; }
    /// @param most  operations started, then none; the rest of the time is spent waiting for them
    void run(quint16 port, std::chrono::microseconds time, int most = 1 << 30);
    /// Takes the answers that the service, ended by now, had still sent; then hangs up.
    void drain();
    /// Answers other than success since the last call, by status.
    [[nodiscard]] QHash<int, int> takeRefusals() { return std::exchange(m_refusals, {}); }

private:
    struct Peer {
        int socket = -1;
        QByteArray key{}; ///< of the operation under way, empty if none
        QByteArray received{};
    };
    void hangUp();
    void start(Peer &peer);
    bool receive(Peer &peer);
    void takeAnswer(Peer &peer, const Answer &answer);
    [[nodiscard]] QByteArray nextRequest(Peer &peer);

    Ledger &m_ledger;
    QRandomGenerator &m_random;
    std::vector<Peer> m_peers;
    QList<QByteArray> m_idle; ///< keys free for a change
    QHash<int, int> m_refusals;
    int m_posts = 0;
    int m_postPercent = 50;
};

} // namespace carillon::durable
