#include "disk.h"
#include "server.h"
#include "traffic.h"

#include <QDir>
#include <QtTest>

using namespace carillon::durable;
using namespace std::chrono_literals;

// What the service does while its disk is full, broken, read-only or damaged, and afterwards.
class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIs507UntilThereIsRoom();
    void onAFullDiskPeopleCanStillDelete();
    void aFailedSyncIs503AndNothingIsLost_data();
    void aFailedSyncIs503AndNothingIsLost();
    void aReadOnlyStoreIsRead();
    void aDamagedStoreIsSetAsideWithExitCode3();
    void recoverySavesWhatCanBeRead();
    void aFileThatIsNoDatabaseIsKeptEachTime();
    void aSecondProcessIsTurnedAwayWithExitCode2();

private:
    QRandomGenerator m_random{20191021};
};

namespace {

const QByteArray large(20'000, 'x');

Answer post(const Server &server, const QByteArray &key, const QByteArray &content = "x")
{
    return ask(server.port(), postOf(key, content));
}

// Runs posts and changes without any trouble, and ends with nothing under way.
void fill(const Server &server, Ledger &ledger, QRandomGenerator &random, int operations)
{
    Traffic traffic(ledger, random);
    traffic.run(server.port(), 20s, operations);
    QVERIFY(traffic.takeRefusals().isEmpty());
}

void verify(quint16 port, Ledger &ledger)
{
    const auto feed = readFeed(port);
    QVERIFY(feed);
    const Findings findings = ledger.check(*feed);
    QVERIFY2(findings.areNone(),
        qPrintable(QStringLiteral("lost %1 doubled %2 altered %3 resurrected %4")
                       .arg(findings.lost).arg(findings.doubled).arg(findings.altered)
                       .arg(findings.resurrected)));
}

qint64 bytesIn(const QString &folder)
{
    qint64 total = 0;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Files))
        total += each.size();
    return total;
}

// Leaves room for so many bytes more.
void leaveRoom(Disk &disk, qint64 bytes)
{
    disk.setFault("capacity " + QByteArray::number(bytesIn(disk.folder()) + bytes));
}

// Posts until one is refused. @return its answer
Answer fillUp(const Server &server, Ledger &ledger)
{
    for (int i = 0; i < 1000; ++i) {
        const QByteArray key = "fill-" + QByteArray::number(i);
        ledger.startPost(key, large);
        const Answer answer = post(server, key, large);
        if (answer.status != 201)
            return answer;
        const qsizetype id = answer.head.indexOf("/activities/") + 12;
        ledger.acknowledge(key, answer.head.sliced(id, answer.head.indexOf('\r', id) - id));
    }
    return {};
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    file.write(bytes);
}

QStringList setAsideIn(const Disk &disk)
{
    return QDir(disk.folder()).entryList({QStringLiteral("feed.db.damaged-*")}, QDir::Files);
}

} // namespace

void FaultsTest::aFullDiskIs507UntilThereIsRoom()
{
    Disk disk;
    Ledger ledger;
    {
        const Server server(disk.store(), disk.environment());
        QVERIFY(server.isListening());
        fill(server, ledger, m_random, 100);
        leaveRoom(disk, 200'000);
        const Answer refused = fillUp(server, ledger);
        QCOMPARE(refused.status, 507);
        QVERIFY(refused.body.contains("InsufficientStorage"));
        verify(server.port(), ledger); // reading goes on

        disk.setFault({});
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(post(server, "probe", large).status / 100, 2, 1000);
        QVERIFY(timer.elapsed() <= 1000);
        ledger.startPost("probe", large);
        fill(server, ledger, m_random, 100);
    }
    disk.cutPower(Disk::Cut::Clean, m_random);
    const Server again(disk.store());
    QVERIFY(again.isListening());
    verify(again.port(), ledger);
}

void FaultsTest::onAFullDiskPeopleCanStillDelete()
{
    Disk disk;
    Ledger ledger;
    const Server server(disk.store(), disk.environment());
    QVERIFY(server.isListening());
    const QString reserve = disk.store() + QStringLiteral(".reserve");
    const qint64 size = QFileInfo(reserve).size();
    QVERIFY(size > 0);
    fill(server, ledger, m_random, 200);
    leaveRoom(disk, 0);
    QCOMPARE(fillUp(server, ledger).status, 507);

    const QList<QByteArray> keys = ledger.liveKeys();
    QVERIFY(keys.size() >= 60);
    for (const QByteArray &key : keys.first(60)) {
        const bool deletes = m_random.bounded(2) == 0;
        const ItemState after{.deleted = deletes, .read = ledger.stateOf(key).read,
            .dismissed = !deletes || ledger.stateOf(key).dismissed};
        ledger.startChange(key, after);
        const QByteArray id = ledger.idOf(key);
        const Answer answer
            = ask(server.port(), deletes ? deletionOf(id) : patchOf(id, after));
        QCOMPARE(answer.status, 200);
        ledger.acknowledge(key);
    }
    QVERIFY(!QFileInfo::exists(reserve));
    verify(server.port(), ledger);

    disk.setFault({});
    const auto isBack = [&] {
        static int count = 0;
        const QByteArray key = "back-" + QByteArray::number(++count);
        ledger.startPost(key, "x");
        return post(server, key).status == 201 && QFileInfo(reserve).size() == size;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), 5000);
}

void FaultsTest::aFailedSyncIs503AndNothingIsLost_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("the process goes on") << false;
    QTest::newRow("the process is killed while the disk fails") << true;
}

void FaultsTest::aFailedSyncIs503AndNothingIsLost()
{
    QFETCH(bool, killed);
    Disk disk;
    Ledger ledger;
    auto server = std::make_unique<Server>(disk.store(), disk.environment());
    QVERIFY(server->isListening());
    fill(*server, ledger, m_random, 100);
    disk.setFault("fsync EIO");
    for (int i = 0; i < 3; ++i) {
        const QByteArray key = "unsynced-" + QByteArray::number(i);
        ledger.startPost(key, "x");
        const Answer answer = post(*server, key);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.head.contains("\r\nRetry-After: "));
    }
    QVERIFY(readFeed(server->port()));
    if (killed) { // what was written is still in memory, as if it had been synced
        server->kill();
        disk.setFault({});
        server = std::make_unique<Server>(disk.store(), disk.nextEnvironment());
        QVERIFY(server->isListening());
    }
    disk.setFault({});
    ledger.startPost("afterwards", "x");
    QCOMPARE(post(*server, "afterwards").status, 201);
    verify(server->port(), ledger);
    fill(*server, ledger, m_random, 100);
    server->kill();
    disk.cutPower(Disk::Cut::Clean, m_random);
    const Server again(disk.store());
    QVERIFY(again.isListening());
    verify(again.port(), ledger);
}

void FaultsTest::aReadOnlyStoreIsRead()
{
    Disk disk;
    Ledger ledger;
    {
        Server server(disk.store());
        fill(server, ledger, m_random, 50);
        QVERIFY(server.stop());
    }
    disk.setFault("readonly");
    Server server(disk.store(), disk.environment());
    QVERIFY2(server.isListening(), server.complaints().constData());
    verify(server.port(), ledger);
    const Answer refused = post(server, "refused");
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.body.contains("cannot be written to"));
    const QByteArray id = ledger.idOf(ledger.liveKeys().constFirst());
    QCOMPARE(ask(server.port(), deletionOf(id)).status, 503);
    verify(server.port(), ledger);
}

void FaultsTest::aDamagedStoreIsSetAsideWithExitCode3()
{
    Disk disk;
    Ledger ledger;
    {
        Server server(disk.store());
        fill(server, ledger, m_random, 300);
        QVERIFY(server.stop());
    }
    overwrite(disk.store(), 4096 * 5, QByteArray(4096 * 2, '\xa5'));
    QFile file(disk.store());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray damaged = file.readAll();

    Server server(disk.store());
    QVERIFY(!server.isListening());
    QCOMPARE(server.exitCode(), 3);
    const QStringList kept = setAsideIn(disk);
    QCOMPARE(kept.size(), 1);
    QVERIFY(server.complaints().contains(kept.constFirst().toUtf8()));
    QVERIFY(server.complaints().contains("--recover"));
    QVERIFY(!QFileInfo::exists(disk.store()));
    QFile aside(disk.folder() + u'/' + kept.constFirst());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
}

void FaultsTest::recoverySavesWhatCanBeRead()
{
    Disk disk;
    Ledger ledger;
    {
        Server server(disk.store());
        Traffic traffic(ledger, m_random);
        traffic.setPosts(100);
        traffic.run(server.port(), 20s, 300);
        QVERIFY(server.stop());
    }
    const qint64 pages = QFileInfo(disk.store()).size() / 4096;
    overwrite(disk.store(), pages / 2 * 4096, QByteArray(4096, '\xa5'));
    QCOMPARE(Server(disk.store()).exitCode(), 3);

    Server server(disk.store(), {}, {QStringLiteral("--recover")});
    QVERIFY2(server.isListening(), server.complaints().constData());
    const auto feed = readFeed(server.port());
    QVERIFY(feed);
    QVERIFY(server.complaints().contains(
        "Items saved from it: " + QByteArray::number(feed->size()) + '.'));
    QVERIFY2(feed->size() >= 250, QByteArray::number(feed->size()).constData());
    QVERIFY(feed->size() <= 300);
    const Findings findings = ledger.check(*feed);
    QCOMPARE(findings.doubled + findings.altered + findings.resurrected, 0);
    QCOMPARE(post(server, "new").status, 201);
}

void FaultsTest::aFileThatIsNoDatabaseIsKeptEachTime()
{
    Disk disk;
    const QList<QByteArray> texts{"somebody's first letter", "somebody's second letter"};
    for (const QByteArray &text : texts) {
        QFile file(disk.store());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.repeated(100));
        file.close();
        Server server(disk.store(), {}, {QStringLiteral("--recover")});
        QVERIFY(server.isListening());
        QCOMPARE(readFeed(server.port()).value_or(QList<FeedRow>{{}}).size(), 0);
        QCOMPARE(post(server, "new").status, 201);
        QVERIFY(server.stop()); // a journal left behind would belong to the next file
    }
    // The two may fall into one second; the store between them is not damaged.
    QStringList kept = setAsideIn(disk).filter(QRegularExpression(QStringLiteral("Z(-\\d)?$")));
    QCOMPARE(kept.size(), 2);
    QSet<QByteArray> found;
    for (const QString &name : std::as_const(kept)) {
        QFile file(disk.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        found.insert(file.readAll());
    }
    QCOMPARE(found, (QSet<QByteArray>{texts.at(0).repeated(100), texts.at(1).repeated(100)}));
}

void FaultsTest::aSecondProcessIsTurnedAwayWithExitCode2()
{
    Disk disk;
    const Server first(disk.store());
    QVERIFY(first.isListening());
    Server second(disk.store());
    QVERIFY(!second.isListening());
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.complaints().contains("in use by another Carillon"));
    QCOMPARE(post(first, "still here").status, 201);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "test_disk_faults.moc"
