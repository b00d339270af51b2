#include "support/markdown.h"
#include "support/serving.h"

#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

// Two pages, block for block, as someone would paste them into a shell after changing the port,
// with what each does to the service. That every block of every page runs is another test's.
class ReadmeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCurlExampleDoesWhatItSays();
    void theTestRunEndsWithTheExpectation_data();
    void theTestRunEndsWithTheExpectation();
};

namespace {

constexpr int defaultPort = 8087;

QList<test::Block> blocksOf(const QString &page)
{
    return test::readPage(QStringLiteral(CARILLON_SOURCES), u"resources/help/"_s + page).blocks;
}

/// A shell in a folder of its own, where carillon-cli is found.
class Shell {
public:
    void start(QByteArray script, quint16 port)
    {
        script.replace(QByteArray::number(defaultPort), QByteArray::number(port));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s,
            QFileInfo(test::program).absolutePath() + u':' + environment.value(u"PATH"_s));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder.path());
        m_process.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(script)});
    }
    QByteArray end(int expected = 0)
    {
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
        if (m_process.exitCode() != expected)
            qWarning() << "exit code" << m_process.exitCode() << m_process.readAllStandardError();
        m_failed = m_process.exitCode() != expected;
        return m_process.readAllStandardOutput();
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(5'000);
    }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_failed = false;
};

} // namespace

void ReadmeTest::initTestCase()
{
    for (const QString &needed : {u"bash"_s, u"curl"_s}) {
        if (QStandardPaths::findExecutable(needed).isEmpty())
            QSKIP(qPrintable(needed + u" is not installed"_s));
    }
}

void ReadmeTest::everyCurlExampleDoesWhatItSays()
{
    const QList<test::Block> blocks = blocksOf(u"with-curl.md"_s);
    QCOMPARE(blocks.size(), 10); // the first starts the service
    QVERIFY(blocks.at(0).text.contains("carillon-cli serve"));
    const test::Serving service;
    const auto ran = [&](int block) {
        Shell shell;
        shell.start(blocks.at(block).text, service.port);
        const QByteArray out = shell.end();
        return shell.hasFailed() ? QByteArray("failed") : out;
    };

    const QByteArray created = ran(1);
    QVERIFY2(created.contains("HTTP/1.1 201") && created.contains("HTTP/1.1 200"), created);
    const QByteArray listed = ran(2);
    QVERIFY2(listed.contains("Your order was collected"), listed);
    QVERIFY2(!listed.contains("Your order is ready"), listed);

    Shell events;
    events.start(blocks.at(3).text, service.port);
    QTRY_VERIFY(service.get("/mock/v1/metrics").contains("\ncarillon_subscribers 1\n"));
    const QByteArray dismissed = ran(4);
    QVERIFY2(dismissed.contains(R"("userActionState":"Dismissed")"), dismissed);
    QByteArray told;
    QVERIFY(QTest::qWaitFor(
        [&] { return (told += events.process().readAllStandardOutput()).contains("Dismissed"); }));
    events.stop();

    const QByteArray throttling = ran(5);
    QVERIFY2(throttling.contains(R"("kind":"throttle")"), throttling);
    for (int i = 0; i < 3; ++i) {
        const QByteArray answer = service.post("{}");
        QVERIFY2(answer.contains("Retry-After: 5"), answer);
    }
    QVERIFY(!service.post("{}").contains("Retry-After"));

    const QByteArray stepped = ran(6);
    QVERIFY2(stepped.contains(R"("mode":"real")"), stepped);

    const QByteArray anew = ran(7);
    QVERIFY2(anew.contains("HTTP/1.1 20"), anew);
    QVERIFY(!ran(2).contains("Your order was collected"));
    QVERIFY(ran(8).contains("carillon_subscribers 0"));
    const QByteArray document = ran(9);
    QVERIFY2(document.contains("\"openapi\": \"3.1"), document.left(200));
}

void ReadmeTest::theTestRunEndsWithTheExpectation_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<int>("code");
    QTest::newRow("met") << QByteArray("4711") << 0;
    QTest::newRow("not met") << QByteArray("4712") << 1;
}

// The application under test is a curl line here.
void ReadmeTest::theTestRunEndsWithTheExpectation()
{
    QFETCH(QByteArray, order);
    QFETCH(int, code);
    const test::Block block = blocksOf(u"continuous-integration.md"_s).constFirst();
    quint16 port = 0;
    { // free a moment ago
        const test::Serving service;
        port = service.port;
    }
    QByteArray script = block.text;
    QVERIFY(script.contains("./my-app --graph"));
    script.replace("--timeout 10", "--timeout 2 --to http://127.0.0.1:8087");
    Shell shell;
    QFile application(shell.file(u"my-app"_s));
    QVERIFY(application.open(QIODevice::WriteOnly));
    application.write(
        "#!/bin/sh\ncurl -s \"$2/beta/me/notifications/\" -H 'Authorization: Bearer any' "
        "-H 'X-UNS-ID: uns-demo' -H 'Content-Type: application/json' -d "
        "'{\"targetHostName\":\"a.example\",\"payload\":{\"rawContent\":\"{\\\"orderId\\\":"
        + order + "}\"}}'\n");
    application.close();
    application.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    shell.start(script, port);
    const QByteArray out = shell.end(code);
    QVERIFY2(!shell.hasFailed(), out);
    QFile report(shell.file(u"expect.xml"_s));
    QVERIFY(report.open(QIODevice::ReadOnly) && report.readAll().contains("<testsuite"));
}

QTEST_GUILESS_MAIN(ReadmeTest)
#include "test_readme.moc"
