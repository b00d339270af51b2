#include "base/limits.h"

#include <QSet>
#include <QtTest>

using namespace carillon;

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDefaultIsWithinItsBounds();
    void everyLimitHasOneRow();
    void aValueOutsideIsRefusedAndChangesNothing();
    void anUnknownNameIsRefused();
};

void LimitsTest::everyDefaultIsWithinItsBounds()
{
    const Limits defaults;
    for (const LimitRow &row : limitTable()) {
        Limits limits;
        QVERIFY2(setLimit(limits, row.name, defaults.*row.value), row.name);
        QVERIFY2(limits == defaults, row.name);
        QVERIFY2(setLimit(limits, row.name, row.least), row.name);
        QCOMPARE(limits.*row.value, row.least);
        QVERIFY2(setLimit(limits, row.name, row.most), row.name);
        QCOMPARE(limits.*row.value, row.most);
    }
}

void LimitsTest::everyLimitHasOneRow()
{
    QSet<QByteArray> names;
    for (const LimitRow &row : limitTable())
        names.insert(row.name);
    QCOMPARE(names.size(), qsizetype(limitTable().size()));
    QCOMPARE(limitTable().size() * sizeof(int), sizeof(Limits));
}

void LimitsTest::aValueOutsideIsRefusedAndChangesNothing()
{
    Limits limits;
    for (const qint64 value : {qint64(-1), qint64(0), qint64(1) << 40}) {
        const Result<void> set = setLimit(limits, "connections", value);
        QCOMPARE(set.error().message, QStringLiteral("must be a whole number from 1 to 100000"));
    }
    QVERIFY(limits == Limits());
}

void LimitsTest::anUnknownNameIsRefused()
{
    Limits limits;
    QCOMPARE(
        setLimit(limits, "body", 1).error().message, QStringLiteral("is not the name of a limit"));
}

QTEST_APPLESS_MAIN(LimitsTest)
#include "test_limits.moc"
