#include "support/serving.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::Outcome;
using test::RawClient;
using test::run;
using test::Running;
using test::Serving;

// `carillon-cli record` and `replay` against a service.
class RecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachEventAsItHappens();
    void credentialsAreBlottedOut();
    void isForItsOwnerOnly();
    void endsWhenToldTo_data();
    void endsWhenToldTo();
    void playsTheSameAgain();
    void namesWhatIsAnsweredOtherwise();
    void waitsAsWasWaited();
    void sendsTheTokenGiven_data();
    void sendsTheTokenGiven();
    void namesBrokenLinesAndSendsNothing_data();
    void namesBrokenLinesAndSendsNothing();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QByteArray &content) const;
    QString record(const Serving &serving, const QList<QByteArray> &bodies) const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray header
    = R"({"carillon":"recording","version":1,"started":"2026-01-01T00:00:00Z"})" "\n";
const QByteArray accepted = R"({"targetHostName":"graphnotifications.sample.windows.com",)"
                            R"("appNotificationId":"one","payload":{"rawContent":"x"}})";
const QByteArray refused = "{}";

/// An exchange as it stands in a recording, answered 400 by every service.
QByteArray lineAt(int at, const QByteArray &method = "POST", const QByteArray &fields = {},
    int bodyBytes = 2)
{
    return "{\"at\":" + QByteArray::number(at)
        + R"(,"type":"exchange","number":1,"request":{"method":")" + method
        + R"(","target":"/beta/me/notifications/","headers":[["Authorization","Bearer ***"],)"
          R"(["X-UNS-ID","uns-demo"],["Content-Type","application/json"])"
        + fields + R"(],"bodyBytes":)" + QByteArray::number(bodyBytes)
        + R"(,"body":"{}"},"response":{"status":400,"headers":[],"body":)"
          R"("{\"error\":{\"code\":\"BadRequest\",\"innerError\":{\"code\":\"contractMismatch\"}}}"}})"
          "\n";
}

QStringList replaying(const Serving &serving, const QString &path, const QStringList &options = {})
{
    return QStringList{u"replay"_s, path, u"--to"_s, serving.url()} + options;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int feedCount(const Serving &serving)
{
    return QJsonDocument::fromJson(RawClient::bodyOf(serving.get("/mock/v1/feed")))[u"count"]
        .toInt();
}

} // namespace

QString RecordTest::written(const QByteArray &content) const
{
    QFile out(file(u"written.jsonl"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write");
    return out.fileName();
}

/// Records what these bodies do, sent one after the other.
QString RecordTest::record(const Serving &serving, const QList<QByteArray> &bodies) const
{
    const QString path = file(u"recording.jsonl"_s);
    Running recording({u"record"_s, path, u"--to"_s, serving.url()});
    recording.errHolding("recording http");
    for (const QByteArray &body : bodies)
        serving.post(body);
    (void)QTest::qWaitFor(
        [&] { return contentOf(path).count("\"type\":\"exchange\"") == bodies.size(); });
    recording.process.terminate();
    if (recording.end().code != 0)
        qFatal("recording failed");
    return path;
}

void RecordTest::writesEachEventAsItHappens()
{
    const Serving serving;
    serving.post(accepted); // before it begins
    const QString path = file(u"events.jsonl"_s);
    Running recording({u"record"_s, path, u"--to"_s, serving.url()});
    recording.errHolding("recording http");
    const QByteArray id = serving.posted(accepted);
    serving.post(refused);
    QTRY_COMPARE(contentOf(path).count('\n'), 4); // while it goes on
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QVERIFY(lines.at(0).startsWith(R"({"carillon":"recording","version":1,"started":")"));
    QVERIFY(lines.at(1).startsWith(R"({"at":)"));
    QVERIFY(lines.at(1).contains(R"(,"type":"exchange","number":2,)"));
    QVERIFY(lines.at(2).contains(R"(,"type":"feed","sequence":2,"item":{"id":")" + id + '"'));
    qint64 before = 0;
    for (int i = 1; i < 4; ++i) {
        const QJsonObject event = QJsonDocument::fromJson(lines.at(i)).object();
        QVERIFY(!event.isEmpty());
        QVERIFY(event[u"at"].toInteger(-1) >= before);
        before = event[u"at"].toInteger();
    }
    QCOMPARE(QJsonDocument::fromJson(lines.at(3))[u"response"][u"status"].toInt(), 400);
}

void RecordTest::credentialsAreBlottedOut()
{
    const Serving serving;
    const QByteArray content = contentOf(record(serving, {accepted}));
    QVERIFY(content.contains(R"(["Authorization","Bearer ***"])"));
    QVERIFY(!content.contains("secret-token"));
}

void RecordTest::isForItsOwnerOnly()
{
    const Serving serving;
    const QString path = file(u"recording.jsonl"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly)); // readable for all, with old content
    before.write(QByteArray(100'000, 'x'));
    before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    before.close();
    record(serving, {accepted});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!contentOf(path).contains("xxx"));
}

void RecordTest::endsWhenToldTo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("a count") << QStringList{u"--count"_s, u"2"_s};
    QTest::newRow("a time") << QStringList{u"--seconds"_s, u"1"_s};
    QTest::newRow("a signal") << QStringList();
}

void RecordTest::endsWhenToldTo()
{
    QFETCH(QStringList, options);
    const Serving serving;
    Running recording(
        QStringList{u"record"_s, file(u"end.jsonl"_s), u"--to"_s, serving.url()} + options);
    recording.errHolding("recording http");
    serving.post(accepted);
    if (options.isEmpty()) {
        QTRY_COMPARE(contentOf(file(u"end.jsonl"_s)).count('\n'), 3);
        ::kill(pid_t(recording.process.processId()), SIGINT);
    }
    const Outcome outcome = recording.end();
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("recorded 1 exchanges and 1 feed changes"),
        outcome.err.constData());
}

void RecordTest::playsTheSameAgain()
{
    const Serving first;
    const QString path = record(first, {accepted, accepted, refused, "[]", "no JSON"});
    const Serving second;
    const Outcome outcome = run(replaying(second, path, {u"--no-wait"_s}));
    QCOMPARE(outcome.out, QByteArray("5 recorded exchanges, 0 different\n"));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(feedCount(second), 1);
    const Serving third;
    QFile input(path);
    QVERIFY(input.open(QIODevice::ReadOnly));
    QCOMPARE(run(replaying(third, u"-"_s, {u"--no-wait"_s}), input.readAll()).code, 0);
}

void RecordTest::namesWhatIsAnsweredOtherwise()
{
    const Serving serving;
    const QString path = record(serving, {accepted, refused});
    const Outcome again = run(replaying(serving, path, {u"--no-wait"_s}));
    QCOMPARE(again.code, 1);
    QCOMPARE(again.out,
        QByteArray("line 2: POST /beta/me/notifications/: recorded 201, now 200\n"
                   "2 recorded exchanges, 1 different\n"));
    const QByteArray otherwise
        = header + lineAt(0).replace("contractMismatch", "invalidPayload") + lineAt(0, "POST", {}, 3);
    const Outcome codes = run(replaying(serving, written(otherwise), {u"--json"_s}));
    QCOMPARE(codes.code, 1);
    const QList<QByteArray> lines = codes.out.split('\n');
    QCOMPARE(QJsonDocument::fromJson(lines.at(0))[u"same"], QJsonValue(false));
    QCOMPARE(QJsonDocument::fromJson(lines.at(0))[u"now"][u"inner"].toString(),
        u"contractMismatch"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.at(1))[u"now"][u"status"].toInt(), 0); // not sent
}

void RecordTest::waitsAsWasWaited()
{
    const Serving serving;
    const QString path = written(header + lineAt(5000) + lineAt(5400));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run(replaying(serving, path)).code, 0);
    QVERIFY(timer.elapsed() >= 400);
    // An hour and ten minutes: only what makes it shorter can end in time.
    const QString slow = written(header + lineAt(0) + lineAt(4'200'000));
    QCOMPARE(run(replaying(serving, slow, {u"--no-wait"_s})).code, 0);
    QCOMPARE(run(replaying(serving, slow, {u"--speed"_s, u"100000"_s})).code, 0);
}

void RecordTest::sendsTheTokenGiven_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("fileContent");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QByteArray() << QByteArray() << 1;
    QTest::newRow("in the environment") << QByteArray("app-good") << QByteArray() << 0;
    QTest::newRow("in a file") << QByteArray() << QByteArray("app-good\n") << 0;
    QTest::newRow("the file comes first") << QByteArray("wrong") << QByteArray("app-good") << 0;
    QTest::newRow("a wrong one") << QByteArray() << QByteArray("wrong") << 1;
    QTest::newRow("two lines") << QByteArray() << QByteArray("app-good\r\nX: y") << 2;
}

void RecordTest::sendsTheTokenGiven()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, fileContent);
    QFETCH(int, code);
    const QStringList callers{
        u"--config"_s, QStringLiteral(CARILLON_TEST_DATA "/contract/callers.json")};
    const Serving serving(callers);
    const QString path = file(u"tokens.jsonl"_s);
    Running recording({u"record"_s, path, u"--count"_s, u"3"_s, u"--to"_s, serving.url()});
    recording.errHolding("recording http");
    QCOMPARE(RawClient::statusOf(serving.post(accepted, "app-good", "uns-alice")), 201);
    QCOMPARE(RawClient::statusOf(serving.post(accepted, "stranger", "uns-alice")), 401);
    QCOMPARE(recording.end().code, 0);

    const Serving other(callers);
    QStringList options{u"--no-wait"_s};
    if (!fileContent.isEmpty())
        options += {u"--token-file"_s, written(fileContent)};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CARILLON_TOKEN"_s, QString::fromLatin1(variable));
    const Outcome outcome = run(replaying(other, path, options), {}, environment);
    QCOMPARE(outcome.code, code);
    if (code == 1) // the one refused with 401 is refused again
        QVERIFY2(outcome.out.contains("recorded 201, now 401") && outcome.out.contains("1 different"),
            outcome.out.constData());
}

void RecordTest::namesBrokenLinesAndSendsNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &content, const char *words) {
        QTest::newRow(name) << content << QByteArray(words);
    };
    const QByteArray good = header + lineAt(0);
    row("nothing", "", "line 1: no JSON object");
    row("another file", "{\"a\":1}\n", "line 1: this is no recording");
    row("another version", QByteArray(header).replace(":1,", ":2,"), "line 1: a recording of another");
    row("no JSON", good + "hello\n", "line 3: no JSON object");
    row("an empty line", good + "\n" + lineAt(0), "line 3: no JSON object");
    row("half a line", good + lineAt(0).left(100), "line 3: no JSON object");
    row("no type", good + "{\"at\":1}\n", "line 3: no type");
    row("no time", good + lineAt(0).replace("\"at\":0", "\"at\":null"), "line 3: no exchange");
    row("a method of two words", good + lineAt(0, "POST /"), "line 3: no exchange");
    row("a line break in a header", good + lineAt(0, "POST", R"(,["X","a\r\nB: c"])"),
        "line 3: no exchange");
    row("another host", good + lineAt(0).replace("/beta", "http://b/beta"), "line 3: no exchange");
    row("too long", good + "{\"x\":\"" + QByteArray(17 << 20, 'x') + "\"}\nhello\n",
        "line 3: longer than 16 MiB\ncarillon-cli: line 4: no JSON");
    row("many", header + QByteArray("x\n").repeated(50), "and more");
}

void RecordTest::namesBrokenLinesAndSendsNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, words);
    const Serving serving;
    Running recording({u"record"_s, u"-"_s, u"--count"_s, u"1"_s, u"--to"_s, serving.url()});
    recording.errHolding("recording http");
    const Outcome outcome = run(replaying(serving, written(content), {u"--no-wait"_s}));
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    QVERIFY(outcome.err.count('\n') < 30);
    // The service has seen nothing before this.
    serving.post(refused, "later");
    const Outcome seen = recording.end();
    QVERIFY2(seen.out.contains("\"number\":1,"), seen.out.constData());
}

void RecordTest::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QString nowhere = u"http://127.0.0.1:1"_s;
    const QString good = written(header + lineAt(0));
    QTest::newRow("nobody to record")
        << QStringList{u"record"_s, file(u"n.jsonl"_s), u"--to"_s, nowhere}
        << QByteArray("Nothing listens");
    QTest::newRow("no file to record to") << QStringList{u"record"_s} << QByteArray("one FILE");
    QTest::newRow("no count") << QStringList{u"record"_s, u"-"_s, u"--count"_s, u"0"_s}
                              << QByteArray("--count wants");
    QTest::newRow("nobody to replay to")
        << QStringList{u"replay"_s, good, u"--to"_s, nowhere} << QByteArray("Nothing listens");
    QTest::newRow("no such file") << QStringList{u"replay"_s, u"/no/such/file"_s}
                                  << QByteArray("cannot be read");
    QTest::newRow("a folder") << QStringList{u"replay"_s, m_folder.path()}
                              << QByteArray("cannot be read");
    QTest::newRow("no speed") << QStringList{u"replay"_s, good, u"--speed"_s, u"0"_s}
                              << QByteArray("--speed wants");
    QTest::newRow("a token among the arguments")
        << QStringList{u"replay"_s, good, u"--token"_s, u"t"_s} << QByteArray("token");
}

void RecordTest::whatCannotBeDoneIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

QTEST_GUILESS_MAIN(RecordTest)
#include "test_record.moc"
