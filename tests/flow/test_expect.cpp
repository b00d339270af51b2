#include "support/serving.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::Outcome;
using test::run;
using test::Serving;

// `carillon-cli expect` against a service.
class ExpectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesInTimeIsPrinted();
    void whatDoesNotComeIsExplained();
    void aValueIsReadAsJsonIfItIsJson_data();
    void aValueIsReadAsJsonIfItIsJson();
    void aCursorLeadsFromOneWaitToTheNext();
    void theReportIsJUnit_data();
    void theReportIsJUnit();
    void whatCannotBeAskedIsSaid_data();
    void whatCannotBeAskedIsSaid();
    void nothingInATextMovesTheCursor();

private:
    QTemporaryDir m_folder;
};

namespace {

const QByteArray order = R"({"targetHostName":"a.example","groupName":"shop","displayTimeToLive":60,)"
                         R"("payload":{"rawContent":"{\"orderId\":4711,\"paid\":true}"}})";

QStringList expectAt(const Serving &serving, const QStringList &options)
{
    return QStringList{u"expect"_s, u"--to"_s, serving.url()} + options;
}

QString attribute(QXmlStreamReader &xml, const QString &element, const QString &name)
{
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            return xml.attributes().value(name).toString();
    }
    return {};
}

} // namespace

void ExpectTest::whatComesInTimeIsPrinted()
{
    const Serving serving;
    test::Running waiting(expectAt(serving,
        {u"--count"_s, u"2"_s, u"--where"_s, u"/payload/rawContent/paid=true"_s, u"--on"_s,
            u"web-1"_s, u"--timeout"_s, u"30"_s}));
    const QByteArray first = serving.posted(order);
    serving.posted(R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"t"}}})");
    const QByteArray second = serving.posted(order);
    const Outcome outcome = waiting.end();
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.count('\n'), 2);
    QVERIFY(outcome.out.indexOf(first) < outcome.out.indexOf(second));
    QVERIFY(outcome.out.contains(first));
    QVERIFY(outcome.out.contains(R"(unread     {"orderId":4711,"paid":true})"));
}

void ExpectTest::whatDoesNotComeIsExplained()
{
    const Serving serving;
    const QByteArray id = serving.posted(order);
    const QStringList options{u"--timeout"_s, u"0"_s, u"--where"_s,
        u"/payload/rawContent/orderId=4712"_s, u"--where"_s, u"/nothing=x"_s, u"--where"_s,
        u"/groupName=shop"_s};
    const Outcome outcome = run(expectAt(serving, options));
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out,
        "0 of 1 matching notifications came within 0 s.\nNearest:\n  " + id
            + "  {\"orderId\":4711,\"paid\":true}\n"
              "    /payload/rawContent/orderId  expected 4712  found 4711\n"
              "    /nothing  expected \"x\"  found nothing\n");
    const Outcome json = run(expectAt(serving, options + QStringList{u"--json"_s}));
    QCOMPARE(json.code, 1);
    QCOMPARE(QJsonDocument::fromJson(json.out)[u"nearest"][0][u"differs"].toArray().size(), 2);
}

void ExpectTest::aValueIsReadAsJsonIfItIsJson_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("code");
    QTest::newRow("a number") << u"/displayTimeToLive=60"_s << 0;
    QTest::newRow("a string of digits") << uR"(/displayTimeToLive="60")"_s << 1;
    QTest::newRow("a string without quotes") << u"/groupName=shop"_s << 0;
    QTest::newRow("a string with quotes") << uR"(/groupName="shop")"_s << 0;
    QTest::newRow("true") << u"/payload/rawContent/paid=true"_s << 0;
    QTest::newRow("null") << u"/changedBy=null"_s << 0;
    QTest::newRow("an equals sign") << u"/groupName=a=b"_s << 1;
    QTest::newRow("nothing") << u"/groupName="_s << 1;
    QTest::newRow("a list") << u"/groupName=[1]"_s << 2;
    QTest::newRow("no value") << u"/groupName"_s << 2;
    QTest::newRow("no pointer") << u"groupName=shop"_s << 2;
    QTest::newRow("a bad escape") << u"/a~b=shop"_s << 2;
}

void ExpectTest::aValueIsReadAsJsonIfItIsJson()
{
    QFETCH(QString, where);
    QFETCH(int, code);
    const Serving serving;
    serving.posted(order);
    QCOMPARE(run(expectAt(serving, {u"--timeout"_s, u"0"_s, u"--where"_s, where})).code, code);
}

void ExpectTest::aCursorLeadsFromOneWaitToTheNext()
{
    const Serving serving;
    serving.posted(order);
    const Outcome first = run(expectAt(serving, {u"--json"_s}));
    const QString cursor = QJsonDocument::fromJson(first.out)[u"cursor"].toString();
    const QStringList next{u"--timeout"_s, u"0"_s, u"--since"_s, cursor};
    QCOMPARE(run(expectAt(serving, next)).code, 1);
    const QByteArray id = serving.posted(order);
    const Outcome second = run(expectAt(serving, next));
    QCOMPARE(second.code, 0);
    QVERIFY(second.out.contains(id));
}

void ExpectTest::theReportIsJUnit_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("element");
    QTest::newRow("met") << QStringList{u"--where"_s, u"/groupName=shop"_s} << u"system-out"_s;
    QTest::newRow("not met") << QStringList{u"--where"_s, u"/groupName=<&>\x1b"_s} << u"failure"_s;
    QTest::newRow("not known") << QStringList{u"--uns-id"_s, u"uns-nobody"_s} << u"error"_s;
}

void ExpectTest::theReportIsJUnit()
{
    QFETCH(QStringList, options);
    QFETCH(QString, element);
    const Serving serving;
    const QByteArray id = serving.posted(order);
    const QString path = m_folder.filePath(u"report.xml"_s);
    run(expectAt(serving, options + QStringList{u"--timeout"_s, u"0"_s, u"--junit"_s, path}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QCOMPARE(attribute(xml, u"testsuite"_s, u"failures"_s), element == u"failure" ? u"1"_s : u"0"_s);
    QVERIFY(attribute(xml, u"testcase"_s, u"name"_s).contains(options.at(1).left(12)));
    (void)attribute(xml, element, u"message"_s);
    QCOMPARE(xml.name(), element);
    if (element != u"error")
        QVERIFY(xml.readElementText().contains(QString::fromUtf8(id)));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void ExpectTest::whatCannotBeAskedIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nobody listens")
        << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s} << QByteArray("Nothing listens");
    QTest::newRow("no address") << QStringList{u"--to"_s, u"ftp://x"_s} << QByteArray("--to wants");
    QTest::newRow("no count") << QStringList{u"--count"_s, u"0"_s} << QByteArray("--count wants");
    QTest::newRow("too long") << QStringList{u"--timeout"_s, u"601"_s}
                              << QByteArray("--timeout wants");
    QTest::newRow("a foreign cursor")
        << QStringList{u"--since"_s, u"x.1"_s} << QByteArray("410");
    QTest::newRow("an unknown subscription")
        << QStringList{u"--uns-id"_s, u"uns-nobody"_s} << QByteArray("No user has this");
    QTest::newRow("a file") << QStringList{u"file"_s} << QByteArray("options only");
    QTest::newRow("a report that cannot be written")
        << QStringList{u"--timeout"_s, u"0"_s, u"--junit"_s, u"/no/such/folder/j.xml"_s}
        << QByteArray("file cannot be written");
}

void ExpectTest::whatCannotBeAskedIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const Serving serving;
    const Outcome outcome = run(expectAt(serving, options));
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

void ExpectTest::nothingInATextMovesTheCursor()
{
    const Serving serving;
    serving.posted(R"({"targetHostName":"a.example","payload":{"visualContent":)"
                   R"({"title":"\u202eevil\u001b[2J\u2066 \ud83d\udc68\u200d\ud83d\udcbb"}}})");
    const QByteArray shown = "\\u202eevil\\u001b[2J\\u2066 \xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x92\xbb";
    const Outcome met = run(expectAt(serving, {}));
    QVERIFY2(met.out.contains(shown), met.out.constData());
    const Outcome missed = run(expectAt(serving,
        {u"--timeout"_s, u"0"_s, u"--where"_s, u"/payload/visualContent/title=x"_s}));
    QVERIFY2(missed.out.contains(shown), missed.out.constData());
    QVERIFY(missed.out.contains("found \"\\u202eevil"));
}

QTEST_GUILESS_MAIN(ExpectTest)
#include "test_expect.moc"
