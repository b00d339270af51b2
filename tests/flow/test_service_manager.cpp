#include "support/http_call.h"
#include "support/serving.h"

#include <QTemporaryDir>
#include <QtTest>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace carillon;

// What `carillon-cli serve` tells systemd, whose socket this test holds.
namespace {

const QStringList serve{
    QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};

QProcessEnvironment managedBy(const QString &socket)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NOTIFY_SOCKET"), socket);
    return environment;
}

class ManagerSocket {
public:
    explicit ManagerSocket(const QByteArray &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        bound
            = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    }
    ~ManagerSocket() { ::close(m_socket); }

    QByteArray next()
    {
        pollfd waiting{m_socket, POLLIN, 0};
        QByteArray text(4096, '\0');
        if (::poll(&waiting, 1, 10'000) != 1)
            return {};
        text.resize(std::max<ssize_t>(0, ::recv(m_socket, text.data(), size_t(text.size()), 0)));
        return text;
    }

    bool bound = false;

private:
    int m_socket;
};

} // namespace

class ServiceManagerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsReadyOnceItListens();
    void aManagerThatIsGoneStopsNothing();
};

void ServiceManagerTest::itIsReadyOnceItListens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notify"));
    ManagerSocket manager(QFile::encodeName(path));
    QVERIFY(manager.bound);
    test::Running service(serve, managedBy(path));

    const QByteArray ready = manager.next();
    QVERIFY2(ready.startsWith("READY=1\nSTATUS=listening on http://127.0.0.1:"), ready.constData());
    const quint16 port = ready.mid(ready.lastIndexOf(':') + 1).toUShort();
    QVERIFY(test::ask(port, "GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .startsWith("HTTP/1.1 200"));

    service.process.terminate();
    QCOMPARE(manager.next(), "STOPPING=1");
    QCOMPARE(service.end().code, 0);
}

void ServiceManagerTest::aManagerThatIsGoneStopsNothing()
{
    test::Running service(serve, managedBy(QStringLiteral("/nonexistent/notify")));
    QVERIFY(service.outHolding("listening on").contains("listening on"));
    service.process.terminate();
    QCOMPARE(service.end().code, 0);
}

QTEST_GUILESS_MAIN(ServiceManagerTest)
#include "test_service_manager.moc"
