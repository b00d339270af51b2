#include "support/contract_request.h"
#include "support/fixture.h"
#include "support/raw_client.h"
#include "support/running_service.h"

#include <QJsonObject>
#include <QSet>

using namespace carillon;
using test::RawClient;

// The conformance cases of the create request, each through a real socket. Where they come from is
// in their member "basis": doc, recorded, inferred or design.
class RequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheCaseSays_data();
    void answersAsTheCaseSays();
    void thereAreEightyFiveCases();
    void errorsMayBeWrappedAsRecorded();
    void expiryMayBeCappedAsRecorded();
    void duplicatesMayBecomeNew();
    void configurationFaultsNameLineAndMember_data();
    void configurationFaultsNameLineAndMember();
};

namespace {

service::Configuration callers()
{
    return *service::configurationFrom(test::fixture(QStringLiteral("contract/callers.json")));
}

QJsonObject jsonIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(RawClient::bodyOf(answer)).object();
}

QByteArray headerIn(const QByteArray &answer, const QString &name)
{
    const qsizetype at = answer.indexOf("\r\n" + name.toUtf8() + ": ");
    const qsizetype begin = at + 4 + name.size();
    return at < 0 ? QByteArray() : answer.mid(begin, answer.indexOf("\r\n", begin) - begin);
}

QSet<QString> targetsIn(const QJsonObject &error)
{
    QSet<QString> out;
    const QJsonArray details = error[u"details"].toArray();
    for (const QJsonValue &detail : details)
        out.insert(detail[u"target"].toString());
    return out;
}

void compareError(const QJsonObject &error, const QJsonObject &expect)
{
    if (expect.contains(u"code"))
        QCOMPARE(error[u"code"].toString(), expect[u"code"].toString());
    if (expect.contains(u"inner"))
        QCOMPARE(error[u"innerError"][u"code"].toString(), expect[u"inner"].toString());
    if (expect.contains(u"targets")) {
        QSet<QString> targets;
        const QJsonArray list = expect[u"targets"].toArray();
        for (const QJsonValue &target : list)
            targets.insert(target.toString());
        QCOMPARE(targetsIn(error), targets);
    }
}

QByteArray answerTo(test::RunningService &service, const QJsonObject &row)
{
    RawClient client(service.port());
    client.send(test::requestOf(row));
    return client.readAnswer();
}

QJsonObject rowNamed(const QString &name)
{
    const QJsonArray rows = test::jsonFixture(QStringLiteral("contract/requests.json"));
    for (const QJsonValue &row : rows) {
        if (row[u"name"].toString() == name)
            return row.toObject();
    }
    return {};
}

} // namespace

void RequestsTest::answersAsTheCaseSays_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = test::jsonFixture(QStringLiteral("contract/requests.json"));
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row[u"name"].toString())) << row.toObject();
}

void RequestsTest::answersAsTheCaseSays()
{
    QFETCH(QJsonObject, row);
    service::Configuration configuration = callers();
    const QJsonObject given = row[u"given"].toObject();
    if (given[u"throttled"].toBool())
        configuration.faults = {{.kind = service::FaultKind::Throttle}};
    configuration.switches.throttleStatus = given[u"throttleStatus"].toInt(406);
    test::RunningService service({}, configuration);
    if (row.contains(u"clock"))
        service.clock.set(*parseDateTimeOffset(row[u"clock"].toString().toUtf8()));

    QString idBefore;
    const QJsonArray before = row[u"before"].toArray();
    for (const QJsonValue &earlier : before) {
        QJsonObject first = row;
        first[QStringLiteral("body")] = earlier[u"body"];
        idBefore = jsonIn(answerTo(service, first))[u"id"].toString();
    }

    const QByteArray answer = answerTo(service, row);
    const QJsonObject expect = row[u"expect"].toObject();
    QCOMPARE(RawClient::statusOf(answer), expect[u"status"].toInt());
    const QJsonObject body = jsonIn(answer);
    compareError(body[u"error"].toObject(), expect);
    const QJsonObject members = expect[u"body"].toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        QCOMPARE(body[member.key()], member.value());
    const QJsonObject headers = expect[u"headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        QCOMPARE(headerIn(answer, header.key()), header.value().toString().toUtf8());
    const QJsonArray present = expect[u"headersPresent"].toArray();
    for (const QJsonValue &name : present)
        QVERIFY(!headerIn(answer, name.toString()).isEmpty());
    if (expect[u"sameIdAsBefore"].toBool())
        QCOMPARE(body[u"id"].toString(), idBefore);
}

void RequestsTest::thereAreEightyFiveCases()
{
    QCOMPARE(test::jsonFixture(QStringLiteral("contract/requests.json")).size(), 85);
}

void RequestsTest::errorsMayBeWrappedAsRecorded()
{
    service::Configuration configuration = callers();
    configuration.switches.errorStyle = service::ErrorStyle::Recorded;
    test::RunningService service({}, configuration);
    const QByteArray answer = answerTo(service, rowNamed(QStringLiteral("err-payload-empty")));
    QCOMPARE(RawClient::statusOf(answer), 400);
    const QJsonObject error = jsonIn(answer)[u"error"].toObject();
    QCOMPARE(error[u"code"].toString(), QStringLiteral("UnknownError"));
    QVERIFY(!error.contains(u"details"));
    const QByteArray inside = error[u"message"].toString().toUtf8();
    QVERIFY(QJsonDocument::fromJson(inside).object().contains(u"Message"));
}

void RequestsTest::expiryMayBeCappedAsRecorded()
{
    service::Configuration configuration = callers();
    configuration.switches.expiry = service::ExpiryProfile::Recorded;
    test::RunningService service({}, configuration);
    const QByteArray answer
        = answerTo(service, rowNamed(QStringLiteral("fact-seed-example-visual")));
    QCOMPARE(jsonIn(answer)[u"expirationDateTime"].toString(),
        QStringLiteral("2019-10-28T22:05:36.25Z"));
}

void RequestsTest::duplicatesMayBecomeNew()
{
    service::Configuration configuration = callers();
    configuration.switches.onDuplicate = service::OnDuplicate::New;
    test::RunningService service({}, configuration);
    const QJsonObject row = rowNamed(QStringLiteral("fact-recorded-raw"));
    const QString first = jsonIn(answerTo(service, row))[u"id"].toString();
    const QByteArray second = answerTo(service, row);
    QCOMPARE(RawClient::statusOf(second), 201);
    QVERIFY(jsonIn(second)[u"id"].toString() != first);
}

void RequestsTest::configurationFaultsNameLineAndMember_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(words) << QByteArray(text) << QString::fromLatin1(words);
    };
    row("{\n\"switches\": {\"errorstyle\": \"x\"}}", "Line 2: switches.errorstyle: is not known");
    row("{\"switches\":\n {\"throttleStatus\": 418}}", "Line 2: switches.throttleStatus: is 406");
    row("{\"tokens\": [{\"token\": \"t\"}]}", "Line 1: tokens[0]: lacks");
    row("{\"tokens\": [{\"token\": \"t\", \"application\": \"nobody\"}]}", "is not listed");
    row("{\"users\": [{\"name\": \"a\",\n\"devices\": [{\"id\":\"x\",\"name\":\"y\",\"platform\":\"Amiga\"}]}]}",
        "Line 2: users[0].devices[0]: platform");
    row("{\"hostNames\":\n [\"a b\"]}", "Line 2: hostNames: holds what is no host name");
    row("{\n\n", "Line 3: this is not JSON");
    row("[]", "must be an object");
}

void RequestsTest::configurationFaultsNameLineAndMember()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const auto configuration = service::configurationFrom(text);
    QVERIFY(!configuration);
    QVERIFY2(configuration.error().message.contains(words),
        qPrintable(configuration.error().message));
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "test_requests.moc"
