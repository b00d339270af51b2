#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// The shells themselves complete command lines, in a folder with order.json, requests.http and the
// folder pictures.
class ShellCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bashOffers_data();
    void bashOffers();
    void fishOffers_data() { addLines(); }
    void fishOffers();
    void zshCompletes_data();
    void zshCompletes();
    void theScriptsAreClean_data();
    void theScriptsAreClean();

private:
    void addLines();
    QByteArray run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    int m_code = 0;
};

namespace {

QString script(const QString &name)
{
    return QStringLiteral(CARILLON_BUILD) + u"/completion/"_s + name;
}

QString programOf(const QString &line)
{
    return line.section(u' ', 0, 0);
}

bool isThere(const QString &shell)
{
    return !QStandardPaths::findExecutable(shell).isEmpty();
}

// Bash hands = and : over as words of their own.
QStringList wordsAsBashSplits(const QString &line)
{
    QStringList out;
    for (const QString &word : line.split(QRegularExpression(u"(?<!\\\\) "_s))) {
        static const QRegularExpression parts(u"[^=:]+|[=:]+"_s);
        auto matches = parts.globalMatch(word);
        if (!matches.hasNext())
            out.append(QString());
        while (matches.hasNext())
            out.append(matches.next().captured());
    }
    return out;
}

// Sourced with the words of the line, prints an offer a line.
constexpr const char *bashHarness = R"(source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
if [[ $1 == carillon ]]; then _carillon; else _carillon_cli; fi
((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
true)";

// An interactive zsh is given the line and a tab; prints the line as it stands then.
constexpr const char *zshHarness = R"(zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1= PROMPT_EOL_MARK=; fpath=($1 \$fpath); autoload -U compinit; compinit -u -D"
zpty -w shell "show() { print -r -- \"<<\$BUFFER>>\"; BUFFER= }; zle -N show; bindkey '^X' show"
zpty -w shell "print '<''<ready>''>'"
zpty -r shell answer "*<<ready>>*"
zpty -n -w shell "$2"$'\t\x18'
zpty -r shell answer "*<<*>>*"
answer=${answer##*<<}
print -r -- "${answer%%>>*}"
zpty -d shell)";

} // namespace

void ShellCompletionTest::initTestCase()
{
    for (const QString &name : {u"order.json"_s, u"requests.http"_s, u"other.txt"_s, u"my order.json"_s}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(m_folder.path()).mkdir(u"pictures"_s));
}

QByteArray ShellCompletionTest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"TERM"_s, u"dumb"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        process.kill();
    m_code = process.exitCode();
    const QByteArray complaint = process.readAllStandardError();
    if (!complaint.isEmpty())
        qWarning() << complaint;
    return process.readAllStandardOutput();
}

void ShellCompletionTest::addLines()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("offers");
    const auto row = [](const char *line, const QStringList &offers) {
        QTest::newRow(line) << QString::fromLatin1(line) << offers;
    };
    row("carillon-cli se", {u"send"_s, u"serve"_s});
    row("carillon-cli --v", {u"--version"_s});
    row("carillon-cli serve --li", {u"--limit"_s, u"--listen"_s});
    row("carillon-cli serve --limit body-", {u"body-bytes="_s, u"body-time="_s});
    row("carillon-cli serve --limit body-bytes=", {});
    row("carillon-cli serve --limit=body-b", {u"body-bytes="_s});
    row("carillon-cli serve --listen ", {});
    row("carillon-cli check --format s", {u"sarif"_s});
    row("carillon-cli check or", {u"order.json"_s});
    row("carillon-cli check --output ot", {u"other.txt"_s});
    row("carillon-cli expect --on ", {u"Android"_s, u"WebPush"_s, u"Windows"_s, u"iOS"_s});
    row("carillon-cli native --platform w", {u"web"_s, u"windows"_s});
    row("carillon-cli native --platform windows,",
        {u"windows,android"_s, u"windows,ios"_s, u"windows,web"_s});
    row("carillon-cli render --surface fi", {u"first"_s});
    row("carillon-cli render --surface ios-banner,ios-l",
        {u"ios-banner,ios-lock-hidden"_s, u"ios-banner,ios-lock-screen"_s});
    row("carillon-cli feed --status=unr", {u"unread"_s});
    row("carillon-cli render --compare p", {u"pictures"_s});
    row("carillon-cli demo order", {});
    row("carillon --theme ",
        {u"dark"_s, u"high-contrast-dark"_s, u"high-contrast-light"_s, u"light"_s});
    row("carillon or", {u"order.json"_s});
}

void ShellCompletionTest::bashOffers_data()
{
    addLines();
    QTest::newRow("only files that fit")
        << u"carillon-cli check o"_s << QStringList{u"order.json"_s};
    QTest::newRow("a name with a space")
        << u"carillon-cli check my\\ o"_s << QStringList{u"my order.json"_s};
    QTest::newRow("inside an address") << u"carillon-cli send --to http://"_s << QStringList();
    QTest::newRow("any file where none fits")
        << u"carillon-cli check oth"_s << QStringList{u"other.txt"_s};
}

void ShellCompletionTest::bashOffers()
{
    if (!isThere(u"bash"_s))
        QSKIP("bash is not installed");
    QFETCH(QString, line);
    QFETCH(QStringList, offers);
    const QByteArray out = run(u"bash"_s,
        QStringList{u"--norc"_s, u"-c"_s, QLatin1String(bashHarness), u"bash"_s,
            script(programOf(line) + u".bash"_s)}
            + wordsAsBashSplits(line));
    QStringList offered = QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
    offered.sort();
    QCOMPARE(offered, offers);
}

void ShellCompletionTest::fishOffers()
{
    if (!isThere(u"fish"_s))
        QSKIP("fish is not installed");
    QFETCH(QString, line);
    QFETCH(QStringList, offers);
    const QByteArray out = run(u"fish"_s,
        {u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s,
            script(programOf(line) + u".fish"_s), line});
    QStringList offered;
    for (const QString &each : QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts)) {
        QString word = each.section(u'\t', 0, 0);
        word.remove(QRegularExpression(u"^--[a-z-]+=|/$"_s));
        offered.append(word);
    }
    // It has files that begin otherwise and are only like the word to offer, too.
    const QString typed = line.section(QRegularExpression(u"[ =]"_s), -1);
    offered.removeIf([&typed](const QString &each) { return !each.startsWith(typed); });
    offered.sort();
    QCOMPARE(offered, offers);
}

void ShellCompletionTest::zshCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("completed");
    const auto row = [](const char *line, const char *completed) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(completed);
    };
    row("carillon-cli chec", "carillon-cli check ");
    row("carillon-cli --v", "carillon-cli --version ");
    row("carillon-cli serve --rec", "carillon-cli serve --recover ");
    row("carillon-cli serve --limit body-b", "carillon-cli serve --limit body-bytes=");
    row("carillon-cli serve --limit=-de", "carillon-cli serve --limit=-de");
    row("carillon-cli check --format sa", "carillon-cli check --format sarif ");
    row("carillon-cli check or", "carillon-cli check order.json ");
    row("carillon-cli native --platform windows,io", "carillon-cli native --platform windows,ios,");
    row("carillon-cli render --surface=ios-b", "carillon-cli render --surface=ios-banner,");
    row("carillon-cli render --compare pic", "carillon-cli render --compare pictures/");
    row("carillon --theme d", "carillon --theme dark ");
}

void ShellCompletionTest::zshCompletes()
{
    if (!isThere(u"zsh"_s))
        QSKIP("zsh is not installed");
    QFETCH(QString, line);
    QFETCH(QString, completed);
    const QByteArray out = run(u"zsh"_s,
        {u"-f"_s, u"-c"_s, QLatin1String(zshHarness), u"zsh"_s,
            QStringLiteral(CARILLON_BUILD) + u"/completion"_s, line});
    QCOMPARE(QString::fromUtf8(out).remove(u'\n').remove(u'\r'), completed);
}

void ShellCompletionTest::theScriptsAreClean_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("file");
    for (const QString &program : {u"carillon"_s, u"carillon-cli"_s}) {
        QTest::newRow(qPrintable(program + u" bash"_s)) << u"bash"_s << program + u".bash"_s;
        QTest::newRow(qPrintable(program + u" zsh"_s)) << u"zsh"_s << u'_' + program;
        QTest::newRow(qPrintable(program + u" fish"_s)) << u"fish"_s << program + u".fish"_s;
    }
}

void ShellCompletionTest::theScriptsAreClean()
{
    QFETCH(QString, shell);
    QFETCH(QString, file);
    if (!isThere(shell))
        QSKIP(qPrintable(shell + u" is not installed"_s));
    run(shell, {u"-n"_s, script(file)});
    QCOMPARE(m_code, 0);
}

QTEST_GUILESS_MAIN(ShellCompletionTest)
#include "test_shell_completion.moc"
