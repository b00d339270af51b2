#include "http/http_file.h"

#include <QtTest>

using namespace carillon;
using namespace carillon::http;

class HttpFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOneRequest();
    void readsSeveralByName();
    void fillsInVariables();
    void givenVariablesCountMore();
    void theBodyIsVerbatim_data();
    void theBodyIsVerbatim();
    void readsWhereToSend_data();
    void readsWhereToSend();
    void aQueryMayGoOn();
    void faultsNameTheirLine_data();
    void faultsNameTheirLine();
    void offsetsLeadBackToTheFile();
    void limitsHold_data();
    void limitsHold();
    void everyPrefixIsReadOrRefused();
};

namespace {

const QByteArray whole = R"(# kept beside the sources
@host = https://graph.example:8443
@path={{host}}/beta/me

### First
// what it does
POST {{path}}/notifications/ HTTP/1.1
Content-Type: application/json
# a comment among headers
X-UNS-ID:  uns-demo

{
  "targetHostName": "a.example" // }} {{ not a name }}
}

### Second
# @name other
/beta/me/notifications
Host: 127.0.0.1:8087

###
### Nothing behind this one
)";

HttpFileRequest only(const QByteArray &text)
{
    const auto requests = readHttpFile(text);
    return requests && requests->size() == 1 ? requests->constFirst() : HttpFileRequest();
}

QByteArray partOf(const QByteArray &text, Span span)
{
    return text.mid(span.begin, span.end - span.begin);
}

} // namespace

void HttpFileTest::readsOneRequest()
{
    const auto requests = readHttpFile(whole);
    QVERIFY2(requests, "it is read");
    QCOMPARE(requests->size(), 2);
    const HttpFileRequest &first = requests->constFirst();
    QCOMPARE(first.name, QStringLiteral("First"));
    QCOMPARE(first.origin, QByteArray("https://graph.example:8443"));
    QCOMPARE(first.request.method, QByteArray("POST"));
    QCOMPARE(first.request.target, QByteArray("/beta/me/notifications/"));
    QCOMPARE(first.request.headers,
        (Headers{{"Content-Type", "application/json"}, {"X-UNS-ID", "uns-demo"}}));
    QCOMPARE(first.request.body,
        QByteArray("{\n  \"targetHostName\": \"a.example\" // }} {{ not a name }}\n}"));
    QCOMPARE(partOf(whole, first.headerLines.at(1)), QByteArray("X-UNS-ID:  uns-demo"));
    QCOMPARE(partOf(whole, first.requestLine), QByteArray("POST {{path}}/notifications/ HTTP/1.1"));
}

void HttpFileTest::readsSeveralByName()
{
    const auto requests = readHttpFile(whole);
    QVERIFY(requests && requests->size() == 2);
    const HttpFileRequest &second = requests->at(1);
    QCOMPARE(second.name, QStringLiteral("other"));
    QCOMPARE(second.request.method, QByteArray("GET"));
    QCOMPARE(second.origin, QByteArray("http://127.0.0.1:8087"));
    QCOMPARE(second.request.body, QByteArray());
}

void HttpFileTest::fillsInVariables()
{
    const QByteArray text = "@a = 1\n@b = {{a}}{{a}}\nPOST http://h/{{ b }}\nX-{{: {{b}}\n";
    QCOMPARE(readHttpFile(text).has_value(), false); // a brace cannot stand in a header's name
    const HttpFileRequest request
        = only("@a = 1\n@b = {{a}}{{a}}\nPOST http://h/{{ b }}\nX: <{{b}}>\n\n[{{a}},{{b}}]");
    QCOMPARE(request.request.target, QByteArray("/11"));
    QCOMPARE(request.request.headers.value("X"), QByteArray("<11>"));
    QCOMPARE(request.request.body, QByteArray("[1,11]"));
}

void HttpFileTest::givenVariablesCountMore()
{
    const auto requests = readHttpFile(
        "@token = old\nPOST http://h/\nAuthorization: Bearer {{token}}\n", {}, {{"token", "new"}});
    QVERIFY(requests);
    QCOMPARE(
        requests->constFirst().request.headers.value("authorization"), QByteArray("Bearer new"));
}

void HttpFileTest::theBodyIsVerbatim_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("CRLF kept") << QByteArray("{\r\n \"a\": 1\r\n}\r\n")
                               << QByteArray("{\r\n \"a\": 1\r\n}");
    QTest::newRow("empty lines inside") << QByteArray("\n{\n\n}\n\n\n") << QByteArray("\n{\n\n}");
    QTest::newRow("what looks like a header, a comment, a variable")
        << QByteArray("A: b\n# c\n@d = e\n## f") << QByteArray("A: b\n# c\n@d = e\n## f");
    QTest::newRow("any bytes") << QByteArray("\xff\x01\0z", 4) << QByteArray("\xff\x01\0z", 4);
    QTest::newRow("braces that are no placeholder") << QByteArray(
        R"({"a":{"b":{}}} {{}} {{ 1x }} {{)") << QByteArray(R"({"a":{"b":{}}} {{}} {{ 1x }} {{)");
    QTest::newRow("none") << QByteArray("") << QByteArray("");
}

void HttpFileTest::theBodyIsVerbatim()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, body);
    const auto requests
        = readHttpFile("POST http://h/\r\nX: y\r\n\r\n" + written + "\n### next\nGET http://h/");
    QVERIFY(requests && requests->size() == 2);
    QCOMPARE(requests->constFirst().request.body, body);
    QCOMPARE(requests->at(1).name, QStringLiteral("next"));
}

void HttpFileTest::readsWhereToSend_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("port") << QByteArray("http://127.0.0.1:8087/a?b=c#d")
                          << QByteArray("http://127.0.0.1:8087") << QByteArray("/a?b=c");
    QTest::newRow("no path") << QByteArray("https://h") << QByteArray("https://h")
                             << QByteArray("/");
    QTest::newRow("only a query") << QByteArray("https://h?x") << QByteArray("https://h")
                                  << QByteArray("/?x");
    QTest::newRow("IPv6") << QByteArray("http://[::1]:80/") << QByteArray("http://[::1]:80")
                          << QByteArray("/");
    QTest::newRow("percent") << QByteArray("http://h/a%2Fb%40c") << QByteArray("http://h")
                             << QByteArray("/a%2Fb%40c");
    QTest::newRow("path only") << QByteArray("/a") << QByteArray("") << QByteArray("/a");
}

void HttpFileTest::readsWhereToSend()
{
    QFETCH(QByteArray, url);
    const HttpFileRequest request = only("PATCH " + url + " HTTP/2\n");
    QTEST(request.origin, "origin");
    QTEST(request.request.target, "target");
    QCOMPARE(request.request.method, QByteArray("PATCH"));
}

void HttpFileTest::aQueryMayGoOn()
{
    const HttpFileRequest request = only("GET http://h/a\n  ?x=1\n\t&y=2\nAccept: text/plain\n");
    QCOMPARE(request.request.target, QByteArray("/a?x=1&y=2"));
    QCOMPARE(request.request.headers.value("Accept"), QByteArray("text/plain"));
}

void HttpFileTest::faultsNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("not a request line") << QByteArray("\n\nhello world\n") << QStringLiteral("3");
    QTest::newRow("a lower-case method") << QByteArray("post http://h/") << QStringLiteral("1");
    QTest::newRow("another scheme") << QByteArray("GET ftp://h/") << QStringLiteral("1");
    QTest::newRow("no host") << QByteArray("GET http:///a") << QStringLiteral("1");
    QTest::newRow("a user's name") << QByteArray("GET http://me:pw@h/") << QStringLiteral("1");
    QTest::newRow("a blank in the address")
        << QByteArray("GET http://h/a b") << QStringLiteral("1");
    QTest::newRow("a control character") << QByteArray("GET http://h/a\x01") << QStringLiteral("1");
    QTest::newRow("a header without a colon")
        << QByteArray("GET http://h/\nA: b\n{}") << QStringLiteral("3");
    QTest::newRow("a header's name with a blank")
        << QByteArray("GET http://h/\nA : b") << QStringLiteral("2");
    QTest::newRow("a bare CR in a header")
        << QByteArray("GET http://h/\nA: b\rC: d\n") << QStringLiteral("2");
    QTest::newRow("an unnamed variable") << QByteArray("@ = 1") << QStringLiteral("1");
    QTest::newRow("a variable without a value") << QByteArray("@a") << QStringLiteral("1");
    QTest::newRow("an unknown placeholder in the URL")
        << QByteArray("GET {{h}}/") << QStringLiteral("1");
    QTest::newRow("an unknown one in a header")
        << QByteArray("GET http://h/\nA: {{t}}") << QStringLiteral("2");
    QTest::newRow("an unknown one in the body")
        << QByteArray("GET http://h/\n\n{\n\"a\":\n{{ $guid }}}\n### x\n") << QStringLiteral("5");
    QTest::newRow("used before it is defined")
        << QByteArray("@a={{b}}\n@b=1") << QStringLiteral("1");
    QTest::newRow("a body from a file")
        << QByteArray("GET http://h/\n\n< ./a.json\n\n###\n") << QStringLiteral("3");
    QTest::newRow("a script") << QByteArray("GET http://h/\n\n{}\n\n> {%\n%}\n")
                              << QStringLiteral("5");
}

void HttpFileTest::faultsNameTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const auto requests = readHttpFile(text);
    QVERIFY(!requests);
    QCOMPARE(requests.error().code, QStringLiteral("httpFile"));
    QCOMPARE(requests.error().where, line);
    QVERIFY(!requests.error().message.isEmpty());
}

void HttpFileTest::offsetsLeadBackToTheFile()
{
    const QByteArray text = "@long = aaaaaaaaaa\nPOST http://h/\n\n{{long}}-b-{{long}}c";
    const HttpFileRequest request = only(text);
    const QByteArray &body = request.request.body;
    QCOMPARE(text.at(request.fileOffset(body.indexOf('b'))), 'b');
    QCOMPARE(text.at(request.fileOffset(body.indexOf('c'))), 'c');
    QCOMPARE(request.fileOffset(0), text.indexOf("{{long}}-"));
    QCOMPARE(request.fileOffset(5), text.indexOf("{{long}}-"));
    QCOMPARE(request.fileOffset(15), text.indexOf("{{long}}c"));
    QCOMPARE(request.fileOffset(body.size()), text.size());
}

void HttpFileTest::limitsHold_data()
{
    QTest::addColumn<QByteArray>("text");
    const Limits limits;
    QTest::newRow("the request line") << "GET http://h/" + QByteArray(limits.requestLine, 'x');
    QTest::newRow("a header") << "GET http://h/\nA: " + QByteArray(limits.headerLine, 'x');
    QTest::newRow("headers") << "GET http://h/\n"
            + QByteArray("A: b\n").repeated(limits.headerCount + 1);
    QTest::newRow("headers in all")
        << "GET http://h/\n" + ("A: " + QByteArray(8000, 'x') + '\n').repeated(5);
    QTest::newRow("requests")
        << QByteArray("GET http://h/\n###\n").repeated(limits.fileRequests + 1);
    QByteArray variables;
    for (int i = 0; i <= limits.fileRequests; ++i)
        variables += "@v" + QByteArray::number(i) + " = 1\n";
    QTest::newRow("variables") << variables;
    QTest::newRow("what is filled in") << "@a = " + QByteArray(8000, 'x') + "\nPOST http://h/\n\n"
            + QByteArray("{{a}}").repeated(10'000);
    QByteArray doubling = "@v0 = xxxxxxxx\n";
    for (int i = 1; i < 60; ++i)
        doubling += "@v" + QByteArray::number(i) + " = "
            + ("{{v" + QByteArray::number(i - 1) + "}}").repeated(2) + '\n';
    QTest::newRow("variables that double") << doubling;
}

void HttpFileTest::limitsHold()
{
    QFETCH(QByteArray, text);
    const auto requests = readHttpFile(text);
    QVERIFY(!requests);
    QCOMPARE(requests.error().code, QStringLiteral("httpFile"));
}

void HttpFileTest::everyPrefixIsReadOrRefused()
{
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        const auto requests = readHttpFile(whole.first(i));
        if (!requests)
            QVERIFY(requests.error().where.toInt() > 0);
        else
            QVERIFY(requests->size() <= 2);
    }
}

QTEST_GUILESS_MAIN(HttpFileTest)
#include "test_http_file.moc"
