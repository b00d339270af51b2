#include "base/instant.h"

#include <QtTest>

using namespace carillon;

class InstantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDateTimeOffsets_data();
    void readsDateTimeOffsets();
    void writesAsTheServiceDoes();
};

void InstantTest::readsDateTimeOffsets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc"); // empty: refused
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(utc);
    };
    row("2019-10-28T22:05:36.25Z", "2019-10-28T22:05:36.25Z");
    row("2019-10-28T22:05Z", "2019-10-28T22:05:00Z");
    row("2019-10-24T12:30:00+02:00", "2019-10-24T10:30:00Z");
    row("2019-12-31T23:30:00-01:00", "2020-01-01T00:30:00Z");
    row("2020-02-29T00:00:00Z", "2020-02-29T00:00:00Z");
    row("2019-10-24T12:30:00.1239999Z", "2019-10-24T12:30:00.123Z");
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
    row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
    for (const char *refused : {"", "2019-10-28", "2019-10-28T22:05:36", "2019-02-29T00:00:00Z",
             "2019-13-01T00:00:00Z", "2019-10-28T24:00:00Z", "2019-10-28T22:60:00Z",
             "2019-10-28T22:05:60Z", "2019-10-28T22:05:36.Z", "2019-10-28T22:05:36.12345678Z",
             "2019-10-28T22:05:36+14:01", "2019-10-28T22:05:36+2:00", "2019-10-28 22:05:36Z",
             "2019-10-28t22:05:36z", " 2019-10-28T22:05:36Z", "2019-10-28T22:05:36Zx",
             "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-14:00", "+2019-10-28T22:05:36Z", "2019-10-28T22:05:36+02"})
        row(refused, "");
}

void InstantTest::readsDateTimeOffsets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utc);
    const auto instant = parseDateTimeOffset(text);
    QCOMPARE(instant.has_value(), !utc.isEmpty());
    if (instant)
        QCOMPARE(formatDateTimeOffset(*instant), utc);
}

void InstantTest::writesAsTheServiceDoes()
{
    const Instant instant = *parseDateTimeOffset("2019-08-23T00:25:55.329Z");
    QCOMPARE(formatDateTimeOffset(instant), QByteArray("2019-08-23T00:25:55.329Z"));
    QCOMPARE(formatErrorDate(instant), QByteArray("2019-08-23T00:25:55"));
    QCOMPARE(formatHttpDate(instant), QByteArray("Fri, 23 Aug 2019 00:25:55 GMT"));
}

QTEST_GUILESS_MAIN(InstantTest)
#include "test_instant.moc"
