#include "clock/due_text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace std::chrono_literals;
using receiver::Due;

namespace {

const Instant now = *parseDateTimeOffset("2026-11-23T10:02:11Z");

} // namespace

class DueTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEventIsNamedWithItsTime_data();
    void theEventIsNamedWithItsTime();
    void anotherDayIsSaid();
    void theServicesJsonIsRead();
    void whatIsNoClockIsRefused_data();
    void whatIsNoClockIsRefused();
};

void DueTextTest::theEventIsNamedWithItsTime_data()
{
    QTest::addColumn<Due>("what");
    QTest::addColumn<QString>("device");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("fallback") << Due::Fallback << u"iPhone"_s << qint64(42)
                              << u"Fallback on iPhone in 42 s · “Hi”"_s;
    QTest::newRow("fallback, nobody known")
        << Due::Fallback << QString() << qint64(60) << u"Fallback in 60 s · “Hi”"_s;
    QTest::newRow("delivery") << Due::Delivery << u"iPhone"_s << qint64(5)
                              << u"Delivery in 5 s · “Hi”"_s;
    QTest::newRow("display") << Due::DisplayEnd << QString() << qint64(180)
                             << u"End of display in 3 min · “Hi”"_s;
    QTest::newRow("expiry") << Due::Expiration << QString() << qint64(9 * 86400)
                            << u"Expiry in 9 days · “Hi”"_s;
    QTest::newRow("overdue") << Due::Removal << QString() << qint64(-3) << u"Removal now · “Hi”"_s;
}

void DueTextTest::theEventIsNamedWithItsTime()
{
    QFETCH(Due, what);
    QFETCH(QString, device);
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(
        clock::dueText({now + std::chrono::seconds(seconds), what, u"1"_s}, {u"Hi"_s, device}, now),
        text);
}

void DueTextTest::anotherDayIsSaid()
{
    QCOMPARE(clock::timeText(now, now + 1h), u"10:02:11"_s);
    QCOMPARE(clock::timeText(now, now + 48h), u"23 Nov 10:02:11"_s);
    QCOMPARE(clock::timeText(now, now + 24h * 400), u"23 Nov 2026 10:02:11"_s);
}

void DueTextTest::theServicesJsonIsRead()
{
    const auto read = receiver::clockFromJson(
        R"({"mode":"paused","now":"2026-11-23T10:02:11Z",)"
        R"("next":{"at":"2026-11-23T10:03:11Z","what":"fallback","id":"n1"}})");
    QVERIFY(read.has_value());
    QCOMPARE(*read,
        (receiver::ServiceClock{true, now, receiver::NextDue{now + 1min, Due::Fallback, u"n1"_s}}));
    const auto without
        = receiver::clockFromJson(R"({"mode":"real","now":"2026-11-23T10:02:11Z","next":null})");
    QVERIFY(without.has_value());
    QVERIFY(!without->isPaused && !without->next);
}

void DueTextTest::whatIsNoClockIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "[]", "{}", R"({"mode":"slow","now":"2026-11-23T10:02:11Z"})",
             R"({"mode":"real","now":"yesterday"})"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void DueTextTest::whatIsNoClockIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!receiver::clockFromJson(text).has_value());
}

QTEST_GUILESS_MAIN(DueTextTest)
#include "test_due_text.moc"
