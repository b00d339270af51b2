#include "service/deadline.h"

#include <QElapsedTimer>
#include <QTest>

using carillon::service::Deadline;

class TestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeadlinePassesOnce();
    void movedLaterItPassesLater();
    void movedEarlierItPassesEarlier();
    void clearedItDoesNotPass();
    void itMayBeSetAgainWhenItPasses();
};

void TestDeadline::aDeadlinePassesOnce()
{
    int passed = 0;
    Deadline deadline([&] { ++passed; });
    int later = 0;
    Deadline other([&] { ++later; });
    deadline.start(1);
    other.start(30);
    QTRY_COMPARE(later, 1);
    QCOMPARE(passed, 1);
}

void TestDeadline::movedLaterItPassesLater()
{
    int passed = 0;
    Deadline deadline([&] { ++passed; });
    QElapsedTimer timer;
    deadline.start(10);
    timer.start();
    deadline.start(60);
    QTRY_COMPARE(passed, 1);
    QVERIFY(timer.elapsed() >= 59); // whole milliseconds
}

void TestDeadline::movedEarlierItPassesEarlier()
{
    int passed = 0;
    Deadline deadline([&] { ++passed; });
    deadline.start(3'600'000);
    deadline.start(1);
    QTRY_COMPARE(passed, 1);
}

void TestDeadline::clearedItDoesNotPass()
{
    int passed = 0;
    Deadline deadline([&] { ++passed; });
    int later = 0;
    Deadline other([&] { ++later; });
    deadline.start(1);
    deadline.clear();
    other.start(30);
    QTRY_COMPARE(later, 1);
    QCOMPARE(passed, 0);
}

void TestDeadline::itMayBeSetAgainWhenItPasses()
{
    int passed = 0;
    Deadline *again = nullptr;
    Deadline deadline([&] {
        if (++passed < 3)
            again->start(1);
    });
    again = &deadline;
    deadline.start(1);
    QTRY_COMPARE(passed, 3);
}

QTEST_GUILESS_MAIN(TestDeadline)
#include "test_deadline.moc"
