#include "support/block_script.h"
#include "support/reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::Block;
using test::Done;

/// Everything that a page shows in a block is done as a reader would: commands are run against a
/// real service, programs started, bodies and configurations judged. Blocks of a page follow each
/// other in one folder, so what one shows a later one finds. CONTRIBUTING.md says what the words
/// after a block's language mean.
class DocumentedCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBlockDoesWhatItSays_data();
    void everyBlockDoesWhatItSays();
    void everyExceptionIsStillThere_data();
    void everyExceptionIsStillThere();
    void whatIsNotSaidIsNoticed_data();
    void whatIsNotSaidIsNoticed();

private:
    void goOn(const Block &block);
    [[nodiscard]] QString failureOf(const Block &block);
    [[nodiscard]] QString failureOfShell(const Block &block, const QByteArray &script);
    [[nodiscard]] QString failureOfConsole(const Block &block);
    [[nodiscard]] QString failureOfJson(const Block &block);
    [[nodiscard]] QString failureOfHttp(const Block &block);
    [[nodiscard]] QString failureOfProgram(const Block &block) const;

    QList<test::Page> m_pages;
    QString m_page;
    std::unique_ptr<test::Reader> m_reader;
    qsizetype m_done = 0; ///< of the page's blocks
};

namespace {

// What a test cannot do, and why not.
struct Exception {
    const char *page;
    const char *holds;
    const char *reason;
};

constexpr std::array exceptions{
    Exception{"README.md", "packaging/start.sh", "installs packages and builds, as this run did"},
    Exception{"README.md", "sudo apt install", "changes the machine; tests/packaging tries it"},
    Exception{"packaging/README.md", "systemctl --user", "changes what the user's session starts"},
    Exception{
        "resources/help/graph-sdks.md", "Invoke-RestMethod", "no PowerShell; the page says so"},
};

const Exception *exceptionFor(const Block &block)
{
    const auto found
        = std::find_if(exceptions.begin(), exceptions.end(), [&](const Exception &each) {
              return block.page == QLatin1String(each.page) && block.text.contains(each.holds);
          });
    return found == exceptions.end() ? nullptr : &*found;
}

// The application that is tested in the pages: it posts what a shop would.
constexpr auto application = R"(#!/bin/sh
curl -s "$2/beta/me/notifications/" -H 'Authorization: Bearer any' -H "X-UNS-ID: ${6:-uns-demo}" \
  -H 'Content-Type: application/json' -d "{\"targetHostName\":\"shop.example.org\",
  \"payload\":{\"rawContent\":\"{\\\"orderId\\\":$4}\"}}"
)";

/// A program that a block wants and that is not here; empty if there is none.
QString missingFor(const Block &block)
{
    for (const auto &program : {"node", "java", "python3", "mcs", "mono", "pwsh", "xmllint"}) {
        const QRegularExpression used(
            u"(^|\\n)(\\$ )?([A-Z_]+=\\S+ )*%1 "_s.arg(QLatin1String(program)));
        if (used.match(QString::fromUtf8(block.text)).hasMatch()
            && QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QLatin1String(program);
    }
    return {};
}

bool wantsSdk(const test::Page &page, const Block &block)
{
    return block.text.contains("node ")
        && std::any_of(page.blocks.begin(), page.blocks.end(), [&](const Block &each) {
               return each.text.contains("@microsoft/") && !each.fileName().isEmpty()
                   && block.text.contains(each.fileName().toUtf8());
           });
}

QString told(const Done &done, const QString &what)
{
    return u"%1; exit code %2, output:\n%3"_s.arg(what).arg(done.code).arg(
        QString::fromUtf8(done.out));
}

} // namespace

void DocumentedCommandsTest::initTestCase()
{
    for (const QString &needed : {u"bash"_s, u"curl"_s}) {
        if (QStandardPaths::findExecutable(needed).isEmpty())
            QSKIP(qPrintable(needed + u" is not installed"_s));
    }
    m_pages = test::allPages(QStringLiteral(CARILLON_SOURCES));
    QVERIFY(m_pages.size() > 5);
}

void DocumentedCommandsTest::everyBlockDoesWhatItSays_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("block");
    for (int page = 0; page < m_pages.size(); ++page) {
        if (test::isGenerated(m_pages[page].path))
            continue; // their examples are the man pages', which run them
        const QList<Block> &blocks = m_pages[page].blocks;
        for (int block = 0; block < blocks.size(); ++block)
            QTest::newRow(qPrintable(blocks[block].name())) << page << block;
    }
}

void DocumentedCommandsTest::everyBlockDoesWhatItSays()
{
    QFETCH(int, page);
    QFETCH(int, block);
    const test::Page &read = m_pages[page];
    const Block &here = read.blocks[block];
    if (const Exception *exception = exceptionFor(here))
        QSKIP(exception->reason);
    if (const QString missing = missingFor(here); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    if (wantsSdk(read, here) && !QFileInfo::exists(QStringLiteral(CARILLON_NODE_MODULES)))
        QSKIP("the SDK is not installed; the test \"clients\" does that where there is a network");
    goOn(here);
    const QString failure = failureOf(here);
    ++m_done;
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

// A row that runs alone wants what stands above it on its page.
void DocumentedCommandsTest::goOn(const Block &block)
{
    if (!m_reader || m_page != block.page) {
        m_page = block.page;
        m_reader = std::make_unique<test::Reader>();
        m_reader->write(u"my-app"_s, application, true);
        m_done = 0;
    }
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
        [&](const test::Page &each) { return each.path == block.page; });
    for (; page->blocks[m_done].line < block.line; ++m_done) {
        const Block &above = page->blocks[m_done];
        if (!exceptionFor(above) && missingFor(above).isEmpty())
            (void)failureOf(above);
    }
}

QString DocumentedCommandsTest::failureOf(const Block &block)
{
    if (const QString name = block.fileName(); !name.isEmpty())
        m_reader->write(name, m_reader->adapted(block.text));
    if (block.language == u"text")
        return {};
    if (block.language == u"sh")
        return failureOfShell(block, block.text);
    if (block.language == u"console")
        return failureOfConsole(block);
    if (block.language == u"json")
        return failureOfJson(block);
    if (block.language == u"http")
        return failureOfHttp(block);
    if (block.language == u"yaml") {
        QByteArray script = "set -e\n";
        for (const QByteArray &step : test::stepsOf(block.text))
            script += "bash -e -c " + test::quoted(step).toUtf8() + '\n';
        return failureOfShell(block, script);
    }
    static const QStringList programs{
        u"js"_s, u"java"_s, u"python"_s, u"csharp"_s, u"powershell"_s};
    if (programs.contains(block.language))
        return failureOfProgram(block);
    return u"nobody knows what to do with the language \"%1\""_s.arg(block.language);
}

QString DocumentedCommandsTest::failureOfShell(const Block &block, const QByteArray &script)
{
    const QString prints = block.word(u"prints"_s);
    const QString until = block.word(u"until"_s);
    const QString makes = block.word(u"makes"_s);
    if (prints.isEmpty() && until.isEmpty() && makes.isEmpty())
        return u"the fence does not say what the commands do: prints=, until= or makes="_s;
    if (!makes.isEmpty())
        QFile::remove(m_reader->file(makes)); // of a block above
    QByteArray tried = script;
    tried.replace("0.0.0.0:8087", "0.0.0.0:0"); // what listens beyond loopback takes a free port
    const Done done = m_reader->run(tried, until, {u"-e"_s, u"-o"_s, u"pipefail"_s});
    if (done.code != block.word(u"exits"_s).section(u' ', 0, 0).toInt())
        return told(done, u"another exit code"_s);
    if (!done.out.contains(prints.toUtf8()))
        return told(done, u"%1 is not printed"_s.arg(prints));
    if (!makes.isEmpty() && !QFileInfo::exists(m_reader->file(makes)))
        return told(done, u"%1 is not made"_s.arg(makes));
    return {};
}

QString DocumentedCommandsTest::failureOfConsole(const Block &block)
{
    const QList<test::Command> commands = test::commandsOf(block);
    if (commands.isEmpty())
        return u"no line begins with \"$ \""_s;
    QByteArray script;
    for (const test::Command &command : commands)
        script += "r=$?; printf '\\036'; (exit $r)\n" + command.line + '\n';
    const Done done = m_reader->run(script + "exit 0\n");
    const QList<QByteArray> parts = done.out.split('\x1e');
    if (done.code != 0 || parts.size() != commands.size() + 1)
        return told(done, u"the commands did not all run"_s);
    for (qsizetype i = 0; i < commands.size(); ++i) {
        QByteArray out = parts[i + 1];
        while (out.contains("\n\n"))
            out.replace("\n\n", "\n");
        if (!out.isEmpty() && !out.endsWith('\n'))
            out += '\n';
        const QByteArray expected = m_reader->adapted(commands[i].expected);
        if (!test::patternOf(expected).match(QString::fromUtf8(out)).hasMatch())
            return u"%1\nprints\n%2instead of\n%3"_s.arg(QString::fromUtf8(commands[i].line),
                QString::fromUtf8(out), QString::fromUtf8(expected));
    }
    return {};
}

QString DocumentedCommandsTest::failureOfJson(const Block &block)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(block.text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    m_reader->write(u"judged.json"_s, block.text);
    if (object.contains(u"payload"_s)) {
        const Done done = m_reader->run("carillon-cli check judged.json");
        const int expected = block.word(u"exits"_s).toInt();
        return done.code == expected ? QString() : told(done, u"another verdict"_s);
    }
    const bool isConfiguration = QStringList{u"applications"_s, u"tokens"_s, u"users"_s,
        u"subscriptions"_s, u"switches"_s, u"faults"_s, u"limits"_s, u"hostNames"_s, u"anyToken"_s}
                                     .contains(object.keys().value(0));
    if (!isConfiguration)
        return u"neither a notification nor a configuration"_s;
    const Done done = m_reader->run(
        "carillon-cli serve --listen 127.0.0.1:0 --config judged.json", u"listening on "_s);
    return done.code == 0 ? QString() : told(done, u"the service does not take it"_s);
}

QString DocumentedCommandsTest::failureOfHttp(const Block &block)
{
    m_reader->write(u"judged.http"_s, m_reader->adapted(block.text));
    QByteArray variables;
    if (const QString variable = block.word(u"variable"_s); !variable.isEmpty())
        variables = " --variable " + test::quoted(variable.toUtf8()).toUtf8();
    const Done checked = m_reader->run("carillon-cli check judged.http" + variables);
    if (checked.code != 0)
        return told(checked, u"the check fails"_s);
    const Done sent = m_reader->run("carillon-cli send judged.http" + variables);
    return sent.code == 0 ? QString() : told(sent, u"the service refuses it"_s);
}

// A program is run by a block further down, which says how.
QString DocumentedCommandsTest::failureOfProgram(const Block &block) const
{
    const QString name = block.fileName();
    if (name.isEmpty())
        return u"the fence names no file, so nothing can run it"_s;
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
        [&](const test::Page &each) { return each.path == block.page; });
    const bool isRun = std::any_of(
        page->blocks.begin(), page->blocks.end(), [&](const Block &each) {
            return each.line > block.line && (each.language == u"sh" || each.language == u"console")
                && each.text.contains(name.toUtf8());
        });
    return isRun ? QString() : u"no block below runs %1"_s.arg(name);
}

void DocumentedCommandsTest::everyExceptionIsStillThere_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(exceptions.size()); ++i)
        QTest::addRow("%s: %s", exceptions[i].page, exceptions[i].holds) << i;
}

void DocumentedCommandsTest::everyExceptionIsStillThere()
{
    QFETCH(int, index);
    const QString sources = QStringLiteral(CARILLON_SOURCES "/");
    if (!QFileInfo::exists(sources + QLatin1String(exceptions[index].page)))
        QSKIP("these sources have no such page");
    const bool isThere = std::any_of(m_pages.begin(), m_pages.end(), [&](const test::Page &page) {
        return std::any_of(page.blocks.begin(), page.blocks.end(),
            [&](const Block &block) { return exceptionFor(block) == &exceptions[index]; });
    });
    QVERIFY(isThere);
}

void DocumentedCommandsTest::whatIsNotSaidIsNoticed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("text");
    const auto row
        = [](const char *name, const QString &language, const QStringList &words,
              const QByteArray &text) { QTest::newRow(name) << language << words << text; };
    row("a command without an expectation", u"sh"_s, {}, "true\n");
    row("a command that fails", u"sh"_s, {u"prints=a"_s}, "echo a; false\n");
    row("a failure that another command hides", u"sh"_s, {u"prints=a"_s}, "false\necho a\n");
    row("other words", u"sh"_s, {u"prints=a"_s}, "echo b\n");
    row("another output", u"console"_s, {}, "$ echo b\na\n");
    row("a longer output", u"console"_s, {}, "$ printf 'a\\nb\\n'\na\n");
    row("a body that is refused", u"json"_s, {}, R"({"targetHostName":"a.example","payload":{}})");
    row("a configuration that is refused", u"json"_s, {}, R"({"users":[{"nmae":"x"}]})");
    row("JSON of unknown kind", u"json"_s, {}, R"({"seconds":1})");
    row("a request that is refused", u"http"_s, {},
        "GET http://127.0.0.1:8087/beta/me HTTP/1.1\n\n");
    row("a step that fails", u"yaml"_s, {u"prints=a"_s}, "- run: |\n    echo a\n    false\n");
    row("a pipeline that fails", u"yaml"_s, {u"prints=a"_s}, "script:\n  - echo a\n  - false\n");
    row("a program that nothing runs", u"js"_s, {u"a.js"_s}, "1\n");
    row("no language", {}, {}, "ls\n");
}

void DocumentedCommandsTest::whatIsNotSaidIsNoticed()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QFETCH(QByteArray, text);
    m_page = u"README.md"_s;
    m_reader = std::make_unique<test::Reader>();
    QVERIFY(!failureOf({m_page, 1 << 20, language, words, text}).isEmpty());
}

QTEST_GUILESS_MAIN(DocumentedCommandsTest)
#include "test_documented_commands.moc"
