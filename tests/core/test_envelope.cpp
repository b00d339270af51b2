#include "compose/document.h"
#include "compose/draft_controller.h"
#include "compose/envelope.h"
#include "compose/samples.h"
#include "http/content_coding.h"
#include "http/request_parser.h"

#include <QSignalSpy>
#include <QtTest>

using namespace carillon;
using namespace carillon::compose;
using Origin = HeaderRow::Origin;

Q_DECLARE_METATYPE(carillon::compose::BodyCoding)

class EnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesItIsWhatTheTargetAsksFor();
    void headersAreChangedAddedRemovedAndRestored();
    void aHeaderSetBackToTheTargetsIsNoChange();
    void renamingKeepsPlaceAndValue();
    void aRequestBecomesAnEnvelopeAndBack();
    void codedBodiesAreSentCoded_data();
    void codedBodiesAreSentCoded();
    void wireBytesAreOneRequest();
    void whatCannotBeSentIsRefusedInWords_data();
    void whatCannotBeSentIsRefusedInWords();
    void theWholeHeadIsBounded();
    void secretsAreMasked();

    void editsShareOneHistoryWithTheText();
    void typingInOneFieldIsOneStep();
    void replacingAllIsOneStep();

    void everySampleIsAcceptedAsAWholeRequest();
    void theVerdictIsOfTheWholeRequest_data();
    void theVerdictIsOfTheWholeRequest();
    void findingsOfTheBodyStayWhileTheHeadIsWrong();
    void rangesAreOfTheTextOrNone();
    void aDelegatedTargetNeedsNoSubscriptionId();
};

namespace {

const Target target{QStringLiteral("Local service"), QUrl(QStringLiteral("http://127.0.0.1:8087")),
    "demo-token", "uns-demo"};
const QByteArray smallBody = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";
const Instant now = *parseDateTimeOffset("2019-10-21T22:05:36.250Z");

struct Desk {
    explicit Desk(const QByteArray &text = smallBody)
    {
        document.reset(text);
        controller.check();
    }
    void apply(const Envelope &envelope)
    {
        document.applyEnvelope(envelope);
        controller.check();
    }
    [[nodiscard]] QStringList rules() const
    {
        QStringList out;
        for (const contract::Diagnostic &finding : controller.draft().verdict.diagnostics)
            out.append(QLatin1String(finding.rule->name));
        return out;
    }
    [[nodiscard]] int status() const
    {
        return contract::answerOf(controller.draft().outcome()).status;
    }

    SteppedClock clock{now};
    Document document;
    DraftController controller{document, clock};
};

} // namespace

void EnvelopeTest::withoutChangesItIsWhatTheTargetAsksFor()
{
    QCOMPARE(requestFor(Envelope(), smallBody, target), requestFor(smallBody, target));
    for (const HeaderRow &row : headerRows({}, target))
        QCOMPARE(row.origin, Origin::Target);
}

void EnvelopeTest::headersAreChangedAddedRemovedAndRestored()
{
    Envelope envelope;
    setHeader(envelope, target, "x-uns-id", "other");
    setHeader(envelope, target, "If-Range", "x");
    removeHeader(envelope, target, "CONTENT-TYPE");
    const QList<HeaderRow> rows = headerRows(envelope, target);
    QCOMPARE(rows,
        (QList<HeaderRow>{{"Authorization", "Bearer demo-token", Origin::Target},
            {"x-uns-id", "other", Origin::Changed},
            {"Content-Type", "application/json", Origin::Removed},
            {"If-Range", "x", Origin::Added}}));
    QCOMPARE(requestFor(envelope, smallBody, target).headers,
        (http::Headers{
            {"Authorization", "Bearer demo-token"}, {"x-uns-id", "other"}, {"If-Range", "x"}}));
    for (const char *name : {"X-UNS-ID", "content-type", "if-range"})
        restoreHeader(envelope, name);
    QCOMPARE(envelope, Envelope());
}

void EnvelopeTest::aHeaderSetBackToTheTargetsIsNoChange()
{
    Envelope envelope;
    setHeader(envelope, target, "X-UNS-ID", "other");
    setHeader(envelope, target, "X-UNS-ID", "uns-demo");
    QCOMPARE(envelope, Envelope());
    removeHeader(envelope, target, "X-UNS-ID");
    setHeader(envelope, target, "X-UNS-ID", "uns-demo");
    QCOMPARE(envelope, Envelope());
    removeHeader(envelope, target, "X-Never-There");
    QCOMPARE(envelope, Envelope());
}

void EnvelopeTest::renamingKeepsPlaceAndValue()
{
    Envelope envelope;
    setHeader(envelope, target, "X-One", "1");
    setHeader(envelope, target, "X-Two", "2");
    renameHeader(envelope, target, "X-One", "X-Uno");
    QCOMPARE(envelope.changes, (QList<HeaderChange>{{"X-Uno", "1", false}, {"X-Two", "2", false}}));
    renameHeader(envelope, target, "X-UNS-ID", "X-Other");
    QCOMPARE(headerRows(envelope, target).at(1).origin, Origin::Removed);
    QCOMPARE(headerRows(envelope, target).constLast(),
        (HeaderRow{"X-Other", "uns-demo", Origin::Added}));
    renameHeader(envelope, target, "X-Other", "X-UNS-ID");
    QCOMPARE(headerRows(envelope, target).at(1).origin, Origin::Target);
    QCOMPARE(envelope.changes.size(), 2);
}

void EnvelopeTest::aRequestBecomesAnEnvelopeAndBack()
{
    http::HttpRequest request{"PUT", "/v1.0/x?y=1",
        {{"Accept", "*/*"}, {"content-type", "application/json"}, {"X-UNS-ID", "other"}},
        smallBody};
    const Envelope envelope = envelopeOf(request, BodyCoding::None, target);
    const http::HttpRequest again = requestFor(envelope, smallBody, target);
    QCOMPARE(again.method, request.method);
    QCOMPARE(again.target, request.target);
    QCOMPARE(again.headers.fields().size(), request.headers.fields().size());
    for (const http::Header &header : request.headers.fields())
        QVERIFY2(again.headers.fields().contains(header), header.name);
    QCOMPARE(envelopeOf(requestFor(Envelope(), {}, target), BodyCoding::None, target), Envelope());
}

void EnvelopeTest::codedBodiesAreSentCoded_data()
{
    QTest::addColumn<BodyCoding>("coding");
    QTest::newRow("gzip") << BodyCoding::Gzip;
    QTest::newRow("deflate") << BodyCoding::Deflate;
}

void EnvelopeTest::codedBodiesAreSentCoded()
{
    QFETCH(BodyCoding, coding);
    Envelope envelope;
    envelope.coding = coding;
    const http::HttpRequest request = requestFor(envelope, smallBody, target);
    QCOMPARE(request.headers.value("Content-Encoding"), spelling(coding));
    QVERIFY(request.body != smallBody);
    QCOMPARE(*http::decodedBody(request, {}), smallBody);
    envelope.method = "HEAD";
    QCOMPARE(requestFor(envelope, smallBody, target).body, QByteArray());
}

void EnvelopeTest::wireBytesAreOneRequest()
{
    Envelope envelope;
    envelope.coding = BodyCoding::Gzip;
    setHeader(envelope, target, "X-Empty", "");
    const http::HttpRequest request = requestFor(envelope, smallBody, target);
    const QByteArray bytes = wireBytes(request, target.baseUrl);
    QVERIFY(bytes.startsWith("POST /beta/me/notifications/ HTTP/1.1\r\nHost: 127.0.0.1:8087\r\n"));
    const Limits limits;
    http::RequestParser parser(limits);
    QCOMPARE(parser.feed(bytes), bytes.size());
    QCOMPARE(parser.state(), http::RequestParser::State::Complete);
    const http::HttpRequest arrived = parser.takeRequest();
    QCOMPARE(arrived.body, request.body);
    for (const http::Header &header : request.headers.fields())
        QCOMPARE(arrived.headers.value(header.name), header.value);
}

void EnvelopeTest::whatCannotBeSentIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("two");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *part, const QByteArray &one,
                         const QByteArray &two, const char *words) {
        QTest::newRow(name) << QByteArray(part) << one << two << QString::fromUtf8(words);
    };
    row("a method of two words", "method", "PO ST", {}, "one word");
    row("no method", "method", "", {}, "one word");
    row("a method with a line end", "method", "POST\r\nX: y", {}, "one word");
    row("another method", "method", "PATCH", {}, "");
    row("a path without a slash", "target", "beta", {}, "begins with a slash");
    row("no path", "target", "", {}, "begins with a slash");
    row("a blank in the path", "target", "/a b", {}, "/a%20b");
    row("a letter beyond ASCII", "target", "/\xc3\xa9", {}, "/%C3%A9");
    row("a fragment", "target", "/a#b", {}, "never sent");
    row("dot segments", "target", "/a/../b", {}, "/b");
    row("a line end in the path", "target", "/a\r\nX: y", {}, "URL writes");
    row("a path that is too long", "target", '/' + QByteArray(9000, 'a'), {}, "longer");
    row("a query", "target", "/a?b=c&d=%20", {}, "");
    row("a name with a blank", "header", "X Y", "1", "one word");
    row("a name with a colon", "header", "X:", "1", "one word");
    row("no name", "header", "", "1", "one word");
    row("a value of two lines", "header", "X", "a\r\nY: b", "one line");
    row("NUL in a value", "header", "X", QByteArray("a\0b", 3), "one line");
    row("a value that is too long", "header", "X", QByteArray(9000, 'a'), "at most");
    row("a header of the connection", "header", "content-length", "5", "by the connection");
    row("an empty value", "header", "X", "", "");
    row("a value beyond ASCII", "header", "X", "\xc3\xa9", "");
}

void EnvelopeTest::whatCannotBeSentIsRefusedInWords()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, two);
    QFETCH(QString, words);
    const Result<void> checked = part == "method" ? checkMethod(one)
        : part == "target"                        ? checkTarget(one)
                                                  : checkHeader(one, two);
    QCOMPARE(checked.has_value(), words.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code.toUtf8(), part);
        QVERIFY2(checked.error().message.contains(words), qPrintable(checked.error().message));
    }
}

void EnvelopeTest::theWholeHeadIsBounded()
{
    const Limits limits;
    Envelope many;
    int added = 0;
    while (added < 2 * limits.headerCount && checkEnvelope(many, target, limits))
        setHeader(many, target, "X-" + QByteArray::number(added++), "1");
    QVERIFY2(added > 80 && added < limits.headerCount, qPrintable(QString::number(added)));
    Envelope large;
    added = 0;
    while (added < 100 && checkEnvelope(large, target, limits))
        setHeader(large, target, "X-" + QByteArray::number(added++), QByteArray(8000, 'a'));
    QCOMPARE(added, 4);
}

void EnvelopeTest::secretsAreMasked()
{
    QCOMPARE(masked({"authorization", "Bearer abc"}), QStringLiteral("Bearer ••••••••"));
    QCOMPARE(masked({"Authorization", "abc"}), QStringLiteral("••••••••"));
    QCOMPARE(masked({"Cookie", "abc"}), QStringLiteral("••••••••"));
    QCOMPARE(masked({"X-UNS-ID", "abc"}), QStringLiteral("abc"));
}

void EnvelopeTest::editsShareOneHistoryWithTheText()
{
    Document document;
    document.reset("a");
    QSignalSpy told(&document, &Document::envelopeChanged);
    Envelope put;
    put.method = "PUT";
    document.apply({1, 0, "b"});
    document.applyEnvelope(put);
    document.applyEnvelope(put); // changes nothing
    document.apply({2, 0, "c"});
    QCOMPARE(told.size(), 1);
    QVERIFY(document.isModified());
    document.undo();
    QCOMPARE(document.text(), QByteArray("ab"));
    QCOMPARE(document.envelope(), put);
    document.undo();
    QCOMPARE(document.envelope(), Envelope());
    QCOMPARE(document.text(), QByteArray("ab"));
    document.undo();
    QVERIFY(!document.isModified());
    while (document.canRedo())
        document.redo();
    QCOMPARE(document.text(), QByteArray("abc"));
    QCOMPARE(document.envelope(), put);
    document.reset("x");
    QCOMPARE(document.envelope(), Envelope());
}

void EnvelopeTest::typingInOneFieldIsOneStep()
{
    Document document;
    document.reset("a");
    for (const char *typed : {"/b", "/be", "/bet"}) {
        Envelope envelope = document.envelope();
        envelope.target = typed;
        document.applyEnvelope(envelope, Document::Grouping::Typing, "target");
    }
    document.undo();
    QCOMPARE(document.envelope(), Envelope());
    document.redo();
    QCOMPARE(document.envelope().target, QByteArray("/bet"));
    document.apply({1, 0, "z"}, Document::Grouping::Typing, "target"); // no such mixture
    document.undo();
    QCOMPARE(document.envelope().target, QByteArray("/bet"));
}

void EnvelopeTest::replacingAllIsOneStep()
{
    Document document;
    document.reset("one");
    Envelope envelope;
    envelope.method = "GET";
    document.replaceAll("two\r\nlines", envelope);
    QCOMPARE(document.text(), QByteArray("two\nlines"));
    QCOMPARE(document.envelope(), envelope);
    document.undo();
    QCOMPARE(document.text(), QByteArray("one"));
    QCOMPARE(document.envelope(), Envelope());
    QVERIFY(!document.canUndo());
    document.redo();
    QCOMPARE(document.text(), QByteArray("two\nlines"));
    QCOMPARE(document.envelope(), envelope);
}

void EnvelopeTest::everySampleIsAcceptedAsAWholeRequest()
{
    for (const Sample &sample : samples(now)) {
        const Desk desk(sample.text);
        QVERIFY2(desk.status() == 201, sample.id);
        QVERIFY(desk.controller.draft().verdict.accepted());
        QCOMPARE(desk.controller.draft().request.body, desk.document.text());
    }
}

void EnvelopeTest::theVerdictIsOfTheWholeRequest_data()
{
    QTest::addColumn<Envelope>("envelope");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const Envelope &envelope, const char *rule, int status) {
        QTest::newRow(name) << envelope << QString::fromLatin1(rule) << status;
    };
    Envelope envelope;
    row("nothing changed", envelope, "", 201);
    envelope.coding = BodyCoding::Gzip;
    row("gzip", envelope, "", 201);
    setHeader(envelope, target, "Content-Encoding", "br");
    row("gzip called br", envelope, "header.contentEncoding", 415);
    removeHeader(envelope, target, "Content-Encoding");
    row("gzip that nobody names", envelope, "json.utf8", 400);
    envelope = {};
    setHeader(envelope, target, "Content-Encoding", "gzip");
    row("gzip in name only", envelope, "body.contentEncoding", 400);
    envelope = {};
    setHeader(envelope, target, "If-Range", "x");
    row("If-Range", envelope, "header.ifRange", 400);
    envelope = {};
    removeHeader(envelope, target, "Authorization");
    row("no token", envelope, "authorization.missing", 401);
    envelope = {};
    removeHeader(envelope, target, "X-UNS-ID");
    row("no subscription", envelope, "header.unsId.missing", 400);
    envelope = {};
    envelope.method = "PUT";
    row("PUT", envelope, "request.method", 405);
    envelope = {};
    envelope.target = "/v1.0/me/notifications";
    row("v1.0", envelope, "request.path", 400);
}

void EnvelopeTest::theVerdictIsOfTheWholeRequest()
{
    QFETCH(Envelope, envelope);
    QFETCH(QString, rule);
    Desk desk;
    desk.apply(envelope);
    QCOMPARE(desk.rules().value(0), rule);
    QTEST(desk.status(), "status");
    QCOMPARE(desk.controller.draft().verdict.accepted(), rule.isEmpty());
    desk.document.undo();
    desk.controller.check();
    QCOMPARE(desk.status(), 201);
}

void EnvelopeTest::findingsOfTheBodyStayWhileTheHeadIsWrong()
{
    Desk desk(R"({"payload":{"rawContent":"x"}})");
    Envelope envelope;
    setHeader(envelope, target, "Content-Encoding", "br");
    desk.apply(envelope);
    QCOMPARE(desk.rules(),
        (QStringList{
            QStringLiteral("header.contentEncoding"), QStringLiteral("targetHostName.required")}));
    QCOMPARE(desk.status(), 415);
}

void EnvelopeTest::rangesAreOfTheTextOrNone()
{
    Desk desk(QByteArray(smallBody).replace("\"x\"", "x"));
    Envelope envelope;
    envelope.coding = BodyCoding::Gzip;
    desk.apply(envelope);
    const auto &found = desk.controller.draft().verdict.diagnostics;
    QCOMPARE(found.size(), 1);
    QCOMPARE(desk.document.text().mid(found.first().range.begin, 1), QByteArray("x"));
    removeHeader(envelope, target, "Content-Encoding");
    desk.apply(envelope);
    QVERIFY(!found.isEmpty());
    for (const contract::Diagnostic &finding : found)
        QCOMPARE(finding.range, json::Range());
}

void EnvelopeTest::aDelegatedTargetNeedsNoSubscriptionId()
{
    Desk desk;
    desk.controller.setTarget({{}, {}, "token", {}});
    QCOMPARE(desk.status(), 201);
    desk.controller.setTarget({{}, {}, {}, "uns-demo"});
    QCOMPARE(desk.status(), 401);
}

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "test_envelope.moc"
