#include "store/endpoint_store.h"
#include "store/feed_store.h"
#include "store/migrations.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace carillon;
using namespace carillon::store;

class FeedStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWere();
    void sequencesGoOnAfterReopening();
    void aRolledBackRowLeavesNoTrace();
    void identityFindsOnlyTheLiveOne();
    void expiryEmptiesARowAndRemovalForgetsIt();
    void theHorizonOutlivesTheProcess();
    void dueRowsComeEarliestFirst();
    void waitingRowsAreFoundByUser();
    void aRolledBackTotalIsTakenBack();
    void anOlderStoreIsBroughtUpToDate();
    void devicesOfTheSecondSchemaKeepWhatWasChanged();
    void aDeviceComesBackAsItWas();
    void pagesRunBothWays();
    void aSecondProcessIsTurnedAway();
    void aDirectoryIsNoStore();
    void aDamagedFileIsReportedAndKept();
    void aNewerStoreIsLeftAlone();

private:
    void write(const char *schema);
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("feed.db")); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    std::unique_ptr<FeedStore> open() { return FeedStore::open(path()).value(); }
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

FeedRecord record(const QByteArray &id, qint64 expires = 1000)
{
    FeedRecord out;
    out.id = id;
    out.user = "alex@contoso.com";
    out.app = "demo";
    out.targetHostName = "a.example";
    out.appNotificationId = "app-" + id;
    out.created = fromMsecs(1);
    out.modified = fromMsecs(2);
    out.expires = fromMsecs(expires);
    out.content = QByteArray("\"x\":\"a\0b\"", 9);
    out.deliveries = "[]";
    return out;
}

void insertAll(FeedStore &store, QList<FeedRecord> records)
{
    QVERIFY(store.begin());
    for (FeedRecord &each : records)
        QVERIFY(store.insert(each));
    QVERIFY(store.commit());
}

QList<QByteArray> idsOf(const QList<FeedRecord> &records)
{
    QList<QByteArray> out;
    for (const FeedRecord &each : records)
        out.append(each.id);
    return out;
}

} // namespace

void FeedStoreTest::rowsComeBackAsTheyWere()
{
    init();
    auto store = open();
    FeedRecord first = record("one");
    FeedRecord second = record("two");
    second.appNotificationId.reset();
    second.changedBy = "ios-1";
    QVERIFY(store->begin());
    QVERIFY(store->insert(first));
    QVERIFY(store->insert(second));
    QVERIFY(store->commit());
    QCOMPARE(*store->find("one"), first);
    QCOMPARE(*store->find("two"), second);
    QCOMPARE(first.sequence, 1);
    QCOMPARE(second.sequence, 2);
    QVERIFY(!store->find("three"));
}

void FeedStoreTest::sequencesGoOnAfterReopening()
{
    init();
    auto store = open();
    const QByteArray epoch = store->epoch();
    insertAll(*store, {record("one"), record("two")});
    store.reset();
    store = open();
    QCOMPARE(store->epoch(), epoch);
    QCOMPARE(store->sequence(), 2);
    QCOMPARE(store->count(), 2);
    insertAll(*store, {record("three")});
    QCOMPARE(store->sequence(), 3);
}

void FeedStoreTest::aRolledBackRowLeavesNoTrace()
{
    init();
    auto store = open();
    QVERIFY(store->begin());
    FeedRecord one = record("one");
    QVERIFY(store->insert(one));
    store->rollback();
    QCOMPARE(store->sequence(), 0);
    QCOMPARE(store->count(), 0);
    QVERIFY(!store->find("one"));
}

void FeedStoreTest::identityFindsOnlyTheLiveOne()
{
    init();
    auto store = open();
    insertAll(*store, {record("one", 100)});
    const auto look = [&](qint64 now) {
        return store->findIdentity("app-one", "alex@contoso.com", "demo", "a.example", fromMsecs(now));
    };
    QVERIFY(look(99));
    QVERIFY(!look(100));
    QVERIFY(!store->findIdentity("app-one", "alex@contoso.com", "other", "a.example", fromMsecs(1)));
    FeedRecord deleted = *store->find("one");
    deleted.status = 2;
    QVERIFY(store->begin());
    QVERIFY(store->update(deleted));
    QVERIFY(store->commit());
    QVERIFY(!look(99));
}

void FeedStoreTest::expiryEmptiesARowAndRemovalForgetsIt()
{
    init();
    auto store = open();
    insertAll(*store, {record("one"), record("two")});
    FeedRecord one = *store->find("one");
    QVERIFY(store->begin());
    QVERIFY(store->expire(one));
    QVERIFY(store->commit());
    QCOMPARE(store->count(), 1);
    QCOMPARE(store->rowCount(), 2);
    QCOMPARE(store->find("one")->status, status::expired);
    QVERIFY(store->find("one")->content.isEmpty());
    QCOMPARE(store->horizon(), 0);

    QVERIFY(store->begin());
    const Result<int> gone = store->removeGone(10);
    QVERIFY(gone);
    QCOMPARE(*gone, 1);
    QVERIFY(store->commit());
    QVERIFY(!store->find("one"));
    QCOMPARE(store->rowCount(), 1);
    QCOMPARE(store->horizon(), 3);
    insertAll(*store, {record("three")});
    QCOMPARE(store->find("three")->sequence, 4);
}

void FeedStoreTest::theHorizonOutlivesTheProcess()
{
    init();
    {
        auto store = open();
        insertAll(*store, {record("one"), record("two")});
        QVERIFY(store->begin());
        QVERIFY(store->remove(*store->find("two")));
        QVERIFY(store->commit());
    }
    auto store = open();
    QCOMPARE(store->horizon(), 2);
    QCOMPARE(store->count(), 1);
    QCOMPARE(store->sequence(), 2);
}

void FeedStoreTest::dueRowsComeEarliestFirst()
{
    init();
    auto store = open();
    QVERIFY(!store->nextDue());
    QList<FeedRecord> records{record("one"), record("two"), record("three")};
    records[0].due = fromMsecs(300);
    records[1].due = fromMsecs(100);
    records[2].due = fromMsecs(200);
    insertAll(*store, records);
    QCOMPARE(store->nextDue(), std::optional(fromMsecs(100)));
    QCOMPARE(idsOf(*store->dueUntil(fromMsecs(200), 10)), (QList<QByteArray>{"two", "three"}));
    QCOMPARE(idsOf(*store->dueUntil(fromMsecs(300), 1)), (QList<QByteArray>{"two"}));
    QCOMPARE(idsOf(*store->dueUntil(fromMsecs(99), 1)), QList<QByteArray>());
}

void FeedStoreTest::waitingRowsAreFoundByUser()
{
    init();
    auto store = open();
    QList<FeedRecord> records{record("one"), record("two"), record("three"), record("four")};
    records[1].waiting = records[2].waiting = records[3].waiting = true;
    records[3].user = "megan@contoso.com";
    insertAll(*store, records);
    const auto waiting = store->waitingFor("alex@contoso.com", 0, 10);
    QCOMPARE(idsOf(waiting), (QList<QByteArray>{"two", "three"}));
    QCOMPARE(idsOf(store->waitingFor("alex@contoso.com", waiting.constFirst().position, 10)),
        (QList<QByteArray>{"three"}));
}

void FeedStoreTest::aRolledBackTotalIsTakenBack()
{
    init();
    auto store = open();
    insertAll(*store, {record("one")});
    QVERIFY(store->begin());
    QVERIFY(store->remove(*store->find("one")));
    QCOMPARE(store->rowCount(), 0);
    store->rollback();
    QCOMPARE(store->rowCount(), 1);
    QCOMPARE(store->horizon(), 0);
}

// As the first version of the schema wrote it.
void FeedStoreTest::anOlderStoreIsBroughtUpToDate()
{
    init();
    write("0001_feed.sql");
    auto store = open();
    QCOMPARE(store->count(), 1);
    QCOMPARE(store->sequence(), 7);
    const FeedRecord kept = *store->find("old");
    QCOMPARE(kept.due, kept.expires);
    QCOMPARE(kept.content, QByteArray("\"x\":1"));
    QVERIFY(!kept.unsId);
    QVERIFY(!kept.waiting);
}

void FeedStoreTest::devicesOfTheSecondSchemaKeepWhatWasChanged()
{
    init();
    write("0002_timeline.sql");
    auto store = open();
    QCOMPARE(store->count(), 1);
    QCOMPARE(store->horizon(), 3);
    QVERIFY(store->find("old")->waiting);
    const QList<DeviceRecord> devices = devicesIn(store->database());
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices.at(0),
        (DeviceRecord{.id = "ios-1", .name = "Old iPhone", .online = false, .powerSaving = true}));
    QVERIFY(devices.at(1).notificationsAllowed && !devices.at(1).removed);
    const QList<SubscriptionRecord> subscriptions = subscriptionsIn(store->database());
    QCOMPARE(subscriptions.size(), 1);
    QCOMPARE(subscriptions.at(0).endpointId, QByteArray("endpoint-old"));
}

void FeedStoreTest::aDeviceComesBackAsItWas()
{
    init();
    const DeviceRecord wanted{.id = "a", .name = "Ann's iPad", .online = false,
        .powerSaving = true, .doNotDisturb = true, .foreground = true,
        .notificationsAllowed = false, .subscriptionExpires = fromMsecs(7), .removed = true};
    auto store = open();
    QVERIFY(save(store->database(), wanted));
    QCOMPARE(devicesIn(store->database()), (QList<DeviceRecord>{wanted}));
    QVERIFY(save(store->database(), DeviceRecord{.id = "a"}));
    QCOMPARE(devicesIn(store->database()), (QList<DeviceRecord>{DeviceRecord{.id = "a"}}));
}

void FeedStoreTest::write(const char *schema)
{
    Result<Database> old = Database::open(path().toUtf8());
    QVERIFY(old);
    QFile file(QStringLiteral(CARILLON_TEST_DATA "/store/") + QLatin1String(schema));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(old->execute(file.readAll().constData()));
}

void FeedStoreTest::pagesRunBothWays()
{
    init();
    auto store = open();
    insertAll(*store, {record("one"), record("two"), record("three")});
    FeedRecord one = *store->find("one");
    QVERIFY(store->begin());
    QVERIFY(store->update(one));
    QVERIFY(store->commit());
    QCOMPARE(idsOf(store->changedSince(0, 10)), (QList<QByteArray>{"two", "three", "one"}));
    QCOMPARE(idsOf(store->changedSince(2, 1)), (QList<QByteArray>{"three"}));
    const QList<FeedRecord> newest = store->newest(0, 2);
    QCOMPARE(idsOf(newest), (QList<QByteArray>{"three", "two"}));
    QCOMPARE(idsOf(store->newest(newest.constLast().position, 2)), (QList<QByteArray>{"one"}));
}

void FeedStoreTest::aSecondProcessIsTurnedAway()
{
    init();
    auto store = open();
    const auto second = FeedStore::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, QStringLiteral("locked"));
}

void FeedStoreTest::aDirectoryIsNoStore()
{
    init();
    const auto store = FeedStore::open(m_folder->path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, QStringLiteral("unreadable"));
    QVERIFY(!store.error().message.isEmpty());
}

void FeedStoreTest::aDamagedFileIsReportedAndKept()
{
    init();
    const QByteArray rubbish = QByteArray("this is no database, but it is somebody's file. ").repeated(100);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rubbish);
    file.close();
    const auto store = FeedStore::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, QStringLiteral("damaged"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), rubbish);
}

void FeedStoreTest::aNewerStoreIsLeftAlone()
{
    init();
    open().reset();
    {
        auto database = Database::open(path().toUtf8());
        QVERIFY(database);
        QVERIFY(database->execute("PRAGMA user_version = 99"));
    }
    const auto store = FeedStore::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, QStringLiteral("newer"));
}

QTEST_GUILESS_MAIN(FeedStoreTest)
#include "test_feed_store.moc"
