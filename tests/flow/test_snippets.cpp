#include "client/graph_client.h"
#include "compose/pasted_request.h"
#include "compose/snippets.h"
#include "http/content_coding.h"
#include "http/http_file.h"
#include "support/fixture.h"
#include "support/running_service.h"
#include "support/tap.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::compose;

Q_DECLARE_METATYPE(carillon::compose::SnippetKind)

/// What is copied is run as someone would who pasted it, against a running service; what arrived
/// there is compared byte for byte. C# and PowerShell are compared with texts that stand in
/// tests/data/snippets.
class SnippetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatRunsSendsTheSameBytes_data();
    void whatRunsSendsTheSameBytes();
    void theClientSendsTheSameBytes_data() { theCases(); }
    void theClientSendsTheSameBytes();
    void whatCannotBeSentIsSaid();
    void programsAreTheTextsOnFile_data();
    void programsAreTheTextsOnFile();
    void whatWasCopiedCanBePasted_data() { theCases(); }
    void whatWasCopiedCanBePasted();

private:
    static void theCases();
    [[nodiscard]] SnippetRequest sourceOf(const Envelope &envelope, const QByteArray &body) const;
    [[nodiscard]] QByteArray runs(const SnippetRequest &source, SnippetKind kind);

    QTemporaryDir m_folder;
    std::unique_ptr<test::RunningService> m_service;
    std::unique_ptr<test::Tap> m_tap;
};

namespace {

const Target target{{}, {}, "to'ken\\\"$x`", "uns-demo"};

QByteArray withTitle(const QByteArray &title)
{
    return R"({
  "targetHostName": "a.example",
  "payload": { "visualContent": { "title": ")"
        + title + "\" } }\n}";
}

Envelope coded(BodyCoding coding)
{
    Envelope out;
    out.coding = coding;
    return out;
}

Envelope unusual()
{
    Envelope out;
    setHeader(out, target, "X-Quotes", "a'b\"c`d\\e$f${g}%h!i{{j}}");
    setHeader(out, target, "X-Letters", "\xc3\xa9\xe2\x80\x99");
    setHeader(out, target, "X-Empty", "");
    removeHeader(out, target, "Content-Type");
    out.target = "/beta/users/a%40b/notifications?x=1&y=%27$()*";
    return out;
}

struct Case {
    const char *name;
    Envelope envelope;
    QByteArray body;
};

QList<Case> cases()
{
    const Envelope plain;
    return {{"plain", plain, withTitle("Hello")},
        {"quotes", plain, withTitle(R"(it's \"\"\"so\"\"\" ''' ``` \\' \\n)")},
        {"dollars", plain, withTitle("$HOME ${x} $(y) `z` !! %PATH% #{q} <%= e %>")},
        {"beyond ASCII", plain,
            withTitle("\xc3\xa9 \xe2\x80\x98q\xe2\x80\x99 \xe2\x80\xa8 \xf0\x9f\x98\x80 \xd7\xa9")},
        {"placeholders", plain, withTitle("{{name}} {{ name }} {{{{x}}}} {{no name}}")},
        {"line ends", plain, withTitle("x") + "\n\n \n"},
        {"marks of .http files", plain, "< a.json\n### x\n> {% y %}\n###"},
        {"a quote at the end", plain, "\"\"\"a\"\"\"\""},
        {"backslashes at the end", plain, "a\\\\\\"}, {"an at sign first", plain, "@/etc/hostname"},
        {"control characters", plain, "a\x01\x1b[31m\x7f\tb\rc"}, {"no body", plain, {}},
        {"gzip", coded(BodyCoding::Gzip), withTitle("Hello")},
        {"deflate", coded(BodyCoding::Deflate), withTitle("Hello")},
        {"unusual headers and path", unusual(), withTitle("Hello")},
        {"larger than an argument", plain, withTitle(QByteArray(200'000, 'a'))}};
}

QString program(SnippetKind kind)
{
    switch (kind) {
    case SnippetKind::Curl:
        return u"sh"_s;
    case SnippetKind::JavaScript:
        return u"node"_s;
    case SnippetKind::Python:
        return u"python3"_s;
    default:
        return QStringLiteral(CARILLON_CLI);
    }
}

QString endingOf(SnippetKind kind)
{
    switch (kind) {
    case SnippetKind::Curl:
        return u"sh"_s;
    case SnippetKind::JavaScript:
        return u"mjs"_s;
    case SnippetKind::Python:
        return u"py"_s;
    case SnippetKind::CSharp:
        return u"cs"_s;
    case SnippetKind::PowerShell:
        return u"ps1"_s;
    case SnippetKind::HttpFile:
        break;
    }
    return u"http"_s;
}

bool isAddedByConnection(const QByteArray &name)
{
    const QList<QByteArray> &all = addedByConnection();
    return std::any_of(all.begin(), all.end(),
        [&name](const QByteArray &each) { return each.toLower() == name.toLower(); });
}

} // namespace

void SnippetsTest::initTestCase()
{
    m_service = std::make_unique<test::RunningService>();
    m_tap = std::make_unique<test::Tap>(m_service->port());
}

SnippetRequest SnippetsTest::sourceOf(const Envelope &envelope, const QByteArray &body) const
{
    return {requestFor(envelope, body, target), m_tap->url(), body};
}

// What it printed.
QByteArray SnippetsTest::runs(const SnippetRequest &source, SnippetKind kind)
{
    const QString path = m_folder.filePath(u"snippet."_s + endingOf(kind));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return "cannot write";
    file.write(snippet(source, kind).toUtf8());
    file.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path()); // no .curlrc
    for (const auto &name : {u"http_proxy"_s, u"all_proxy"_s, u"ALL_PROXY"_s, u"CARILLON_TOKEN"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(program(kind),
        kind == SnippetKind::HttpFile ? QStringList{u"send"_s, path} : QStringList{path});
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

void SnippetsTest::theCases()
{
    QTest::addColumn<Envelope>("envelope");
    QTest::addColumn<QByteArray>("body");
    for (const Case &each : cases())
        QTest::newRow(each.name) << each.envelope << each.body;
}

void SnippetsTest::whatRunsSendsTheSameBytes_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::addColumn<Envelope>("envelope");
    QTest::addColumn<QByteArray>("body");
    for (const SnippetKind kind :
        {SnippetKind::Curl, SnippetKind::JavaScript, SnippetKind::Python, SnippetKind::HttpFile}) {
        for (const Case &each : cases())
            QTest::addRow("%s: %s", qPrintable(nameOf(kind)), each.name)
                << kind << each.envelope << each.body;
    }
}

void SnippetsTest::whatRunsSendsTheSameBytes()
{
    QFETCH(SnippetKind, kind);
    QFETCH(Envelope, envelope);
    QFETCH(QByteArray, body);
    if (QStandardPaths::findExecutable(program(kind)).isEmpty())
        QSKIP("not installed");
    m_tap->forget();
    const SnippetRequest source = sourceOf(envelope, body);
    const QByteArray printed = runs(source, kind);
    QVERIFY2(m_tap->requests().size() == 1, printed + snippet(source, kind).left(2000).toUtf8());
    const http::HttpRequest &arrived = m_tap->requests().constFirst();
    http::HttpRequest expected = source.request;
    if (kind == SnippetKind::HttpFile && envelope.coding != BodyCoding::None) {
        expected.headers.remove("Content-Encoding");
        expected.body = body;
    }
    QCOMPARE(arrived.method, expected.method);
    QCOMPARE(arrived.target, expected.target);
    QCOMPARE(arrived.body, expected.body);
    for (const http::Header &header : expected.headers.fields()) {
        QVERIFY2(arrived.headers.contains(header.name), header.name);
        QCOMPARE(arrived.headers.value(header.name), header.value);
    }
    QCOMPARE(arrived.headers.contains("Content-Type"), expected.headers.contains("Content-Type"));
    if (body == withTitle("Hello") && expected.headers.contains("Content-Type"))
        QVERIFY2(printed.contains("201"), printed);
}

// The client behind the window and the command line.
void SnippetsTest::theClientSendsTheSameBytes()
{
    QFETCH(Envelope, envelope);
    QFETCH(QByteArray, body);
    m_tap->forget();
    const http::HttpRequest request = requestFor(envelope, body, target);
    client::GraphClient client;
    std::optional<http::Exchange> answer;
    client.send(
        request, m_tap->url(), this, [&](const http::Exchange &exchange) { answer = exchange; });
    QTRY_VERIFY(answer);
    QVERIFY2(!answer->failure, qPrintable(answer->failure ? answer->failure->message : QString()));
    const QByteArray bytes = m_tap->bytes();
    QVERIFY(bytes.startsWith(request.method + ' ' + request.target + " HTTP/1.1\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n" + request.body));
    QList<QByteArray> lines
        = bytes.first(bytes.size() - request.body.size() - 4).split('\n').mid(1);
    for (const http::Header &header : request.headers.fields())
        QVERIFY2(lines.removeIf([&](const QByteArray &line) {
            const qsizetype colon = line.indexOf(':'); // Qt 6.8 writes names in lower case
            return line.first(std::max<qsizetype>(colon, 0)).toLower() == header.name.toLower()
                && line.sliced(colon + 1).trimmed() == header.value.trimmed();
        }) == 1,
            header.name + "\n" + bytes.left(1000));
    // What is left is what the HTTP view says the connection adds.
    for (const QByteArray &line : lines)
        QVERIFY2(isAddedByConnection(line.first(line.indexOf(':'))), line);
}

void SnippetsTest::whatCannotBeSentIsSaid()
{
    const Envelope gzip = coded(BodyCoding::Gzip);
    const QString file = snippet(sourceOf(gzip, withTitle("Hello")), SnippetKind::HttpFile);
    QVERIFY2(file.startsWith(u"# The body goes out uncoded"), qPrintable(file));
    QVERIFY(!file.contains(u"Content-Encoding"));
    Envelope get;
    get.method = "GET";
    const QString script = snippet(sourceOf(get, "{}"), SnippetKind::JavaScript);
    QVERIFY2(script.startsWith(u"// fetch sends no body with GET"), qPrintable(script));
    Envelope quoted;
    quoted.target = "/x?a='";
    QVERIFY(snippet(sourceOf(quoted, "{}"), SnippetKind::JavaScript)
                .startsWith(u"// fetch writes ' in a query as %27"));
    const QString shell = snippet(sourceOf(unusual(), "{}"), SnippetKind::PowerShell);
    QVERIFY(shell.contains(u"# PowerShell sends headers as ASCII"));
    QVERIFY(shell.contains(u"# PowerShell adds a Content-Type"));
}

void SnippetsTest::programsAreTheTextsOnFile_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::addColumn<bool>("isCoded");
    for (const SnippetKind kind : allSnippetKinds) {
        QTest::addRow("%s", qPrintable(nameOf(kind))) << kind << false;
        QTest::addRow("%s, coded", qPrintable(nameOf(kind))) << kind << true;
    }
}

void SnippetsTest::programsAreTheTextsOnFile()
{
    QFETCH(SnippetKind, kind);
    QFETCH(bool, isCoded);
    const QByteArray body
        = withTitle("it's \\\"$x\\\" \xe2\x80\x98\xc3\xa9\xe2\x80\x99 `b` {{c}}") + '\n';
    SnippetRequest source{requestFor(Envelope(), body, {{}, {}, "demo-token", "uns-demo"}),
        QUrl(u"http://127.0.0.1:8087"_s), body};
    source.request.headers.add("If-Range", "x");
    if (isCoded) { // not by zlib, whose bytes differ from version to version
        source.request.headers.add("Content-Encoding", "gzip");
        source.request.body = QByteArray::fromHex("1f8b0800000000000003") + QByteArray(80, '\xa5');
    }
    const QString name = u"snippets/%1.%2"_s.arg(isCoded ? u"coded"_s : u"plain"_s, endingOf(kind));
    const QByteArray written = snippet(source, kind).toUtf8();
    if (qEnvironmentVariableIsSet("CARILLON_WRITE_SNIPPETS")) {
        QFile file(QStringLiteral(CARILLON_TEST_DATA "/") + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written);
    }
    QCOMPARE(written, test::fixture(name));
}

void SnippetsTest::whatWasCopiedCanBePasted()
{
    QFETCH(Envelope, envelope);
    QFETCH(QByteArray, body);
    const SnippetRequest source = sourceOf(envelope, body);
    for (const SnippetKind kind : {SnippetKind::Curl, SnippetKind::HttpFile}) {
        const auto pasted = readPastedRequest(snippet(source, kind).toUtf8(), target);
        const bool isPiped = kind == SnippetKind::Curl
            && (envelope.coding != BodyCoding::None || body.size() > 100'000);
        if (isPiped) {
            QVERIFY(!pasted);
            QVERIFY(pasted.error().message.contains(u"--data-binary @- would read a file"));
            continue;
        }
        QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().message));
        Envelope expected = envelope;
        if (kind == SnippetKind::HttpFile)
            expected.coding = BodyCoding::None; // as the file says
        QCOMPARE(
            requestFor(pasted->envelope, pasted->text, target), requestFor(expected, body, target));
        QCOMPARE(pasted->origin, m_tap->url().toEncoded());
    }
}

QTEST_GUILESS_MAIN(SnippetsTest)
#include "test_snippets.moc"
