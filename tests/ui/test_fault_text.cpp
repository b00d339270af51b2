#include "faults/fault_text.h"
#include "faults/faults_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using receiver::FaultKind;
using receiver::ServiceFault;

class FaultTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreSaid_data();
    void faultsAreSaid();
    void theServicesJsonIsRead();
    void onlyWhatAKindKnowsIsAskedFor_data();
    void onlyWhatAKindKnowsIsAskedFor();
    void aChoiceStaysWhereItIs();
};

void FaultTextTest::faultsAreSaid_data()
{
    QTest::addColumn<ServiceFault>("fault");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("condition");
    QTest::newRow("throttle") << ServiceFault{.status = 429, .next = 3}
                              << u"Throttle 429 · Retry-After 2 s"_s << u"the next 3"_s;
    QTest::newRow("latency") << ServiceFault{.kind = FaultKind::Latency, .milliseconds = 2000}
                             << u"Latency 2,000 ms"_s << u"every request"_s;
    QTest::newRow("drop") << ServiceFault{.kind = FaultKind::Drop, .afterStored = true, .next = 1}
                          << u"Drop the connection · after it was stored"_s
                          << u"the next request"_s;
    QTest::newRow("share of a caller")
        << ServiceFault{.kind = FaultKind::Blocked, .caller = u"app-1"_s, .sharePercent = 12.5}
        << u"Blocked caller"_s << u"12.5 % · app-1"_s;
    QTest::newRow("each second") << ServiceFault{.kind = FaultKind::DuplicatePush, .every = 2}
                                 << u"Push twice"_s << u"one request in 2"_s;
}

void FaultTextTest::faultsAreSaid()
{
    QFETCH(ServiceFault, fault);
    QFETCH(QString, text);
    QFETCH(QString, condition);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(faults::faultText(fault), text);
    QCOMPARE(faults::conditionText(fault), condition);
}

void FaultTextTest::theServicesJsonIsRead()
{
    const auto read = receiver::faultsFromJson(
        R"({"value":[{"id":"f1","kind":"throttle","status":429,"retryAfterSeconds":5,)"
        R"("share":0.25,"next":3,"hits":1,"remaining":2},{"id":"f2","kind":"unheardOf"},)"
        R"({"id":"f3","kind":"drop","when":"after","hits":0,"remaining":null}]})");
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0),
        (ServiceFault{.id = u"f1"_s,
            .status = 429,
            .retryAfterSeconds = 5,
            .sharePercent = 25,
            .next = 3,
            .hits = 1,
            .remaining = 2}));
    QVERIFY(read->at(1).afterStored && !read->at(1).remaining);
    QVERIFY(!receiver::faultsFromJson("{}").has_value());
}

void FaultTextTest::onlyWhatAKindKnowsIsAskedFor_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("throttle") << FaultKind::Throttle
                              << QByteArray(
                                     R"({"kind":"throttle","status":429,"retryAfterSeconds":2})");
    QTest::newRow("busy") << FaultKind::Busy
                          << QByteArray(R"({"kind":"busy","retryAfterSeconds":2})");
    QTest::newRow("latency") << FaultKind::Latency
                             << QByteArray(R"({"kind":"latency","milliseconds":9})");
    QTest::newRow("drop") << FaultKind::Drop << QByteArray(R"({"kind":"drop","when":"after"})");
    QTest::newRow("blocked") << FaultKind::Blocked << QByteArray(R"({"kind":"blocked"})");
}

void FaultTextTest::onlyWhatAKindKnowsIsAskedFor()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, json);
    QCOMPARE(
        receiver::faultJson({.kind = kind, .status = 429, .milliseconds = 9, .afterStored = true}),
        json);
}

void FaultTextTest::aChoiceStaysWhereItIs()
{
    faults::FaultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto fault
        = [](const QString &id, qint64 hits = 0) { return ServiceFault{.id = id, .hits = hits}; };
    model.setFaults({fault(u"a"_s), fault(u"b"_s)});
    const QPersistentModelIndex second = model.index(1, 0);
    model.setFaults({fault(u"b"_s, 4), fault(u"c"_s)});
    QCOMPARE(second.row(), 0);
    QCOMPARE(model.index(0, faults::FaultsModel::Hits).data().toString(), u"4"_s);
    model.setFaults({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(FaultTextTest)
#include "test_fault_text.moc"
