#include "compose/send_history.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using compose::SendShelf;
using compose::StoredSend;

class SendHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsASendByteForByte_data();
    void keepsASendByteForByte();
    void keepsWhyThereIsNoAnswer();
    void noSecretIsWritten();
    void whatIsRemovedFromASendIsItsSecretAlone();
    void listsTheNewestFirst();
    void whatIsBeyondTheLimitsIsDeleted();
    void theNewestIsKeptWhateverItsSize();
    void filesThatAreNotSendsAreLeftAlone_data();
    void filesThatAreNotSendsAreLeftAlone();
    void aFileThatIsCutShortIsLeftAlone();
    void onlyOneProgramHasIt();
    void anIdIsNoPath();
    void saysWhyItCannotWrite();
    void onlyItsOwnerMayRead();
};

namespace {

const Instant noon = *parseDateTimeOffset("2026-11-23T12:00:00.25Z");

struct Place {
    explicit Place(const Limits &bounds = {})
        : limits(bounds)
    {
        open();
    }
    void open()
    {
        shelf.reset();
        auto opened = SendShelf::open(folder.path(), limits);
        shelf = std::move(*opened);
    }
    [[nodiscard]] QString file(const QByteArray &id) const
    {
        return folder.filePath(QString::fromLatin1(id) + u".sent"_s);
    }
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray out;
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                out += file.readAll();
        }
        return out;
    }

    QTemporaryDir folder;
    Limits limits;
    std::unique_ptr<SendShelf> shelf;
};

StoredSend sendOf(const QByteArray &text, qint64 order = 1)
{
    StoredSend out{.id = SendShelf::makeId(order), .time = noon, .title = u"Grüße \"an\" alle\n"_s};
    out.profile = u"staging"_s;
    out.targetName = u"Staging & co"_s;
    out.baseUrl = QUrl(u"https://graph.example:8443"_s);
    out.text = text;
    out.exchange.request
        = {.method = "POST", .target = "/beta/me/notifications/?x=\xc3\xa4", .body = text};
    out.exchange.request.headers = {{"X-Team", "a"}, {"X-Team", "b \xff\xc3\xa4"}};
    out.exchange.response = {201, {{"Location", "/x"}}, "{\"id\":1}\n"};
    out.exchange.milliseconds = 1.25;
    out.attempts = 3;
    return out;
}

bool same(const StoredSend &a, const StoredSend &b)
{
    return a.id == b.id && a.time == b.time && a.title == b.title && a.profile == b.profile
        && a.targetName == b.targetName && a.baseUrl == b.baseUrl && a.text == b.text
        && a.envelope == b.envelope && a.attempts == b.attempts
        && a.exchange.request == b.exchange.request && a.exchange.response == b.exchange.response
        && a.exchange.milliseconds == b.exchange.milliseconds
        && a.exchange.failure == b.exchange.failure;
}

QByteArrayList texts(const QList<StoredSend> &sends)
{
    QByteArrayList out;
    for (const StoredSend &send : sends)
        out.append(send.text);
    return out;
}

} // namespace

void SendHistoryTest::keepsASendByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("lines") << QByteArray("{\n\n  \"a\": 1\n}\n\n")
                           << QByteArray("{\n\n  \"a\": 1\n}\n\n");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x00{", 4) << QByteArray("\xff\xfe\x00{", 4);
    QTest::newRow("a coding of the text") << QByteArray("{}") << QByteArray("\x1f\x8b\x00\n", 4);
    QTest::newRow("a text that does not go out") << QByteArray("{}") << QByteArray();
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x') << QByteArray(1 << 20, 'x');
}

void SendHistoryTest::keepsASendByteForByte()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, body);
    Place place;
    StoredSend send = sendOf(text);
    send.exchange.request.body = body;
    send.envelope = {.method = "PUT",
        .target = "/beta/me/notifications?x=1",
        .changes = {{"If-Range", "x"}, {"X-UNS-ID", {}, true}},
        .coding = compose::BodyCoding::Gzip};
    QVERIFY(place.shelf->save(send));
    place.open();
    const QList<StoredSend> read = place.shelf->sends();
    QCOMPARE(read.size(), 1);
    QVERIFY(same(read.constFirst(), send));
    QCOMPARE(place.shelf->unreadable(), 0);
    QVERIFY(place.shelf->remove(send.id));
    QVERIFY(place.shelf->sends().isEmpty());
}

void SendHistoryTest::keepsWhyThereIsNoAnswer()
{
    Place place;
    StoredSend send = sendOf("x");
    send.exchange.response = {};
    send.exchange.failure = Error{u"connection"_s, u"Nobody listens there."_s, u"graph.example"_s};
    QVERIFY(place.shelf->save(send));
    QVERIFY(same(place.shelf->sends().constFirst(), send));
}

// Also if someone forgot to take it out.
void SendHistoryTest::noSecretIsWritten()
{
    Place place;
    StoredSend send = sendOf("x");
    send.baseUrl.setUserInfo(u"alex:hidden-0"_s);
    http::Headers &asked = send.exchange.request.headers;
    asked.add("Authorization", "Bearer hidden-1");
    asked.add("authorization", "hidden-2 hidden-2");
    asked.add("Proxy-Authorization", "hidden-3");
    asked.add("Cookie", "hidden-4=1; hidden-4=2");
    send.exchange.response.headers.add("Set-Cookie", "hidden-5=1");
    send.envelope.changes
        = {{"AUTHORIZATION", "Bearer hidden-6"}, {"If-Range", "x"}, {"Cookie", {}, true}};
    QVERIFY(place.shelf->save(send));
    QVERIFY2(!place.everything().contains("hidden"), place.everything());
    const StoredSend read = place.shelf->sends().constFirst();
    QCOMPARE(read.envelope.changes,
        (QList<compose::HeaderChange>{{"If-Range", "x"}, {"Cookie", {}, true}}));
    QCOMPARE(read.exchange.request.headers.value("Authorization"), "Bearer");
    QVERIFY(read.exchange.request.headers.contains("Cookie"));
}

void SendHistoryTest::whatIsRemovedFromASendIsItsSecretAlone()
{
    const StoredSend send = sendOf("x");
    QCOMPARE(compose::withoutSecrets(send.exchange).request, send.exchange.request);
    QCOMPARE(compose::withoutSecrets(send.exchange).response, send.exchange.response);
    http::Exchange once;
    once.request.headers = {{"Authorization", "bearer a"}, {"X", "Bearer a"}};
    once = compose::withoutSecrets(once);
    QCOMPARE(once.request.headers, (http::Headers{{"Authorization", "Bearer"}, {"X", "Bearer a"}}));
    QCOMPARE(compose::withoutSecrets(once).request.headers, once.request.headers);
}

void SendHistoryTest::listsTheNewestFirst()
{
    Place place;
    for (const qint64 order : {9, 1111, 10})
        QVERIFY(place.shelf->save(sendOf(QByteArray::number(order), order)));
    QCOMPARE(texts(place.shelf->sends()), (QByteArrayList{"1111", "10", "9"}));
}

void SendHistoryTest::whatIsBeyondTheLimitsIsDeleted()
{
    Limits limits;
    limits.sends = 3;
    limits.sendBytes = 40; // an answer has nine bytes
    Place place(limits);
    for (int order = 1; order <= 3; ++order)
        QVERIFY(place.shelf->save(sendOf(QByteArray(7, char('0' + order)), order)));
    QCOMPARE(texts(place.shelf->sends()), (QByteArrayList{"3333333", "2222222"}));
    QCOMPARE(place.shelf->unreadable(), 0);
    QCOMPARE(QDir(place.folder.path()).entryList({u"*.sent"_s}).size(), 2);
    for (int order = 4; order <= 6; ++order)
        QVERIFY(place.shelf->save(sendOf({}, order)));
    QCOMPARE(place.shelf->sends().size(), 3);
    QCOMPARE(QDir(place.folder.path()).entryList({u"*.sent"_s}).size(), 3);
}

void SendHistoryTest::theNewestIsKeptWhateverItsSize()
{
    Limits limits;
    limits.sendBytes = 10;
    const StoredSend large = sendOf(QByteArray(100, 'x'));
    QCOMPARE(compose::bytesOf(large), 109);
    QCOMPARE(compose::keptOf({large, sendOf({})}, limits), 1);
    QCOMPARE(compose::keptOf({sendOf({}), large}, limits), 1);
    QCOMPARE(compose::keptOf({}, limits), 0);
}

void SendHistoryTest::filesThatAreNotSendsAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row
        = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
    const QByteArray head = R"({"time":"2026-11-23T12:00:00Z","request":{"bytes":)";
    row("empty", {});
    row("another version", "carillon-send 2\n{}\n");
    row("no line end", "carillon-send 1\n{}");
    row("no JSON", "carillon-send 1\n{\n");
    row("no time", "carillon-send 1\n{\"request\":{\"bytes\":0}}\n");
    row("no length", "carillon-send 1\n{\"time\":\"2026-11-23T12:00:00Z\"}\n");
    row("a length below nothing", "carillon-send 1\n" + head + "-5}}\n");
    row("a length beyond the end", "carillon-send 1\n" + head + "9}}\n12345678");
    row("a length beyond any", "carillon-send 1\n" + head + "9223372036854775807}}\n");
    row("lengths that wrap",
        "carillon-send 1\n" + head
            + "9223372036854775807},\"answer\":{\"bytes\":9223372036854775807},\"textBytes\":2}\n");
    row("more than the length", "carillon-send 1\n" + head + "0}}\n12345678");
    row("binary", QByteArray(5000, '\xfe'));
}

void SendHistoryTest::filesThatAreNotSendsAreLeftAlone()
{
    QFETCH(QByteArray, content);
    Place place;
    QFile file(place.file(SendShelf::makeId(5)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QFile foreign(place.folder.filePath(u"of someone.sent"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("x") == 1);
    foreign.close();
    QVERIFY(place.shelf->save(sendOf("good")));
    QCOMPARE(texts(place.shelf->sends()), (QByteArrayList{"good"}));
    QCOMPARE(place.shelf->unreadable(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(foreign.exists());
}

void SendHistoryTest::aFileThatIsCutShortIsLeftAlone()
{
    Place place;
    const StoredSend send = sendOf("body");
    QVERIFY(place.shelf->save(send));
    QFile file(place.file(send.id));
    while (file.size() > 0) {
        QVERIFY(file.resize(file.size() - 1));
        QVERIFY(place.shelf->sends().isEmpty());
        QCOMPARE(place.shelf->unreadable(), 1);
    }
}

void SendHistoryTest::onlyOneProgramHasIt()
{
    Place place;
    const auto second = SendShelf::open(place.folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"inUse"_s);
    place.shelf.reset();
    QVERIFY(SendShelf::open(place.folder.path()));
}

void SendHistoryTest::anIdIsNoPath()
{
    Place place;
    StoredSend send = sendOf("x");
    for (const QByteArray &id :
        QByteArrayList{"../x", "", "current", send.id + "\n", send.id + "/.."}) {
        send.id = id;
        QVERIFY(!place.shelf->save(send));
        (void)place.shelf->remove(id);
    }
    QVERIFY(place.shelf->sends().isEmpty());
}

void SendHistoryTest::saysWhyItCannotWrite()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sent"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto shelf = SendShelf::open(file.fileName());
    QVERIFY(!shelf);
    QCOMPARE(shelf.error().code, u"unwritable"_s);
    QVERIFY(!shelf.error().message.isEmpty());
    Place place;
    QVERIFY(QDir(place.folder.path()).removeRecursively());
    QCOMPARE(place.shelf->save(sendOf("x")).error().code, u"unwritable"_s);
}

void SendHistoryTest::onlyItsOwnerMayRead()
{
    Place place;
    const StoredSend send = sendOf("x");
    QVERIFY(place.shelf->save(send));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(place.file(send.id)) & others));
    QVERIFY(!(QFile::permissions(place.folder.path()) & others));
}

QTEST_GUILESS_MAIN(SendHistoryTest)
#include "test_send_history.moc"
