#include "subscribers.h"

#include "raw_socket.h"

#include <QByteArrayView>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace carillon::bench {
namespace {

constexpr QByteArrayView upgradeRequest(
    "GET /mock/v1/events?exchanges=false HTTP/1.1\r\nHost: localhost\r\n"
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "subscribers: %s\n", what);
    std::exit(1);
}

// Of a frame without a mask, 0 while not all of its length is there.
// Source: RFC 6455, 5.2.
qint64 frameLength(const char *bytes, qsizetype size)
{
    if (size < 2)
        return 0;
    const int kind = bytes[1] & 0x7f;
    if (kind < 126)
        return 2 + kind;
    const qsizetype head = kind == 126 ? 4 : 10;
    if (size < head)
        return 0;
    return head
        + (kind == 126 ? qint64(qFromBigEndian<quint16>(bytes + 2))
                       : qint64(qFromBigEndian<quint64>(bytes + 2)));
}

} // namespace

Subscribers::Subscribers(quint16 port, int count, int greetings)
    : m_peers(size_t(count))
    , m_buffer(256 * 1024)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    for (Peer &peer : m_peers)
        upgrade(peer, port);
    readUntil([&] { return m_frames == qint64(count) * greetings; });
    startAnew();
}

Subscribers::~Subscribers()
{
    for (const Peer &peer : m_peers)
        ::close(peer.socket);
    ::close(m_epoll);
}

void Subscribers::upgrade(Peer &peer, quint16 port)
{
    peer.socket = connectedTo(port);
    sendAll(peer.socket, upgradeRequest.toByteArray());
    QByteArray head;
    char c = 0;
    while (!head.endsWith("\r\n\r\n")) {
        if (::recv(peer.socket, &c, 1, 0) != 1)
            giveUp("a connection was closed during the upgrade");
        head += c;
    }
    if (!head.startsWith("HTTP/1.1 101"))
        giveUp("an upgrade was refused");
    ::fcntl(peer.socket, F_SETFL, O_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &peer;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.socket, &event);
}

void Subscribers::startAnew()
{
    m_frames = 0;
    m_reads = 0;
    m_sample.clear();
}

void Subscribers::readUntil(const std::function<bool()> &condition)
{
    while (!condition()) {
        if (!read(5000))
            giveUp("nothing came for five seconds");
    }
}

bool Subscribers::read(int timeoutMilliseconds)
{
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), timeoutMilliseconds);
    for (int i = 0; i < count; ++i)
        receive(*static_cast<Peer *>(events[size_t(i)].data.ptr));
    return count > 0;
}

void Subscribers::receive(Peer &peer)
{
    const ssize_t size = ::recv(peer.socket, m_buffer.data(), m_buffer.size(), 0);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size <= 0)
        giveUp("a connection was closed");
    ++m_reads;
    count(peer, m_buffer.data(), size);
}

// Counts a frame when its last byte has come.
void Subscribers::count(Peer &peer, const char *bytes, qsizetype size)
{
    if (!peer.head.isEmpty()) {
        const QByteArray joined = std::exchange(peer.head, {}) + QByteArray(bytes, size);
        return count(peer, joined.constData(), joined.size());
    }
    while (size > 0) {
        const bool begins = peer.remaining == 0;
        if (begins)
            peer.remaining = frameLength(bytes, size);
        if (peer.remaining == 0) {
            peer.head = QByteArray(bytes, size);
            return;
        }
        const qint64 used = std::min(qint64(size), peer.remaining);
        if (begins && used == peer.remaining && m_sample.isEmpty())
            m_sample = QByteArray(bytes, used);
        peer.remaining -= used;
        bytes += used;
        size -= used;
        m_frames += peer.remaining == 0 ? 1 : 0;
    }
}

} // namespace carillon::bench
