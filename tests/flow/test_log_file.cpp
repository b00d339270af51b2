#include "log_file.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

using namespace carillon;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventIsOneLine();
    void whatWasThereStays();
    void aKindIsBoundedPerSecond();
    void theLastDroppedLinesAreTold();
    void filesAreBoundedAndRotate();
    void qtsMessagesAreTaken();
    void aFolderThatIsNotThereIsAnError();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("log")); }
    std::unique_ptr<LogFile> open(const Limits &limits = {})
    {
        Result<std::unique_ptr<LogFile>> log = LogFile::open(path(), limits, m_clock);
        return log ? std::move(*log) : nullptr;
    }

    QTemporaryDir m_folder;
    const Instant m_start = *parseDateTimeOffset("2026-01-02T03:04:05.670Z");
    SteppedClock m_clock{m_start};

private Q_SLOTS:
    void cleanup()
    {
        m_clock.set(m_start);
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        for (const QString &file : files)
            QFile::remove(m_folder.filePath(file));
    }
};

void LogFileTest::anEventIsOneLine()
{
    const auto log = open();
    log->write("info", "test", QStringLiteral(u"a\nb\r\x1b[31m\u2028c\u2029d\u0085\u00fc"));
    QCOMPARE(contentOf(path()),
        QByteArray("2026-01-02T03:04:05.670Z info test "
                   "a\\u000ab\\u000d\\u001b[31m\\u2028c\\u2029d\\u0085\u00fc\n"));
}

void LogFileTest::whatWasThereStays()
{
    open()->write("info", "test", QStringLiteral("first"));
    open()->write("info", "test", QStringLiteral("second"));
    QCOMPARE(contentOf(path()).count('\n'), 2);
}

void LogFileTest::aKindIsBoundedPerSecond()
{
    Limits limits;
    limits.logLines = 3;
    const auto log = open(limits);
    for (int i = 0; i < 10; ++i)
        log->write("info", "busy", QString::number(i));
    log->write("info", "other", QStringLiteral("x"));
    QCOMPARE(contentOf(path()).count(" busy "), 3);
    QCOMPARE(contentOf(path()).count(" other "), 1);
    m_clock.advance(1s);
    log->write("info", "busy", QStringLiteral("again"));
    const QList<QByteArray> lines = contentOf(path()).split('\n');
    QVERIFY(lines.at(4).endsWith("warning busy 7 lines dropped"));
    QVERIFY(lines.at(5).endsWith("busy again"));
}

void LogFileTest::theLastDroppedLinesAreTold()
{
    Limits limits;
    limits.logLines = 1;
    auto log = open(limits);
    log->write("info", "busy", QStringLiteral("1"));
    log->write("info", "busy", QStringLiteral("2"));
    log.reset();
    QVERIFY(contentOf(path()).endsWith("busy 1 lines dropped\n"));
}

void LogFileTest::filesAreBoundedAndRotate()
{
    Limits limits;
    limits.logBytes = 1024;
    limits.logFiles = 3;
    limits.logLines = 1000;
    const auto log = open(limits);
    for (int i = 0; i < 200; ++i)
        log->write("info", "test", QString::number(i));
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.join(u' '), QStringLiteral("log log.1 log.2"));
    for (const QString &file : files)
        QVERIFY(QFileInfo(m_folder.filePath(file)).size() <= limits.logBytes);
    QVERIFY(contentOf(path()).endsWith(" 199\n"));
    // The youngest of the older ones ends where the current one begins.
    const int first = contentOf(path()).split('\n').constFirst().split(' ').constLast().toInt();
    QVERIFY(contentOf(path() + QStringLiteral(".1"))
                .endsWith(' ' + QByteArray::number(first - 1) + '\n'));
}

void LogFileTest::qtsMessagesAreTaken()
{
    static const QLoggingCategory category("carillon.test");
    auto log = open();
    log->takeMessages();
    qCWarning(category, "here %d", 1);
    log.reset();
    QCOMPARE(
        contentOf(path()), QByteArray("2026-01-02T03:04:05.670Z warning carillon.test here 1\n"));
}

void LogFileTest::aFolderThatIsNotThereIsAnError()
{
    const auto log = LogFile::open(m_folder.filePath(QStringLiteral("no/log")), {}, m_clock);
    QCOMPARE(log.error().code, QStringLiteral("unwritable"));
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "test_log_file.moc"
