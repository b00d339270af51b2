#include "cli/choices.h"
#include "cli/commands.h"
#include "cli/render_options.h"
#include "cli/serve_options.h"
#include "cli/tables/tables.h"
#include "command_line/help_text.h"
#include "options.h"
#include "options_table.h"
#include "support/cli.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::command_line;
using carillon::test::runCli;

Q_DECLARE_METATYPE(carillon::command_line::CommandSpec)

// The tables of the command lines, and that everything that is written from them holds all of it.
class CommandTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsWhole_data() { addCommands(); }
    void everyEntryIsWhole();
    void helpNamesEverything_data() { addCommands(); }
    void helpNamesEverything();
    void theManPageNamesEverything_data() { addCommands(); }
    void theManPageNamesEverything();
    void theReferenceNamesEverything_data() { addCommands(); }
    void theReferenceNamesEverything();
    void bashCompletesEverything_data() { addCommands(); }
    void bashCompletesEverything();
    void zshCompletesEverything_data() { addCommands(); }
    void zshCompletesEverything();
    void fishCompletesEverything_data() { addCommands(); }
    void fishCompletesEverything();
    void everyOptionIsRead_data() { addCommands(); }
    void everyOptionIsRead();
    void anOptionThatNothingReadsIsFound();
    void whatIsNotInTheTableIsUsage_data() { addCommands(); }
    void whatIsNotInTheTableIsUsage();
    void everyChoiceIsTaken_data();
    void everyChoiceIsTaken();
    void everyLimitCanBeSet();
    void theWindowReadsItsTable();

private:
    void addCommands();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QString written(const char *folder, const QString &file)
{
    return QString::fromUtf8(
        contentOf(u"%1/%2/%3"_s.arg(QStringLiteral(CARILLON_BUILD), QLatin1String(folder), file)));
}

// From one text to the next one, or to the end.
QString between(const QString &text, const QString &begin, const QString &end)
{
    const qsizetype at = text.indexOf(begin);
    if (at < 0)
        return {};
    const qsizetype stop = text.indexOf(end, at + begin.size());
    return text.sliced(at, (stop < 0 ? text.size() : stop) - at);
}

// As the program itself prints it; the window's needs a display.
QString realHelp(const CommandSpec &spec)
{
    if (spec.program == u"carillon")
        return optionsFrom({spec.program, u"--help"_s}).text;
    const auto outcome = runCli(
        (spec.name.isEmpty() ? QStringList() : QStringList{spec.name}) + QStringList{u"--help"_s});
    return outcome.code == 0 ? QString::fromUtf8(outcome.out) : QString();
}

// What the project's own files under app/ include of each other, beginning with one of them.
void addSources(QSet<QString> &seen, QByteArray &text, const QString &name)
{
    const QString path = QStringLiteral(CARILLON_SOURCE) + u"/app/"_s + name;
    if (seen.contains(name) || !QFile::exists(path))
        return;
    seen.insert(name);
    const QByteArray own = contentOf(path);
    text += own;
    static const QRegularExpression include(u"#include \"(cli/[a-z_]+)\\.h\""_s);
    auto matches = include.globalMatch(QString::fromUtf8(own));
    while (matches.hasNext()) {
        const QString other = matches.next().captured(1);
        addSources(seen, text, other + u".h"_s);
        addSources(seen, text, other + u".cpp"_s);
    }
}

QStringList unread(const CommandSpec &spec)
{
    QSet<QString> seen;
    QByteArray text;
    const QString begin = spec.program == u"carillon" ? u"options"_s
        : spec.name.isEmpty()                         ? u"cli/main"_s
                                                      : u"cli/"_s + spec.name;
    addSources(seen, text, begin + u".cpp"_s);
    static const QRegularExpression words(u"QStringLiteral\\(\"[^\"]*\"\\)"_s);
    const QString read = QString::fromUtf8(text).remove(words);
    QStringList out;
    for (const OptionSpec &option : spec.options) {
        if (!read.contains(u'"' + option.name + u'"'))
            out.append(option.name);
    }
    return out;
}

} // namespace

void CommandTablesTest::addCommands()
{
    QTest::addColumn<CommandSpec>("spec");
    for (const CommandSpec &spec :
        QList<CommandSpec>{desktopTable(), cli::programTable()} + cli::allTables())
        QTest::newRow(qPrintable(spec.invocation())) << spec;
}

void CommandTablesTest::everyEntryIsWhole()
{
    QFETCH(CommandSpec, spec);
    QVERIFY(!spec.summary.isEmpty() && !spec.summary.endsWith(u'.'));
    QVERIFY(spec.description.endsWith(u'.'));
    QVERIFY(!spec.exits.isEmpty());
    QVERIFY(!spec.examples.isEmpty());
    QSet<QString> names;
    for (const OptionSpec &option : spec.allOptions()) {
        QVERIFY2(!names.contains(option.name), qPrintable(option.name));
        names.insert(option.name);
        QVERIFY2(option.help.endsWith(u'.'), qPrintable(option.name));
        QCOMPARE(option.value.isEmpty(), option.takes == Takes::Nothing);
        const bool chooses = option.takes == Takes::Choice || option.takes == Takes::Choices
            || option.takes == Takes::Setting;
        QCOMPARE(option.choices.isEmpty(), !chooses);
        if (chooses && !option.fallback.isEmpty())
            QVERIFY((option.choices + option.alone).contains(option.fallback));
    }
}

void CommandTablesTest::helpNamesEverything()
{
    QFETCH(CommandSpec, spec);
    const QString help = realHelp(spec);
    if (spec.name.isEmpty() && spec.program == u"carillon-cli") {
        for (const CommandSpec &command : cli::allTables())
            QVERIFY(help.contains(u"\n  "_s + command.name + u' '));
        return;
    }
    QVERIFY(help.startsWith(u"Usage: "_s + synopsisOf(spec) + u'\n'));
    for (const OptionSpec &option : spec.allOptions())
        QVERIFY2(help.contains(u"\n  "_s + spellingOf(option)), qPrintable(option.name));
    for (const ArgumentSpec &argument : spec.arguments)
        QVERIFY(help.contains(u"Arguments:\n  "_s + argument.value));
    const QString options = between(help, u"\nOptions:"_s, u"\n\n"_s);
    for (const QString &line : options.split(u'\n'))
        QVERIFY2(line.size() <= 79, qPrintable(line));
}

void CommandTablesTest::theManPageNamesEverything()
{
    QFETCH(CommandSpec, spec);
    const QString page = written("man", spec.pageName() + u".1"_s);
    for (const char *section :
        {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES", "SEE ALSO"})
        QVERIFY2(page.contains(u"\n.SH "_s + QLatin1String(section) + u'\n'), section);
    const QString options = between(page, u"\n.SH OPTIONS"_s, u"\n.SH"_s).remove(u'\\');
    for (const OptionSpec &option : spec.allOptions())
        QVERIFY2(options.contains(u"--"_s + option.name + u"fR"_s), qPrintable(option.name));
    for (const ExitCode &exit : spec.exits)
        QVERIFY(page.contains(u"\n\\fB%1\\fR\n"_s.arg(exit.code)));
}

void CommandTablesTest::theReferenceNamesEverything()
{
    QFETCH(CommandSpec, spec);
    const QString page = written("help", u"command-line.md"_s);
    const QString part = between(page, u"# "_s + spec.invocation() + u"\n\n"_s, u"\n### "_s);
    for (const OptionSpec &option : spec.allOptions())
        QVERIFY2(part.contains(
                     u"| `"_s + QString(spellingOf(option)).replace(u'|', u"\\|"_s) + u"` |"_s),
            qPrintable(option.name));
}

void CommandTablesTest::bashCompletesEverything()
{
    QFETCH(CommandSpec, spec);
    const QString script = written("completion", spec.program + u".bash"_s);
    const bool isOverview = spec.name.isEmpty() && spec.program == u"carillon-cli";
    const QString part = isOverview
        ? between(script, u"COMP_CWORD -eq 1"_s, u"return"_s)
        : between(script, u"\n    %1)\n"_s.arg(spec.name.isEmpty() ? u"''"_s : spec.name), u";;"_s);
    for (const OptionSpec &option : spec.allOptions())
        QVERIFY2(part.contains(QRegularExpression(u" --%1[ ;]"_s.arg(option.name))),
            qPrintable(option.name));
}

void CommandTablesTest::zshCompletesEverything()
{
    QFETCH(CommandSpec, spec);
    const QString script = written("completion", u'_' + spec.program);
    const QString part = spec.name.isEmpty()
        ? between(script, u"\n    _arguments"_s, u"\n    case"_s)
        : between(script, u"\n            %1)\n"_s.arg(spec.name), u" ;;\n"_s);
    for (const OptionSpec &option : spec.allOptions())
        QVERIFY2(part.contains(QRegularExpression(u"--%1=?\\["_s.arg(option.name))),
            qPrintable(option.name));
}

void CommandTablesTest::fishCompletesEverything()
{
    QFETCH(CommandSpec, spec);
    const QStringList lines
        = written("completion", spec.program + u".fish"_s).split(u'\n').filter(u"complete -c"_s);
    const QString condition = spec.program == u"carillon" ? QString()
        : spec.name.isEmpty()                             ? u"__carillon_cli_no_command"_s
                              : u"__carillon_cli_command "_s + spec.name + u'\'';
    for (const OptionSpec &option : spec.allOptions())
        QVERIFY2(!lines.filter(condition).filter(u" -l %1 "_s.arg(option.name)).isEmpty(),
            qPrintable(option.name));
}

void CommandTablesTest::everyOptionIsRead()
{
    QFETCH(CommandSpec, spec);
    QCOMPARE(unread(spec), QStringList());
}

void CommandTablesTest::anOptionThatNothingReadsIsFound()
{
    CommandSpec spec = cli::sendTable();
    spec.options.append({.name = u"no-such"_s, .help = u"Nothing."_s});
    QCOMPARE(unread(spec), QStringList{u"no-such"_s});
}

void CommandTablesTest::whatIsNotInTheTableIsUsage()
{
    QFETCH(CommandSpec, spec);
    if (spec.program == u"carillon") {
        QCOMPARE(optionsFrom({spec.program, u"--no-such"_s}).exitCode, 2);
        QCOMPARE(optionsFrom({spec.program, u"one.json"_s, u"two.json"_s}).exitCode, 2);
        return;
    }
    const QStringList command = spec.name.isEmpty() ? QStringList() : QStringList{spec.name};
    const auto outcome = runCli(command + QStringList{u"--no-such"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains("no-such"));
    QVERIFY(outcome.err.contains("Try: " + spec.invocation().toUtf8() + " --help"));
    if (spec.arguments.isEmpty() && !spec.name.isEmpty())
        QCOMPARE(runCli(command + QStringList{u"astray"_s}).code, 2);
}

void CommandTablesTest::everyChoiceIsTaken_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isTaken");
    for (const OptionSpec &option : cli::renderTable().options) {
        if (option.takes != Takes::Choice && option.takes != Takes::Choices)
            continue;
        for (const QString &word : option.choices + option.alone)
            QTest::newRow(qPrintable(option.name + u' ' + word)) << option.name << word << true;
        QTest::newRow(qPrintable(option.name + u" no word of it"_s))
            << option.name << u"astray"_s << false;
    }
}

void CommandTablesTest::everyChoiceIsTaken()
{
    QFETCH(QString, option);
    QFETCH(QString, word);
    QFETCH(bool, isTaken);
    CommandLine line(cli::renderTable());
    QStringList arguments{u"a.json"_s, u"--out"_s, u"pictures"_s, u"--"_s + option, word};
    if (option == u"surface") // those of the platforms chosen
        arguments += QStringList{u"--platform"_s, u"all"_s};
    const Result<void> parsed = line.parse(arguments);
    const bool took = parsed && cli::RenderArguments(line).take();
    QCOMPARE(took, isTaken);
}

void CommandTablesTest::everyLimitCanBeSet()
{
    const CommandSpec serve = cli::serveTable();
    QCOMPARE(serve.option(u"limit")->choices.size(), qsizetype(limitTable().size()));
    for (const LimitRow &row : limitTable()) {
        CommandLine line(serve);
        const QString setting = u"%1=%2"_s.arg(QLatin1String(row.name)).arg(row.least);
        QVERIFY(line.parse({u"--limit"_s, setting}));
        QVERIFY2(serve.option(u"limit")->choices.contains(QLatin1String(row.name)), row.name);
        const auto options = cli::serveOptionsFrom(line);
        QVERIFY2(options.has_value(), row.name);
        QCOMPARE(options->service.limits.*row.value, row.least);
    }
}

void CommandTablesTest::theWindowReadsItsTable()
{
    const OptionsOutcome outcome = optionsFrom({u"carillon"_s, u"order.json"_s, u"--theme"_s,
        u"dark"_s, u"--port"_s, u"0"_s, u"--store"_s, u"feed.db"_s});
    QCOMPARE(outcome.exitCode, -1);
    QCOMPARE(outcome.options.file, u"order.json"_s);
    QCOMPARE(outcome.options.theme, u"dark"_s);
    QCOMPARE(outcome.options.port, quint16(0));
    QCOMPARE(outcome.options.storePath, u"feed.db"_s);
    QCOMPARE(optionsFrom({u"carillon"_s, u"--theme"_s, u"blue"_s}).exitCode, 2);
    QCOMPARE(optionsFrom({u"carillon"_s, u"-v"_s}).exitCode, 0);
    for (const Example &example : desktopTable().examples)
        QCOMPARE(optionsFrom(example.lines.split(u' ')).exitCode, -1);
}

QTEST_GUILESS_MAIN(CommandTablesTest)
#include "test_command_tables.moc"
