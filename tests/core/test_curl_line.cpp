#include "compose/curl_line.h"
#include "compose/shell_words.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace carillon;
using namespace carillon::compose;
using namespace Qt::StringLiterals;

class CurlLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseOfTheShell_data();
    void wordsAreThoseOfTheShell();
    void wordsAreThoseOfTheWindowsPrompt_data();
    void wordsAreThoseOfTheWindowsPrompt();
    void aLineIsARequest_data();
    void aLineIsARequest();
    void whatIsNoPartOfItIsNamed_data();
    void whatIsNoPartOfItIsNamed();
    void whatCannotBeIsRefusedInWords_data();
    void whatCannotBeIsRefusedInWords();
    void everyPrefixIsReadOrRefused_data();
    void everyPrefixIsReadOrRefused();
    void hostileLinesEndSoon_data();
    void hostileLinesEndSoon();
    void onlyLinesWithCurlAreCurlLines();
};

namespace {

// As a browser's "Copy as cURL (bash)" writes it.
const QByteArray browserLine = R"(curl 'https://graph.microsoft.com/beta/me/notifications/' \
  -X 'POST' \
  -H 'authorization: Bearer ey.J.0' \
  -H 'content-type: application/json' \
  -H 'x-uns-id: uns-demo' \
  --data-raw $'{"title":"it\'s \u00e9 \\ \n"}' \
  --compressed)";

// As its "Copy as cURL (cmd)" writes it, all in carets.
const QByteArray caretLine = "curl ^\"http://127.0.0.1:8087/beta/me/notifications/^\" ^\r\n"
                             "  -H ^\"Content-Type: application/json^\" ^\r\n"
                             "  --data-raw ^\"^{^\\^\"title^\\^\":^\\^\"a ^& b ^% c^\\^\"^}^\"";

QByteArray headersOf(const http::HttpRequest &request)
{
    QByteArray out;
    for (const http::Header &header : request.headers.fields())
        out += header.name + ": " + header.value + '\n';
    return out;
}

} // namespace

void CurlLineTest::wordsAreThoseOfTheShell_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QByteArray &line) { QTest::newRow(name) << line; };
    row("plain words", "curl a b  c\td");
    row("single quotes", R"(curl 'a b' 'a\b' 'a"b' '')");
    row("a quote in single quotes", R"(curl 'it'\''s')");
    row("double quotes", R"(curl "a b" "a'b" "" "a\"b" "a\\b" "a\nb")");
    row("protected dollars", R"(curl "\$HOME" \$HOME '$HOME' "5$" "$ x" 'a`b`' "a\`b")");
    row("backslashes", R"(curl a\ b a\\b \"a\" \'a\' a\bc)");
    row("continued lines", "curl a \\\n  b\\\nc \"d\\\ne\"");
    row("words of several parts", R"(curl a'b c'"d e"\ f$'g\th')");
    row("ANSI-C letters", R"(curl $'\a\b\e\E\f\n\r\t\v\\\'\"\?x')");
    row("ANSI-C numbers", R"(curl $'\x41\x7\101\60\u00e9\u20AC\U0001F600\cA\x4g')");
    row("ANSI-C that means nothing", R"(curl $'\q\x\u')");
    row("no braces in a word", R"(curl {"a":1} --x=y a=b)");
    row("line ends inside quotes", "curl 'a\nb' \"c\nd\" e");
    row("comments", "# first\ncurl a#b 'c # d' # e\n");
    row("an operator ends it", "curl a; curl b | curl c & curl d");
    row("redirections", "curl a 2>/dev/null >/dev/null b </dev/null");
    row("letters beyond ASCII", "curl \xc3\xa9 '\xf0\x9f\x98\x80' \"\xe2\x80\x98\"");
    row("brackets and stars", "curl '[1-3]' \"*\" http://x/?a=1");
    row("a browser's line", browserLine);
}

// A real shell says what its words are; one whose curl prints its arguments.
void CurlLineTest::wordsAreThoseOfTheShell()
{
    QFETCH(QByteArray, line);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is not installed");
    QProcess shell;
    shell.start(bash,
        {u"-fc"_s,
            u"curl() { printf '%s\\0' \"$@\" >&9; printf '\\n' >&9; }\n"_s
                + QString::fromUtf8("exec 9>&1\n" + line)});
    QVERIFY(shell.waitForFinished());
    QList<QByteArray> expected;
    const QByteArray printed = shell.readAllStandardOutput();
    expected = printed.left(printed.indexOf(QByteArray("\0\n", 2))).split('\0');

    ShellWords words(line);
    QVERIFY(!words.isWindows());
    const auto command = words.next();
    QVERIFY2(command, command ? "" : qPrintable(command.error().message));
    QCOMPARE(command->words.mid(1), expected);
}

void CurlLineTest::wordsAreThoseOfTheWindowsPrompt_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<QByteArray>>("words");
    const auto row = [](const char *name, const QByteArray &line, const QList<QByteArray> &words) {
        QTest::newRow(name) << line << words;
    };
    row("carets before quotes", R"(curl ^"a b^" c)", {"curl", "a b", "c"});
    row("a caret continues the line", "curl \"a\" ^\r\n  -H \"b: c\"", {"curl", "a", "-H", "b: c"});
    row("a line end in the text", "curl ^\"a^\n\nb^\"", {"curl", "a\nb"});
    row("escaped quotes in carets", R"(curl ^"^\^"a^\^"^")", {"curl", "\"a\""});
    row("backslashes before a quote", R"(curl ^"a\\^" ^"b\\\^"c^")", {"curl", "a\\", "b\\\"c"});
    row("backslashes elsewhere", R"(curl ^"C:\x\\y^")", {"curl", R"(C:\x\\y)"});
    row("doubled quotes", R"(curl "{""a"":""b c""}")", {"curl", R"({"a":"b c"})"});
    row("operators in carets", R"(curl ^"x^&y^|z^<^>^")", {"curl", "x&y|z<>"});
    row("an operator ends it", "curl ^\"a^\" & dir", {"curl", "a"});
    row("single quotes are letters", R"(curl ^"it's^")", {"curl", "it's"});
    row("redirections", "curl ^\"a^\" > out.txt b", {"curl", "a", "b"});
}

void CurlLineTest::wordsAreThoseOfTheWindowsPrompt()
{
    QFETCH(QByteArray, line);
    ShellWords words(line);
    QVERIFY(words.isWindows());
    const auto command = words.next();
    QVERIFY(command);
    QTEST(command->words, "words");
}

void CurlLineTest::aLineIsARequest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const auto row
        = [](const char *name, const QByteArray &line, const QByteArray &head,
              const QByteArray &body = {}) { QTest::newRow(name) << line << head << body; };
    row("an address alone", "curl http://a.example/x", "GET http://a.example /x\n");
    row("no scheme", "curl a.example:81", "GET http://a.example:81 /\n");
    row("a query without a path", "curl 'https://a.example?b=c'", "GET https://a.example /?b=c\n");
    row("method and header", "curl -X PUT -H 'If-Range: x' http://a/b",
        "PUT http://a /b\nIf-Range: x\n");
    row("grown together", "curl -sXPUT -H'A: b' -d1 http://a/b",
        "PUT http://a /b\nContent-Type: application/x-www-form-urlencoded\nA: b\n", "1");
    row("long names", "curl --request PUT --header 'A: b' --data 1 --url http://a/b",
        "PUT http://a /b\nContent-Type: application/x-www-form-urlencoded\nA: b\n", "1");
    row("data makes it a POST", "curl http://a/ -H 'Content-Type: application/json' -d '{}'",
        "POST http://a /\nContent-Type: application/json\n", "{}");
    row("data is joined by ampersands", "curl -d a=1 --data-ascii b=2 --data-binary c=3 http://a/",
        "POST http://a /\nContent-Type: application/x-www-form-urlencoded\n", "a=1&b=2&c=3");
    row("raw data may begin with @", "curl --data-raw @x -H Content-Type:text/plain http://a/",
        "POST http://a /\nContent-Type: text/plain\n", "@x");
    row("--json", "curl --json '{\"a\":' --json '1}' http://a/",
        "POST http://a /\nContent-Type: application/json\nAccept: application/json\n", "{\"a\":1}");
    row("--json with a type of its own",
        "curl --json 1 -H 'content-type: x/y' -H Accept: http://a/",
        "POST http://a /\ncontent-type: x/y\n", "1");
    row("-G puts data into the address", "curl -G -d a=1 -d b=2 'http://a/?x=y'",
        "GET http://a /?x=y&a=1&b=2\n");
    row("encoded data", "curl -G --data-urlencode 'q=a b&c' --data-urlencode '=d e' http://a/",
        "GET http://a /?q=a%20b%26c&d%20e\n");
    row("--url-query", "curl --url-query 'q=a b' --url-query +x=%20 http://a/",
        "GET http://a /?q=a%20b&x=%20\n");
    row("-I", "curl -I http://a/", "HEAD http://a /\n");
    row("a user", "curl -u me:pass http://a/",
        "GET http://a /\nAuthorization: Basic bWU6cGFzcw==\n");
    row("a user in the address", "curl http://me:p%40ss@a/",
        "GET http://a /\nAuthorization: Basic bWU6cEBzcw==\n");
    row("a header counts more than a user",
        "curl -u me:pass -H 'Authorization: Bearer t' http://a/",
        "GET http://a /\nAuthorization: Bearer t\n");
    row("a token", "curl --oauth2-bearer t http://a/", "GET http://a /\nAuthorization: Bearer t\n");
    row("agent, referer, cookies, range", "curl -A me -e http://r/ -b a=1 -b b=2 -r 0-9 http://a/",
        "GET http://a /\nUser-Agent: me\nReferer: http://r/\nCookie: a=1; b=2\nRange: bytes=0-9\n");
    row("an empty header", "curl -H 'X-Empty;' http://a/", "GET http://a /\nX-Empty: \n");
    row("a header taken out", "curl -d 1 -H 'Content-Type:' http://a/", "POST http://a /\n", "1");
    row("a header twice", "curl -H 'A: 1' -H 'a: 2' http://a/", "GET http://a /\nA: 1, 2\n");
    row("another target", "curl --request-target /x http://a/y", "GET http://a /x\n");
    row("behind two hyphens", "curl -s -- http://a/", "GET http://a /\n");
    row("a prompt and variables in front", "$ A=b sudo /usr/bin/curl http://a/",
        "GET http://a /\n");
    row("another command in front", "cd /tmp && curl http://a/", "GET http://a /\n");
    row("a name from Windows", "curl.exe -d \"{\\\"a\\\":1}\" http://a/",
        "POST http://a /\nContent-Type: application/x-www-form-urlencoded\n", "{\"a\":1}");
    row("an address in brackets", "curl 'http://[::1]:81/'", "GET http://[::1]:81 /\n");
    row("blanks and letters in the path", "curl 'http://a/b c/\xc3\xa9'",
        "GET http://a /b%20c/%C3%A9\n");
    row("a value that looks like an option", "curl -d -X http://a/",
        "POST http://a /\nContent-Type: application/x-www-form-urlencoded\n", "-X");
    row("a browser's line", browserLine,
        "POST https://graph.microsoft.com /beta/me/notifications/\nauthorization: Bearer ey.J.0\n"
        "content-type: application/json\nx-uns-id: uns-demo\n",
        "{\"title\":\"it's \xc3\xa9 \\ \n\"}");
    row("a browser's line for Windows", caretLine,
        "POST http://127.0.0.1:8087 /beta/me/notifications/\nContent-Type: application/json\n",
        R"({"title":"a & b % c"})");
}

void CurlLineTest::aLineIsARequest()
{
    QFETCH(QByteArray, line);
    const auto read = readCurlLine(line);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const http::HttpRequest &request = read->request;
    QTEST(request.method + ' ' + read->origin + ' ' + request.target + '\n' + headersOf(request),
        "head");
    QTEST(request.body, "body");
}

void CurlLineTest::whatIsNoPartOfItIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const QByteArray &line, const char *note) {
        QTest::newRow(name) << line << QString::fromUtf8(note);
    };
    row("nothing", "curl http://a/", "");
    row("output and time", "curl -s -o out.txt --max-time 5 http://a/",
        "-s, -o out.txt, --max-time 5");
    row("--compressed", "curl --compressed http://a/", "--compressed");
    row("-k", "curl -k http://a/", "-k is not obeyed");
    row("--insecure", "curl --insecure http://a/", "--insecure is not obeyed");
    row("unknown long", "curl --frobnicate http://a/", "Not known, and left out: --frobnicate");
    row("unknown short", "curl -& http://a/", "");
    row("unknown among letters", "curl -s@ http://a/", "Not known, and left out: -@");
    row("an option turned off", "curl --no-keepalive http://a/", "--no-keepalive");
    row("a second address", "curl http://a/ http://b/", "http://b/");
    row("another request", "curl http://a/ --next http://b/", "A further request follows --next");
    row("a cookie file", "curl -b jar.txt http://a/", "jar.txt names a file of cookies");
    row("an option file", "curl -K conf http://a/", "reads options from conf");
    row("a header without a colon", "curl -H nonsense http://a/", "“nonsense” has no colon");
    row("a variable", "curl -H \"Authorization: Bearer $TOKEN\" http://a/${BASE}",
        "Not filled in, and as it is written: $TOKEN, ${BASE}");
    row("a pipe", "curl http://a/ | jq .", "What follows the curl command is left out");
    row("a redirection", "curl http://a/ > x", "Redirections are left out");
    row("a user without a password", "curl -u me http://a/", "ask for the password");
    row("a fragment", "curl 'http://a/#b'", "What follows # in the address");
    row("the host", "curl -H 'Host: b' -H 'Content-Length: 5' http://a/", "Host, Content-Length");
    row("many",
        "curl " + QByteArray("--x1 --x2 --x3 --x4 --x5 --x6 --x7 --x8 --x9 --xa --xb --xc --xd")
            + " http://a/",
        "--xc and 1 more");
}

void CurlLineTest::whatIsNoPartOfItIsNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, note);
    const auto read = readCurlLine(line);
    if (line.startsWith("curl -&")) { // a shell runs two commands
        QVERIFY(!read);
        return;
    }
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const QString notes = read->notes.join(u'\n');
    QVERIFY2(note.isEmpty() ? notes.isEmpty() : notes.contains(note), qPrintable(notes));
}

void CurlLineTest::whatCannotBeIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &line, const char *words) {
        QTest::newRow(name) << line << QString::fromUtf8(words);
    };
    row("nothing", "", "no curl command");
    row("no address", "curl -X POST", "no address");
    row("an option without its value", "curl http://a/ -H", "-H wants a value");
    row("a long one without its value", "curl http://a/ --data", "--data wants a value");
    row("a body from a file", "curl -d @body.json http://a/", "-d @body.json would read a file");
    row("a binary body from a file", "curl --data-binary @b http://a/", "--data-binary @b");
    row("JSON from standard input", "curl --json @- http://a/", "--json @-");
    row("an encoded file", "curl --data-urlencode x@/etc/passwd http://a/", "would read a file");
    row("headers from a file", "curl -H @h http://a/", "-H @h would read a file");
    row("a form", "curl -F a=@b http://a/", "-F sends a form");
    row("an upload", "curl -T x http://a/", "-T sends a form or a file");
    row("a single quote", "curl \\\n'http://a/", "The quote ' in line 2 is never closed");
    row("a double quote", "curl \"http://a/", "The quote \" in line 1 is never closed");
    row("an ANSI-C quote", "curl $'http://a/\\'", "The quote $' in line 1 is never closed");
    row("a quote for Windows", "curl ^\"http://a/", "never closed");
    row("a command inside", "curl http://a/ -d \"$(cat body)\"", "a command inside");
    row("a command in back quotes", "curl `cat url`", "a command inside");
    row("a zero byte", "curl http://a/ -d $'a\\0b'", "zero byte");
    row("another protocol", "curl ftp://a/", "Only http and https");
    row("a file's address", "curl file:///etc/passwd", "Only http and https");
    row("no host", "curl http:///x", "names no host");
    row("a port that is none", "curl http://a:99999/", "names no host");
    row("a method of two words", "curl -X 'A B' http://a/", "A method is one word");
    row("a header's name of two words", "curl -H 'A B: c' http://a/", "name is one word");
    row("a header of two lines", "curl -H $'A: b\\r\\nC: d' http://a/", "one line");
    row("a header that is too long", "curl http://a/ -H 'A: " + QByteArray(9000, 'b') + '\'',
        "at most");
    row("too many headers", "curl http://a/ " + QByteArray("-H 'A: b' ").repeated(300),
        "more than 100 headers");
    row("a path that is too long", "curl http://a/" + QByteArray(9000, 'b'), "longer");
    row("another program", "wget http://a/", "no curl command");
}

void CurlLineTest::whatCannotBeIsRefusedInWords()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const auto read = readCurlLine(line);
    QVERIFY2(!read, read ? headersOf(read->request) : "");
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}

void CurlLineTest::everyPrefixIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a browser's line") << browserLine;
    QTest::newRow("a browser's line for Windows") << caretLine;
    QTest::newRow("options") << QByteArray(
        "A=b curl -sXPOST -u me:x -b a=1 --json '{}' --data-urlencode q=1 -G \"$X\" ${Y} "
        "$'\\u00e9\\x' http://a:1/b?c#d 2>&1 <x | y; z # end");
}

void CurlLineTest::everyPrefixIsReadOrRefused()
{
    QFETCH(QByteArray, line);
    for (qsizetype length = 0; length <= line.size(); ++length) {
        const auto read = readCurlLine(line.first(length));
        QVERIFY(read || !read.error().message.isEmpty());
        const auto behind = readCurlLine("curl " + line.sliced(length));
        QVERIFY(behind || !behind.error().message.isEmpty());
    }
}

void CurlLineTest::hostileLinesEndSoon_data()
{
    QTest::addColumn<QByteArray>("line");
    constexpr qsizetype size = 3 * 1024 * 1024;
    const auto row = [](const char *name, const QByteArray &start, const QByteArray &part) {
        QTest::newRow(name) << start + part.repeated(size / part.size());
    };
    row("words", "curl http://a/ ", "x ");
    row("unknown options", "curl http://a/ ", "--q ");
    row("an option of megabytes", "curl http://a/ --", "no-");
    row("switches grown together", "curl http://a/ -", "s");
    row("headers", "curl http://a/ ", "-H a:b ");
    row("headers taken out", "curl http://a/ ", "-H a: ");
    row("cookies", "curl http://a/ ", "-b a=b ");
    row("data", "curl http://a/ ", "-d a ");
    row("JSON", "curl http://a/ ", "--json a ");
    row("queries", "curl http://a/ ", "--url-query a ");
    row("variables", "curl http://a/ ", "$ab ");
    row("empty words", "curl http://a/ ", "'' ");
    row("line ends", "curl http://a/ ", "\n");
    row("commands in front", "", "a;");
    row("operators", "", "|");
    row("backslashes", "curl ", "\\");
    row("carets", "curl ^\" ", "^");
    row("backslashes for Windows", "curl ^\"a^\" ", "\\");
    row("quotes for Windows", "curl ^\"a^\" ", "\"");
    row("redirections", "curl ", "<");
    row("zero bytes", "curl http://a/ ", QByteArray(1, '\0'));
    row("bytes that are no text", "curl http://a/ -d ", "\xff\xfe");
}

void CurlLineTest::hostileLinesEndSoon()
{
    QFETCH(QByteArray, line);
    // Quadratic time would be hours.
    const auto read = readCurlLine(line);
    QVERIFY(read || !read.error().message.isEmpty());
    QVERIFY(!readCurlLine(line + line));
}

void CurlLineTest::onlyLinesWithCurlAreCurlLines()
{
    for (const char *line : {"curl http://a/", "  curl.exe x", "$ curl x", "/usr/bin/curl x",
             "a && curl x", "curl \\\n x", "curl"})
        QVERIFY2(isCurlLine(line), line);
    for (const char *line : {"", "curly", "libcurl x", "POST http://a/", "{\"curl\": 1}"})
        QVERIFY2(!isCurlLine(line), line);
}

QTEST_GUILESS_MAIN(CurlLineTest)
#include "test_curl_line.moc"
