#include "client/retry.h"

#include <QtTest>

using namespace carillon;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const Instant now = *parseDateTimeOffset("2019-08-23T00:25:50Z");

http::HttpResponse answer(
    int status, const QByteArray &retryAfter = {}, const QByteArray &body = {})
{
    http::HttpResponse out{.status = status, .headers = {}, .body = body};
    if (!retryAfter.isNull())
        out.headers.add("Retry-After", retryAfter);
    return out;
}

QByteArray errorBody(const QByteArray &code, const QByteArray &inner)
{
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"m\",\"innerError\":{\"code\":\""
        + inner + "\"}}}";
}

client::RetryPolicy policy(double chance = 0)
{
    return {Limits(), [chance] { return chance; }};
}

} // namespace

class RetryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryAfterIsSecondsOrADate_data();
    void retryAfterIsSecondsOrADate();
    void onlyABusyServiceIsAskedAgain_data();
    void onlyABusyServiceIsAskedAgain();
    void theWaitIsTheOneAskedFor();
    void withoutAWordItWaitsTwiceAsLongEachTime();
    void attemptsAreBounded();
    void aLongerWaitThanAllowedIsNotShortened();
};

void RetryTest::retryAfterIsSecondsOrADate_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("msecs"); // -1: none
    QTest::newRow("seconds") << QByteArray("3") << 3000;
    QTest::newRow("now") << QByteArray("0") << 0;
    QTest::newRow("the sample's decimal") << QByteArray("2.128") << 2128;
    QTest::newRow("rounded up") << QByteArray("0.0001") << 1;
    QTest::newRow("spaces around") << QByteArray("  7\t") << 7000;
    QTest::newRow("a date") << QByteArray("Fri, 23 Aug 2019 00:25:55 GMT") << 5000;
    QTest::newRow("RFC 850") << QByteArray("Friday, 23-Aug-19 00:25:55 GMT") << 5000;
    QTest::newRow("asctime") << QByteArray("Fri Aug 23 00:25:55 2019") << 5000;
    QTest::newRow("a date that is past") << QByteArray("Fri, 23 Aug 2019 00:25:00 GMT") << 0;
    QTest::newRow("empty") << QByteArray("") << -1;
    QTest::newRow("negative") << QByteArray("-3") << -1;
    QTest::newRow("two points") << QByteArray("1.2.3") << -1;
    QTest::newRow("a point only") << QByteArray(".") << -1;
    QTest::newRow("a power") << QByteArray("1e9") << -1;
    QTest::newRow("not a number") << QByteArray("nan") << -1;
    QTest::newRow("hexadecimal") << QByteArray("0x10") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("half a date") << QByteArray("Fri, 23 Aug 2019") << -1;
    QTest::newRow("a date that is none") << QByteArray("Fri, 31 Feb 2019 00:25:55 GMT") << -1;
    QTest::newRow("endless") << QByteArray(100'000, '9') << -1;
}

void RetryTest::retryAfterIsSecondsOrADate()
{
    QFETCH(QByteArray, value);
    const auto wait = client::retryAfter(value, now);
    QTEST(wait ? int(wait->count()) : -1, "msecs");
}

void RetryTest::onlyABusyServiceIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("again");
    const QByteArray none;
    QTest::newRow("429") << 429 << none << none << true;
    QTest::newRow("503") << 503 << none << none << true;
    QTest::newRow("406 with the header") << 406 << QByteArray("1") << none << true;
    QTest::newRow("406 throttled")
        << 406 << none << errorBody("NotAcceptable", "throttled") << true;
    QTest::newRow("406 busy") << 406 << none << errorBody("NotAcceptable", "serverBusy") << true;
    QTest::newRow("406 about the form") << 406 << none << none << false;
    QTest::newRow("406 of a proxy") << 406 << none << QByteArray("<html>") << false;
    QTest::newRow("500") << 500 << QByteArray("1") << none << false;
    QTest::newRow("401") << 401 << QByteArray("1") << none << false;
    QTest::newRow("201") << 201 << QByteArray("1") << none << false;
}

void RetryTest::onlyABusyServiceIsAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, body);
    const auto wait = policy().waitAfter(1, answer(status, retryAfter, body), now);
    QTEST(wait.has_value(), "again");
}

void RetryTest::theWaitIsTheOneAskedFor()
{
    const client::RetryWait asked{2128ms, true};
    QCOMPARE(policy(0).waitAfter(1, answer(429, "2.128"), now), asked);
    QCOMPARE(policy(0.99).waitAfter(3, answer(429, "2.128"), now), asked);
}

void RetryTest::withoutAWordItWaitsTwiceAsLongEachTime()
{
    const auto waitOf = [](int attempt, double chance) {
        return policy(chance).waitAfter(attempt, answer(503), now).value_or(client::RetryWait());
    };
    QCOMPARE(waitOf(1, 0), (client::RetryWait{500ms, false}));
    QCOMPARE(waitOf(1, 0.5).time, milliseconds(750));
    QCOMPARE(waitOf(2, 0).time, milliseconds(1000));
    QCOMPARE(waitOf(3, 0).time, milliseconds(2000));
    QCOMPARE(policy(0).waitAfter(1, answer(503, "soon"), now)->time, milliseconds(500));
    Limits limits;
    limits.sendAttempts = 100;
    limits.retryWait = 3000;
    const client::RetryPolicy bounded(limits, [] { return 0.999; });
    QVERIFY(bounded.waitAfter(90, answer(503), now)->time <= milliseconds(3000));
}

void RetryTest::attemptsAreBounded()
{
    QVERIFY(policy().waitAfter(3, answer(429, "1"), now));
    QVERIFY(!policy().waitAfter(4, answer(429, "1"), now));
}

void RetryTest::aLongerWaitThanAllowedIsNotShortened()
{
    QVERIFY(policy().waitAfter(1, answer(429, "60"), now));
    QVERIFY(!policy().waitAfter(1, answer(429, "61"), now));
    QVERIFY(!policy().waitAfter(1, answer(429, "Sat, 23 Aug 2098 00:25:55 GMT"), now));
}

QTEST_APPLESS_MAIN(RetryTest)
#include "test_retry.moc"
