#include "compose/broken_samples.h"
#include "pseudo_language.h"
#include "session.h"
#include "support/contract_request.h"
#include "support/fixture.h"
#include "support/own_home.h"
#include "support/raw_client.h"
#include "support/running_service.h"

#include <QApplication>
#include <QRegularExpression>
#include <QWebSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

/// The service in a window that speaks another language answers, byte by byte, as in any other.
class EnglishAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAndEventsAreTheSameInEveryLanguage();
};

namespace {

const Instant noon = *parseDateTimeOffset("2026-11-23T10:00:00Z");

/// What two runs never share: ids, ports, how long it took.
QByteArray steady(const QByteArray &bytes)
{
    QString out = QString::fromUtf8(bytes);
    out.replace(QRegularExpression(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-"
                                   "[0-9a-f]{12}"_s),
        u"ID"_s);
    out.replace(QRegularExpression(u"(127\\.0\\.0\\.1|localhost):[0-9]+"_s), u"HOST"_s);
    out.replace(QRegularExpression(u"\r\n(Date|Duration|Content-Length): [^\r]*"_s), u"\r\n\\1"_s);
    out.replace(QRegularExpression(u"\"[a-zA-Z]*[mM]illiseconds\":[0-9.e-]+"_s), u"TIME"_s);
    return out.toUtf8();
}

QByteArray called(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray created(const QByteArray &body)
{
    return "POST /beta/me/notifications/ HTTP/1.1\r\nHost: localhost\r\n"
           "Authorization: Bearer demo\r\nX-UNS-ID: uns-demo\r\nContent-Type: application/json\r\n"
           "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Each refusal of the contract, and calls of the control surface that fail, or tell reasons.
QByteArrayList requests()
{
    QByteArrayList out;
    for (const compose::Sample &sample : compose::brokenSamples(noon))
        out.append(created(sample.text));
    const QJsonArray rows = test::jsonFixture(u"contract/requests.json"_s);
    for (const QJsonValue &row : rows)
        out.append(test::requestOf(row.toObject()));
    const QByteArray late = R"({"targetHostName":"graphnotifications.sample.windows.com",)"
                            R"("priority":"Low","payload":{"rawContent":"x"},"titel":1})";
    for (const QByteArray &body : {QByteArray("{"), QByteArray("\"\xff\""), late})
        out.append(created(body));
    const QByteArray faults = "/mock/v1/faults";
    out.append({called("GET", "/nowhere"), called("PUT", "/mock/v1/clock", "{\"now\":\"x\"}"),
        called("POST", "/mock/v1/clock/step", "{\"by\":-1}"), called("POST", faults, "{}"),
        called("POST", faults, R"({"kind":"latency","milliseconds":-1})"),
        called("POST", faults, R"({"kind":"busy","next":1})"), created(late),
        called("PATCH", "/mock/v1/devices/none", "{}"), called("POST", "/mock/v1/devices", "[]"),
        called("POST", "/mock/v1/await", "{\"count\":\"x\"}"), called("GET", "/mock/v1/feed?top=x"),
        called("GET", "/mock/v1/feed"), called("GET", "/mock/v1/feed/none"),
        called("GET", "/mock/v1/openapi.json"), called("GET", "/mock/v1/subscriptions"),
        called("GET", "/mock/v1/devices"), called("GET", "/mock/v1/users")});
    return out;
}

struct Heard {
    QByteArrayList answers{};
    QByteArray stream{}; ///< server-sent events
    QByteArrayList frames{}; ///< over the WebSocket
};

Heard heardFrom(const QByteArrayList &requests)
{
    const QTemporaryDir folder;
    const SteppedClock clock{noon};
    Session session{Options{.port = 0, .storePath = folder.filePath(u"feed.db"_s)}, clock};
    QSignalSpy started(&session, &Session::serviceStarted);
    session.start();
    if (started.isEmpty() && !started.wait())
        qFatal("the service did not start");
    const auto port = quint16(session.serviceUrl().port());

    Heard heard;
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
        [&heard](const QString &text) { heard.frames.append(steady(text.toUtf8())); });
    socket.open(QUrl(u"ws://127.0.0.1:%1/mock/v1/events?exchanges=false"_s.arg(port)));
    test::RawClient follower(port);
    follower.send("GET /mock/v1/events?exchanges=false HTTP/1.1\r\nHost: localhost\r\n"
                  "Accept: text/event-stream\r\n\r\n");
    follower.readUntil([](const QByteArray &bytes) { return bytes.contains("\"hello\""); });
    (void)QTest::qWaitFor([&] { return !heard.frames.isEmpty(); }, 5000);
    for (const QByteArray &request : requests) {
        test::RawClient client(port);
        client.send(request);
        heard.answers.append(steady(client.readAnswer()));
    }
    test::RawClient last(port);
    last.send(created(R"({"targetHostName":"last.example","payload":{"rawContent":"x"}})"));
    last.readAnswer();
    const auto isLast = [](const QByteArray &bytes) { return bytes.contains("last.example"); };
    heard.stream = steady(follower.readUntil(isLast));
    (void)QTest::qWaitFor([&] { return isLast(heard.frames.constLast()); }, 5000);
    return heard;
}

} // namespace

void EnglishAnswersTest::answersAndEventsAreTheSameInEveryLanguage()
{
    const QByteArrayList all = requests(); // the samples' names are translated, what they say not
    QVERIFY(all.size() > 60);
    const Heard english = heardFrom(all);
    PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const Heard other = heardFrom(all);

    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY2(english.answers[i].startsWith("HTTP/1.1 "), all[i].constData());
        QVERIFY2(other.answers[i] == english.answers[i],
            other.answers[i] + "\n---\n" + english.answers[i]);
    }
    QVERIFY(english.stream.contains("\"feed\""));
    QCOMPARE(other.stream, english.stream);
    QVERIFY(english.frames.size() > 2);
    QCOMPARE(other.frames, english.frames);
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication app(argc, argv);
    EnglishAnswersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_english_answers.moc"
