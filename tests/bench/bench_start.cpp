// From the start of a process to what a person waits for: the service's first 201, the window's
// first paint. The baselines are this program started again as a bare service or a bare window.

#include "child.h"
#include "load_client.h"
#include "session.h"
#include "table.h"

#include <QApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdlib>

using namespace carillon;

namespace {

const QByteArray body = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

// Says so when the widget has painted for the first time.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [] { say("painted"); }, Qt::QueuedConnection);
        }
        return false;
    }
};

int runWindow(int argc, char **argv, const QString &storePath)
{
    qputenv("QT_NO_THREADED_GLIB", "1");
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("carillon"));
    QCoreApplication::setApplicationName(QStringLiteral("carillon"));
    const SystemClock clock;
    Session session({.port = 0, .storePath = storePath}, clock);
    const FirstPaint paint(session.window());
    session.start();
    return QApplication::exec();
}

int runBareWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    const FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}

// Answers 201 to whatever comes.
int runBareService(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
        });
    });
    server.listen(QHostAddress::LocalHost);
    say("listening on http://127.0.0.1:" + QByteArray::number(server.serverPort()));
    return QCoreApplication::exec();
}

double millisecondsToAnswer(const QList<QByteArray> &command)
{
    std::unique_ptr<bench::Child> child;
    const double time = bench::millisecondsOf([&] {
        child = std::make_unique<bench::Child>(command);
        if (bench::statusOfOne(child->port(), bench::postBytes(body)) != 201)
            std::fprintf(stderr, "bench_start: no 201\n");
    });
    return time;
}

double millisecondsToPaint(const QList<QByteArray> &command)
{
    std::unique_ptr<bench::Child> child;
    return bench::millisecondsOf([&] {
        child = std::make_unique<bench::Child>(command);
        if (child->firstLine() != "painted")
            std::fprintf(stderr, "bench_start: no window\n");
    });
}

int runAll(const QByteArray &self)
{
    const QTemporaryDir folder;
    const auto file = [&](const QString &name) { return folder.filePath(name).toUtf8(); };
    // Nobody's preferences are read or written.
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, folder.path().toUtf8());
    bench::Series service;
    for (int round = 0; round < 20; ++round) {
        const QByteArray store = file(QStringLiteral("serve%1.db").arg(round));
        const double own = millisecondsToAnswer(
            {CARILLON_CLI, "serve", "--listen", "127.0.0.1:0", "--store", store});
        service.add(own, millisecondsToAnswer({self, "bare-service"}));
    }
    bench::print(
        "serve, start to first 201 : bare service", "ms", service, bench::valueAtMost(100));
    bench::Series window;
    for (int round = 0; round < 10; ++round) {
        const QByteArray store = file(QStringLiteral("window%1.db").arg(round));
        const double own = millisecondsToPaint({self, "window", store});
        window.add(own, millisecondsToPaint({self, "bare-window"}));
    }
    bench::print(
        "window, start to first paint : bare window", "ms", window, bench::valueAtMost(400));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray role = argc > 1 ? argv[1] : "";
    if (role == "window" && argc > 2)
        return runWindow(argc, argv, QFile::decodeName(argv[2]));
    if (role == "bare-window")
        return runBareWindow(argc, argv);
    if (role == "bare-service")
        return runBareService(argc, argv);
    return runAll(argv[0]);
}
