#include "compose/draft_shelf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace carillon;
using compose::DraftShelf;
using compose::StoredDraft;

class DraftShelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsADraftByteForByte_data();
    void keepsADraftByteForByte();
    void aTokenIsNotKept();
    void listsTheNewestFirst();
    void whatIsRemovedCanBePutBack();
    void theTrashIsEmptiedAtTheNextStart();
    void filesThatAreNotDraftsAreLeftAlone_data();
    void filesThatAreNotDraftsAreLeftAlone();
    void onlyOneProgramHasIt();
    void anIdIsNoPath();
    void saysWhyItCannotWrite();
    void remembersTheCurrentOne();
    void namesADraftByWhatItSays_data();
    void namesADraftByWhatItSays();
};

namespace {

const Instant noon = *parseDateTimeOffset("2026-11-23T12:00:00Z");

struct Place {
    Place() { open(); }
    void open()
    {
        shelf.reset();
        auto opened = DraftShelf::open(folder.path());
        shelf = std::move(*opened);
    }
    [[nodiscard]] QString file(const QByteArray &id) const
    {
        return folder.filePath(QString::fromLatin1(id) + QStringLiteral(".draft"));
    }
    QTemporaryDir folder;
    std::unique_ptr<DraftShelf> shelf;
};

StoredDraft draftOf(const QByteArray &text, Instant modified = noon)
{
    return {.id = DraftShelf::makeId(), .modified = modified, .text = text};
}

} // namespace

void DraftShelfTest::keepsADraftByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("lines") << QByteArray("{\n\n  \"a\": 1\n}\n\n");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x00{", 4);
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void DraftShelfTest::keepsADraftByteForByte()
{
    QFETCH(QByteArray, text);
    Place place;
    StoredDraft draft = draftOf(text);
    draft.name = QStringLiteral("Gr\u00fc\u00dfe \"an\" alle\n");
    draft.path = QStringLiteral("/somewhere/a b.json");
    draft.envelope = {.method = "PUT",
        .target = "/beta/me/notifications?x=1",
        .changes = {{"If-Range", "x"}, {"X-UNS-ID", {}, true}},
        .coding = compose::BodyCoding::Gzip};
    QVERIFY(place.shelf->save(draft));
    place.open();
    QCOMPARE(place.shelf->drafts(), QList{draft});
}

void DraftShelfTest::aTokenIsNotKept()
{
    Place place;
    StoredDraft draft = draftOf("x");
    draft.envelope.changes = {{"Authorization", "Bearer hidden-7"}, {"If-Range", "x"}};
    QVERIFY(place.shelf->save(draft));
    QFile file(place.file(draft.id));
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("hidden-7"));
    QCOMPARE(place.shelf->drafts().constFirst().envelope.changes,
        (QList<compose::HeaderChange>{{"If-Range", "x"}}));
}

void DraftShelfTest::listsTheNewestFirst()
{
    Place place;
    const StoredDraft old = draftOf("1", noon - std::chrono::hours(1));
    const StoredDraft young = draftOf("2");
    QVERIFY(place.shelf->save(young));
    QVERIFY(place.shelf->save(old));
    QCOMPARE(place.shelf->drafts(), (QList{young, old}));
}

void DraftShelfTest::whatIsRemovedCanBePutBack()
{
    Place place;
    const StoredDraft draft = draftOf("x");
    QVERIFY(place.shelf->save(draft));
    QVERIFY(place.shelf->remove(draft.id));
    QVERIFY(place.shelf->drafts().isEmpty());
    QVERIFY(place.shelf->putBack(draft.id));
    QCOMPARE(place.shelf->drafts(), QList{draft});
}

void DraftShelfTest::theTrashIsEmptiedAtTheNextStart()
{
    Place place;
    const StoredDraft draft = draftOf("x");
    QVERIFY(place.shelf->save(draft));
    QVERIFY(place.shelf->remove(draft.id));
    place.open();
    QVERIFY(place.shelf->putBack(draft.id)); // there is nothing to put back
    QVERIFY(place.shelf->drafts().isEmpty());
}

void DraftShelfTest::filesThatAreNotDraftsAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no head") << QByteArray("{\"a\":1}\n{}");
    QTest::newRow("no line end") << QByteArray(R"({"carillonDraft":1})");
    QTest::newRow("another version")
        << QByteArray("{\"carillonDraft\":2,\"modified\":\"2026-11-23T12:00:00Z\"}\n{}");
    QTest::newRow("binary") << QByteArray(5000, '\xfe');
}

void DraftShelfTest::filesThatAreNotDraftsAreLeftAlone()
{
    QFETCH(QByteArray, content);
    Place place;
    const QByteArray id = DraftShelf::makeId();
    QFile file(place.file(id));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const StoredDraft good = draftOf("x");
    QVERIFY(place.shelf->save(good));
    QCOMPARE(place.shelf->drafts(), QList{good});
    QCOMPARE(place.shelf->unreadable(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void DraftShelfTest::onlyOneProgramHasIt()
{
    Place place;
    const auto second = DraftShelf::open(place.folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, QStringLiteral("inUse"));
}

void DraftShelfTest::anIdIsNoPath()
{
    Place place;
    StoredDraft draft = draftOf("x");
    draft.id = "../../../../etc/passwd";
    QVERIFY(!place.shelf->save(draft));
    QVERIFY(place.shelf->remove(draft.id)); // as nothing is there
}

void DraftShelfTest::saysWhyItCannotWrite()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto shelf = DraftShelf::open(file + QStringLiteral("/drafts"));
    QVERIFY(!shelf);
    QCOMPARE(shelf.error().code, QStringLiteral("unwritable"));
    QVERIFY(!shelf.error().message.isEmpty());
}

void DraftShelfTest::remembersTheCurrentOne()
{
    Place place;
    QVERIFY(place.shelf->current().isEmpty());
    const QByteArray id = DraftShelf::makeId();
    QVERIFY(place.shelf->setCurrent(id));
    place.open();
    QCOMPARE(place.shelf->current(), id);
}

void DraftShelfTest::namesADraftByWhatItSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("its title")
        << QByteArray(R"({"payload":{"rawContent":"r","visualContent":{"title":" Hello\n you "}}})")
        << QStringLiteral("Hello you");
    QTest::newRow("its raw content") << QByteArray(R"({"payload":{"rawContent":"ping"}})")
                                     << QStringLiteral("ping");
    QTest::newRow("a long one")
        << R"({"payload":{"rawContent":")" + QByteArray(300, 'x') + R"("}})"
        << QString(59, u'x') + u'…';
    QTest::newRow("a title in a text that breaks off")
        << QByteArray(R"({"payload":{"visualContent":{"title" : "Hello","body)")
        << QStringLiteral("Hello");
    QTest::newRow("nothing readable") << QByteArray("{") << QStringLiteral("Untitled");
    QTest::newRow("another type") << QByteArray(R"({"payload":{"rawContent":7}})")
                                  << QStringLiteral("Untitled");
}

void DraftShelfTest::namesADraftByWhatItSays()
{
    QFETCH(QByteArray, text);
    QTEST(nameFor(StoredDraft{.text = text}), "name");
    QCOMPARE(nameFor(StoredDraft{.path = QStringLiteral("/a/b.json"), .text = text}),
        QStringLiteral("b.json"));
    QCOMPARE(nameFor(StoredDraft{.name = QStringLiteral("mine"), .path = QStringLiteral("/a/b")}),
        QStringLiteral("mine"));
}

QTEST_GUILESS_MAIN(DraftShelfTest)
#include "test_draft_shelf.moc"
