#include "instance_desk.h"
#include "main_window.h"
#include "support/desktop_process.h"
#include "support/own_home.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLocalSocket>
#include <QMessageBox>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::DesktopProcess;
using Role = SingleInstance::Role;

// A second start over the same store, at the class and with real processes.
class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstLeadsAndTheSecondIsHeard();
    void onlyThisUserReachesIt();
    void otherStoresDoNotMeet();
    void aStoreHasOnePlaceHoweverItIsNamed();
    void aStoreInMemoryMeetsNobody();
    void whatACrashLeftIsTakenOver();
    void oneThatHangsIsToldFromOneThatIsNotThere();
    void oneThatEndsIsWaitedFor();
    void whatIsNoRequestIsHungUpOn_data();
    void whatIsNoRequestIsHungUpOn();
    void aPeerThatSaysNothingIsHungUpOn();
    void manyPeersAtOnceAreBounded();
    void aRequestComesBackAsItWasSent();

    void theSecondOpensItsFileInTheFirst();
    void anUnsavedDraftIsKeptWhenAFileComes();
    void optionsThatCannotApplyAreSaid();
    void aMinimisedWindowComesBack();
    void aFileWaitsForTheEndOfADialog();
    void aFileThatIsNotThereIsSaidInTheFirst();
    void startsAtTheSameTimeLeaveOne();
    void theNextStartAfterAKillIsTheFirst();
    void oneThatDoesNotAnswerIsSaid();

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(u"meet"_s); }
    [[nodiscard]] QString store() const { return m_folder->filePath(u"feed.db"_s); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto body = R"({"targetHostName":"other.example","payload":{"rawContent":"x"}})";

/// One that leads in this process, and what it heard.
class Leader {
public:
    explicit Leader(const QString &place, const Limits &limits = {})
        : instance(place, limits)
    {
        role = instance.join({});
        QObject::connect(&instance, &SingleInstance::asked, &instance,
            [this](const InstanceRequest &request) { heard.append(request); });
    }

    SingleInstance instance;
    Role role;
    QList<InstanceRequest> heard;
};

// join() waits for an answer that this thread's events give.
Role joinElsewhere(const QString &place, const InstanceRequest &request = {}, int time = 5000)
{
    Role out = Role::Alone;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Limits limits;
        limits.instanceTime = time;
        SingleInstance instance(place, limits);
        out = instance.join(request);
    }));
    thread->start();
    (void)QTest::qWaitFor([&] { return thread->isFinished(); }, 30'000);
    thread->wait();
    return out;
}

/// The first start as a window in this process.
class First : public test::Program {
public:
    First()
        : instance(instancePlace(file(u"feed.db"_s)))
    {
        if (instance.join({}) != Role::Leads)
            qFatal("somebody else leads");
        start();
        desk = std::make_unique<InstanceDesk>(instance, session().window());
    }
    [[nodiscard]] QString said()
    {
        QStringList out;
        const auto labels = session().window().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            out.append(label->text());
        return out.join(u'\n');
    }

    SingleInstance instance;
    std::unique_ptr<InstanceDesk> desk;
};

QByteArray readAll(QLocalSocket &socket)
{
    (void)QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 10'000);
    return socket.readAll();
}

} // namespace

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SingleInstanceTest::cleanup()
{
    m_folder.reset();
}

void SingleInstanceTest::theFirstLeadsAndTheSecondIsHeard()
{
    Leader first(place());
    QCOMPARE(first.role, Role::Leads);
    QCOMPARE(joinElsewhere(place(), {.file = u"/tmp/a.json"_s}), Role::Followed);
    QCOMPARE(first.heard.size(), 1);
    QCOMPARE(first.heard.constFirst().file, u"/tmp/a.json"_s);
}

void SingleInstanceTest::onlyThisUserReachesIt()
{
    const Leader first(place());
    for (const char *suffix : {".socket", ".lock"}) {
        struct stat found { };
        QCOMPARE(::stat(qPrintable(place() + QLatin1String(suffix)), &found), 0);
        QCOMPARE(found.st_mode & 077, 0U);
    }
}

void SingleInstanceTest::otherStoresDoNotMeet()
{
    const Leader first(place());
    const Leader other(place() + u'2');
    QCOMPARE(other.role, Role::Leads);
    QVERIFY(instancePlace(u"/tmp/a.db"_s) != instancePlace(u"/tmp/b.db"_s));
    QVERIFY(instancePlace(u"/tmp/a.db"_s) != instancePlace(u"/a.db"_s));
}

void SingleInstanceTest::aStoreHasOnePlaceHoweverItIsNamed()
{
    const QString wanted = instancePlace(store());
    QVERIFY(!wanted.isEmpty());
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"link"_s)));
    QCOMPARE(instancePlace(m_folder->filePath(u"link/feed.db"_s)), wanted);
    QCOMPARE(instancePlace(m_folder->path() + u"/link/..//feed.db"_s), wanted);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QString relative = instancePlace(u"feed.db"_s);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(relative, wanted);
}

void SingleInstanceTest::aStoreInMemoryMeetsNobody()
{
    QCOMPARE(instancePlace(u":memory:"_s), QString());
    QCOMPARE(SingleInstance({}).join({}), Role::Alone);
}

void SingleInstanceTest::whatACrashLeftIsTakenOver()
{
    QLocalServer left; // does not find its socket when it closes
    QVERIFY(left.listen(place() + u".old"_s));
    QCOMPARE(::rename(qPrintable(place() + u".old"_s), qPrintable(place() + u".socket"_s)), 0);
    left.close();
    write(u"meet.lock"_s, {});
    Leader first(place());
    QCOMPARE(first.role, Role::Leads);
    QCOMPARE(joinElsewhere(place()), Role::Followed);
}

void SingleInstanceTest::oneThatHangsIsToldFromOneThatIsNotThere()
{
    InstanceLock lock(place() + u".lock"_s);
    QCOMPARE(lock.tryLock(), InstanceLock::Outcome::Held);
    QCOMPARE(joinElsewhere(place(), {}, 100), Role::NoAnswer); // no socket
    QLocalServer silent;
    QVERIFY(silent.listen(place() + u".socket"_s));
    QCOMPARE(joinElsewhere(place(), {}, 100), Role::NoAnswer); // one that says nothing
    silent.close();
    lock.unlock();
    QCOMPARE(joinElsewhere(place(), {}, 100), Role::Leads);
    QVERIFY(!QFile::exists(place() + u".lock"_s));
    QVERIFY(!QFile::exists(place() + u".socket"_s));
}

void SingleInstanceTest::oneThatEndsIsWaitedFor()
{
    auto first = std::make_unique<Leader>(place());
    first->instance.stopListening();
    QTimer::singleShot(100, this, [&] { first.reset(); });
    QCOMPARE(joinElsewhere(place()), Role::Leads);
}

void SingleInstanceTest::whatIsNoRequestIsHungUpOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty line") << "\n"_ba;
    QTest::newRow("no JSON") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("zeros") << QByteArray(1000, '\0') + '\n';
    QTest::newRow("JSON of something else") << "[1]\n"_ba;
    QTest::newRow("another form") << "{\"carillonStart\":2}\n"_ba;
    QTest::newRow("a relative path") << "{\"carillonStart\":1,\"file\":\"a.json\"}\n"_ba;
    QTest::newRow("a path in a resource") << "{\"carillonStart\":1,\"file\":\":/a.json\"}\n"_ba;
    QTest::newRow("a path with a zero") << "{\"carillonStart\":1,\"file\":\"/a\\u0000b\"}\n"_ba;
    QTest::newRow("deep") << QByteArray(20'000, '[') + '\n';
    QTest::newRow("as long as may be") << QByteArray(Limits().instanceMessage, 'x');
    QTest::newRow("far longer") << QByteArray(8 * 1024 * 1024, '{');
}

void SingleInstanceTest::whatIsNoRequestIsHungUpOn()
{
    QFETCH(QByteArray, bytes);
    Leader first(place());
    QLocalSocket socket;
    socket.connectToServer(place() + u".socket"_s);
    socket.write(bytes);
    QCOMPARE(readAll(socket), QByteArray());
    QCOMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(first.heard.size(), 0);
    QCOMPARE(joinElsewhere(place()), Role::Followed);
}

void SingleInstanceTest::aPeerThatSaysNothingIsHungUpOn()
{
    Limits limits;
    limits.instanceTime = 50;
    Leader first(place(), limits);
    QLocalSocket silent;
    silent.connectToServer(place() + u".socket"_s);
    QLocalSocket slow;
    slow.connectToServer(place() + u".socket"_s);
    slow.write("{\"carillonStart\":");
    QTRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
    QTRY_COMPARE(slow.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(first.heard.size(), 0);
}

void SingleInstanceTest::manyPeersAtOnceAreBounded()
{
    Leader first(place());
    std::vector<std::unique_ptr<QLocalSocket>> peers;
    for (int i = 0; i < 200; ++i) {
        peers.push_back(std::make_unique<QLocalSocket>());
        peers.back()->connectToServer(place() + u".socket"_s);
        QCoreApplication::processEvents();
    }
    const auto held = [&] { return first.instance.findChildren<QLocalSocket *>().size(); };
    QTRY_VERIFY(held() <= 16);
    peers.clear();
    QTRY_COMPARE(held(), 0);
    QCOMPARE(joinElsewhere(place()), Role::Followed);
}

void SingleInstanceTest::aRequestComesBackAsItWasSent()
{
    const InstanceRequest sent{.file = u"/tmp/Grüße \"1\"\n.json"_s,
        .unused = {u"--port"_s},
        .token = {"token-1", "carillon-1_TIME123"}};
    QCOMPARE(requestFrom(messageOf(sent)), sent);
    QByteArray newer = messageOf(sent);
    newer.replace("{", "{\"later\":[1,{\"a\":2}],");
    QCOMPARE(requestFrom(newer), sent);
    InstanceRequest odd = sent;
    odd.token = {"with space", "a\nb"};
    odd.unused = {u"rm -rf"_s};
    QCOMPARE(requestFrom(messageOf(odd)), (InstanceRequest{.file = sent.file}));
}

void SingleInstanceTest::theSecondOpensItsFileInTheFirst()
{
    First first;
    write(u"other.json"_s, body);
    DesktopProcess second(first.file(u"feed.db"_s), {u"other.json"_s}, m_folder->path());
    QVERIFY(second.ends());
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.text(), QByteArray(body));
    QVERIFY(first.session().window().windowTitle().contains(u"other.json"));
    QCOMPARE(second.process.readAllStandardOutput(), QByteArray());
}

void SingleInstanceTest::anUnsavedDraftIsKeptWhenAFileComes()
{
    First first;
    first.type("\nunsaved");
    const QByteArray typed = first.text();
    const QString path = write(u"other.json"_s, body);
    DesktopProcess second(first.file(u"feed.db"_s), {path});
    QVERIFY(second.ends());
    QCOMPARE(first.text(), QByteArray(body));
    const QList<compose::StoredDraft> &drafts = first.session().drafts().drafts();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.constFirst().text, typed);
}

void SingleInstanceTest::optionsThatCannotApplyAreSaid()
{
    First first;
    DesktopProcess second(first.file(u"feed.db"_s), {u"--port"_s, u"0"_s, u"--theme"_s, u"dark"_s});
    QVERIFY(second.ends());
    QCOMPARE(second.exitCode(), 0);
    const QByteArray said = second.process.readAllStandardError();
    QVERIFY2(said.contains("take no effect: --port, --theme"), said.constData());
    QVERIFY2(first.said().contains(u"take no effect: --port, --theme"), qPrintable(first.said()));
}

void SingleInstanceTest::aMinimisedWindowComesBack()
{
    First first;
    MainWindow &window = first.session().window();
    window.showMinimized();
    QVERIFY(window.isMinimized());
    DesktopProcess second(first.file(u"feed.db"_s));
    QVERIFY(second.ends());
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isVisible());
}

void SingleInstanceTest::aFileWaitsForTheEndOfADialog()
{
    First first;
    const QByteArray before = first.text();
    QMessageBox dialog(&first.session().window());
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.show();
    QCOMPARE(QApplication::activeModalWidget(), &dialog);
    const QString path = write(u"other.json"_s, body);
    DesktopProcess second(first.file(u"feed.db"_s), {path});
    QVERIFY(second.ends());
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.text(), before);
    dialog.close();
    QTRY_COMPARE(first.text(), QByteArray(body));
}

void SingleInstanceTest::aFileThatIsNotThereIsSaidInTheFirst()
{
    First first;
    const QByteArray before = first.text();
    DesktopProcess second(first.file(u"feed.db"_s), {u"nowhere.json"_s}, m_folder->path());
    QVERIFY(second.ends());
    QCOMPARE(second.exitCode(), 0);
    QVERIFY2(first.said().contains(u"cannot be read"), qPrintable(first.said()));
    QCOMPARE(first.text(), before);
}

void SingleInstanceTest::startsAtTheSameTimeLeaveOne()
{
    for (int round = 0; round < 3; ++round) {
        std::vector<std::unique_ptr<DesktopProcess>> all;
        for (int i = 0; i < 5; ++i)
            all.push_back(
                std::make_unique<DesktopProcess>(store(), QStringList{u"--port"_s, u"0"_s}));
        const auto running = [&] {
            return std::count_if(
                all.begin(), all.end(), [](const auto &each) { return !each->hasEnded(); });
        };
        QVERIFY(QTest::qWaitFor([&] { return running() == 1; }, 30'000));
        for (const auto &each : all) {
            if (each->hasEnded())
                QCOMPARE(each->exitCode(), 0);
            else
                QVERIFY(each->isUp());
        }
        QCOMPARE(running(), 1);
    }
}

void SingleInstanceTest::theNextStartAfterAKillIsTheFirst()
{
    for (int round = 0; round < 3; ++round) {
        DesktopProcess program(store(), {u"--port"_s, u"0"_s});
        QVERIFY(program.isUp());
        program.process.kill();
        QVERIFY(program.ends());
        QVERIFY(QFile::exists(instancePlace(store()) + u".socket"_s)); // as a crash leaves it
    }
}

void SingleInstanceTest::oneThatDoesNotAnswerIsSaid()
{
    DesktopProcess first(store(), {u"--port"_s, u"0"_s});
    QVERIFY(first.isUp());
    const auto pid = pid_t(first.process.processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    DesktopProcess second(store());
    QByteArray said;
    const bool isSaid = QTest::qWaitFor(
        [&] {
            said += second.process.readAllStandardError();
            return said.contains("does not answer");
        },
        20'000);
    ::kill(pid, SIGCONT);
    QVERIFY2(isSaid, said.constData());
    QVERIFY(!second.hasEnded()); // a dialog asks whether to try again
    QVERIFY(first.isUp());
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    const test::OwnMeeting meeting;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_single_instance.moc"
