#include "compose/send_log.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace carillon;
using namespace carillon::compose;
using namespace Qt::StringLiterals;

namespace {

http::SendResult resultOf(int line)
{
    http::SendResult out{.line = line, .status = 201, .milliseconds = 1.5};
    out.requestId = "r" + QByteArray::number(line);
    out.id = "n" + QByteArray::number(line);
    if (line % 10 == 0) {
        out.status = 400;
        out.id.clear();
        out.error = u"=1+2, \"said\"\nit"_s;
    }
    return out;
}

QList<http::SendResult> results(int from, int to)
{
    QList<http::SendResult> out;
    for (int line = from; line <= to; ++line)
        out.append(resultOf(line));
    return out;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SendLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsThere();
    void theExportIsCsvWithoutFormulas();
    void theFailedOnesCanBeExportedAlone();
    void itStartsOverWhenCleared();
    void aPlaceThatCannotBeWrittenIsSaid();

private:
    QTemporaryDir m_folder;
};

void SendLogTest::whatIsAppendedIsThere()
{
    SendLog log;
    // Rows looked at between appends stay right, in pages that are not full yet, too.
    for (int i = 0; i < 30; ++i) {
        QVERIFY(log.append(results(10 * i + 1, 10 * i + 10)));
        QCOMPARE(log.rowCount(), 10 * i + 10);
        QCOMPARE(log.row(10 * i + 9).field(SendLog::Line).toByteArray(),
            QByteArray::number(10 * i + 10));
        QCOMPARE(log.row(0).field(SendLog::Id).toByteArray(), QByteArray("n1"));
    }
    QCOMPARE(log.failedCount(), 30);
    const CsvRow &failed = log.row(log.failedRow(1));
    QCOMPARE(failed.field(SendLog::Line).toByteArray(), QByteArray("20"));
    QCOMPARE(failed.field(SendLog::Problem).toByteArray(), QByteArray("'=1+2, \"said\"\nit"));
}

void SendLogTest::theExportIsCsvWithoutFormulas()
{
    SendLog log;
    QVERIFY(log.append(results(9, 10)));
    const QString path = m_folder.filePath(u"all.csv"_s);
    QVERIFY(log.exportTo(path, false));
    QCOMPARE(contentOf(path),
        QByteArray("line,status,request id,id,milliseconds,error\r\n"
                   "9,201,r9,n9,1.50,\r\n"
                   "10,400,r10,,1.50,\"'=1+2, \"\"said\"\"\nit\"\r\n"));
    QVERIFY(log.append(results(11, 11))); // goes on where it was
    QCOMPARE(log.row(2).field(SendLog::Line).toByteArray(), QByteArray("11"));
}

void SendLogTest::theFailedOnesCanBeExportedAlone()
{
    SendLog log;
    QVERIFY(log.append(results(1, 300)));
    const QString path = m_folder.filePath(u"failed.csv"_s);
    QVERIFY(log.exportTo(path, true));
    const QByteArray content = contentOf(path);
    QCOMPARE(content.count(",400,"), 30);
    QCOMPARE(content.count(",201,"), 0);
    QCOMPARE(content.count("\"'=1+2, \"\"said\"\"\nit\""), 30);
}

void SendLogTest::itStartsOverWhenCleared()
{
    SendLog log;
    QVERIFY(log.append(results(1, 100)));
    (void)log.row(0);
    log.clear();
    QCOMPARE(log.rowCount(), 0);
    QCOMPARE(log.failedCount(), 0);
    QVERIFY(log.append(results(7, 7)));
    QCOMPARE(log.row(0).field(SendLog::Line).toByteArray(), QByteArray("7"));
}

void SendLogTest::aPlaceThatCannotBeWrittenIsSaid()
{
    SendLog log;
    QVERIFY(log.append(results(1, 1)));
    const Result<void> exported = log.exportTo(u"/nowhere/results.csv"_s, false);
    QVERIFY(!exported);
    QCOMPARE(exported.error().code, u"unwritable"_s);
}

QTEST_GUILESS_MAIN(SendLogTest)
#include "test_send_log.moc"
