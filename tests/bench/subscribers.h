#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace carillon::bench {

/// Many WebSocket subscribers in one thread: raw sockets that do the upgrade and then only count
/// what comes. Frames of any kind count, those the service greets with aside.
class Subscribers {
public:
    /// Connects and upgrades them all.
    /// @param greetings  frames that each gets before the first event
    Subscribers(quint16 port, int count, int greetings);
    ~Subscribers();
    Subscribers(const Subscribers &) = delete;
    Subscribers &operator=(const Subscribers &) = delete;

    /// Reads what is there, or waits for something to come.
    /// @return whether anything came within the time
    bool read(int timeoutMilliseconds);
    /// Reads until the condition holds. Ends the program if nothing comes for five seconds.
    void readUntil(const std::function<bool()> &condition);
    /// Counts from zero.
    void startAnew();

    [[nodiscard]] int count() const { return int(m_peers.size()); }
    /// Since the last startAnew(), of all together.
    [[nodiscard]] qint64 frames() const { return m_frames; }
    /// Calls to recv(2) that brought something.
    [[nodiscard]] qint64 reads() const { return m_reads; }
    /// The first frame since then that came in one piece.
    [[nodiscard]] const QByteArray &sample() const { return m_sample; }

private:
    // Where one is in its stream.
    struct Peer {
        int socket = -1;
        QByteArray head{}; // of a frame that was cut off within its length
        qint64 remaining = 0; // bytes of a frame whose length is known
    };

    void upgrade(Peer &peer, quint16 port);
    void receive(Peer &peer);
    void count(Peer &peer, const char *bytes, qsizetype size);

    std::vector<Peer> m_peers;
    std::vector<char> m_buffer;
    int m_epoll = -1;
    qint64 m_frames = 0;
    qint64 m_reads = 0;
    QByteArray m_sample;
};

} // namespace carillon::bench
