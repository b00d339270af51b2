#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace carillon::bench {

/// A POST as the load client sends it again and again.
[[nodiscard]] QByteArray postBytes(const QByteArray &body);

/// Sends one request over a fresh connection. @return the status, 0 if there was no answer
[[nodiscard]] int statusOfOne(quint16 port, const QByteArray &request);

/// Keeps a number of connections busy, one request in flight on each.
class LoadClient {
public:
    /// Connects at once.
    LoadClient(quint16 port, int connections, QByteArray request);
    ~LoadClient();
    LoadClient(const LoadClient &) = delete;
    LoadClient &operator=(const LoadClient &) = delete;

    /// @return answers with 201 a second; anything else is told on stderr
    double run(std::chrono::milliseconds time);

private:
    struct Peer {
        int socket = -1;
        QByteArray received{};
        bool waiting = false;
    };

    void send(Peer &peer);
    bool receive(Peer &peer);
    int serve(int timeout, bool sendAgain);

    QByteArray m_request;
    std::vector<Peer> m_peers;
    int m_epoll = -1;
    int m_waiting = 0;
    int m_failures = 0;
};

} // namespace carillon::bench
