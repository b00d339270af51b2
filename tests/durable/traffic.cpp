#include "traffic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace carillon::durable {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int connections = 8;

int connectedSocket(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    return ::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

// Takes the first whole answer off the bytes.
std::optional<Answer> answerIn(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Answer answer;
    answer.head = bytes.first(end + 2);
    const qsizetype field = answer.head.indexOf("\r\nContent-Length: ");
    const qsizetype value = field + 18;
    const qsizetype length = field < 0
        ? 0
        : answer.head.sliced(value, answer.head.indexOf('\r', value) - value).toLongLong();
    if (bytes.size() < end + 4 + length)
        return {};
    answer.status = answer.head.sliced(9, 3).toInt();
    answer.body = bytes.sliced(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return answer;
}

QByteArray requestOf(const QByteArray &line, const QByteArray &body)
{
    return line
        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer t\r\nX-UNS-ID: uns-demo\r\n"
          "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray idIn(const Answer &answer)
{
    const qsizetype field = answer.head.indexOf("\r\nLocation: ");
    const QByteArray location
        = answer.head.sliced(field + 12, answer.head.indexOf('\r', field + 12) - field - 12);
    return location.sliced(location.lastIndexOf('/') + 1);
}

FeedRow rowOf(const QJsonObject &item)
{
    const auto text = [&](const char *name) { return item[QLatin1String(name)].toString(); };
    FeedRow row;
    row.id = text("id").toUtf8();
    row.sequence = item[QLatin1String("sequence")].toInteger();
    row.key = text("appNotificationId").toUtf8();
    row.content = item[QLatin1String("payload")][QLatin1String("rawContent")].toString().toUtf8();
    row.state.deleted = text("status") == QLatin1String("Deleted");
    row.state.read = text("readState") == QLatin1String("Read");
    row.state.dismissed = text("userActionState") == QLatin1String("Dismissed");
    return row;
}

} // namespace

Answer ask(quint16 port, const QByteArray &request)
{
    const int socket = connectedSocket(port);
    QByteArray received;
    std::array<char, 65536> bytes;
    std::optional<Answer> answer;
    pollfd wait{socket, POLLIN, 0};
    if (socket >= 0 && sendAll(socket, request)) {
        while (!answer && ::poll(&wait, 1, 10'000) > 0) {
            const ssize_t count = ::recv(socket, bytes.data(), bytes.size(), 0);
            if (count <= 0)
                break;
            received.append(bytes.data(), count);
            answer = answerIn(received);
        }
    }
    ::close(socket);
    return answer.value_or(Answer{});
}

QByteArray postOf(const QByteArray &key, const QByteArray &content)
{
    return requestOf("POST /beta/me/notifications/",
        R"({"targetHostName":"a.example","appNotificationId":")" + key
            + R"(","payload":{"rawContent":")" + content + "\"}}");
}

QByteArray patchOf(const QByteArray &id, const ItemState &state)
{
    return requestOf("PATCH /mock/v1/feed/" + id,
        QByteArray(R"({"readState":")") + (state.read ? "Read" : "Unread")
            + R"(","userActionState":")" + (state.dismissed ? "Dismissed" : "NoInteraction")
            + R"("})");
}

QByteArray deletionOf(const QByteArray &id)
{
    return requestOf("DELETE /mock/v1/feed/" + id, {});
}

std::optional<QList<FeedRow>> readFeed(quint16 port)
{
    QList<FeedRow> rows;
    QByteArray cursor;
    for (bool more = true; more;) {
        const Answer answer = ask(port,
            "GET /mock/v1/feed?top=1000&cursor=" + cursor
                + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        if (answer.status != 200)
            return {};
        const QJsonObject page = QJsonDocument::fromJson(answer.body).object();
        for (const auto &item : page[QLatin1String("value")].toArray())
            rows.append(rowOf(item.toObject()));
        cursor = page[QLatin1String("cursor")].toString().toUtf8();
        more = page[QLatin1String("more")].toBool();
    }
    return rows;
}

Traffic::Traffic(Ledger &ledger, QRandomGenerator &random)
    : m_ledger(ledger)
    , m_random(random)
{
}

Traffic::~Traffic()
{
    hangUp();
}

QByteArray Traffic::nextRequest(Peer &peer)
{
    if (m_idle.isEmpty() || m_random.bounded(100) < m_postPercent) {
        peer.key = "n" + QByteArray::number(++m_posts) + '-'
            + QByteArray::number(m_random.generate64(), 16);
        const QByteArray content = QByteArray::number(m_random.generate64(), 36)
                                       .repeated(1 + m_random.bounded(1, 200));
        m_ledger.startPost(peer.key, content);
        return postOf(peer.key, content);
    }
    peer.key = m_idle.takeAt(m_random.bounded(m_idle.size()));
    ItemState after = m_ledger.stateOf(peer.key);
    const QByteArray id = m_ledger.idOf(peer.key);
    switch (m_random.bounded(3)) {
    case 0: after.deleted = true; break;
    case 1: after.read = !after.read; break;
    default: after.dismissed = !after.dismissed;
    }
    m_ledger.startChange(peer.key, after);
    return after.deleted ? deletionOf(id) : patchOf(id, after);
}

void Traffic::start(Peer &peer)
{
    // What cannot be sent as a whole stays in doubt.
    (void)sendAll(peer.socket, nextRequest(peer));
}

void Traffic::takeAnswer(Peer &peer, const Answer &answer)
{
    if (answer.status == 200 || answer.status == 201) {
        m_ledger.acknowledge(peer.key, answer.status == 201 ? idIn(answer) : QByteArray());
        if (!m_ledger.stateOf(peer.key).deleted)
            m_idle.append(peer.key);
    } else {
        ++m_refusals[answer.status]; // the item stays in doubt until the next check
    }
    peer.key.clear();
}

// Whether the connection is still there.
bool Traffic::receive(Peer &peer)
{
    std::array<char, 65536> bytes;
    const ssize_t count = ::recv(peer.socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    peer.received.append(bytes.data(), count);
    if (const auto answer = answerIn(peer.received))
        takeAnswer(peer, *answer);
    return true;
}

void Traffic::run(quint16 port, std::chrono::microseconds time, int most)
{
    const auto end = Steady::now() + time;
    m_idle = m_ledger.liveKeys();
    hangUp();
    m_peers.assign(connections, {});
    for (Peer &peer : m_peers)
        peer.socket = connectedSocket(port);
    int started = 0;
    while (Steady::now() < end) {
        std::vector<pollfd> waits;
        for (Peer &peer : m_peers) {
            if (peer.key.isEmpty() && started < most && ++started > 0)
                start(peer);
            waits.push_back({peer.socket, POLLIN, 0});
        }
        const bool allDone = std::all_of(m_peers.begin(), m_peers.end(),
            [](const Peer &peer) { return peer.key.isEmpty(); });
        if (allDone)
            return;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Steady::now());
        (void)::poll(waits.data(), waits.size(), int(std::max<qint64>(0, left.count())));
        for (size_t i = 0; i < m_peers.size(); ++i) {
            if (waits[i].revents != 0 && !receive(m_peers[i]))
                return;
        }
    }
}

void Traffic::drain()
{
    for (Peer &peer : m_peers) {
        pollfd wait{peer.socket, POLLIN, 0};
        while (::poll(&wait, 1, 2'000) > 0 && receive(peer)) { }
    }
    hangUp();
}

void Traffic::hangUp()
{
    for (const Peer &peer : m_peers)
        ::close(peer.socket);
    m_peers.clear();
}

} // namespace carillon::durable
