#include "bare_loop.h"

#include "raw_socket.h"

#include <QByteArray>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace carillon::bench {
namespace {

// As long as what the service answers.
QByteArray cannedAnswer()
{
    const QByteArray body(420, 'x');
    return "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
           "request-id: 00000000-0000-0000-0000-000000000000\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// Takes whole requests off the front. @return how many
int takeRequests(QByteArray &input)
{
    int count = 0;
    for (;;) {
        const qsizetype head = input.indexOf("\r\n\r\n");
        const qsizetype field = input.indexOf("Content-Length: ");
        if (head == -1)
            return count;
        const int length
            = field == -1 || field > head ? 0 : std::atoi(input.constData() + field + 16);
        if (input.size() < head + 4 + length)
            return count;
        input.remove(0, head + 4 + length);
        ++count;
    }
}

class BareLoop {
public:
    BareLoop()
        : m_listener(listenAnywhere())
    {
        watch(m_listener);
    }

    [[noreturn]] void run()
    {
        std::array<epoll_event, 64> events{};
        for (;;) {
            const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i) {
                const int socket = events[size_t(i)].data.fd;
                if (socket == m_listener)
                    accept();
                else
                    serve(socket);
            }
        }
    }

private:
    void accept()
    {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        sendAtOnce(socket);
        watch(socket);
    }

    void watch(int socket)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
        if (size_t(socket) >= m_inputs.size())
            m_inputs.resize(size_t(socket) + 1);
    }

    void serve(int socket)
    {
        std::array<char, 16384> bytes;
        const ssize_t count = ::recv(socket, bytes.data(), bytes.size(), 0);
        QByteArray &input = m_inputs[size_t(socket)];
        if (count <= 0) {
            input.clear();
            ::close(socket);
            return;
        }
        input.append(bytes.data(), count);
        for (int requests = takeRequests(input); requests > 0; --requests)
            (void)!::send(socket, m_answer.constData(), size_t(m_answer.size()), MSG_NOSIGNAL);
    }

    const int m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    const int m_listener;
    const QByteArray m_answer = cannedAnswer();
    std::vector<QByteArray> m_inputs; // by socket: what has come of a request
};

} // namespace

int runBareLoop()
{
    BareLoop().run();
}

} // namespace carillon::bench
