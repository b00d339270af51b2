#include "support/raw_client.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using carillon::test::RawClient;

namespace {

const QString program = QStringLiteral(CARILLON_CLI);

const QByteArray accepted = R"({
  "targetHostName": "a.example",
  "appNotificationId": "one",
  "payload": { "visualContent": { "title": "Hello World!" } },
  "targetPolicy": { "platformTypes": ["Windows", "iOS", "Android"] }
}
)";
const QByteArray refused = R"({"targetHostName":"a.example","payload":{},"priority":"high"})";

// A `carillon-cli serve` process.
class Serving {
public:
    explicit Serving(const QStringList &options)
    {
        process.start(program,
            QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0")}
                + options);
        while (!process.canReadLine() && process.waitForReadyRead(5000)) { }
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        const QString prefix = QStringLiteral("listening on http://127.0.0.1:");
        if (!line.startsWith(prefix))
            qFatal("first line: %s", qPrintable(line));
        port = line.mid(prefix.size()).toUShort();
    }
    ~Serving()
    {
        process.kill();
        process.waitForFinished();
    }

    QProcess process;
    quint16 port = 0;
};

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray post(quint16 port, const QByteArray &body)
{
    RawClient client(port);
    client.send("POST /beta/me/notifications/ HTTP/1.1\r\nHost: localhost\r\n"
                "Authorization: Bearer t\r\nX-UNS-ID: uns-demo\r\n"
                "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.readAnswer();
}

QByteArray get(quint16 port, const QByteArray &target)
{
    RawClient client(port);
    client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return client.readAnswer();
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serveStopsCleanlyOnSigterm();
    void anAcceptedNotificationSurvivesAKillOnce();
    void serveNamesWhatPreventsIt_data();
    void serveNamesWhatPreventsIt();
    void serveHelpListsTheLimits();
    void serveHttpsIsTrustedByTheExportedCertificate();
    void certificateNeverShowsTheKey();
    void aBrokenCertificateIsNamedAndKept();
    void checkTellsByItsExitCode_data();
    void checkTellsByItsExitCode();
    void checkPrintsJson();
    void sendPrintsTheAnswer();
    void sendNamesWhyThereIsNone();
    void unknownCommandsAndOptionsAreUsage();

private:
    QTemporaryDir m_folder;
};

void CliTest::serveStopsCleanlyOnSigterm()
{
    const QString store = m_folder.filePath(QStringLiteral("clean.db"));
    Serving serving({QStringLiteral("--store"), store});
    QCOMPARE(RawClient::statusOf(post(serving.port, accepted)), 201);
    RawClient idle(serving.port); // a connected client does not hold it up
    serving.process.terminate();
    QVERIFY(serving.process.waitForFinished(2000));
    QCOMPARE(serving.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(serving.process.exitCode(), 0);
    QVERIFY(!QFile::exists(store + QStringLiteral(".lock")));
    QVERIFY(!QFile::exists(store + QStringLiteral("-wal")));
}

void CliTest::anAcceptedNotificationSurvivesAKillOnce()
{
    const QStringList options{
        QStringLiteral("--store"), m_folder.filePath(QStringLiteral("killed.db"))};
    QByteArray id;
    {
        Serving serving(options);
        const QByteArray answer = post(serving.port, accepted);
        ::kill(pid_t(serving.process.processId()), SIGKILL);
        QCOMPARE(RawClient::statusOf(answer), 201);
        const qsizetype at = answer.indexOf("\"id\":\"") + 6;
        id = answer.mid(at, 36);
        QVERIFY(serving.process.waitForFinished());
    }
    Serving again(options);
    const QByteArray feed = get(again.port, "/mock/v1/feed");
    QCOMPARE(feed.count("\"id\":\"" + id + '"'), 1);
    QCOMPARE(feed.count("\"sequence\":"), 1);
}

void CliTest::serveNamesWhatPreventsIt_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    static QTcpServer taken;
    taken.listen(QHostAddress::LocalHost);
    const QString listen = QStringLiteral("--listen");
    const QString store = QStringLiteral("--store");
    QTest::newRow("port taken") << QStringList{listen,
        QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())} << QByteArray("port is taken");
    QTest::newRow("no port") << QStringList{listen, QStringLiteral("localhost")}
                             << QByteArray("HOST:PORT");
    QTest::newRow("not loopback") << QStringList{listen, QStringLiteral("0.0.0.0:0")}
                                  << QByteArray("loopback");
    QTest::newRow("HTTPS not on loopback")
        << QStringList{listen, QStringLiteral("127.0.0.1:0"), QStringLiteral("--https"),
               QStringLiteral("0.0.0.0:0")}
        << QByteArray("loopback");
    QTest::newRow("store is a folder")
        << QStringList{listen, QStringLiteral("127.0.0.1:0"), store, m_folder.path()}
        << QByteArray("store cannot be opened");
    QTest::newRow("store's folder is missing")
        << QStringList{listen, QStringLiteral("127.0.0.1:0"), store,
               m_folder.filePath(QStringLiteral("no/such/feed.db"))}
        << QByteArray("cannot be written");
}

void CliTest::serveNamesWhatPreventsIt()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(QStringList{QStringLiteral("serve")} + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void CliTest::serveHelpListsTheLimits()
{
    const Outcome outcome = run({QStringLiteral("serve"), QStringLiteral("--help")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("body-bytes"));
    QVERIFY(outcome.out.contains("--store"));
}

void CliTest::serveHttpsIsTrustedByTheExportedCertificate()
{
    const QString directory = m_folder.filePath(QStringLiteral("tls"));
    const QString exported = m_folder.filePath(QStringLiteral("exported.pem"));
    Serving serving({QStringLiteral("--https"), QStringLiteral("127.0.0.1:0"),
        QStringLiteral("--certificate"), directory});
    while (!serving.process.canReadLine() && serving.process.waitForReadyRead(5000)) { }
    const QByteArray line = serving.process.readLine().trimmed();
    const QByteArray prefix = "listening on https://127.0.0.1:";
    QVERIFY2(line.startsWith(prefix), line.constData());
    QCOMPARE(run({QStringLiteral("certificate"), QStringLiteral("--directory"), directory,
                     QStringLiteral("--output"), exported})
                 .code,
        0);
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(exported);
    QCOMPARE(certificates.size(), 1);
    RawClient client({line.mid(prefix.size()).toUShort(), certificates.constFirst()});
    client.send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
}

void CliTest::certificateNeverShowsTheKey()
{
    const QStringList command{QStringLiteral("certificate"), QStringLiteral("--directory"),
        m_folder.filePath(QStringLiteral("made here"))};
    const Outcome pem = run(command);
    QCOMPARE(pem.code, 0);
    QVERIFY(pem.out.startsWith("-----BEGIN CERTIFICATE-----\n"));
    const Outcome json = run(command + QStringList{QStringLiteral("--json")});
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object[u"certificate"].toString().toUtf8().trimmed(), pem.out.trimmed());
    const QSslCertificate certificate(pem.out);
    QCOMPARE(object[u"sha256"].toString().toUtf8(),
        certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    QCOMPARE(QDateTime::fromString(object[u"notAfter"].toString(), Qt::ISODate),
        certificate.expiryDate());
    QVERIFY(!(pem.out + json.out).contains("PRIVATE"));
}

void CliTest::aBrokenCertificateIsNamedAndKept()
{
    const QString directory = m_folder.filePath(QStringLiteral("broken"));
    QVERIFY(QDir().mkpath(directory));
    QFile file(directory + QStringLiteral("/carillon-tls.pem"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    const Outcome outcome = run({QStringLiteral("serve"), QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:0"), QStringLiteral("--https"), QStringLiteral("127.0.0.1:0"),
        QStringLiteral("--certificate"), directory});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("certificate is broken"), outcome.err.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void CliTest::checkTellsByItsExitCode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("accepted") << accepted << 0 << QByteArray("would answer 201 Created");
    QTest::newRow("refused") << refused << 1 << QByteArray("priority.value");
    QTest::newRow("not JSON") << QByteArray("hello") << 1 << QByteArray("malformedJson");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << 1 << QByteArray("UTF-8");
    QTest::newRow("array") << QByteArray("[]") << 1
                           << QByteArray("multipleNotificationsNotSupported");
    QTest::newRow("100 000 brackets") << QByteArray(100'000, '[') << 1 << QByteArray("nested deeper");
    QTest::newRow("10 MiB") << "{\"a\":\"" + QByteArray(10 << 20, 'x') + "\"}" << 1
                            << QByteArray("targetHostName");
    QTest::newRow("nothing") << QByteArray() << 1 << QByteArray("is empty");
}

void CliTest::checkTellsByItsExitCode()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const Outcome outcome = run({QStringLiteral("check"), QStringLiteral("-")}, body);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.out.contains(words), outcome.out.left(300).constData());
}

void CliTest::checkPrintsJson()
{
    const Outcome outcome
        = run({QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("-")}, refused);
    QCOMPARE(outcome.code, 1);
    const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(object[u"status"].toInt(), 400);
    QCOMPARE(object[u"findings"].toArray().size(), 2);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("/no/such/file")}).code, 2);
}

void CliTest::sendPrintsTheAnswer()
{
    Serving serving({});
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(serving.port);
    const QStringList send{QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--to"), url};
    const Outcome good = run(send, accepted);
    QCOMPARE(good.code, 0);
    QVERIFY(good.out.startsWith("HTTP/1.1 201 Created\n"));
    QVERIFY(good.out.contains("Hello World!"));
    const Outcome bad = run(send, refused);
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.out.contains("contractMismatch"));
}

void CliTest::sendNamesWhyThereIsNone()
{
    const QStringList nowhere{QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--to"),
        QStringLiteral("http://127.0.0.1:1")};
    const Outcome outcome = run(nowhere, accepted);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("Nothing listens at 127.0.0.1:1"), outcome.err.constData());
    QCOMPARE(run({QStringLiteral("send"), QStringLiteral("/no/such/file")}).code, 2);
}

void CliTest::unknownCommandsAndOptionsAreUsage()
{
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({QStringLiteral("fly")}).code, 2);
    QCOMPARE(run({QStringLiteral("check")}).code, 2);
    QCOMPARE(run({QStringLiteral("serve"), QStringLiteral("--no-such")}).code, 2);
    QCOMPARE(run({QStringLiteral("--help")}).code, 0);
    QCOMPARE(run({QStringLiteral("--version")}).code, 0);
}

QTEST_GUILESS_MAIN(CliTest)
#include "test_cli.moc"
