#include "load_client.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace carillon::bench {
namespace {

int connected(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        std::perror("load client: connect");
        std::exit(1);
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

// The length of the first whole answer in the bytes, 0 while it is not complete.
qsizetype answerLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head == -1)
        return 0;
    constexpr QByteArrayView name("\r\nContent-Length: ");
    const qsizetype field = bytes.first(head).indexOf(name);
    const int length = field == -1 ? 0 : std::atoi(bytes.constData() + field + name.size());
    return bytes.size() >= head + 4 + length ? head + 4 + length : 0;
}

} // namespace

QByteArray postBytes(const QByteArray &body)
{
    return "POST /beta/me/notifications/ HTTP/1.1\r\nHost: localhost\r\n"
           "Authorization: Bearer t\r\nX-UNS-ID: uns-demo\r\n"
           "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int statusOfOne(quint16 port, const QByteArray &request)
{
    const int socket = connected(port);
    (void)!::write(socket, request.constData(), size_t(request.size()));
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(socket, bytes.data(), bytes.size() - 1);
    ::close(socket);
    return count < 12 ? 0 : std::atoi(bytes.data() + 9);
}

LoadClient::LoadClient(quint16 port, int connections, QByteArray request)
    : m_request(std::move(request))
    , m_peers(size_t(connections))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    for (Peer &peer : m_peers) {
        peer.socket = connected(port);
        ::fcntl(peer.socket, F_SETFL, O_NONBLOCK);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &peer;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.socket, &event);
    }
}

LoadClient::~LoadClient()
{
    for (const Peer &peer : m_peers)
        ::close(peer.socket);
    ::close(m_epoll);
}

void LoadClient::send(Peer &peer)
{
    const auto size = size_t(m_request.size());
    if (::send(peer.socket, m_request.constData(), size, MSG_NOSIGNAL) != ssize_t(size)) {
        ++m_failures;
        return;
    }
    peer.waiting = true;
    ++m_waiting;
}

// Whether the answer is there as a whole.
bool LoadClient::receive(Peer &peer)
{
    std::array<char, 8192> bytes;
    const ssize_t count = ::recv(peer.socket, bytes.data(), bytes.size(), 0);
    if (count == 0 || (count < 0 && errno != EAGAIN)) {
        ++m_failures;
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, peer.socket, nullptr);
        m_waiting -= std::exchange(peer.waiting, false) ? 1 : 0;
    }
    if (count <= 0)
        return false;
    peer.received.append(bytes.data(), count);
    if (answerLength(peer.received) == 0)
        return false;
    if (!peer.received.startsWith("HTTP/1.1 201 "))
        ++m_failures;
    peer.received.clear();
    peer.waiting = false;
    --m_waiting;
    return true;
}

int LoadClient::serve(int timeout, bool sendAgain)
{
    std::array<epoll_event, 64> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), timeout);
    int answers = 0;
    for (int i = 0; i < count; ++i) {
        Peer &peer = *static_cast<Peer *>(events[size_t(i)].data.ptr);
        if (!receive(peer))
            continue;
        ++answers;
        if (sendAgain)
            send(peer);
    }
    return answers;
}

double LoadClient::run(std::chrono::milliseconds time)
{
    using Steady = std::chrono::steady_clock;
    m_failures = 0;
    const auto begin = Steady::now();
    for (Peer &peer : m_peers)
        send(peer);
    int answers = 0;
    while (Steady::now() < begin + time && m_waiting > 0)
        answers += serve(100, true);
    const double seconds = std::chrono::duration<double>(Steady::now() - begin).count();
    // What is under way must not weigh on the next measurement.
    const auto drained = Steady::now() + std::chrono::seconds(2);
    while (m_waiting > 0 && Steady::now() < drained)
        (void)serve(100, false);
    if (m_failures > 0)
        std::fprintf(stderr, "load client: %d requests failed\n", m_failures);
    return answers / seconds;
}

} // namespace carillon::bench
