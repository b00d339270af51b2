#include "exchange/traffic_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using exchange::TrafficModel;

namespace {

receiver::TrafficEntry entryWith(qint64 id, int status = 201)
{
    receiver::TrafficEntry entry;
    entry.id = id;
    entry.from = u"curl 8.5"_s;
    entry.request = {.method = "POST", .target = "/beta/me/notifications", .body = "0123456789"};
    entry.response.status = status;
    entry.milliseconds = 1.44;
    return entry;
}

QString shown(const TrafficModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TrafficModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void aRestartedServiceCountsAnew();
    void oldestAreLetGo();
    void columnsReadPlainly();
    void figuresHaveUnits();
};

void TrafficModelTest::newestComesFirst()
{
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({entryWith(2), entryWith(1)});
    model.add({entryWith(3)});
    QCOMPARE(model.entryAt(0).id, 3);
    QCOMPARE(model.entryAt(2).id, 1);
}

void TrafficModelTest::aRestartedServiceCountsAnew()
{
    TrafficModel model;
    model.add({entryWith(1), entryWith(2)});
    model.add({entryWith(1, 406)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.entryAt(0).response.status, 406);
}

void TrafficModelTest::oldestAreLetGo()
{
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<receiver::TrafficEntry> entries;
    for (int id = 1; id <= 1500; ++id)
        entries.append(entryWith(id));
    model.add(entries);
    QCOMPARE(model.rowCount(), 1000);
    model.add({entryWith(1501), entryWith(1502)});
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.entryAt(0).id, 1502);
    QCOMPARE(model.entryAt(999).id, 503);
}

void TrafficModelTest::columnsReadPlainly()
{
    TrafficModel model;
    model.add({entryWith(1, 406)});
    QCOMPARE(shown(model, 0, TrafficModel::Method), u"POST"_s);
    QCOMPARE(shown(model, 0, TrafficModel::Path), u"/beta/me/notifications"_s);
    QCOMPARE(shown(model, 0, TrafficModel::Status), u"406"_s);
    QCOMPARE(shown(model, 0, TrafficModel::From), u"curl 8.5"_s);
    QCOMPARE(model.index(0, 0).data(TrafficModel::StatusRole).toInt(), 406);
}

void TrafficModelTest::figuresHaveUnits()
{
    QCOMPARE(exchange::durationText(1.44), u"1.4 ms"_s);
    QCOMPARE(exchange::durationText(250), u"250 ms"_s);
    QCOMPARE(exchange::durationText(1300), u"1.3 s"_s);
    QCOMPARE(exchange::sizeText(412), u"412 B"_s);
    QCOMPARE(exchange::sizeText(1400), u"1.4 kB"_s);
}

QTEST_GUILESS_MAIN(TrafficModelTest)
#include "test_traffic_model.moc"
