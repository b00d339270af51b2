#include "support/cli.h"
#include "support/raw_client.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using carillon::test::RawClient;
using carillon::test::runCli;
using carillon::test::Serving;
using namespace carillon;
using Outcome = carillon::test::CliOutcome;

namespace {

const QByteArray accepted = R"({
  "targetHostName": "a.example",
  "appNotificationId": "one",
  "payload": { "visualContent": { "title": "Hello World!" } },
  "targetPolicy": { "platformTypes": ["Windows", "iOS", "Android"] }
}
)";
const QByteArray refused = R"({"targetHostName":"a.example","payload":{},"priority":"high"})";

QByteArray post(quint16 port, const QByteArray &body)
{
    RawClient client(port);
    client.send("POST /beta/me/notifications/ HTTP/1.1\r\nHost: localhost\r\n"
                "Authorization: Bearer t\r\nX-UNS-ID: uns-demo\r\n"
                "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.readAnswer();
}

// Answers every request with the same bytes and keeps what it was sent.
class Listener {
public:
    explicit Listener(QByteArray answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                if (received.contains("\r\n\r\n"))
                    socket->write(std::exchange(m_answer, {}));
            });
        });
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }

    QByteArray received;

private:
    QTcpServer m_server;
    QByteArray m_answer;
};

const QByteArray empty200 = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

// Runs beside this process's event loop, so that a Listener can answer.
Outcome runBeside(
    const QStringList &arguments, const QByteArray &input = {}, const QByteArray &token = {})
{
    Outcome outcome;
    QThread *thread = QThread::create([&] { outcome = runCli(arguments, input, token); });
    thread->start();
    (void)QTest::qWaitFor([&] { return thread->isFinished(); }, 20'000);
    thread->wait();
    delete thread;
    return outcome;
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
    void helpTakesACommand();
    void serveHelpListsTheLimits();
    void serveHttpsIsTrustedByTheExportedCertificate();
    void certificateNeverShowsTheKey();
    void aBrokenCertificateIsNamedAndKept();
    void checkTellsByItsExitCode_data();
    void checkTellsByItsExitCode();
    void sendPrintsTheAnswer();
    void sendPlaysAFileOfRequests();
    void sendPrintsOneObjectForEachAnswer();
    void theTokenComesFromWhereItIsNamed_data();
    void theTokenComesFromWhereItIsNamed();
    void theTokenGoesNowhereElse_data();
    void theTokenGoesNowhereElse();
    void redirectsAreNotFollowed();
    void badOptionsOfSendAreUsage_data();
    void badOptionsOfSendAreUsage();
    void serveAndDemoSpeakJson();
    void sendNamesWhyThereIsNone();
    void theControlTokenOpensWhatIsGuarded_data();
    void theControlTokenOpensWhatIsGuarded();
    void theControlTokenStaysOnThisMachine();
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
        QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())}
                                << QByteArray("port is taken");
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
    const Outcome outcome = runCli(QStringList{QStringLiteral("serve")} + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void CliTest::helpTakesACommand()
{
    const Outcome asked = runCli({QStringLiteral("help"), QStringLiteral("serve")});
    QCOMPARE(asked.code, 0);
    QCOMPARE(asked.out, runCli({QStringLiteral("serve"), QStringLiteral("--help")}).out);
    QCOMPARE(runCli({QStringLiteral("help"), QStringLiteral("nothing")}).code, 2);
}

void CliTest::serveHelpListsTheLimits()
{
    const Outcome outcome = runCli({QStringLiteral("serve"), QStringLiteral("--help")});
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
    QCOMPARE(runCli({QStringLiteral("certificate"), QStringLiteral("--directory"), directory,
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
    const Outcome pem = runCli(command);
    QCOMPARE(pem.code, 0);
    QVERIFY(pem.out.startsWith("-----BEGIN CERTIFICATE-----\n"));
    const Outcome json = runCli(command + QStringList{QStringLiteral("--json")});
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
    const Outcome outcome = runCli({QStringLiteral("serve"), QStringLiteral("--listen"),
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
    QTest::newRow("100 000 brackets")
        << QByteArray(100'000, '[') << 1 << QByteArray("nested deeper");
    QTest::newRow("10 MiB") << "{\"a\":\"" + QByteArray(10 << 20, 'x') + "\"}" << 1
                            << QByteArray("413 RequestEntityTooLarge");
    QTest::newRow("nothing") << QByteArray() << 1 << QByteArray("is empty");
}

void CliTest::checkTellsByItsExitCode()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const Outcome outcome = runCli({QStringLiteral("check"), QStringLiteral("-")}, body);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.out.contains(words), outcome.out.left(300).constData());
}

void CliTest::sendPrintsTheAnswer()
{
    Serving serving;
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(serving.port);
    const QStringList send{
        QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--to"), url};
    const Outcome good = runCli(send, accepted);
    QCOMPARE(good.code, 0);
    QVERIFY(good.out.startsWith("HTTP/1.1 201 Created\n"));
    QVERIFY(good.out.contains("Hello World!"));
    const Outcome bad = runCli(send, refused);
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.out.contains("contractMismatch"));
}

void CliTest::sendPlaysAFileOfRequests()
{
    Serving serving;
    const QByteArray file = "@host = " + serving.url().toUtf8() + R"(
### create
POST {{host}}/beta/me/notifications/
X-UNS-ID: uns-demo
Content-Type: application/json

)" + accepted
        + R"(
### list
GET {{host}}/mock/v1/feed
### missing
GET {{host}}/mock/v1/nothing
)";
    const QString path = m_folder.filePath(QStringLiteral("all.http"));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file) == file.size());
    out.close();
    const QStringList send{QStringLiteral("send"), path};
    const Outcome all = runCli(send);
    QCOMPARE(all.code, 1); // the last answer is 404
    QCOMPARE(all.out.count("HTTP/1.1 "), 3);
    QCOMPARE(
        runCli(send + QStringList{QStringLiteral("--name"), QStringLiteral("list")}).code, 0);
    QCOMPARE(
        runCli(send + QStringList{QStringLiteral("--name"), QStringLiteral("no")}).code, 2);

    // The host of --to counts more than the file's.
    Serving other;
    QCOMPARE(runCli(send
                 + QStringList{QStringLiteral("--to"), other.url(), QStringLiteral("--name"),
                     QStringLiteral("create")})
                 .code,
        0);
    QCOMPARE(get(other.port, "/mock/v1/feed").count("\"sequence\":"), 1);
}

void CliTest::sendPrintsOneObjectForEachAnswer()
{
    Serving serving;
    const Outcome outcome
        = runCli({QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--json"),
                           QStringLiteral("--to"), serving.url()},
            accepted);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(object[u"status"].toInt(), 201);
    QVERIFY(object[u"milliseconds"].toDouble() > 0);
    QCOMPARE(object[u"url"].toString(), serving.url() + QStringLiteral("/beta/me/notifications/"));
    const QJsonObject body = QJsonDocument::fromJson(object[u"body"].toString().toUtf8()).object();
    QVERIFY(body.contains(u"id"));
    QVERIFY(object[u"headers"].toArray().size() > 3);

    const Outcome none
        = runCli({QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--json"),
                           QStringLiteral("--to"), QStringLiteral("http://127.0.0.1:1")},
            accepted);
    QCOMPARE(none.code, 2);
    QCOMPARE(QJsonDocument::fromJson(none.out).object()[u"error"][u"code"].toString(),
        QStringLiteral("refused"));
}

void CliTest::theTokenComesFromWhereItIsNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("header");
    const QString body = m_folder.filePath(QStringLiteral("body.json"));
    QFile file(body);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(accepted) > 0);
    const QString tokenFile = QStringLiteral("--token-file");
    const QString stdIn = QStringLiteral("-");
    QTest::newRow("nowhere") << QStringList{body} << QByteArray() << QByteArray()
                             << QByteArray("Bearer demo-token");
    QTest::newRow("option") << QStringList{body, QStringLiteral("--token"), QStringLiteral("opt")}
                            << QByteArray() << QByteArray("env") << QByteArray("Bearer opt");
    QTest::newRow("variable") << QStringList{body} << QByteArray() << QByteArray("env")
                              << QByteArray("Bearer env");
    QTest::newRow("standard input, first line")
        << QStringList{body, tokenFile, stdIn, QStringLiteral("--token"), QStringLiteral("opt")}
        << QByteArray("  piped \r\nmore") << QByteArray("env") << QByteArray("Bearer piped");
    QTest::newRow("a header counts more")
        << QStringList{body, QStringLiteral("--header"), QStringLiteral("authorization: Basic x")}
        << QByteArray() << QByteArray("env") << QByteArray("Basic x");
}

void CliTest::theTokenComesFromWhereItIsNamed()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, header);
    Listener listener(empty200);
    const Outcome outcome = runBeside(
        QStringList{QStringLiteral("send"), QStringLiteral("--to"), listener.url()} + options,
        input, variable);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(listener.received.toLower().count("authorization: "), 1);
    QVERIFY2(listener.received.contains(": " + header + "\r\n"), listener.received.constData());
}

void CliTest::theTokenGoesNowhereElse_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    const QByteArray here = "POST http://far.invalid/beta/me/notifications\n\n{}";
    QTest::newRow("a host only the file names")
        << here << QStringList() << QByteArray("no token goes to far.invalid");
    QTest::newRow("plain http to another machine")
        << here << QStringList{QStringLiteral("--to"), QStringLiteral("http://far.invalid")}
        << QByteArray("plain http");
    QTest::newRow("a header over plain http")
        << here
        << QStringList{QStringLiteral("--header"), QStringLiteral("Authorization: Bearer x")}
        << QByteArray("plain http");
}

void CliTest::theTokenGoesNowhereElse()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const Outcome outcome = runCli(QStringList{QStringLiteral("send"), QStringLiteral("-"),
                                             QStringLiteral("--as"), QStringLiteral("http")}
            + options,
        file, "very-secret");
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    QVERIFY(!(outcome.err + outcome.out).contains("very-secret"));
    QVERIFY(!runCli({QStringLiteral("send"), QStringLiteral("--help")}, {}, "very-secret")
                 .out.contains("very-secret"));
}

void CliTest::redirectsAreNotFollowed()
{
    Listener elsewhere(empty200);
    Listener listener("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + elsewhere.url().toUtf8()
        + "/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    const Outcome outcome = runBeside(
        {QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--to"), listener.url()},
        accepted);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.startsWith("HTTP/1.1 307"));
    QCOMPARE(elsewhere.received, QByteArray());
}

void CliTest::badOptionsOfSendAreUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("two files") << QStringList{QStringLiteral("-"), QStringLiteral("-")};
    QTest::newRow("standard input twice")
        << QStringList{QStringLiteral("-"), QStringLiteral("--token-file"), QStringLiteral("-")};
    QTest::newRow("an empty token")
        << QStringList{QStringLiteral("-"), QStringLiteral("--token"), QString()};
    QTest::newRow("a token of two lines")
        << QStringList{QStringLiteral("-"), QStringLiteral("--token"), QStringLiteral("a\rb")};
    QTest::newRow("a header without a colon")
        << QStringList{QStringLiteral("-"), QStringLiteral("--header"), QStringLiteral("x")};
    QTest::newRow("another scheme")
        << QStringList{QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("ftp://h")};
    QTest::newRow("no host") << QStringList{
        QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("http://")};
}

void CliTest::badOptionsOfSendAreUsage()
{
    QFETCH(QStringList, options);
    const Outcome outcome = runCli(QStringList(QStringLiteral("send")) + options, accepted);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.startsWith("carillon-cli: "));
}

void CliTest::serveAndDemoSpeakJson()
{
    Serving serving({QStringLiteral("--json")});
    const QJsonObject line = QJsonDocument::fromJson(serving.firstLine).object();
    QCOMPARE(line[u"address"].toString(), serving.url());
    QCOMPARE(line[u"port"].toInt(), int(serving.port));

    const Outcome demo = runCli({QStringLiteral("demo"), QStringLiteral("--json"),
        QStringLiteral("--out"), m_folder.filePath(QStringLiteral("pictures"))});
    QCOMPARE(demo.code, 0);
    const QJsonObject summary = QJsonDocument::fromJson(demo.out).object();
    QCOMPARE(summary[u"answer"][u"status"].toInt(), 201);
    QCOMPARE(summary[u"deliveries"].toArray().size(), 4);
    const QJsonArray pictures = summary[u"pictures"].toArray();
    QVERIFY(!pictures.isEmpty());
    for (const QJsonValue &picture : pictures)
        QVERIFY(QFile::exists(picture.toString()));
}

void CliTest::sendNamesWhyThereIsNone()
{
    const QStringList nowhere{QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--to"),
        QStringLiteral("http://127.0.0.1:1")};
    const Outcome outcome = runCli(nowhere, accepted);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("Nothing listens at 127.0.0.1:1"), outcome.err.constData());
    QCOMPARE(runCli({QStringLiteral("send"), QStringLiteral("/no/such/file")}).code, 2);
}

void CliTest::theControlTokenOpensWhatIsGuarded_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("feed") << QStringList{QStringLiteral("feed")};
    QTest::newRow("expect") << QStringList{QStringLiteral("expect"), QStringLiteral("--timeout"),
        QStringLiteral("0")};
    QTest::newRow("record") << QStringList{QStringLiteral("record"), QStringLiteral("-"),
        QStringLiteral("--seconds"), QStringLiteral("1")};
}

void CliTest::theControlTokenOpensWhatIsGuarded()
{
    QFETCH(QStringList, command);
    const QString path = m_folder.filePath(QStringLiteral("control.token"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a-token-of-16-or-more\n");
    file.close();
    const QStringList option{QStringLiteral("--control-token-file"), path};
    const Serving serving(option);
    QCOMPARE(RawClient::statusOf(post(serving.port, accepted)), 201);
    const QStringList asked = command + QStringList{QStringLiteral("--to"), serving.url()};
    const Outcome without = runCli(asked);
    QCOMPARE(without.code, 2);
    QVERIFY2(without.err.contains("401"), without.err);
    const Outcome with = runCli(asked + option);
    QVERIFY2(with.code == 0, with.err);
    QVERIFY(!with.err.contains("the connection was lost"));
}

void CliTest::theControlTokenStaysOnThisMachine()
{
    const QStringList option{QStringLiteral("--control-token-file"), QStringLiteral("-")};
    const QByteArray token = "a-token-of-16-or-more";
    const Outcome away = runCli(
        QStringList{QStringLiteral("feed"), QStringLiteral("--to"), QStringLiteral("http://a.example")}
            + option,
        token);
    QCOMPARE(away.code, 2);
    QVERIFY2(away.err.contains("this machine only"), away.err);
    const Outcome shortened = runCli(QStringList{QStringLiteral("feed")} + option, "short");
    QCOMPARE(shortened.code, 2);
    QVERIFY2(shortened.err.contains("at least 16 characters"), shortened.err);
}

void CliTest::unknownCommandsAndOptionsAreUsage()
{
    QCOMPARE(runCli({}).code, 2);
    QCOMPARE(runCli({QStringLiteral("fly")}).code, 2);
    QCOMPARE(runCli({QStringLiteral("check")}).code, 2);
    QCOMPARE(runCli({QStringLiteral("serve"), QStringLiteral("--no-such")}).code, 2);
    QCOMPARE(runCli({QStringLiteral("--help")}).code, 0);
    QCOMPARE(runCli({QStringLiteral("--version")}).code, 0);
}

QTEST_GUILESS_MAIN(CliTest)
#include "test_cli.moc"
