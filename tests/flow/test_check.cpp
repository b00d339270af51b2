#include "contract/rules.h"
#include "support/cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QXmlStreamReader>

using namespace carillon;
using Outcome = test::CliOutcome;

// `carillon-cli check` as build scripts call it.
class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesHeadersInTheOrderOfAnswers_data();
    void judgesHeadersInTheOrderOfAnswers();
    void headersMayBeGivenForABody_data();
    void headersMayBeGivenForABody();
    void findingsStandInTheirLine();
    void theClockMayBeSet();
    void jsonIsOneDocument();
    void sarifIsWellFormed();
    void sarifCountsInUtf16();
    void sarifNamesWhatCouldNotBeRead();
    void junitIsWellFormed();
    void oneRequestMayBeChosen();
    void outputIsWrittenWhole();
    void manyFindingsAreCounted();
    void badOptionsAreUsage_data();
    void badOptionsAreUsage();

private:
    QString write(const QString &name, const QByteArray &text);
    Outcome check(const QStringList &arguments, const QByteArray &input = {});

    QTemporaryDir m_folder;
};

namespace {

const QByteArray good = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

const QByteArray several = R"(@token = t
### good
POST http://127.0.0.1:8087/beta/me/notifications/
Authorization: Bearer {{token}}
X-UNS-ID: u
Content-Type: application/json

{"targetHostName":"a.example","payload":{"rawContent":"x"}}

### bad
POST http://127.0.0.1:8087/beta/me/notifications/
Authorization: Bearer {{token}}
X-UNS-ID: u
If-Range: "x"
Content-Type: application/json

{
  "targetHostName": "😀", "priority": "nope",
  "payload": {"rawContent":"x"}
}
### feed
GET http://127.0.0.1:8087/mock/v1/feed
)";

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList rulesIn(const QJsonArray &findings)
{
    QStringList out;
    for (const QJsonValue &finding : findings)
        out.append(finding[u"rule"].toString());
    return out;
}

} // namespace

QString CheckTest::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return name;
}

// Runs in the folder of the files, so that their names stay short.
Outcome CheckTest::check(const QStringList &arguments, const QByteArray &input)
{
    return test::runCli(
        QStringList(QStringLiteral("check")) + arguments, input, {}, m_folder.path());
}

void CheckTest::initTestCase()
{
    write(QStringLiteral("several.http"), several);
    write(QStringLiteral("good.json"), good);
    write(QStringLiteral("broken.http"), "\nnot a request\n");
}

void CheckTest::judgesHeadersInTheOrderOfAnswers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray line = "POST /beta/me/notifications\n";
    const QByteArray auth = "Authorization: Bearer t\n";
    const QByteArray type = "Content-Type: application/json\n";
    QTest::newRow("nothing right")
        << QByteArray("GET /x\nIf-Range: 1\n\n[") << QByteArray("401 InvalidAuthenticationToken");
    QTest::newRow("wrong path") << "GET /x\n" + auth + "If-Range: 1\n\n["
                                << QByteArray("resourceNotFoundForSegment");
    QTest::newRow("wrong method") << "GET /beta/me/notifications\n" + auth + "If-Range: 1\n\n["
                                  << QByteArray("405 MethodNotAllowed");
    QTest::newRow("unsupported header") << line + auth + "If-Range: 1\nContent-Encoding: br\n\n["
                                        << QByteArray("unsupportedHeader");
    QTest::newRow("unsupported coding")
        << line + auth + "Content-Encoding: br\n\n[" << QByteArray("unsupportedContentEncoding");
    QTest::newRow("no content type") << line + auth + "\n[" << QByteArray("missingContentType");
    QTest::newRow("wrong content type")
        << line + auth + "Content-Type: text/plain\n\n[" << QByteArray("unsupportedContentType");
    QTest::newRow("no subscription")
        << line + auth + type + "\n[" << QByteArray("missingSubscriptionId");
    QTest::newRow("text that is not gzip")
        << line + auth + type + "X-UNS-ID: u\nContent-Encoding: gzip\n\n" + good
        << QByteArray("400 BadRequest, invalidPayload");
    QTest::newRow("not JSON") << line + auth + type + "X-UNS-ID: u\n\n["
                              << QByteArray("malformedJson");
    QTest::newRow("accepted") << line + auth + type + "X-UNS-ID: u\n\n" + good
                              << QByteArray("201 Created");
}

void CheckTest::judgesHeadersInTheOrderOfAnswers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    const Outcome outcome
        = check({QStringLiteral("-"), QStringLiteral("--as"), QStringLiteral("http")}, request);
    QCOMPARE(outcome.code, answer == "201 Created" ? 0 : 1);
    QVERIFY2(outcome.out.contains(answer), outcome.out.constData());
}

void CheckTest::headersMayBeGivenForABody_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("none") << QStringList() << QByteArray("201 Created");
    QTest::newRow("one that is refused")
        << QStringList{QStringLiteral("If-Modified-Since: x")} << QByteArray("unsupportedHeader");
    QTest::newRow("another value") << QStringList{QStringLiteral("content-type: text/plain")}
                                   << QByteArray("unsupportedContentType");
    QTest::newRow("taken out") << QStringList{QStringLiteral("X-UNS-ID:")}
                               << QByteArray("missingSubscriptionId");
    QTest::newRow("the token taken out, and more") << QStringList{QStringLiteral("If-Range: x"),
        QStringLiteral("Authorization:")} << QByteArray("401 InvalidAuthenticationToken");
}

void CheckTest::headersMayBeGivenForABody()
{
    QFETCH(QStringList, headers);
    QFETCH(QByteArray, answer);
    QStringList arguments{QStringLiteral("good.json")};
    for (const QString &header : headers)
        arguments += {QStringLiteral("--header"), header};
    const Outcome outcome = check(arguments);
    QVERIFY2(outcome.out.contains(answer), outcome.out.constData());
    const Outcome delegated = check({QStringLiteral("good.json"), QStringLiteral("--header"),
        QStringLiteral("X-UNS-ID:"), QStringLiteral("--delegated")});
    QCOMPARE(delegated.code, 0);
}

void CheckTest::findingsStandInTheirLine()
{
    const Outcome outcome = check({QStringLiteral("several.http")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains("several.http:14:1: error: If-Range "), outcome.out.constData());
    QVERIFY2(outcome.out.contains("several.http:18:41: error: priority "), outcome.out.constData());
    QVERIFY(outcome.out.contains("several.http (good): would answer 201 Created"));
    QVERIFY(
        outcome.out.contains("several.http (bad): would answer 400 BadRequest, unsupportedHeader"));
    QVERIFY(outcome.out.contains("several.http (feed): not judged"));
}

void CheckTest::theClockMayBeSet()
{
    const QByteArray body = R"({"targetHostName":"a","payload":{"rawContent":"x"},)"
                            R"("expirationDateTime":"2019-10-30T23:59:00Z"})";
    const QStringList before{
        QStringLiteral("-"), QStringLiteral("--now"), QStringLiteral("2019-10-29T00:00:00Z")};
    const QStringList after{
        QStringLiteral("-"), QStringLiteral("--now"), QStringLiteral("2019-10-31T12:00:00+02:00")};
    const QStringList early{
        QStringLiteral("-"), QStringLiteral("--now"), QStringLiteral("2019-09-01T00:00:00Z")};
    QVERIFY(!check(before, body).out.contains("expirationDateTime"));
    QVERIFY(check(after, body).out.contains("expirationDateTime.past]"));
    QCOMPARE(check(after, body).code, 0);
    const Outcome strict = check(after + QStringList(QStringLiteral("--strict-expiry")), body);
    QCOMPARE(strict.code, 1);
    QVERIFY(strict.out.contains("expirationDateTime.past.strict"));
    QVERIFY(check(early, body).out.contains("expirationDateTime.max"));
}

void CheckTest::jsonIsOneDocument()
{
    const Outcome outcome = check({QStringLiteral("good.json"), QStringLiteral("several.http"),
        QStringLiteral("broken.http"), QStringLiteral("--json")});
    QCOMPARE(outcome.code, 2); // one file cannot be read
    const QJsonObject document = objectIn(outcome.out);
    const QJsonArray requests = document[u"requests"].toArray();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(document[u"refused"].toInt(), 1);
    QCOMPARE(requests[0][u"status"].toInt(), 201);
    QCOMPARE(requests[2][u"name"].toString(), QStringLiteral("bad"));
    QCOMPARE(requests[2][u"line"].toInt(), 11);
    QCOMPARE(requests[2][u"inner"].toString(), QStringLiteral("unsupportedHeader"));
    QCOMPARE(rulesIn(requests[2][u"findings"].toArray()),
        (QStringList{QStringLiteral("header.ifRange"), QStringLiteral("priority.value")}));
    QCOMPARE(requests[3][u"judged"].toBool(true), false);
    QCOMPARE(document[u"unread"][0][u"line"].toInt(), 2);
    QVERIFY(outcome.err.contains("(broken.http:2)"));
}

void CheckTest::sarifIsWellFormed()
{
    const Outcome outcome = check(
        {QStringLiteral("several.http"), QStringLiteral("--format"), QStringLiteral("sarif")});
    QCOMPARE(outcome.code, 1);
    const QJsonObject log = objectIn(outcome.out);
    QCOMPARE(log[u"version"].toString(), QStringLiteral("2.1.0"));
    QCOMPARE(log[u"runs"].toArray().size(), 1);
    const QJsonObject run = log[u"runs"][0].toObject();
    const QJsonArray rules = run[u"tool"][u"driver"][u"rules"].toArray();
    QCOMPARE(rules.size(), qsizetype(contract::allRules().size()));
    for (const QJsonValue &rule : rules) {
        QVERIFY(!rule[u"shortDescription"][u"text"].toString().isEmpty());
        QVERIFY(!rule[u"shortDescription"][u"text"].toString().contains(u'{'));
        const bool ours = rule[u"properties"][u"source"].toString().startsWith(u"ours");
        QVERIFY(!ours || rule[u"helpUri"].isUndefined());
        if (!rule[u"helpUri"].isUndefined())
            QVERIFY(rule[u"helpUri"].toString().startsWith(u"https://"));
    }
    const QJsonArray results = run[u"results"].toArray();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue &result : results) {
        const QString id = result[u"ruleId"].toString();
        QCOMPARE(rules[result[u"ruleIndex"].toInt(-1)][u"id"].toString(), id);
        QVERIFY((
            QStringList{QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note")})
                    .contains(result[u"level"].toString()));
        QVERIFY(!result[u"message"][u"text"].toString().isEmpty());
        const QJsonValue region = result[u"locations"][0][u"physicalLocation"][u"region"];
        QVERIFY(region[u"startLine"].toInt() >= 1 && region[u"startColumn"].toInt() >= 1);
        QVERIFY(region[u"endLine"].toInt() >= region[u"startLine"].toInt());
        QVERIFY(region[u"endColumn"].toInt() > region[u"startColumn"].toInt());
    }
    QCOMPARE(run[u"invocations"][0][u"executionSuccessful"].toBool(), true);
}

void CheckTest::sarifCountsInUtf16()
{
    const QString odd = QStringLiteral("sub/a b#%é.http");
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sub")));
    write(odd, several);
    const Outcome outcome = check({odd, QStringLiteral("--format"), QStringLiteral("sarif"),
        QStringLiteral("--name"), QStringLiteral("bad")});
    const QJsonValue place = objectIn(outcome.out)[u"runs"][0][u"results"][1][u"locations"][0];
    const QJsonValue region = place[u"physicalLocation"][u"region"];
    // `  "targetHostName": "😀", "priority": "nope",`: the value, behind a character of two units
    QCOMPARE(region[u"startLine"].toInt(), 18);
    QCOMPARE(region[u"startColumn"].toInt(), 39);
    QCOMPARE(region[u"endColumn"].toInt(), 45);
    QCOMPARE(several.mid(region[u"byteOffset"].toInt(), region[u"byteLength"].toInt()),
        QByteArray("\"nope\""));
    const QString uri = place[u"physicalLocation"][u"artifactLocation"][u"uri"].toString();
    QCOMPARE(uri, QStringLiteral("sub/a%20b%23%25%C3%A9.http"));
    QVERIFY(QUrl(uri, QUrl::StrictMode).isValid());
    QCOMPARE(place[u"logicalLocations"][0][u"fullyQualifiedName"].toString(),
        QStringLiteral("priority"));
}

void CheckTest::sarifNamesWhatCouldNotBeRead()
{
    const Outcome outcome = check({QStringLiteral("broken.http"), QStringLiteral("good.json"),
        QStringLiteral("--format"), QStringLiteral("sarif")});
    QCOMPARE(outcome.code, 2);
    const QJsonValue invocation = objectIn(outcome.out)[u"runs"][0][u"invocations"][0];
    QCOMPARE(invocation[u"executionSuccessful"].toBool(true), false);
    const QJsonValue told = invocation[u"toolExecutionNotifications"][0];
    QCOMPARE(told[u"locations"][0][u"physicalLocation"][u"region"][u"startLine"].toInt(), 2);
}

void CheckTest::junitIsWellFormed()
{
    write(QStringLiteral("controls.json"),
        "{\"targetHostName\":\"a\",\"priority\":\"\\u0001\x1b<&\"}");
    const Outcome outcome = check({QStringLiteral("good.json"), QStringLiteral("several.http"),
        QStringLiteral("controls.json"), QStringLiteral("missing.json"), QStringLiteral("--format"),
        QStringLiteral("junit")});
    QCOMPARE(outcome.code, 2);
    QXmlStreamReader xml(outcome.out);
    QStringList elements;
    QStringList failures;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements.append(xml.name().toString());
        if (xml.name() == u"testsuite") {
            QCOMPARE(xml.attributes().value(QStringLiteral("tests")), u"6");
            QCOMPARE(xml.attributes().value(QStringLiteral("failures")), u"2");
            QCOMPARE(xml.attributes().value(QStringLiteral("errors")), u"1");
            QCOMPARE(xml.attributes().value(QStringLiteral("skipped")), u"1");
        }
        if (xml.name() == u"failure")
            failures.append(xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements.count(QStringLiteral("testcase")), 6);
    QCOMPARE(elements.count(QStringLiteral("error")), 1);
    QCOMPARE(failures.size(), 2);
    QVERIFY(failures.constFirst().contains(u"[header.ifRange]"));
    QVERIFY(failures.constFirst().contains(u"[priority.value]"));
}

void CheckTest::oneRequestMayBeChosen()
{
    const QString name = QStringLiteral("--name");
    QCOMPARE(check({QStringLiteral("several.http"), name, QStringLiteral("good")}).code, 0);
    QCOMPARE(check({QStringLiteral("several.http"), name, QStringLiteral("bad")}).code, 1);
    QCOMPARE(check({QStringLiteral("several.http"), name, QStringLiteral("none")}).code, 2);
    const Outcome changed = check({QStringLiteral("several.http"), name, QStringLiteral("good"),
        QStringLiteral("--variable"), QStringLiteral("token=")});
    QVERIFY2(changed.out.contains("401"), changed.out.constData());
}

void CheckTest::outputIsWrittenWhole()
{
    const QString file = QStringLiteral("report.sarif");
    const Outcome outcome = check({QStringLiteral("good.json"), QStringLiteral("--format"),
        QStringLiteral("sarif"), QStringLiteral("--output"), file});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, QByteArray());
    QFile written(m_folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(objectIn(written.readAll())[u"version"].toString(), QStringLiteral("2.1.0"));
    const Outcome failed = check({QStringLiteral("good.json"), QStringLiteral("--output"),
        QStringLiteral("no/such/folder/report")});
    QCOMPARE(failed.code, 2);
    QVERIFY(failed.err.contains("cannot be written"));
}

void CheckTest::manyFindingsAreCounted()
{
    const QByteArray body = R"({"targetHostName":"a","payload":{"rawContent":"x"},)"
                            R"("targetPolicy":{"platformTypes":[)"
        + QByteArray("1,").repeated(200'000) + "1]}}";
    const Outcome outcome = check({QStringLiteral("-"), QStringLiteral("--json")}, body);
    QCOMPARE(outcome.code, 1);
    const QJsonValue request = objectIn(outcome.out)[u"requests"][0];
    QCOMPARE(request[u"findings"].toArray().size(), 1000);
    QVERIFY(request[u"findingsLeftOut"].toInt() >= 199'001);
}

void CheckTest::badOptionsAreUsage_data()
{
    QTest::addColumn<QStringList>("options");
    const QString file = QStringLiteral("good.json");
    QTest::newRow("no file") << QStringList{QStringLiteral("--json")};
    QTest::newRow("format") << QStringList{
        file, QStringLiteral("--format"), QStringLiteral("html")};
    QTest::newRow("two formats") << QStringList{
        file, QStringLiteral("--json"), QStringLiteral("--format"), QStringLiteral("sarif")};
    QTest::newRow("now") << QStringList{file, QStringLiteral("--now"), QStringLiteral("today")};
    QTest::newRow("header") << QStringList{file, QStringLiteral("--header"), QStringLiteral(": x")};
    QTest::newRow("header with a line end")
        << QStringList{file, QStringLiteral("--header"), QStringLiteral("A: b\r\nC: d")};
    QTest::newRow("variable") << QStringList{
        file, QStringLiteral("--variable"), QStringLiteral("x")};
    QTest::newRow("kind") << QStringList{file, QStringLiteral("--as"), QStringLiteral("xml")};
}

void CheckTest::badOptionsAreUsage()
{
    QFETCH(QStringList, options);
    const Outcome outcome = check(options);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.startsWith("carillon-cli: "));
}

QTEST_GUILESS_MAIN(CheckTest)
#include "test_check.moc"
