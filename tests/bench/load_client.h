#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <vector>

namespace carillon::bench {

/// A POST as the load client sends it again and again.
[[nodiscard]] QByteArray postBytes(const QByteArray &body);

/// A GET of the control surface.
[[nodiscard]] QByteArray getBytes(const QByteArray &target);

/// Sends one request over a fresh connection. @return its answer; empty if there was none
[[nodiscard]] QByteArray answerOfOne(quint16 port, const QByteArray &request);
/// The same. @return the status, 0 if there was no answer
[[nodiscard]] int statusOfOne(quint16 port, const QByteArray &request);

/// Keeps a number of connections busy, one request in flight on each.
class LoadClient {
public:
    /// Connects at once.
    /// @param requests  sent in turns
    LoadClient(quint16 port, int connections, QList<QByteArray> requests);
    ~LoadClient();
    LoadClient(const LoadClient &) = delete;
    LoadClient &operator=(const LoadClient &) = delete;

    /// @return answers a second; any status but 200 and 201 is told on stderr
    double run(std::chrono::milliseconds time);
    /// Of the last run or since start(), with those that came after its time.
    [[nodiscard]] int answers() const { return m_answers; }

    /// By hand instead of run(), for what has more to read in the same thread: sends on every
    /// connection, then one turn after another.
    void start();
    /// Takes the answers that are there or come within the time. @return how many
    int serve(int timeoutMilliseconds, bool sendAgain);
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }

private:
    struct Peer {
        int socket = -1;
        QByteArray received{};
        bool waiting = false;
    };

    void send(Peer &peer);
    bool receive(Peer &peer);

    QList<QByteArray> m_requests;
    qsizetype m_next = 0;
    std::vector<Peer> m_peers;
    int m_epoll = -1;
    int m_waiting = 0;
    int m_answers = 0;
    int m_failures = 0;
};

} // namespace carillon::bench
