#include "cli/commands.h"
#include "cli/tables/tables.h"
#include "options_table.h"
#include "pages/roff.h"
#include "support/serving.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using command_line::CommandSpec;
using command_line::Example;

Q_DECLARE_METATYPE(carillon::command_line::Example)

// The man pages as their readers see them, and what they tell to paste into a shell.
class ManPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkersSayNothing_data();
    void checkersSayNothing();
    void nothingInATextIsRoff();
    void examplesCanBeCopied_data();
    void examplesCanBeCopied();
    void everyExampleWorks_data();
    void everyExampleWorks();
    void theTestRunWorks();
    void theTestRunFailsWithTheExpectation();

private:
    [[nodiscard]] QString madeFolder(const QString &name);
    QByteArray shell(const QByteArray &script, const QString &folder);

    QTemporaryDir m_folder;
    std::unique_ptr<test::Serving> m_service;
    int m_code = 0;
};

namespace {

const QByteArray order = R"({
  "targetHostName": "shop.example.org",
  "appNotificationId": "order-4711",
  "payload": { "visualContent": { "title": "Your order is ready" } }
}
)";
const QByteArray requests = R"(@title = Hello
### What the shop sends
# @name order
POST http://127.0.0.1:8087/beta/me/notifications/
X-UNS-ID: uns-demo
Content-Type: application/json

{ "targetHostName": "shop.example.org", "payload": { "visualContent": { "title": "{{title}}" } } }
)";

QList<CommandSpec> allSpecs()
{
    return QList<CommandSpec>{desktopTable(), cli::programTable()} + cli::allTables();
}

QString pageOf(const CommandSpec &spec)
{
    return QStringLiteral(CARILLON_BUILD) + u"/man/"_s + spec.pageName() + u".1"_s;
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

// What a program says about a page on both its outputs.
QByteArray said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MANWIDTH"_s, u"120"_s);
    environment.insert(u"MAN_KEEP_FORMATTING"_s, QString());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(20'000);
    return process.readAllStandardOutput();
}

// The commands that speak to a service find the test's; those that serve take a free port and
// become the process that was started.
QByteArray prelude(quint16 port)
{
    return "carillon-cli() {\n"
           "  case $1 in\n"
           "    feed|expect|record|replay|send)\n"
           "      case \"$*\" in *http://127.0.0.1:[0-9]*) command carillon-cli \"$@\";;\n"
           "        *) command carillon-cli \"$@\" --to http://127.0.0.1:"
        + QByteArray::number(port)
        + ";; esac;;\n"
          "    serve) exec carillon-cli \"$@\" --listen 127.0.0.1:0;;\n"
          "    *) command carillon-cli \"$@\";;\n"
          "  esac\n"
          "}\n";
}

QByteArray testRun()
{
    const QString text = cli::programTable().background.constFirst().text;
    for (const QString &paragraph : text.split(u"\n\n"_s)) {
        if (paragraph.startsWith(u"  "_s))
            return paragraph.sliced(2).replace(u"\n  "_s, u"\n"_s).toUtf8();
    }
    return {};
}

} // namespace

void ManPagesTest::initTestCase()
{
    if (!isThere(u"bash"_s))
        QSKIP("bash is not installed");
    m_service = std::make_unique<test::Serving>();
    QCOMPARE(test::RawClient::statusOf(m_service->post(order)), 201);
}

void ManPagesTest::checkersSayNothing_data()
{
    QTest::addColumn<QString>("page");
    for (const CommandSpec &spec : allSpecs())
        QTest::newRow(qPrintable(spec.pageName())) << pageOf(spec);
}

void ManPagesTest::checkersSayNothing()
{
    QFETCH(QString, page);
    if (!isThere(u"groff"_s) && !isThere(u"mandoc"_s) && !isThere(u"man"_s))
        QSKIP("neither groff, man nor mandoc is installed");
    if (isThere(u"groff"_s))
        QCOMPARE(said(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-z"_s, page}), QByteArray());
    if (isThere(u"mandoc"_s))
        QCOMPARE(said(u"mandoc"_s, {u"-T"_s, u"lint"_s, page}), QByteArray());
    if (isThere(u"man"_s)) // its warnings come before the page
        QVERIFY(!said(u"man"_s, {u"--warnings"_s, u"-l"_s, page}).contains("warning"));
}

void ManPagesTest::nothingInATextIsRoff()
{
    const QString text
        = u".TH at the head, 'tis a quote, back\\slash \\fB, \"quoted\", `tick`, ^hat, "
          "~tilde, --option, a-b, {{NAME}}, 100 %"_s;
    pages::Roff roff(u"test"_s, u"2026-01-31"_s);
    roff.section(u"Name"_s);
    roff.verbatim(text + u"\n.dot\n'quote\n\\backslash"_s);
    const QString path = m_folder.filePath(u"test.1"_s);
    write(path, roff.content());
    if (!isThere(u"mandoc"_s) && !isThere(u"groff"_s))
        QSKIP("neither groff nor mandoc is installed");
    if (isThere(u"mandoc"_s)) {
        const QByteArray shown
            = said(u"mandoc"_s, {u"-T"_s, u"ascii"_s, u"-O"_s, u"width=200"_s, path});
        for (const QString &line : {text, u".dot"_s, u"'quote"_s, u"\\backslash"_s})
            QVERIFY2(shown.contains(line.toUtf8() + '\n'), shown);
    }
    if (isThere(u"groff"_s)) {
        const QByteArray shown
            = said(u"groff"_s, {u"-man"_s, u"-Tascii"_s, u"-rLL=200n"_s, u"-P-c"_s, path});
        for (const QString &line : {text, u".dot"_s, u"'quote"_s, u"\\backslash"_s})
            QVERIFY2(shown.contains(line.toUtf8() + '\n'), shown);
    }
}

void ManPagesTest::examplesCanBeCopied_data()
{
    checkersSayNothing_data();
}

void ManPagesTest::examplesCanBeCopied()
{
    QFETCH(QString, page);
    if (!isThere(u"man"_s) || !isThere(u"groff"_s))
        QSKIP("man is not installed");
    const QByteArray shown = said(u"man"_s, {u"-l"_s, page});
    for (const CommandSpec &spec : allSpecs()) {
        if (pageOf(spec) != page)
            continue;
        QString all;
        for (const Example &example : spec.examples)
            all += example.lines + u'\n';
        for (const QString &line : all.split(u'\n'))
            QVERIFY2(shown.contains(line.toUtf8()), qPrintable(line));
    }
    if (page.endsWith(u"/carillon-cli.1"_s)) {
        for (const QByteArray &line : testRun().split('\n'))
            QVERIFY2(shown.contains(line), line);
    }
}

QString ManPagesTest::madeFolder(const QString &name)
{
    const QString folder = m_folder.filePath(name);
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", qPrintable(folder));
    write(folder + u"/order.json"_s, order);
    write(folder + u"/requests.http"_s,
        QByteArray(requests).replace("8087", QByteArray::number(m_service->port)));
    return folder;
}

QByteArray ManPagesTest::shell(const QByteArray &script, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        u"PATH"_s, QFileInfo(test::program).absolutePath() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    QByteArray text = script;
    text.replace("8087", QByteArray::number(m_service->port));
    process.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(prelude(m_service->port) + text)});
    QByteArray out;
    const bool serves
        = script.contains("\ncarillon-cli serve") || script.startsWith("carillon-cli serve");
    const bool isBackground = script.contains("& service=");
    if (serves && !isBackground) {
        (void)QTest::qWaitFor(
            [&] { return (out += process.readAllStandardOutput()).contains("listening on"); });
        process.terminate();
    }
    if (!process.waitForFinished(30'000))
        process.kill();
    m_code = process.exitCode();
    if (m_code != 0)
        qWarning() << process.readAllStandardError();
    return out + process.readAllStandardOutput();
}

void ManPagesTest::everyExampleWorks_data()
{
    QTest::addColumn<QString>("lines");
    for (const CommandSpec &spec : QList<CommandSpec>{cli::programTable()} + cli::allTables()) {
        for (const Example &example : spec.examples)
            QTest::newRow(qPrintable(spec.pageName() + u": "_s + example.purpose)) << example.lines;
    }
}

void ManPagesTest::everyExampleWorks()
{
    QFETCH(QString, lines);
    const QString folder = madeFolder(QString::fromLatin1(QTest::currentDataTag()).remove(u'/'));
    if (lines.contains(u"recording.jsonl"_s)) {
        test::Running recording({u"record"_s, folder + u"/recording.jsonl"_s, u"--to"_s,
            m_service->url(), u"--count"_s, u"1"_s});
        QVERIFY(recording.errHolding("recording").contains("recording"));
        QCOMPARE(test::RawClient::statusOf(m_service->post(order)), 200);
        QCOMPARE(recording.end().code, 0);
    }
    const QByteArray out = shell(lines.toUtf8(), folder);
    QCOMPARE(m_code, 0);
    if (lines.contains(u"carillon-cli serve"_s))
        QVERIFY(out.contains("listening on http://127.0.0.1:"));
}

void ManPagesTest::theTestRunWorks()
{
    const QString folder = madeFolder(u"test run"_s);
    const QByteArray out = shell(testRun(), folder);
    QVERIFY2(out.contains("HTTP/1.1 201"), out);
    QCOMPARE(m_code, 0);
    QFile report(folder + u"/expect.xml"_s);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("failures=\"0\""));
}

void ManPagesTest::theTestRunFailsWithTheExpectation()
{
    QByteArray script = testRun();
    script.replace("--timeout 10", "--timeout 0").replace("order-4711 --junit", "another --junit");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    const QByteArray out = shell(script, madeFolder(u"failing run"_s));
    QCOMPARE(m_code, 1);
    QVERIFY2(out.contains("HTTP/1.1 201"), out);
}

QTEST_GUILESS_MAIN(ManPagesTest)
#include "test_man_pages.moc"
