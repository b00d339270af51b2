#include "service/write_batch.h"
#include "store/recovery.h"
#include "store/store_files.h"
#include "support/raw_client.h"
#include "support/running_service.h"

#include <sys/stat.h>

using namespace carillon;
using namespace carillon::store;
using service::WriteBatch;

class StoreFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void filesAreTheOwnersAlone_data();
    void filesAreTheOwnersAlone();
    void settingAsideOverwritesNothing();
    void salvageLeavesOutWhatIsNoJsonAnyMore();
    void anEarlierSetIsRecoveredLater();
    void aRefusalForTheLimitLeavesTheBatchAlone();
    void aFeedOfTooManyBytesIsFull();

private:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("feed.db")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

FeedRecord record(const QByteArray &id)
{
    FeedRecord out;
    out.id = id;
    out.user = "alex@contoso.com";
    out.app = "demo";
    out.targetHostName = "a.example";
    out.expires = fromMsecs(1000);
    out.content = R"("payload":{})";
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

int modeOf(const QString &path)
{
    struct stat about {};
    return ::stat(path.toUtf8().constData(), &about) == 0 ? int(about.st_mode & 07777) : -1;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void StoreFilesTest::filesAreTheOwnersAlone_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("umask 000") << 0;
    QTest::newRow("umask 022") << 022;
    QTest::newRow("umask 077") << 077;
    QTest::newRow("umask 177") << 0177;
}

void StoreFilesTest::filesAreTheOwnersAlone()
{
    QFETCH(int, mask);
    const mode_t before = ::umask(mode_t(mask));
    const QString file = path(QStringLiteral("new/feed.db"));
    const auto store = FeedStore::open(file);
    ::umask(before);
    QVERIFY(store);
    insertAll(**store, {record("one")});
    QCOMPARE(modeOf(path(QStringLiteral("new"))), 0700);
    for (const char *suffix : {"", "-wal", "-shm", ".reserve"})
        QCOMPARE(modeOf(file + QLatin1String(suffix)), 0600);
}

void StoreFilesTest::settingAsideOverwritesNothing()
{
    const Instant now = test::testTime;
    QStringList names;
    for (const char *text : {"one", "two", "three"}) {
        write(path(), text);
        write(path() + QStringLiteral("-wal"), QByteArray("wal of ") + text);
        const Result<QString> name = setAside(path(), now);
        QVERIFY(name);
        names.append(*name);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }
    QCOMPARE(names.constFirst(), path() + QStringLiteral(".damaged-20191021T220536Z"));
    QCOMPARE(bytesOf(names.at(0)), QByteArray("one"));
    QCOMPARE(bytesOf(names.at(1)), QByteArray("two"));
    QCOMPARE(bytesOf(names.at(2) + QStringLiteral("-wal")), QByteArray("wal of three"));
    QCOMPARE(latestSetAside(path()), names.at(2));
}

void StoreFilesTest::salvageLeavesOutWhatIsNoJsonAnyMore()
{
    FeedRecord broken = record("broken");
    broken.content = "\"payload\":{\xff";
    insertAll(**FeedStore::open(path()), {record("one"), broken, record("two")});
    const QString fresh = path(QStringLiteral("fresh.db"));
    const Result<int> saved = salvage(path(), fresh);
    QVERIFY(saved);
    QCOMPARE(*saved, 2);
    const auto store = FeedStore::open(fresh);
    QVERIFY(store);
    QCOMPARE((*store)->count(), 2);
    QCOMPARE((*store)->sequence(), 3);
    QCOMPARE((*store)->find("two")->position, 3);
    QVERIFY(!(*store)->find("broken"));
}

void StoreFilesTest::anEarlierSetIsRecoveredLater()
{
    insertAll(**FeedStore::open(path()), {record("one")});
    QVERIFY(setAside(path(), test::testTime));
    const auto opened = openStore(path(), OnDamage::Recover, test::testTime);
    QVERIFY(opened);
    QVERIFY(opened->recovery);
    QCOMPARE(opened->recovery->saved, 1);
    QVERIFY(opened->store->find("one"));
}

void StoreFilesTest::aRefusalForTheLimitLeavesTheBatchAlone()
{
    const auto store = FeedStore::open(path());
    WriteBatch batch(**store);
    QStringList told;
    const auto tell = [&told](const char *name) {
        return [&told, name](const Result<void> &result) {
            const QString end = result ? QStringLiteral("done") : result.error().code;
            told.append(QLatin1String(name) + u' ' + end);
        };
    };
    FeedRecord one = record("one");
    batch.add([&one](FeedStore &feed) { return feed.insert(one); }, tell("one"));
    batch.add(
        [](FeedStore &) -> Result<void> { return fail(QStringLiteral("limit"), QString()); },
        tell("two"));
    batch.flush();
    QCOMPARE(told, (QStringList{QStringLiteral("two limit"), QStringLiteral("one done")}));
    QVERIFY((*store)->find("one"));
}

void StoreFilesTest::aFeedOfTooManyBytesIsFull()
{
    Limits limits;
    limits.feedBytes = 200'000;
    const test::RunningService service(limits);
    test::RawClient client(service.port());
    const QByteArray body = R"({"targetHostName":"a.example","payload":{"rawContent":")"
        + QByteArray(20'000, 'x') + "\"}}";
    int accepted = 0;
    QByteArray answer;
    do {
        client.send(test::postBytes(body));
        answer = client.readAnswer();
    } while (test::RawClient::statusOf(answer) == 201 && ++accepted < 20);
    QCOMPARE(test::RawClient::statusOf(answer), 507);
    QVERIFY(answer.contains("The feed is full."));
    QVERIFY(accepted >= 5 && accepted <= 10);
    client.send("GET /mock/v1/feed HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(test::RawClient::statusOf(client.readAnswer()), 200);
}

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "test_store_files.moc"
