#include "http/har.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using http::HarEntry;

namespace {

HarEntry entry()
{
    HarEntry out;
    out.started = *parseDateTimeOffset("2026-11-23T10:02:11.25Z");
    out.baseUrl = QUrl(u"http://127.0.0.1:8087/ignored?x=1"_s);
    out.exchange.request = {.method = "POST",
        .target = "/beta/me/notifications/?$select=id&q=a%20b",
        .headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer secret-1"},
            {"X-UNS-ID", "uns-demo"}, {"Cookie", "session=secret-2"}},
        .body = "{\"title\":\"Gr\u00fc\u00df \\\"Gott\\\"\"}"};
    out.exchange.response = {.status = 201,
        .headers = {{"Content-Type", "application/json"}, {"Set-Cookie", "a=secret-3"}},
        .body = "{\"id\":\"1\"}"};
    out.exchange.milliseconds = 1.5;
    out.comment = "curl/8.5";
    return out;
}

QJsonObject logOf(const QList<HarEntry> &entries)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(http::harLog(entries, "0.1.0"), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document[u"log"].toObject();
}

QJsonObject entryOf(const HarEntry &entry)
{
    return logOf({entry})[u"entries"][0].toObject();
}

// What the format asks for with its kind. Source: HAR 1.2, sections 4 and 5.
QStringList missing(const QJsonObject &object, const QMap<QString, QJsonValue::Type> &wanted)
{
    QStringList out;
    for (auto each = wanted.begin(); each != wanted.end(); ++each) {
        if (object[each.key()].type() != each.value())
            out.append(each.key());
    }
    return out;
}

} // namespace

class HarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogSaysItsVersionAndMaker();
    void everyMemberTheFormatAsksForIsThere();
    void theAddressIsThatOfTheService();
    void textComesBackAsItWas();
    void bytesThatAreNoTextAreBase64();
    void secretsAreBlotted();
    void timesAreWholeAndAddUp();
    void anEmptyLogIsALog();
    void aFailureIsTold();
    void aRequestWithoutBodyHasNoPostData();
};

void HarTest::theLogSaysItsVersionAndMaker()
{
    const QJsonObject log = logOf({entry(), entry()});
    QCOMPARE(log[u"version"].toString(), u"1.2"_s);
    QCOMPARE(log[u"creator"][u"name"].toString(), u"Carillon"_s);
    QCOMPARE(log[u"creator"][u"version"].toString(), u"0.1.0"_s);
    QCOMPARE(log[u"entries"].toArray().size(), 2);
}

void HarTest::everyMemberTheFormatAsksForIsThere()
{
    using Type = QJsonValue::Type;
    const QJsonObject one = entryOf(entry());
    QCOMPARE(missing(one,
                 {{u"startedDateTime"_s, Type::String}, {u"time"_s, Type::Double},
                     {u"request"_s, Type::Object}, {u"response"_s, Type::Object},
                     {u"cache"_s, Type::Object}, {u"timings"_s, Type::Object},
                     {u"comment"_s, Type::String}}),
        QStringList());
    const QMap<QString, Type> both{{u"httpVersion"_s, Type::String}, {u"cookies"_s, Type::Array},
        {u"headers"_s, Type::Array}, {u"headersSize"_s, Type::Double},
        {u"bodySize"_s, Type::Double}};
    QMap<QString, Type> request = both;
    request.insert({{u"method"_s, Type::String}, {u"url"_s, Type::String},
        {u"queryString"_s, Type::Array}, {u"postData"_s, Type::Object}});
    QCOMPARE(missing(one[u"request"].toObject(), request), QStringList());
    QMap<QString, Type> response = both;
    response.insert({{u"status"_s, Type::Double}, {u"statusText"_s, Type::String},
        {u"content"_s, Type::Object}, {u"redirectURL"_s, Type::String}});
    QCOMPARE(missing(one[u"response"].toObject(), response), QStringList());
    QCOMPARE(
        missing(one[u"response"][u"content"].toObject(),
            {{u"size"_s, Type::Double}, {u"mimeType"_s, Type::String}, {u"text"_s, Type::String}}),
        QStringList());
    QCOMPARE(
        missing(one[u"timings"].toObject(),
            {{u"send"_s, Type::Double}, {u"wait"_s, Type::Double}, {u"receive"_s, Type::Double}}),
        QStringList());
}

void HarTest::theAddressIsThatOfTheService()
{
    const QJsonObject request = entryOf(entry())[u"request"].toObject();
    QCOMPARE(request[u"url"].toString(),
        u"http://127.0.0.1:8087/beta/me/notifications/?$select=id&q=a%20b"_s);
    QCOMPARE(request[u"queryString"][0][u"name"].toString(), u"$select"_s);
    QCOMPARE(request[u"queryString"][1][u"value"].toString(), u"a b"_s);
}

void HarTest::textComesBackAsItWas()
{
    const QJsonObject one = entryOf(entry());
    QCOMPARE(
        one[u"request"][u"postData"][u"text"].toString().toUtf8(), entry().exchange.request.body);
    QCOMPARE(one[u"request"][u"postData"][u"mimeType"].toString(), u"application/json"_s);
    QCOMPARE(one[u"response"][u"content"][u"text"].toString(), u"{\"id\":\"1\"}"_s);
    QCOMPARE(one[u"request"][u"bodySize"].toInt(), entry().exchange.request.body.size());
    QCOMPARE(one[u"response"][u"statusText"].toString(), u"Created"_s);
}

void HarTest::bytesThatAreNoTextAreBase64()
{
    HarEntry coded = entry();
    coded.exchange.request.body = QByteArray("\x1f\x8b\x08\x00\xff", 5);
    coded.exchange.response.body = QByteArray("\xff\xfe", 2);
    const QJsonObject one = entryOf(coded);
    const QJsonValue post = one[u"request"][u"postData"];
    QCOMPARE(post[u"_encoding"].toString(), u"base64"_s);
    QCOMPARE(
        QByteArray::fromBase64(post[u"text"].toString().toLatin1()), coded.exchange.request.body);
    const QJsonValue content = one[u"response"][u"content"];
    QCOMPARE(content[u"encoding"].toString(), u"base64"_s);
    QCOMPARE(QByteArray::fromBase64(content[u"text"].toString().toLatin1()),
        coded.exchange.response.body);
    QCOMPARE(content[u"size"].toInt(), 2);
}

void HarTest::secretsAreBlotted()
{
    const QByteArray text = http::harLog({entry()}, "0.1.0");
    QVERIFY2(!text.contains("secret"), text);
    QVERIFY(text.contains("Bearer ***"));
}

void HarTest::timesAreWholeAndAddUp()
{
    const QJsonObject one = entryOf(entry());
    QCOMPARE(one[u"startedDateTime"].toString(), u"2026-11-23T10:02:11.250Z"_s);
    QCOMPARE(one[u"time"].toDouble(), 1.5);
    const QJsonObject timings = one[u"timings"].toObject();
    double sum = 0;
    for (const QJsonValue &each : timings)
        sum += std::max(0.0, each.toDouble());
    QCOMPARE(sum, one[u"time"].toDouble());
    HarEntry whole = entry();
    whole.started = *parseDateTimeOffset("2026-11-23T10:02:11Z");
    QCOMPARE(entryOf(whole)[u"startedDateTime"].toString(), u"2026-11-23T10:02:11.000Z"_s);
}

void HarTest::anEmptyLogIsALog()
{
    QCOMPARE(logOf({})[u"version"].toString(), u"1.2"_s);
    QVERIFY(logOf({})[u"entries"].isArray());
}

void HarTest::aFailureIsTold()
{
    HarEntry failed = entry();
    failed.exchange.response = {};
    failed.exchange.failure = Error{u"timeout"_s, u"No answer came in time."_s, {}};
    const QJsonObject response = entryOf(failed)[u"response"].toObject();
    QCOMPARE(response[u"status"].toInt(-1), 0);
    QCOMPARE(response[u"_error"].toString(), u"No answer came in time."_s);
}

void HarTest::aRequestWithoutBodyHasNoPostData()
{
    HarEntry get = entry();
    get.exchange.request = {.method = "GET", .target = "/beta/me/notifications"};
    const QJsonObject request = entryOf(get)[u"request"].toObject();
    QVERIFY(!request.contains(u"postData"));
    QCOMPARE(request[u"bodySize"].toInt(-1), 0);
}

QTEST_GUILESS_MAIN(HarTest)
#include "test_har.moc"
