#include "exchange/exchange_view.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::exchange;

class ExchangeViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusIsNumberAndPhrase();
    void outcomeSaysWhatBecameOfIt_data();
    void outcomeSaysWhatBecameOfIt();
    void failuresAreToldInWords();
    void rulesAreReadFromTheDetails();
    void tokensAreBlottedOut();
    void responsesShowTheKeyHeadersOnly();
};

void ExchangeViewTest::statusIsNumberAndPhrase()
{
    http::Exchange exchange;
    exchange.response.status = 201;
    QCOMPARE(statusText(exchange), u"201 Created"_s);
    exchange.failure = Error{};
    QCOMPARE(statusText(exchange), u"no answer"_s);
}

void ExchangeViewTest::outcomeSaysWhatBecameOfIt_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");

    const QByteArray notifications = "/beta/me/notifications/";
    QTest::newRow("new") << notifications << 201 << u"1.4 ms · stored"_s;
    QTest::newRow("replacing") << notifications << 200 << u"1.4 ms · replaced an earlier one"_s;
    QTest::newRow("refused") << notifications << 400 << u"1.4 ms · nothing stored"_s;
    QTest::newRow("something else") << QByteArray("/mock/v1/clock") << 200 << u"1.4 ms"_s;
}

void ExchangeViewTest::outcomeSaysWhatBecameOfIt()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, text);

    http::Exchange exchange;
    exchange.request = {.method = "POST", .target = target};
    exchange.response.status = status;
    exchange.milliseconds = 1.4;
    QCOMPARE(outcomeText(exchange), text);
}

void ExchangeViewTest::failuresAreToldInWords()
{
    QCOMPARE(failureText({u"refused"_s, u"Nothing listens there."_s, u"127.0.0.1:8087"_s}),
        u"Nothing listens there.\n127.0.0.1:8087"_s);
}

void ExchangeViewTest::rulesAreReadFromTheDetails()
{
    http::HttpResponse response;
    response.body = "{\"error\":{\"details\":[{\"code\":\"visual.title.required\"},{\"code\":1},"
                    "{\"code\":\"priority.value\"}]}}";
    QCOMPARE(rulesIn(response), (QStringList{u"visual.title.required"_s, u"priority.value"_s}));
    response.body = "{\"error\":";
    QCOMPARE(rulesIn(response), QStringList());
    response.body = "{\"error\":[1,2]}";
    QCOMPARE(rulesIn(response), QStringList());
}

void ExchangeViewTest::tokensAreBlottedOut()
{
    http::HttpRequest request{.method = "POST", .target = "/x"};
    request.headers.add("Authorization", "Bearer secret");
    QCOMPARE(headingOf(request), (QStringList{u"POST /x"_s, u"Authorization Bearer •••"_s}));
}

void ExchangeViewTest::responsesShowTheKeyHeadersOnly()
{
    http::HttpResponse response;
    response.headers = {{"Date", "today"}, {"Request-Id", "7"}, {"Location", "/l"},
        {"Content-Type", "application/json; charset=utf-8"}};
    QCOMPARE(headingOf(response), (QStringList{u"location /l"_s, u"request-id 7"_s}));
}

QTEST_GUILESS_MAIN(ExchangeViewTest)
#include "test_exchange_view.moc"
