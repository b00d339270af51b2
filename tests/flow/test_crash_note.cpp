#include "actions.h"
#include "compose/draft_shelf.h"
#include "crash_desk.h"
#include "crash_note.h"
#include "crash_report_dialog.h"
#include "crash_trail.h"
#include "main_window.h"
#include "module_map.h"
#include "signal_text.h"
#include "support/desktop_process.h"
#include "support/http_call.h"
#include "support/own_home.h"
#include "support/program.h"
#include "support/running_service.h"
#include "widgets/notice_bar.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <atomic>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::DesktopProcess;

// What a program that crashes leaves behind, and what the next start makes of it.
class CrashNoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void aFatalSignalLeavesANote_data();
    void aFatalSignalLeavesANote();
    void whateverGoesWrongLeavesANote_data();
    void whateverGoesWrongLeavesANote();
    void aPlaceInTheCodeIsFoundAgain();
    void nobodysTextIsInIt();
    void aCleanEndLeavesNone();
    void feedAndDraftsSurvive();
    void theServiceProgramLeavesOneToo();
    void theNextStartTellsOnce();
    void theReportCanBeReadCopiedAndDeleted();
    void theNoticeDeletesItToo();
    void commandsAreRememberedByName();
    void onlySomeNotesAreKept();
    void whatIsNoNoteIsLeftAlone();
    void timesAndNumbersAreWrittenWithoutTheLibrary_data();
    void timesAndNumbersAreWrittenWithoutTheLibrary();

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(u"feed.db"_s); }
    [[nodiscard]] QByteArray note(const QString &suffix = u".new"_s) const
    {
        const QDir dir(m_folder->path());
        const QStringList names = dir.entryList({u"crash-*"_s + suffix}, QDir::Files);
        QFile file(names.isEmpty() ? QString() : dir.filePath(names.constFirst()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool hasNotes = false; // the sanitizer has a report of its own
#else
constexpr bool hasNotes = true;
#endif

QByteArray line(const QByteArray &note, const QByteArray &name)
{
    const qsizetype at = note.indexOf('\n' + name + ": ");
    const qsizetype begin = at + name.size() + 3;
    return at < 0 ? QByteArray() : note.mid(begin, note.indexOf('\n', begin) - begin);
}

volatile int *nowhere = nullptr;

std::atomic<int> deepest{1'000'000'000};

[[gnu::noinline]] int deeper(int depth)
{
    volatile char room[4096];
    room[0] = char(depth);
    return depth < deepest ? deeper(depth + 1) + room[0] : 0;
}

void useAllFiles()
{
    while (::open("/dev/null", O_RDONLY | O_CLOEXEC) >= 0) { }
}

// The ways to go wrong, each in a process of its own.
int goWrong(const QByteArray &way, const QString &folder)
{
    leaveCrashNotes({"carillon", "window", "none", folder});
    leaveTrail("command", "Send");
    if (way == "null")
        *nowhere = 1;
    if (way == "fatal message")
        qFatal("the message's secret-token");
    if (way == "exception")
        throw std::runtime_error("the exception's secret-token");
    if (way == "stack")
        return deeper(0);
    if (way == "heap") {
        void *block = std::malloc(64);
        void *volatile same = block;
        std::free(block);
        std::free(same); // NOLINT: the allocator ends the program, and holds its locks
    }
    if (way == "no files") {
        useAllFiles();
        *nowhere = 1;
    }
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        guardStack();
        if (way == "stack of a thread")
            deeper(0);
        *nowhere = 1;
    }));
    thread->setObjectName(u"service"_s);
    thread->start();
    thread->wait();
    return 0;
}

QByteArray written(const std::function<void(SignalText &)> &write)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    {
        SignalText text(ends[1]);
        write(text);
    }
    ::close(ends[1]);
    char bytes[256];
    const auto size = ::read(ends[0], bytes, sizeof bytes);
    ::close(ends[0]);
    return {bytes, qsizetype(size)};
}

} // namespace

void CrashNoteTest::initTestCase()
{
    if (!hasNotes)
        QSKIP("the address sanitizer reports itself");
}

void CrashNoteTest::aFatalSignalLeavesANote_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("SIGSEGV") << SIGSEGV << "SIGSEGV"_ba;
    QTest::newRow("SIGABRT") << SIGABRT << "SIGABRT"_ba;
    QTest::newRow("SIGBUS") << SIGBUS << "SIGBUS"_ba;
    QTest::newRow("SIGFPE") << SIGFPE << "SIGFPE"_ba;
    QTest::newRow("SIGILL") << SIGILL << "SIGILL"_ba;
}

void CrashNoteTest::aFatalSignalLeavesANote()
{
    QFETCH(int, signal);
    QFETCH(QByteArray, name);
    DesktopProcess program(store(), {u"--port"_s, u"0"_s});
    QVERIFY(program.isUp());
    QFile limits(u"/proc/%1/limits"_s.arg(program.process.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QVERIFY(limits.readAll().contains("Max core file size        0 "));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto pid = pid_t(program.process.processId());
    QCOMPARE(::syscall(SYS_tgkill, pid, pid, signal), 0L); // to the main thread, not to any
    QVERIFY(program.ends());
    QCOMPARE(program.process.exitStatus(), QProcess::CrashExit); // the signal is not hidden
    const QByteArray text = note();
    QVERIFY(text.startsWith("Carillon crash note, form 1\n"));
    QCOMPARE(line(text, "program"), "carillon " CARILLON_VERSION ""_ba);
    QCOMPARE(line(text, "qt"), QByteArray(qVersion()));
    QCOMPARE(line(text, "display"), "offscreen"_ba);
    QCOMPARE(line(text, "signal"), name + ", sent by another process");
    QCOMPARE(line(text, "thread"), "window"_ba);
    const auto ended = QDateTime::fromString(QString::fromLatin1(line(text, "ended")), Qt::ISODate);
    QVERIFY2(ended.isValid() && std::abs(before.secsTo(ended)) < 60, text.constData());
    QVERIFY2(QRegularExpression(u"\n  carillon\\+0x[0-9a-f]+\n"_s)
                 .match(QString::fromUtf8(text))
                 .hasMatch(),
        text.constData());
    QVERIFY2(text.contains("libQt6Core.so"), text.constData());
    struct stat found { };
    const QString path
        = m_folder->filePath(QDir(m_folder->path()).entryList({u"crash-*"_s}).constFirst());
    QCOMPARE(::stat(qPrintable(path), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0600U);
}

void CrashNoteTest::whateverGoesWrongLeavesANote_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QByteArray>("thread");
    QTest::newRow("null") << "null"_ba
                          << "SIGSEGV, an address near zero"_ba
                          << "window"_ba;
    QTest::newRow("fatal message") << "fatal message"_ba
                                   << "SIGABRT, raised by the program"_ba
                                   << "window"_ba;
    QTest::newRow("exception") << "exception"_ba
                               << "SIGABRT, raised by the program"_ba
                               << "window"_ba;
    QTest::newRow("stack") << "stack"_ba
                           << "SIGSEGV, another address"_ba
                           << "window"_ba;
    QTest::newRow("heap") << "heap"_ba
                          << "SIGABRT, raised by the program"_ba
                          << "window"_ba;
    QTest::newRow("no files") << "no files"_ba
                              << "SIGSEGV, an address near zero"_ba
                              << "window"_ba;
    QTest::newRow("thread") << "thread"_ba
                            << "SIGSEGV, an address near zero"_ba
                            << "service"_ba;
    QTest::newRow("stack of a thread") << "stack of a thread"_ba
                                       << "SIGSEGV, another address"_ba
                                       << "service"_ba;
}

void CrashNoteTest::whateverGoesWrongLeavesANote()
{
    QFETCH(QByteArray, way);
    QFETCH(QByteArray, signal);
    QFETCH(QByteArray, thread);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        {u"--go-wrong"_s, QString::fromLatin1(way), m_folder->path()});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const QByteArray text = note();
    QCOMPARE(line(text, "signal"), signal);
    QCOMPARE(line(text, "thread"), thread);
    QVERIFY2(text.contains("\n  test_crash_note+0x"), text.constData());
    QVERIFY2(text.contains(" command Send\n"), text.constData());
    QVERIFY2(!text.contains("secret-token"), text.constData());
    if (way == "exception")
        QCOMPARE(line(text, "exception"), "St13runtime_error"_ba);
    if (way == "fatal message")
        QVERIFY2(text.contains(" fatal default\n"), text.constData());
}

// addr2line and its like find a function by its offset in the module.
void CrashNoteTest::aPlaceInTheCodeIsFoundAgain()
{
    CodePlace places[2];
    places[0].address = reinterpret_cast<uintptr_t>(&goWrong);
    places[1].address = reinterpret_cast<uintptr_t>(&places); // no code
    findModules(places);
    QCOMPARE(QByteArray(places[0].module), "test_crash_note"_ba);
    QCOMPARE(QByteArray(places[1].module), QByteArray());
    CodePlace other[1];
    other[0].address = reinterpret_cast<uintptr_t>(&leaveTrail);
    findModules(other);
    QCOMPARE(other[0].address - places[0].address, other[0].offset - places[0].offset);
    QFile self(QCoreApplication::applicationFilePath());
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QByteArray code = self.readAll();
    // The module begins where its file does, and code stands there as in memory.
    QVERIFY(places[0].offset + 16 < size_t(code.size()));
}

void CrashNoteTest::nobodysTextIsInIt()
{
    const QByteArray secret = "secret-token-0123456789";
    {
        const auto shelf = compose::DraftShelf::open(m_folder->filePath(u"drafts"_s));
        QVERIFY(shelf);
        compose::StoredDraft draft{.id = compose::DraftShelf::makeId(), .name = u"secret-name"_s};
        draft.text = R"({"payload":{"visualContent":{"title":"secret-title )" + secret + "\"}}}";
        QVERIFY((*shelf)->save(draft));
        QVERIFY((*shelf)->setCurrent(draft.id));
    }
    write(u"secret-file.json"_s, R"({"payload":{"rawContent":"secret-raw"}})");
    qputenv("CARILLON_TEST_SECRET", secret);
    const quint16 port = test::freePort();
    DesktopProcess program(
        store(), {u"--port"_s, QString::number(port), m_folder->filePath(u"secret-file.json"_s)});
    qunsetenv("CARILLON_TEST_SECRET");
    QVERIFY(program.isUp());
    QTRY_VERIFY(test::isListening(port));
    const QByteArray request = "POST /beta/me/notifications/?q=secret-query HTTP/1.1\r\nHost: "
                               "localhost\r\nAuthorization: Bearer "
        + secret
        + "\r\nX-UNS-ID: uns-demo\r\nX-Own: secret-header\r\nContent-Type: application/json\r\n"
          "Content-Length: ";
    const QByteArray body
        = R"({"targetHostName":"a","payload":{"visualContent":{"title":"secret-title","body":"b"}}})";
    for (int i = 0; i < 20; ++i)
        (void)test::ask(port, request + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    ::kill(pid_t(program.process.processId()), SIGSEGV);
    QVERIFY(program.ends());
    const QByteArray text = note();
    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains("secret"), text.constData());
    const QRegularExpression path(u"/[^ ]+/|~"_s);
    QVERIFY2(!path.match(QString::fromUtf8(text)).hasMatch(), text.constData());
}

void CrashNoteTest::aCleanEndLeavesNone()
{
    DesktopProcess program(store(), {u"--port"_s, u"0"_s});
    QVERIFY(program.isUp());
    program.process.terminate();
    QVERIFY(program.ends());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QDir(m_folder->path()).entryList({u"crash-*"_s}), QStringList());
}

void CrashNoteTest::feedAndDraftsSurvive()
{
    const quint16 port = test::freePort();
    {
        DesktopProcess program(store(), {u"--port"_s, QString::number(port)});
        QVERIFY(program.isUp());
        QTRY_VERIFY(test::isListening(port));
        QCOMPARE(test::RawClient::statusOf(test::ask(port, test::postBytes(test::smallBody))), 201);
        ::kill(pid_t(program.process.processId()), SIGABRT);
        QVERIFY(program.ends());
    }
    DesktopProcess next(store(), {u"--port"_s, QString::number(port)});
    QVERIFY(next.isUp());
    QTRY_VERIFY(test::isListening(port));
    const QJsonObject feed = test::jsonIn(test::control(port, "GET", "/mock/v1/feed"));
    QCOMPARE(feed[u"value"].toArray().size(), 1);
    QVERIFY(note().isEmpty()); // it was told
    QVERIFY(!note(u".txt"_s).isEmpty());
}

void CrashNoteTest::theServiceProgramLeavesOneToo()
{
    const auto serve = [&](QProcess &process) {
        process.start(QStringLiteral(CARILLON_CLI),
            {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s, store()});
        return QTest::qWaitFor([&] { return process.canReadLine(); }, 10'000);
    };
    QProcess first;
    QVERIFY(serve(first));
    const auto pid = pid_t(first.processId());
    QCOMPARE(::syscall(SYS_tgkill, pid, pid, SIGSEGV), 0L);
    QVERIFY(first.waitForFinished());
    QCOMPARE(line(note(), "program"), "carillon-cli serve " CARILLON_VERSION ""_ba);
    QCOMPARE(line(note(), "thread"), "service"_ba);
    QProcess second;
    QVERIFY(serve(second));
    second.terminate();
    QVERIFY(second.waitForFinished());
    const QByteArray said = second.readAllStandardError();
    QVERIFY2(said.contains("the last run ended unexpectedly; see " + m_folder->path().toUtf8()),
        said.constData());
}

void CrashNoteTest::theNextStartTellsOnce()
{
    write(u"crash-20261123-100000-77.new"_s, "Carillon crash note, form 1\nsignal: SIGSEGV\n");
    test::Program program;
    program.start();
    auto *notice = program.find<widgets::NoticeBar>("windowNotice");
    QVERIFY(!notice->isVisible());
    const CrashDesk desk(program.session().window(), m_folder->path());
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(u"closed unexpectedly last time"));
    program.start();
    const CrashDesk next(program.session().window(), m_folder->path());
    QVERIFY(!program.find<widgets::NoticeBar>("windowNotice")->isVisible());
    QVERIFY(!note(u".txt"_s).isEmpty()); // kept for who wants to report it later
}

void CrashNoteTest::theReportCanBeReadCopiedAndDeleted()
{
    const QByteArray text = "Carillon crash note, form 1\nsignal: SIGSEGV\n";
    write(u"crash-20261123-100000-77.new"_s, text);
    test::Program program;
    program.start();
    const CrashDesk desk(program.session().window(), m_folder->path());
    auto *notice = program.find<widgets::NoticeBar>("windowNotice");
    const auto buttons = notice->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.at(0)->text(), u"Show Report"_s);
    buttons.at(0)->click();
    QTRY_VERIFY(program.find<CrashReportDialog>("crashReport"));
    QVERIFY(!notice->isVisible());
    auto *dialog = program.find<CrashReportDialog>("crashReport");
    auto *report = dialog->findChild<QPlainTextEdit *>(u"crashReportText"_s);
    QCOMPARE(report->toPlainText(), QString::fromUtf8(text));
    QVERIFY(report->isReadOnly());
    dialog->findChild<QPushButton *>(u"crashReportCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(text));
    dialog->findChild<QPushButton *>(u"crashReportDelete"_s)->click();
    QVERIFY(note(u".txt"_s).isEmpty());
    QTRY_VERIFY(!program.find<CrashReportDialog>("crashReport"));
}

void CrashNoteTest::theNoticeDeletesItToo()
{
    write(u"crash-20261123-100000-77.new"_s, "Carillon crash note, form 1\n");
    test::Program program;
    program.start();
    const CrashDesk desk(program.session().window(), m_folder->path());
    auto *notice = program.find<widgets::NoticeBar>("windowNotice");
    notice->findChildren<QPushButton *>().at(1)->click();
    QTRY_VERIFY(!notice->isVisible());
    QTRY_COMPARE(QDir(m_folder->path()).entryList({u"crash-*"_s}), QStringList());
}

void CrashNoteTest::commandsAreRememberedByName()
{
    test::Program program;
    program.start();
    const CrashDesk desk(program.session().window(), {});
    program.session().window().actions()[Actions::ShowNative]->trigger();
    std::array<TrailStep, trailLength> steps;
    const int count = copyTrail(steps);
    QVERIFY(count > 0);
    QCOMPARE(QByteArray(steps[size_t(count - 1)].kind), "command"_ba);
    QCOMPARE(QByteArray(steps[size_t(count - 1)].name), "ShowNative"_ba);
    for (int i = 0; i < 2 * trailLength; ++i)
        leaveTrail("test", i % 2 == 0 ? "even" : "odd");
    QCOMPARE(copyTrail(steps), trailLength);
    QCOMPARE(QByteArray(steps[0].name), "even"_ba);
    QCOMPARE(QByteArray(steps.back().name), "odd"_ba);
}

void CrashNoteTest::onlySomeNotesAreKept()
{
    Limits limits;
    limits.crashNotes = 3;
    for (int i = 0; i < 9; ++i)
        write(u"crash-20261123-10000%1-77.new"_s.arg(i), QByteArray::number(i));
    const std::optional<CrashNote> taken = takeCrashNote(m_folder->path(), limits);
    QVERIFY(taken);
    QCOMPARE(taken->text, u"8"_s);
    QCOMPARE(QDir(m_folder->path()).entryList({u"crash-*"_s}, QDir::Files, QDir::Name),
        QStringList({u"crash-20261123-100006-77.txt"_s, u"crash-20261123-100007-77.txt"_s,
            u"crash-20261123-100008-77.txt"_s}));
    QVERIFY(!takeCrashNote(m_folder->path(), limits));
}

void CrashNoteTest::whatIsNoNoteIsLeftAlone()
{
    write(u"crash-1.new"_s, {});
    write(u"crash-2.new"_s, QByteArray(1'000'000, '\xff'));
    write(u"crash-report.pdf"_s, "x");
    QVERIFY(QDir(m_folder->path()).mkdir(u"crash-3.new"_s));
    QVERIFY(QFile::link(u"/dev/zero"_s, m_folder->filePath(u"crash-4.new"_s)));
    const std::optional<CrashNote> taken = takeCrashNote(m_folder->path());
    QVERIFY(taken);
    QVERIFY(taken->text.size() <= 64 * 1024);
    QVERIFY(QFile::exists(m_folder->filePath(u"crash-report.pdf"_s)));
    QVERIFY(QFile::exists(m_folder->filePath(u"crash-3.new"_s)));
    QVERIFY(!takeCrashNote(u"/nowhere"_s));
}

void CrashNoteTest::timesAndNumbersAreWrittenWithoutTheLibrary_data()
{
    QTest::addColumn<qint64>("seconds");
    for (const char *time : {"1970-01-01T00:00:00Z", "2000-02-29T23:59:59Z", "2026-11-23T10:00:00Z",
             "2027-12-31T01:02:03Z", "2100-03-01T00:00:00Z", "2400-02-29T12:00:00Z"})
        QTest::newRow(time)
            << QDateTime::fromString(QLatin1String(time), Qt::ISODate).toSecsSinceEpoch();
}

void CrashNoteTest::timesAndNumbersAreWrittenWithoutTheLibrary()
{
    QFETCH(qint64, seconds);
    QCOMPARE(
        written([&](SignalText &out) { out.time(seconds); }), QByteArray(QTest::currentDataTag()));
    QCOMPARE(
        written([&](SignalText &out) { out.number(-seconds).text(" ").hex(quint64(seconds)); }),
        QByteArray::number(-seconds) + " 0x" + QByteArray::number(seconds, 16));
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QCOMPARE(written([&](SignalText &out) { out.number(least); }), QByteArray::number(least));
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    const test::OwnMeeting meeting;
    if (argc == 4 && QByteArrayView(argv[1]) == "--go-wrong")
        return goWrong(argv[2], QFile::decodeName(argv[3]));
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    CrashNoteTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_crash_note.moc"
