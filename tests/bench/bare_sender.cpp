#include "bare_sender.h"

#include "raw_socket.h"

#include <array>
#include <cstdlib>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

namespace carillon::bench {
namespace {

// Bytes up to and with the end mark, one at a time: only heads are read this way.
QByteArray readUntil(int socket, QByteArrayView end)
{
    QByteArray out;
    char c = 0;
    while (!out.endsWith(end) && ::recv(socket, &c, 1, 0) == 1)
        out += c;
    return out;
}

QByteArray readBytes(int socket, qsizetype length)
{
    QByteArray out(length, '\0');
    return ::recv(socket, out.data(), size_t(length), MSG_WAITALL) == length ? out : QByteArray();
}

// @return the control connection, which is the last to come
int welcome(int listener, std::vector<int> &subscribers)
{
    for (;;) {
        const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (readUntil(socket, "\r\n\r\n").startsWith("control"))
            return socket;
        sendAtOnce(socket);
        sendAll(socket,
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\n\r\n");
        subscribers.push_back(socket);
    }
}

} // namespace

int runBareSender()
{
    std::vector<int> subscribers;
    const int control = welcome(listenAnywhere(), subscribers);
    for (;;) {
        const QByteArray order = readUntil(control, "\n");
        const qsizetype blank = order.indexOf(' ');
        if (blank == -1)
            return 0;
        const QByteArray frame = readBytes(control, std::atoi(order.constData() + blank));
        for (int rest = std::atoi(order.constData()); rest > 0; --rest) {
            for (const int socket : subscribers)
                sendAll(socket, frame);
        }
    }
}

} // namespace carillon::bench
