#include "actions.h"
#include "compose/draft_shelf.h"
#include "compose/target_profile.h"
#include "main_window.h"
#include "process_guard.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "session_end.h"
#include "stop_signals.h"
#include "support/desktop_process.h"
#include "support/http_call.h"
#include "support/own_home.h"
#include "support/program.h"
#include "support/running_service.h"
#include "templates/rows_pane.h"

#include <QPushButton>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::DesktopProcess;
using test::RawClient;

// An end comes soon and clean, whoever asks for it and whatever is under way.
class QuitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();

    void aSignalEndsItWithClientsConnected_data();
    void aSignalEndsItWithClientsConnected();
    void itEndsWhileItSendsAndWaits();
    void aHangupThatIsIgnoredStaysSo();
    void theNextStartAfterAKillWorksAtOnce();
    void theCommandToQuitEndsIt();
    void whatHangsAfterAllIsKeptIsNotWaitedFor();
    void whatIsKeptSurvivesAKillRightAfter();
    void theNextSessionStartsItAsItWas();

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(u"feed.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// On a machine that does much else; the figure that counts is printed.
constexpr int mostTime = 5000;

/// All kinds of clients that a service may have, each of them waiting.
class Clients {
public:
    explicit Clients(quint16 port)
        : m_port(port)
    {
        for (int i = 0; i < 64; ++i) {
            RawClient &client = add(test::postBytes(test::smallBody));
            if (RawClient::statusOf(client.readAnswer()) != 201)
                qFatal("no 201");
        }
        for (int i = 0; i < 16; ++i)
            (void)add("GET /mock/v1/events HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                      "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                      "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                .readUntil([](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
        (void)add("GET /mock/v1/events HTTP/1.1\r\nHost: localhost\r\n"
                  "Accept: text/event-stream\r\n\r\n")
            .readUntil([](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
        for (int i = 0; i < 8; ++i)
            add(test::controlBytes(
                "POST", "/mock/v1/await", R"({"timeoutSeconds":600,"count":500})"));
        test::control(
            port, "POST", "/mock/v1/faults", R"({"kind":"latency","milliseconds":60000,"next":1})");
        add(test::postBytes(test::smallBody));
        (void)QTest::qWaitFor([port] { // until the slow one is being slow
            return test::jsonIn(test::control(port, "GET", "/mock/v1/faults"))[u"value"]
                .toArray()
                .isEmpty();
        });
    }

private:
    RawClient &add(const QByteArray &request)
    {
        m_all.push_back(std::make_unique<RawClient>(m_port));
        m_all.back()->send(request);
        return *m_all.back();
    }

    quint16 m_port;
    std::vector<std::unique_ptr<RawClient>> m_all;
};

QStringList locksIn(const QString &folder)
{
    QStringList out;
    QDirIterator all(
        folder, {u"*.lock"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        out.append(all.next());
    return out;
}

qint64 timeToEnd(QProcess &process, int signal)
{
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(process.processId()), signal);
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 4 * mostTime);
    return timer.elapsed();
}

// The program with all kinds of work under way, as a process of its own.
class Busy {
public:
    Busy(const QString &folder, quint16 silentPort)
    {
        compose::TargetProfile silent{.id = u"silent"_s,
            .name = u"Silent"_s,
            .baseUrl = u"http://127.0.0.1:%1"_s.arg(silentPort)};
        Preferences preferences;
        preferences.targets = compose::toJson({silent});
        preferences.currentTarget = silent.id;
        preferences.save();
        const auto path = [](QWidget *) { return QString(); };
        m_session
            = std::make_unique<Session>(Options{.port = 0, .storePath = folder + u"/feed.db"_s},
                m_clock, Dialogs{path, path, [](QWidget *) { return true; }});
        QObject::connect(m_session.get(), &Session::serviceStarted, m_session.get(),
            [this](const QUrl &url) { begin(quint16(url.port())); });
        m_session->start();
    }
    [[nodiscard]] Session &session() { return *m_session; }

private:
    void begin(quint16 port)
    {
        m_clients = std::make_unique<Clients>(port);
        receiver::FeedPane &feed = m_session->window().receiver().feed();
        (void)QTest::qWaitFor([&] { return feed.model().rowCount() >= 64; });
        test::control(
            port, "POST", "/mock/v1/faults", R"({"kind":"latency","milliseconds":60000})");
        sendMany();
        Q_EMIT feed.manyRequested(receiver::FeedAction::Delete, feed.everything());
        m_session->window().actions()[Actions::Send]->trigger();
        compose::Document &document = m_session->document();
        document.apply({document.text().size(), 0, "\nlast words"});
        std::puts("busy");
        std::fflush(stdout);
    }
    void sendMany()
    {
        m_session->document().replaceAll(
            R"({"targetHostName":"a.example","payload":{"rawContent":"{{name}}"}})", {});
        m_session->sendMany().show(&m_session->window());
        templates::TemplateDialog &dialog = *m_session->sendMany().dialog();
        QFile file(m_folder.filePath(u"rows.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no rows");
        file.write("name\n");
        for (int i = 0; i < 10'000; ++i)
            file.write("x\n");
        file.close();
        dialog.rows().load(file.fileName());
        (void)QTest::qWaitFor([&] { return dialog.rows().count().second; });
        dialog.findChild<QPushButton *>(u"sendAll"_s)->click();
        if (!QTest::qWaitFor([&] { return dialog.isSending(); }))
            qFatal("it does not send");
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Clients> m_clients;
};

int runBusy(const QString &folder, quint16 silentPort)
{
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::raised, qApp, [] { QCoreApplication::exit(); });
    Busy busy(folder, silentPort);
    const int code = QApplication::exec();
    busy.session().keep();
    endWithin(std::chrono::milliseconds(Limits().quitTime), code);
    return code;
}

QByteArray currentDraft(const QString &folder)
{
    const auto shelf = compose::DraftShelf::open(folder + u"/drafts"_s);
    const QList<compose::StoredDraft> drafts
        = shelf ? (*shelf)->drafts() : QList<compose::StoredDraft>();
    return drafts.isEmpty() ? QByteArray() : drafts.constFirst().text;
}

} // namespace

void QuitTest::cleanup()
{
    m_folder.reset();
}

void QuitTest::aSignalEndsItWithClientsConnected_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void QuitTest::aSignalEndsItWithClientsConnected()
{
    QFETCH(int, signal);
    const quint16 port = test::freePort();
    DesktopProcess program(store(), {u"--port"_s, QString::number(port)});
    QVERIFY(program.isUp());
    QTRY_VERIFY(test::isListening(port));
    const Clients clients(port);
    const qint64 time = timeToEnd(program.process, signal);
    QVERIFY(program.hasEnded());
    QCOMPARE(program.exitCode(), 0);
    qInfo("ended after %lld ms", time);
    QVERIFY(time < mostTime);
    QVERIFY(!test::isListening(port));
    QCOMPARE(locksIn(m_folder->path()), QStringList());
    for (const QString &suffix : {u".lock"_s, u".socket"_s})
        QVERIFY(!QFile::exists(instancePlace(store()) + suffix));
    const QByteArray said = program.process.readAllStandardError();
    QVERIFY2(!said.contains("stop") && !said.contains("QThread"), said.constData());

    DesktopProcess next(store(), {u"--port"_s, QString::number(port)});
    QVERIFY(next.isUp());
    QTRY_VERIFY(test::isListening(port));
    const QJsonObject feed = test::jsonIn(test::control(port, "GET", "/mock/v1/feed"));
    QCOMPARE(feed[u"value"].toArray().size(), 64);
}

void QuitTest::itEndsWhileItSendsAndWaits()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess busy;
    busy.start(QCoreApplication::applicationFilePath(),
        {u"--busy"_s, m_folder->path(), QString::number(silent.serverPort())});
    QVERIFY(QTest::qWaitFor([&] { return busy.canReadLine(); }, 30'000));
    QCOMPARE(busy.readLine(), "busy\n"_ba);
    QTRY_VERIFY(silent.hasPendingConnections());
    const qint64 time = timeToEnd(busy, SIGTERM);
    QCOMPARE(busy.state(), QProcess::NotRunning);
    QVERIFY2(busy.exitStatus() == QProcess::NormalExit, busy.readAllStandardError());
    QCOMPARE(busy.exitCode(), 0);
    qInfo("ended after %lld ms", time);
    QVERIFY(time < mostTime);
    QVERIFY(currentDraft(m_folder->path()).endsWith("\nlast words"));
}

void QuitTest::aHangupThatIsIgnoredStaysSo()
{
    std::signal(SIGHUP, SIG_IGN);
    DesktopProcess program(store(), {u"--port"_s, u"0"_s});
    std::signal(SIGHUP, SIG_DFL);
    QVERIFY(program.isUp());
    ::kill(pid_t(program.process.processId()), SIGHUP);
    QVERIFY(program.isUp());
    QVERIFY(timeToEnd(program.process, SIGTERM) < mostTime);
    QCOMPARE(program.exitCode(), 0);
}

void QuitTest::theNextStartAfterAKillWorksAtOnce()
{
    const quint16 port = test::freePort();
    for (int round = 1; round <= 3; ++round) {
        DesktopProcess program(store(), {u"--port"_s, QString::number(port)});
        QVERIFY(program.isUp());
        QTRY_VERIFY(test::isListening(port));
        QCOMPARE(RawClient::statusOf(test::ask(port, test::postBytes(test::smallBody))), 201);
        const QJsonObject feed = test::jsonIn(test::control(port, "GET", "/mock/v1/feed"));
        QCOMPARE(feed[u"value"].toArray().size(), round); // its store, not one in memory
        program.process.kill();
        QVERIFY(program.ends());
        QVERIFY(!test::isListening(port));
    }
}

void QuitTest::theCommandToQuitEndsIt()
{
    test::Program program;
    program.start();
    program.session().start();
    QSignalSpy started(&program.session(), &Session::serviceStarted);
    QVERIFY(started.wait());
    const Clients clients(quint16(program.session().serviceUrl().port()));
    program.type("\nlast words");
    QElapsedTimer timer;
    QTimer::singleShot(0, &program.session().window(), [&] {
        timer.start();
        program.session().window().actions()[Actions::Quit]->trigger();
    });
    QCOMPARE(QApplication::exec(), 0);
    program.stop();
    qInfo("ended after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < mostTime);
    QVERIFY(currentDraft(QFileInfo(program.file(u"x"_s)).path()).endsWith("\nlast words"));
}

void QuitTest::whatHangsAfterAllIsKeptIsNotWaitedFor()
{
    QProcess hanging;
    hanging.start(QCoreApplication::applicationFilePath(), {u"--hang"_s});
    QVERIFY(hanging.waitForFinished(20'000));
    QCOMPARE(hanging.exitStatus(), QProcess::NormalExit);
    QCOMPARE(hanging.exitCode(), 3);
}

void QuitTest::whatIsKeptSurvivesAKillRightAfter()
{
    test::Program program;
    program.start();
    program.type("\ntyped");
    const QByteArray text = program.text();
    program.session().window().resize(1111, 777);
    program.session().keep(); // what the end of a desktop's session asks for
    QCOMPARE(currentDraft(QFileInfo(program.file(u"x"_s)).path()), QByteArray()); // it has the lock
    QFile file(program.file(
        u"drafts/"_s + QString::fromLatin1(program.session().drafts().current().id) + u".draft"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith(text));
    QVERIFY(!Preferences::load().windowState.isEmpty());
}

void QuitTest::theNextSessionStartsItAsItWas()
{
    const QString program = u"/usr/bin/carillon"_s;
    QCOMPARE(restartCommand(program, {.file = u"a.json"_s}), QStringList({program}));
    QCOMPARE(restartCommand(program,
                 {.file = u"a.json"_s, .port = 0, .storePath = u"/tmp/f.db"_s, .theme = u"dark"_s}),
        QStringList(
            {program, u"--port"_s, u"0"_s, u"--store"_s, u"/tmp/f.db"_s, u"--theme"_s, u"dark"_s}));
    QCOMPARE(restartCommand(program, {.storePath = u":memory:"_s}),
        QStringList({program, u"--store"_s, u":memory:"_s}));
    QVERIFY(QDir::isAbsolutePath(restartCommand(program, {.storePath = u"f.db"_s}).at(2)));
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    const test::OwnMeeting meeting;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    if (argc == 4 && QByteArrayView(argv[1]) == "--busy")
        return runBusy(QFile::decodeName(argv[2]), QByteArray(argv[3]).toUShort());
    if (argc == 2 && QByteArrayView(argv[1]) == "--hang") {
        endWithin(std::chrono::milliseconds(10), 3);
        for (;;)
            QThread::sleep(1);
    }
    QuitTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_quit.moc"
