#include "disk.h"
#include "server.h"
#include "traffic.h"

#include <QtTest>

using namespace carillon::durable;
using namespace std::chrono_literals;

// What was acknowledged survives whatever happens to the process and to the power. In ctest a few
// rounds; CARILLON_DURABLE_ROUNDS=50 for more, CARILLON_DURABLE_SEED to repeat a run.
class DurableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aDiskThatLiesAboutSyncingIsFoundOut();
    void tenThousandItemsAreBackAtOnce();

private:
    int m_rounds = 3;
    QRandomGenerator m_random;
};

namespace {

enum class End { Kill, Stop, PowerCut, TornPowerCut };

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(part * double(values.size() - 1)));
}

// Standard output, so that a run can be read without its test log.
void report(const char *what, int rounds, const Findings &findings, const QList<double> &starts)
{
    std::printf("%-16s rounds %d  acknowledged %lld  in doubt %lld  lost %d  doubled %d  "
                "altered %d  resurrected %d  restart p50 %.0f ms p95 %.0f ms\n",
        what, rounds, findings.acknowledged, findings.inDoubt, findings.lost, findings.doubled,
        findings.altered, findings.resurrected, percentile(starts, 0.5), percentile(starts, 0.95));
    std::fflush(stdout);
}

// Checks the feed of a running service; what cannot be read counts as lost as a whole.
bool check(Ledger &ledger, quint16 port, Findings &findings)
{
    const auto feed = readFeed(port);
    if (feed)
        findings += ledger.check(*feed);
    return feed.has_value();
}

} // namespace

void DurableTest::initTestCase()
{
    if (const int asked = qEnvironmentVariableIntValue("CARILLON_DURABLE_ROUNDS"); asked > 0)
        m_rounds = asked;
    const int asked = qEnvironmentVariableIntValue("CARILLON_DURABLE_SEED");
    const quint32 seed = asked != 0 ? quint32(asked) : QRandomGenerator::global()->generate() >> 1;
    m_random.seed(seed);
    std::printf("seed %u\n", seed);
}

void DurableTest::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<End>("end");
    QTest::newRow("kill -9") << End::Kill;
    QTest::newRow("SIGTERM") << End::Stop;
    QTest::newRow("power cut") << End::PowerCut;
    QTest::newRow("torn power cut") << End::TornPowerCut;
}

void DurableTest::nothingAcknowledgedIsLost()
{
    QFETCH(End, end);
    const bool losesPower = end == End::PowerCut || end == End::TornPowerCut;
    Disk disk;
    Ledger ledger;
    Findings findings;
    QList<double> starts;
    for (int round = 0; round <= m_rounds; ++round) {
        Server server(disk.store(), losesPower ? disk.environment() : QStringList());
        QVERIFY2(server.isListening(), server.complaints().constData());
        starts.append(server.startMilliseconds());
        QVERIFY(check(ledger, server.port(), findings));
        if (round == m_rounds)
            break;
        Traffic traffic(ledger, m_random);
        traffic.run(server.port(), std::chrono::microseconds(m_random.bounded(20'000, 600'000)));
        if (end == End::Stop)
            QVERIFY(server.stop());
        else
            server.kill();
        traffic.drain();
        QVERIFY(traffic.takeRefusals().isEmpty());
        if (losesPower)
            disk.cutPower(end == End::TornPowerCut ? Disk::Cut::Torn : Disk::Cut::Clean, m_random);
    }
    report(QTest::currentDataTag(), m_rounds, findings, starts);
    QVERIFY(findings.acknowledged > 0);
    QVERIFY(findings.areNone());
}

// The test of the tests: where nothing is synced, losses must be seen.
void DurableTest::aDiskThatLiesAboutSyncingIsFoundOut()
{
    Disk disk;
    Ledger ledger;
    Findings findings;
    {
        Server server(disk.store(), disk.environment());
        QVERIFY2(server.isListening(), server.complaints().constData());
        Traffic traffic(ledger, m_random);
        traffic.run(server.port(), 20s, 50);
        disk.setFault("fsync lies");
        traffic.run(server.port(), 20s, 50);
        server.kill();
        traffic.drain();
    }
    disk.cutPower(Disk::Cut::Clean, m_random);
    disk.setFault({});
    const Server server(disk.store());
    QVERIFY(server.isListening());
    QVERIFY(check(ledger, server.port(), findings));
    QCOMPARE(findings.acknowledged, 100);
    QVERIFY(findings.lost > 0);
}

void DurableTest::tenThousandItemsAreBackAtOnce()
{
    Disk disk;
    Ledger ledger;
    Findings findings;
    {
        Server server(disk.store());
        QVERIFY2(server.isListening(), server.complaints().constData());
        Traffic traffic(ledger, m_random);
        traffic.setPosts(100);
        traffic.run(server.port(), 60s, 10'000);
        server.kill();
        traffic.drain();
    }
    QList<double> starts;
    for (int round = 0; round < std::max(5, m_rounds); ++round) {
        Server server(disk.store());
        QVERIFY2(server.isListening(), server.complaints().constData());
        starts.append(server.startMilliseconds());
        if (round == 0)
            QVERIFY(check(ledger, server.port(), findings));
    }
    report("10 000 items", int(starts.size()), findings, starts);
    QCOMPARE(findings.acknowledged, 10'000);
    QVERIFY(findings.areNone());
}

QTEST_GUILESS_MAIN(DurableTest)
#include "test_durable.moc"
