#include "compose/csv_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace carillon;
using namespace carillon::compose;
using namespace Qt::StringLiterals;

namespace {

QByteArray fieldsOf(const CsvRow &row)
{
    QByteArrayList out;
    for (int i = 0; i < row.size(); ++i)
        out.append(row.field(i).toByteArray());
    return out.join('|');
}

// Of this process, in bytes; 0 where it cannot be told.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class CsvFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineNamesTheColumns();
    void whatIsNoUseIsRefusedInWords_data();
    void whatIsNoUseIsRefusedInWords();
    void anyRowIsThereByItsNumber();
    void faultyRowsAreCountedAndTheFirstAreTold();
    void aMillionRowsAreReadInSlices();
    void moreRowsThanTheLimitAreRefused();
    void aFileThatChangedIsNotSentFrom();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"rows.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_folder;
};

void CsvFileTest::theFirstLineNamesTheColumns()
{
    const auto file = CsvFile::open(write("\xEF\xBB\xBF title ;\"first; name\"\r\n1;2\r\n"));
    QVERIFY(file);
    QCOMPARE((*file)->columns(), (QByteArrayList{"title", "first; name"}));
    QVERIFY(!*(*file)->readOn(1000));
    QVERIFY((*file)->isWhole());
    QCOMPARE((*file)->rowCount(), 1);
    QCOMPARE((*file)->row(0).line, 2);
    QCOMPARE(fieldsOf((*file)->row(0)), QByteArray("1|2"));
}

void CsvFileTest::whatIsNoUseIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"empty"_s << u"first line names"_s;
    QTest::newRow("blank") << QByteArray("\n\n") << u"empty"_s << u"first line names"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0,\0",
        6) << u"notText"_s << u"CSV UTF-8"_s;
    QTest::newRow("Latin-1 names") << QByteArray("n\xE4me\n1\n") << u"notText"_s << u"CSV UTF-8"_s;
    QTest::newRow("open quote") << QByteArray("\"a,b\n1,2\n") << u"notText"_s << u"never closed"_s;
    QTest::newRow("the same name twice")
        << QByteArray("a,b, a\n1,2,3\n") << u"columns"_s << u"“a”"_s;
}

void CsvFileTest::whatIsNoUseIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const auto file = CsvFile::open(write(bytes));
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
    QCOMPARE(CsvFile::open(u"/nowhere/rows.csv"_s).error().code, u"unreadable"_s);
}

void CsvFileTest::anyRowIsThereByItsNumber()
{
    QByteArray bytes = "n,text\n";
    for (int i = 0; i < 1000; ++i)
        bytes += QByteArray::number(i) + (i % 3 ? ",plain\n" : ",\"two\nlines\"\r\n");
    const auto file = CsvFile::open(write(bytes));
    QVERIFY(file);
    // What is asked for while the rest is still unknown stays right afterwards.
    QVERIFY(*(*file)->readOn(200));
    const qint64 known = (*file)->rowCount();
    QVERIFY(known > 3 && known < 64);
    QCOMPARE(fieldsOf((*file)->row(known - 1)).split('|').first(), QByteArray::number(known - 1));
    QVERIFY(!*(*file)->readOn(bytes.size()));
    QCOMPARE((*file)->rowCount(), 1000);
    for (const int i : {999, 0, 63, 64, 65, 500, 1, 998, 129, 700, 321, 0}) {
        const QByteArray text = i % 3 ? "|plain" : "|two\nlines";
        QCOMPARE(fieldsOf((*file)->row(i)), QByteArray::number(i) + text);
        QCOMPARE((*file)->row(i).line, 2 + i + (i + 2) / 3);
    }
}

void CsvFileTest::faultyRowsAreCountedAndTheFirstAreTold()
{
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 100; ++i)
        bytes += i % 10 ? "1,2\n" : "1\n";
    const auto file = CsvFile::open(write(bytes));
    QVERIFY(file);
    QVERIFY(!*(*file)->readOn(bytes.size()));
    QCOMPARE((*file)->rowCount(), 100);
    QCOMPARE((*file)->faultyRows(), 10);
    QCOMPARE((*file)->firstFaults().size(), 5);
    QVERIFY((*file)->firstFaults()[1].startsWith(u"Line 12 ends after field 1 of 2."));
    QCOMPARE((*file)->row(10).problem, CsvProblem::TooFewFields);
}

void CsvFileTest::aMillionRowsAreReadInSlices()
{
    constexpr int rows = 1'000'000;
    constexpr qint64 slice = 256 * 1024;
    QByteArray bytes = "n,title\n";
    for (int i = 0; i < rows; ++i)
        bytes += QByteArray::number(i) + ",\"Hello, world\"\n";
    const qint64 size = bytes.size();
    const auto file = CsvFile::open(write(bytes));
    bytes.clear();
    QVERIFY(file);
    const qint64 memory = residentBytes();
    qint64 slices = 1;
    qint64 before = (*file)->bytesRead();
    for (bool more = true; more; ++slices) {
        const Result<bool> read = (*file)->readOn(slice);
        QVERIFY(read);
        more = *read;
        // No slice goes on much further than it was asked to: the window gets its turn.
        QVERIFY((*file)->bytesRead() - before <= slice + 100);
        before = (*file)->bytesRead();
    }
    QVERIFY(slices >= size / slice);
    QCOMPARE((*file)->rowCount(), qint64(rows));
    QCOMPARE((*file)->faultyRows(), 0);
    QCOMPARE(fieldsOf((*file)->row(999'999)), QByteArray("999999|Hello, world"));
    QCOMPARE((*file)->row(500'000).line, 500'002);
    QVERIFY2(residentBytes() - memory < size / 8,
        qPrintable(u"%1 bytes for a file of %2"_s.arg(residentBytes() - memory).arg(size)));
}

void CsvFileTest::moreRowsThanTheLimitAreRefused()
{
    Limits limits;
    limits.csvRows = 3;
    const auto file = CsvFile::open(write("a\n1\n2\n3\n4\n"), limits);
    QVERIFY(file);
    const Result<bool> read = (*file)->readOn(1000);
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"The file has more than 3 rows; split it."_s);
    QCOMPARE((*file)->rowCount(), 3);
}

void CsvFileTest::aFileThatChangedIsNotSentFrom()
{
    const auto file = CsvFile::open(write("a\n1\n2\n"));
    QVERIFY(file);
    CsvRows rows((*file)->source());
    const auto first = rows.next();
    QVERIFY(first && *first);
    QCOMPARE(fieldsOf(**first), QByteArray("1"));
    const auto second = rows.next();
    QVERIFY(second && *second);
    const auto end = rows.next();
    QVERIFY(end && !*end);

    write("b\nmuch longer than before\n");
    CsvRows again((*file)->source());
    QCOMPARE(again.next().error().code, u"changed"_s);
    // A table over it shows nothing false and does not fall over.
    QVERIFY(!*(*file)->readOn(1000));
    for (qint64 i = 0; i < (*file)->rowCount(); ++i)
        (void)(*file)->row(i);
}

QTEST_GUILESS_MAIN(CsvFileTest)
#include "test_csv_file.moc"
