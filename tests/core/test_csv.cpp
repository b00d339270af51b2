#include "compose/csv_reader.h"
#include "compose/csv_writer.h"

#include <QBuffer>
#include <QtTest>

using namespace carillon;
using namespace carillon::compose;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QStringList rows{}; ///< `1: a|b`, the line in front
    QStringList problems{};
};

QString textOf(const CsvRow &row)
{
    QByteArray fields = QByteArray::number(row.line) + ": ";
    for (int i = 0; i < row.size(); ++i)
        fields += (i > 0 ? "|" : "") + row.field(i).toByteArray();
    return QString::fromUtf8(fields);
}

/// A device that hands out no more than so many bytes at a time.
class Trickle : public QBuffer {
public:
    Trickle(QByteArray *bytes, qint64 most)
        : QBuffer(bytes)
        , m_most(most)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return QBuffer::readData(data, std::min(size, m_most));
    }

private:
    qint64 m_most;
};

Read read(QByteArray text, qint64 pieces, int columns, const Limits &limits = {})
{
    Trickle device(&text, pieces);
    CsvReader reader(device, separatorOf(text), limits);
    reader.setColumns(columns);
    Read out;
    CsvRow row;
    while (reader.next(row)) {
        out.rows.append(textOf(row));
        if (row.problem != CsvProblem::None)
            out.problems.append(sentenceFor(row, columns));
    }
    return out;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead_data();
    void rowsAreRead();
    void whatIsWrongIsSaidWithItsLine_data();
    void whatIsWrongIsSaidWithItsLine();
    void aRowBeyondItsBoundIsPassedOver();
    void aRowsPlaceLeadsBackToIt();
    void theSeparatorIsTheMostFrequent_data();
    void theSeparatorIsTheMostFrequent();
    void aWrittenFieldReadsBack_data();
    void aWrittenFieldReadsBack();
    void aFormulaIsNotWritten_data();
    void aFormulaIsNotWritten();
};

void CsvTest::rowsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("no end behind the last")
        << QByteArray("a\n1") << QStringList{u"1: a"_s, u"2: 1"_s};
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBF\"a\",b\n") << QStringList{u"1: a|b"_s};
    QTest::newRow("a mark in the middle is text") << QByteArray("a\n\xEF\xBB\xBF"
                                                                "b\n")
                                                  << QStringList{u"1: a"_s, u"2: \uFEFFb"_s};
    QTest::newRow("quotes") << QByteArray("\"a,b\",c\n") << QStringList{u"1: a,b|c"_s};
    QTest::newRow("doubled quotes")
        << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n") << QStringList{u"1: say \"hi\"|\""_s};
    QTest::newRow("line ends inside quotes")
        << QByteArray("\"a\r\nb\",c\n\"d\ne\rf\",g\nh,i\n")
        << QStringList{u"1: a\r\nb|c"_s, u"3: d\ne\rf|g"_s, u"6: h|i"_s};
    QTest::newRow("a quote inside a plain field is text")
        << QByteArray("5\" disk,a\n") << QStringList{u"1: 5\" disk|a"_s};
    QTest::newRow("empty fields") << QByteArray(",\n\"\",\n") << QStringList{u"1: |"_s, u"2: |"_s};
    QTest::newRow("a separator at the end of the file")
        << QByteArray("a,") << QStringList{u"1: a|"_s};
    QTest::newRow("blank lines are passed over")
        << QByteArray("\n\r\na\n\n\nb\n") << QStringList{u"3: a"_s, u"6: b"_s};
    QTest::newRow("spaces are kept") << QByteArray(" a , b\n") << QStringList{u"1:  a | b"_s};
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n")
                                << QStringList{u"1: a|b"_s, u"2: 1,5|2"_s};
    QTest::newRow("tabs") << QByteArray("a\tb\n1,5\t2\n")
                          << QStringList{u"1: a|b"_s, u"2: 1,5|2"_s};
    QTest::newRow("other writing")
        << QByteArray("n\xC3\xA4me,\xF0\x9F\x94\x94\n") << QStringList{u"1: näme|🔔"_s};
}

void CsvTest::rowsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);

    for (const qint64 pieces : {1, 2, 3, 5, 65536}) {
        const Read found = read(text, pieces, 0);
        QCOMPARE(found.rows, rows);
        QCOMPARE(found.problems, QStringList());
    }
}

void CsvTest::whatIsWrongIsSaidWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("begin"); // of the sentence
    QTest::addColumn<QString>("last"); // row, which is read all the same

    QTest::newRow("too few") << QByteArray("a,b\n1\n3,4\n") << u"Line 2 ends after field 1 of 2."_s
                             << u"3: 3|4"_s;
    QTest::newRow("too many") << QByteArray("a,b\n1,2,3\n3,4\n")
                              << u"Line 2 has another number of fields (3)"_s << u"3: 3|4"_s;
    QTest::newRow("text behind a quote")
        << QByteArray("a,b\n\"1\"x,2\n3,4\n") << u"Line 2 has text behind a closing quote"_s
        << u"3: 3|4"_s;
    QTest::newRow("an open quote takes the rest")
        << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << u"The quote opened in line 3 is never closed"_s
        << u"3: 3,4\n5,6\n"_s;
    QTest::newRow("not UTF-8") << QByteArray("a,b\n\xE4,2\n3,4\n") << u"Line 2 is not UTF-8"_s
                               << u"3: 3|4"_s;
    QTest::newRow("a character cut by a separator")
        << QByteArray("a,b\n\xC3,\xA4\n3,4\n") << u"Line 2 is not UTF-8"_s << u"3: 3|4"_s;
}

void CsvTest::whatIsWrongIsSaidWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, begin);
    QFETCH(QString, last);

    for (const qint64 pieces : {1, 3, 65536}) {
        const Read found = read(text, pieces, 2);
        QCOMPARE(found.problems.size(), 1);
        QVERIFY2(found.problems[0].startsWith(begin), qPrintable(found.problems[0]));
        QCOMPARE(found.rows.last(), last);
    }
}

void CsvTest::aRowBeyondItsBoundIsPassedOver()
{
    Limits limits;
    limits.csvRowBytes = 100;
    limits.csvColumns = 3;
    const QByteArray text = "a,b\n\"" + QByteArray(300, 'x') + "\n" + QByteArray(300, ',')
        + "\",2\n" + QByteArray(50, ',') + "\n3,4\n";
    for (const qint64 pieces : {1, 7, 65536}) {
        const Read found = read(text, pieces, 2, limits);
        QCOMPARE(found.rows, (QStringList{u"1: a|b"_s, u"2: "_s, u"4: "_s, u"5: 3|4"_s}));
        QCOMPARE(found.problems,
            (QStringList{u"Line 2 begins a row that is too long or has too many fields."_s,
                u"Line 4 begins a row that is too long or has too many fields."_s}));
    }
}

void CsvTest::aRowsPlaceLeadsBackToIt()
{
    QByteArray text = "\xEF\xBB\xBF"
                      "a,b\r\n\"1\n\n\",2\r\n\r\n3,4\r5,6";
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    CsvReader all(device, ',');
    QList<std::pair<CsvPlace, QString>> found;
    CsvRow row;
    while (all.next(row))
        found.append({{row.offset, row.line}, textOf(row)});
    QCOMPARE(found.size(), 4);
    for (const auto &[place, expected] : found) {
        device.seek(place.offset);
        CsvReader from(device, ',', {}, place);
        QVERIFY(from.next(row));
        QCOMPARE(textOf(row), expected);
    }
}

void CsvTest::theSeparatorIsTheMostFrequent_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c;d") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c,d") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\tc;d") << '\t';
    QTest::newRow("none") << QByteArray("a") << ',';
    QTest::newRow("quoted ones do not count") << QByteArray("\"a,b,c\";d") << ';';
    QTest::newRow("only the first line counts") << QByteArray("a,b\n1;2;3;4") << ',';
    QTest::newRow("a quoted line end does not end it") << QByteArray("\"a\n\";b\n,,,") << ';';
}

void CsvTest::theSeparatorIsTheMostFrequent()
{
    QFETCH(QByteArray, line);
    QFETCH(char, separator);
    QCOMPARE(separatorOf(line), separator);
}

void CsvTest::aWrittenFieldReadsBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "plain", "a,b", "a;b", "a\tb", "say \"hi\"", "\"", "two\nlines",
             "two\r\nlines", " spaces ", "-1.5e3", "5\" disk", "🔔"})
        QTest::newRow(text) << QByteArray(text);
}

void CsvTest::aWrittenFieldReadsBack()
{
    QFETCH(QByteArray, text);
    QByteArray written = CsvLine().add("x").add(text).add("y").take();
    QVERIFY(written.endsWith("\r\n"));
    QBuffer device(&written);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, ',');
    CsvRow row;
    QVERIFY(reader.next(row));
    QCOMPARE(row.size(), 3);
    QCOMPARE(row.field(1).toByteArray(), text);
    QVERIFY(!reader.next(row));
}

void CsvTest::aFormulaIsNotWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << QByteArray("=1+2") << QByteArray("'=1+2");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("plus") << QByteArray("+cmd|' /C'!A0") << QByteArray("'+cmd|' /C'!A0");
    QTest::newRow("minus") << QByteArray("-2+3") << QByteArray("'-2+3");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\"'\t=1\"");
    QTest::newRow("quoted") << QByteArray("=\"a\",b") << QByteArray("\"'=\"\"a\"\",b\"");
    QTest::newRow("a number is none") << QByteArray("-12.5") << QByteArray("-12.5");
    QTest::newRow("an infinity is no number") << QByteArray("-inf") << QByteArray("'-inf");
    QTest::newRow("text is none") << QByteArray("a=1") << QByteArray("a=1");
}

void CsvTest::aFormulaIsNotWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    QCOMPARE(csvField(text), written);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "test_csv.moc"
