#include "load_client.h"

#include "raw_socket.h"

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

QByteArray getBytes(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

QByteArray answerOfOne(quint16 port, const QByteArray &request)
{
    const int socket = connectedTo(port);
    sendAll(socket, request);
    QByteArray answer;
    std::array<char, 65536> bytes;
    while (answerLength(answer) == 0) {
        const ssize_t count = ::read(socket, bytes.data(), bytes.size());
        if (count <= 0)
            break;
        answer.append(bytes.data(), count);
    }
    ::close(socket);
    return answer;
}

int statusOfOne(quint16 port, const QByteArray &request)
{
    const QByteArray answer = answerOfOne(port, request);
    return answer.size() < 12 ? 0 : std::atoi(answer.constData() + 9);
}

LoadClient::LoadClient(quint16 port, int connections, QList<QByteArray> requests)
    : m_requests(std::move(requests))
    , m_peers(size_t(connections))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    for (Peer &peer : m_peers) {
        peer.socket = connectedTo(port);
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
    const QByteArray &request = m_requests.at(m_next++ % m_requests.size());
    const auto size = size_t(request.size());
    if (::send(peer.socket, request.constData(), size, MSG_NOSIGNAL) != ssize_t(size)) {
        ++m_failures;
        return;
    }
    peer.waiting = true;
    ++m_waiting;
}

// Whether the answer is there as a whole.
bool LoadClient::receive(Peer &peer)
{
    std::array<char, 65536> bytes;
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
    if (!peer.received.startsWith("HTTP/1.1 20"))
        ++m_failures;
    peer.received.clear();
    peer.waiting = false;
    --m_waiting;
    return true;
}

int LoadClient::serve(int timeoutMilliseconds, bool sendAgain)
{
    std::array<epoll_event, 64> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), timeoutMilliseconds);
    int answers = 0;
    for (int i = 0; i < count; ++i) {
        Peer &peer = *static_cast<Peer *>(events[size_t(i)].data.ptr);
        if (!receive(peer))
            continue;
        ++answers;
        if (sendAgain)
            send(peer);
    }
    m_answers += answers;
    return answers;
}

void LoadClient::start()
{
    m_answers = 0;
    m_failures = 0;
    for (Peer &peer : m_peers)
        send(peer);
}

double LoadClient::run(std::chrono::milliseconds time)
{
    using Steady = std::chrono::steady_clock;
    const auto begin = Steady::now();
    start();
    while (Steady::now() < begin + time && m_waiting > 0)
        (void)serve(100, true);
    const int inTime = m_answers;
    const double seconds = std::chrono::duration<double>(Steady::now() - begin).count();
    // What is under way must not weigh on the next measurement.
    const auto drained = Steady::now() + std::chrono::seconds(2);
    while (m_waiting > 0 && Steady::now() < drained)
        (void)serve(100, false);
    if (m_failures > 0)
        std::fprintf(stderr, "load client: %d requests failed\n", m_failures);
    return inTime / seconds;
}

} // namespace carillon::bench
