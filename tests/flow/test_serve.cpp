#include "support/http_call.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace carillon;
using test::RawClient;

// The options of `carillon-cli serve`, and `carillon-cli openapi`, each as a process of its own.
namespace {

const QString program = QStringLiteral(CARILLON_CLI);

class Serving {
public:
    explicit Serving(const QStringList &options)
    {
        process.start(program,
            QStringList{
                QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}
                + options);
        while (!process.canReadLine() && process.waitForReadyRead(5000)) { }
        const QByteArray line = process.readLine().trimmed();
        port = line.mid(line.lastIndexOf(':') + 1).toUShort();
        if (port == 0)
            qFatal(
                "first line: %s; %s", line.constData(), process.readAllStandardError().constData());
    }
    ~Serving() { stop(); }
    void stop()
    {
        process.terminate();
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

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray post(quint16 port, const QByteArray &body)
{
    return test::ask(port,
        "POST /beta/me/notifications/?q=secret-query HTTP/1.1\r\nHost: localhost\r\n"
        "Authorization: Bearer secret-token\r\nX-UNS-ID: uns-demo\r\n"
        "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

const QByteArray secretBody
    = R"({"targetHostName":"a","payload":{"visualContent":{"title":"secret-title"}}})";

} // namespace

class ServeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsComeFromFileAndOption();
    void badLimitsAreNamed_data();
    void badLimitsAreNamed();
    void aLogTellsNoSecrets();
    void theProcessIsGuarded();
    void beyondLoopbackItNeedsNamesAndAToken();
    void theControlSurfaceNeedsItsToken();
    void aNameMayBeAllowed();
    void openApiIsPrintedAndWritten();

private:
    QString written(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no %s", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void ServeTest::limitsComeFromFileAndOption()
{
    const QString config
        = written("limits.json", R"({"limits":{"body-bytes":20,"header-count":9}})");
    const QStringList options{QStringLiteral("--config"), config};
    {
        const Serving serving(options);
        QCOMPARE(RawClient::statusOf(post(serving.port, secretBody)), 413);
    }
    const Serving serving(
        options + QStringList{QStringLiteral("--limit"), QStringLiteral("body-bytes=1000")});
    QCOMPARE(RawClient::statusOf(post(serving.port, secretBody)), 201);
    QCOMPARE(RawClient::statusOf(test::ask(serving.port,
                 "GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n"
                     + QByteArray("A: b\r\n").repeated(9) + "\r\n")),
        431);
}

void ServeTest::badLimitsAreNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    const QString limit = QStringLiteral("--limit");
    const QString config = QStringLiteral("--config");
    QTest::newRow("unknown") << QStringList{limit, QStringLiteral("body=1")}
                             << QByteArray("--limit body is not the name of a limit.");
    QTest::newRow("too small") << QStringList{limit, QStringLiteral("connections=0")}
                               << QByteArray("must be a whole number from 1 to 100000");
    QTest::newRow("no value") << QStringList{limit, QStringLiteral("connections")}
                              << QByteArray("NAME=VALUE");
    QTest::newRow("in the file")
        << QStringList{config, written("bad.json", "{\"limits\": {\n\"connections\": 0}}")}
        << QByteArray("Line 2: limits.connections: must be a whole number from 1 to 100000.");
    QTest::newRow("unknown in the file")
        << QStringList{config, written("unknown.json", R"({"limits":{"body":1}})")}
        << QByteArray("Line 1: limits.body: is not the name of a limit.");
}

void ServeTest::badLimitsAreNamed()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                    QStringLiteral("127.0.0.1:0")}
        + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

void ServeTest::aLogTellsNoSecrets()
{
    const QString path = m_folder.filePath(QStringLiteral("log"));
    Serving serving({QStringLiteral("--log"), path});
    QCOMPARE(RawClient::statusOf(post(serving.port, secretBody)), 201);
    QCOMPARE(
        RawClient::statusOf(test::control(serving.port, "DELETE", "/mock/v1/faults/secret")), 404);
    serving.stop();
    const QByteArray log = contentOf(path);
    QVERIFY2(log.contains(" info carillon.life listening on http://127.0.0.1:"), log.constData());
    QVERIFY2(log.contains(" info carillon.exchange POST /beta/me/notifications/ 201 Created "),
        log.constData());
    QVERIFY2(log.contains(" info carillon.control DELETE /mock/v1/faults\n"), log.constData());
    QVERIFY2(log.endsWith(" info carillon.life stopping\n"), log.constData());
    QVERIFY2(!log.contains("secret"), log.constData());
    QVERIFY(serving.process.readAllStandardError().isEmpty());
    const auto others = QFile::permissions(path)
        & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
    QVERIFY(!others);
    const Outcome bad = run({QStringLiteral("serve"), QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:0"), QStringLiteral("--log"), m_folder.path()});
    QCOMPARE(bad.code, 2);
    QVERIFY(bad.err.contains("The log cannot be written"));
}

void ServeTest::theProcessIsGuarded()
{
#ifdef Q_OS_LINUX
    const Serving serving({QStringLiteral("--limit"), QStringLiteral("connections=300")});
    const auto id = pid_t(serving.process.processId());
    rlimit core{1, 1};
    rlimit files{};
    QCOMPARE(::prlimit(id, RLIMIT_CORE, nullptr, &core), 0);
    QCOMPARE(core.rlim_cur, 0u);
    QCOMPARE(core.rlim_max, 0u);
    QCOMPARE(::prlimit(id, RLIMIT_NOFILE, nullptr, &files), 0);
    QVERIFY(files.rlim_cur >= 856 || files.rlim_cur == files.rlim_max);
#ifndef __SANITIZE_ADDRESS__
    // What must not be looked into belongs to root.
    QCOMPARE(QFileInfo(QStringLiteral("/proc/%1/environ").arg(id)).ownerId(), 0u);
    QVERIFY(::geteuid() == 0 || contentOf(QStringLiteral("/proc/%1/environ").arg(id)).isEmpty());
#endif
#else
    QSKIP("Linux only");
#endif
}

void ServeTest::beyondLoopbackItNeedsNamesAndAToken()
{
    const QStringList serve{
        QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")};
    const QStringList hosts{QStringLiteral("--allow-hosts"), QStringLiteral("ci.example")};
    const QStringList token{
        QStringLiteral("--control-token-file"), written("short", "0123456789abcde\n")};
    for (const QStringList &options : {QStringList(), hosts}) {
        const Outcome outcome = run(serve + options);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("loopback addresses only"), outcome.err.constData());
    }
    const Outcome outcome = run(serve + hosts + token);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("at least 16 characters"), outcome.err.constData());
}

void ServeTest::theControlSurfaceNeedsItsToken()
{
    const QStringList options{
        QStringLiteral("--control-token-file"), written("token", "0123456789abcdef\nnot this\n")};
    const Serving serving(options);
    const auto status = [&](const QByteArray &target, const QByteArray &token) {
        return RawClient::statusOf(test::control(serving.port, "GET", target, {},
            token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n"));
    };
    QCOMPARE(status("/mock/v1/health", ""), 200);
    QCOMPARE(status("/mock/v1/feed", "0123456789abcdef"), 200);
    for (const char *target : {"/mock/v1/feed", "/MOCK/v1/feed", "/%6dock/v1/feed",
             "http://localhost/mock/v1/feed", "/mock/v1/events", "/mock/v1/none"}) {
        QVERIFY2(status(target, "") == 401, target);
        QVERIFY2(status(target, "0123456789abcdeX") == 401, target);
    }
    const QByteArray upgrade = test::control(serving.port, "GET", "/mock/v1/events", {},
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
    QCOMPARE(RawClient::statusOf(upgrade), 401);
    QCOMPARE(test::headerIn(upgrade, "WWW-Authenticate"), QByteArray("Bearer"));
    QCOMPARE(RawClient::statusOf(post(serving.port, secretBody)), 201);
}

void ServeTest::aNameMayBeAllowed()
{
    const Serving serving({QStringLiteral("--allow-hosts"), QStringLiteral("ci.example,other")});
    const auto status = [&](const QByteArray &host, const QByteArray &more = {}) {
        return RawClient::statusOf(test::ask(serving.port,
            "GET /mock/v1/health HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n"));
    };
    QCOMPARE(status("CI.example:8087"), 200);
    QCOMPARE(status("other"), 200);
    QCOMPARE(status("localhost"), 200);
    QCOMPARE(status("third.example"), 421);
    QCOMPARE(status("ci.example:x"), 421);
    QCOMPARE(status("ci.example", "Origin: http://ci.example\r\n"), 403);
}

void ServeTest::openApiIsPrintedAndWritten()
{
    const Outcome printed = run({QStringLiteral("openapi")});
    QCOMPARE(printed.code, 0);
    const QJsonObject document = QJsonDocument::fromJson(printed.out).object();
    QVERIFY(document[u"openapi"].toString().startsWith(u"3.1"));
    const QString path = m_folder.filePath(QStringLiteral("openapi.json"));
    QCOMPARE(run({QStringLiteral("openapi"), QStringLiteral("--output"), path}).code, 0);
    QCOMPARE(contentOf(path), printed.out);
    const Outcome bad
        = run({QStringLiteral("openapi"), QStringLiteral("--output"), m_folder.path()});
    QCOMPARE(bad.code, 2);
    const Serving serving({});
    QCOMPARE(QJsonDocument::fromJson(
                 RawClient::bodyOf(test::control(serving.port, "GET", "/mock/v1/openapi.json")))
                 .object(),
        document);
}

QTEST_GUILESS_MAIN(ServeTest)
#include "test_serve.moc"
