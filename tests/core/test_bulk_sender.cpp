#include "client/bulk_thread.h"
#include "support/running_service.h"

#include <QTcpServer>

using namespace carillon;
using namespace Qt::StringLiterals;
using client::BulkItem;
using client::BulkOptions;
using client::BulkSender;
using http::SendEnd;
using http::SendResult;

namespace {

BulkItem itemWith(qint64 line, const QByteArray &body)
{
    http::HttpRequest request;
    request.method = "POST";
    request.target = "/beta/me/notifications/";
    request.headers.add("Authorization", "Bearer t");
    request.headers.add("X-UNS-ID", "uns-demo");
    request.headers.add("Content-Type", "application/json");
    request.body = body;
    return {line, request, {}};
}

QByteArray titled(int number)
{
    return R"({"targetHostName":"a.example","payload":{"visualContent":{"title":")"
        + QByteArray::number(number) + R"("}}})";
}

/// @param bodyOf  of the row with that number from 1; empty for one that cannot be sent
client::BulkSource rows(int count, std::function<QByteArray(int)> bodyOf, int *taken = nullptr)
{
    return [=, next = 0]() mutable -> Result<std::optional<BulkItem>> {
        if (next == count)
            return std::optional<BulkItem>();
        ++next;
        if (taken)
            *taken = next;
        const QByteArray body = bodyOf(next);
        if (body.isEmpty())
            return std::optional(BulkItem{next, {}, u"Row %1 is empty."_s.arg(next)});
        return std::optional(itemWith(next, body));
    };
}

/// Takes what a sender tells.
struct Outcome {
    template <class Sender> void follow(Sender &sender)
    {
        QObject::connect(&sender, &Sender::advanced, &sender, [this, &sender](const auto &batch) {
            ++batches;
            results += batch;
            if (onBatch)
                onBatch();
            sender.acknowledge();
        });
        QObject::connect(
            &sender, &Sender::finished, &sender, [this](SendEnd with, const Error &why) {
                end = with;
                error = why;
            });
        sender.start();
    }
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([this] { return end.has_value(); }, 30'000);
    }
    [[nodiscard]] int count(int status) const
    {
        return int(std::count_if(results.begin(), results.end(),
            [status](const SendResult &each) { return each.status == status; }));
    }

    QList<SendResult> results{};
    int batches = 0;
    std::optional<SendEnd> end{};
    Error error{};
    std::function<void()> onBatch{};
};

} // namespace

class BulkSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasItsResult();
    void oneThatFailsDoesNotStopTheRest();
    void theFirstFailureStopsItWhereAskedFor();
    void cancellingWaitsForWhatIsUnderWay();
    void noMoreConnectionsThanAskedFor();
    void aConnectionIsUsedAgain();
    void aConnectionTheServerEndsIsReplaced();
    void anAnswerIsReadOrItsFaultNamed_data();
    void anAnswerIsReadOrItsFaultNamed();
    void whoDoesNotTakeItsResultsStopsIt();
    void aTargetThatIsNotThereIsNamedForEachRow();
    void rowsThatCannotBeReadOnEndIt();
    void anAnswerThatNeverComesIsGivenUp();
    void thePaceIsKept();
    void itRunsOverTls();
    void itEndsWithItsThread();
};

void BulkSenderTest::everyRowHasItsResult()
{
    test::RunningService service;
    client::BulkThread sender({.baseUrl = service.url(), .concurrency = 4}, rows(200, titled));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(*outcome.end, SendEnd::Done);
    QCOMPARE(outcome.count(201), 200);
    QSet<qint64> lines;
    QSet<QByteArray> ids;
    QSet<QByteArray> requestIds;
    for (const SendResult &result : std::as_const(outcome.results)) {
        lines.insert(result.line);
        ids.insert(result.id);
        requestIds.insert(result.requestId);
        QVERIFY(result.error.isEmpty());
        QVERIFY(result.milliseconds > 0);
    }
    QCOMPARE(lines.size(), 200);
    QCOMPARE(ids.size(), 200);
    QCOMPARE(requestIds.size(), 200);
}

void BulkSenderTest::oneThatFailsDoesNotStopTheRest()
{
    test::RunningService service;
    BulkSender sender({.baseUrl = service.url()}, rows(20, [](int row) {
        return row == 7 ? QByteArray() : row == 9 ? QByteArray("{}") : titled(row);
    }));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(*outcome.end, SendEnd::Done);
    QCOMPARE(outcome.results.size(), 20);
    QCOMPARE(outcome.count(201), 18);
    for (const SendResult &result : std::as_const(outcome.results)) {
        if (result.line == 7)
            QCOMPARE(result.error, u"Row 7 is empty."_s);
        if (result.line == 9)
            QVERIFY2(result.error.startsWith(u"400 Bad Request: "), qPrintable(result.error));
    }
}

void BulkSenderTest::theFirstFailureStopsItWhereAskedFor()
{
    test::RunningService service;
    int taken = 0;
    BulkSender sender({.baseUrl = service.url(), .concurrency = 2, .stopAtFailure = true},
        rows(
            1000, [](int row) { return row == 5 ? QByteArray("{}") : titled(row); }, &taken));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(*outcome.end, SendEnd::AtFailure);
    QCOMPARE(outcome.count(400), 1);
    QCOMPARE(outcome.results.size(), taken); // what was under way was waited for
    QVERIFY2(taken <= 8, qPrintable(QString::number(taken)));
}

void BulkSenderTest::cancellingWaitsForWhatIsUnderWay()
{
    test::RunningService service;
    int taken = 0;
    BulkSender sender(
        {.baseUrl = service.url(), .concurrency = 4}, rows(1'000'000, titled, &taken));
    Outcome outcome;
    outcome.onBatch = [&] { sender.cancel(); };
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(*outcome.end, SendEnd::Cancelled);
    QVERIFY(taken < 1'000'000);
    QCOMPARE(outcome.results.size(), taken);
    QCOMPARE(outcome.count(201), taken);
}

namespace {

/// Holds its requests until it is told to answer.
class SlowServer {
public:
    explicit SlowServer(QByteArray bytes = "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}")
        : m_answer(std::move(bytes))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                ++requests;
                if (answers)
                    answer(socket);
                else
                    m_held.append(socket);
            });
        });
    }
    void release()
    {
        answers = true;
        for (QTcpSocket *socket : std::exchange(m_held, {}))
            answer(socket);
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }

    int connections = 0;
    int requests = 0;
    bool answers = false;
    bool closes = false;

private:
    void answer(QTcpSocket *socket)
    {
        socket->write(m_answer);
        if (closes)
            socket->disconnectFromHost();
    }

    QByteArray m_answer;
    QTcpServer m_server;
    QList<QTcpSocket *> m_held;
};

} // namespace

void BulkSenderTest::noMoreConnectionsThanAskedFor()
{
    SlowServer server;
    BulkSender sender({.baseUrl = server.url(), .concurrency = 3}, rows(30, titled));
    Outcome outcome;
    outcome.follow(sender);
    QTRY_COMPARE(server.requests, 3);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(server.requests, 3);
    server.release();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.count(201), 30);
    QCOMPARE(server.connections, 3);
}

void BulkSenderTest::aConnectionIsUsedAgain()
{
    SlowServer server;
    server.answers = true;
    BulkSender sender({.baseUrl = server.url(), .concurrency = 1}, rows(50, titled));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(server.requests, 50);
    QCOMPARE(server.connections, 1);
}

void BulkSenderTest::aConnectionTheServerEndsIsReplaced()
{
    SlowServer server("HTTP/1.1 201 Created\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
    server.answers = true;
    server.closes = true;
    BulkSender sender({.baseUrl = server.url(), .concurrency = 1}, rows(5, titled));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.count(201), 5);
    QCOMPARE(server.connections, 5);
}

void BulkSenderTest::anAnswerIsReadOrItsFaultNamed_data()
{
    QTest::addColumn<QByteArray>("answer"); // then the connection is closed
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("words");

    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"
        "4\r\n{\"id\r\n7\r\n\":\"n1\"}\r\n0\r\n\r\n")
                            << 201 << QByteArray("n1") << QString();
    QTest::newRow("no length, up to the end")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"id\":\"n2\"}") << 200 << QByteArray("n2")
        << QString();
    QTest::newRow("an informational one in front")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n"
                      "HTTP/1.1 201 Created\r\nContent-Length: 11\r\n\r\n{\"id\":\"n3\"}")
        << 201 << QByteArray("n3") << QString();
    QTest::newRow("no body") << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n") << 503
                             << QByteArray() << u"503 Service Unavailable"_s;
    QTest::newRow("a message of its own")
        << QByteArray("HTTP/1.1 429 Slow\r\n\r\n{\"error\":{\"message\":\"Too many.\"}}") << 429
        << QByteArray() << u"429 Too Many Requests: Too many."_s;
    QTest::newRow("half") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{}") << 0
                          << QByteArray()
                          << u"127.0.0.1 closed the connection without an answer."_s;
    QTest::newRow("nothing") << QByteArray() << 0 << QByteArray()
                             << u"127.0.0.1 closed the connection without an answer."_s;
    QTest::newRow("not HTTP") << QByteArray("220 mail.example ready\r\n") << 0 << QByteArray()
                              << u"127.0.0.1 answered something that is not HTTP."_s;
    QTest::newRow("too large") << "HTTP/1.1 201 Created\r\nContent-Length: 2000\r\n\r\n"
            + QByteArray(2000, 'x')
                               << 0 << QByteArray() << u"The answer of 127.0.0.1 is too large."_s;
}

void BulkSenderTest::anAnswerIsReadOrItsFaultNamed()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QByteArray, id);
    QFETCH(QString, words);

    SlowServer server(answer);
    server.answers = true;
    server.closes = true;
    BulkOptions options{.baseUrl = server.url(), .concurrency = 1};
    options.limits.answerBytes = 1000;
    BulkSender sender(options, rows(1, titled));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.results.size(), 1);
    QCOMPARE(outcome.results[0].status, status);
    QCOMPARE(outcome.results[0].id, id);
    QCOMPARE(outcome.results[0].error, words);
}

void BulkSenderTest::whoDoesNotTakeItsResultsStopsIt()
{
    BulkOptions options{.baseUrl = QUrl(u"http://127.0.0.1:1"_s)};
    options.limits.bulkResults = 10;
    int taken = 0;
    BulkSender sender(options,
        rows(
            1000, [](int) { return QByteArray(); }, &taken));
    QSignalSpy advanced(&sender, &BulkSender::advanced);
    sender.start();
    QVERIFY(advanced.wait());
    QCOMPARE(taken, 10); // nobody has acknowledged
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(advanced.size(), 1);
    sender.acknowledge();
    QCOMPARE(taken, 20);
    QVERIFY(advanced.wait());
    QCOMPARE(advanced.size(), 2);
}

void BulkSenderTest::aTargetThatIsNotThereIsNamedForEachRow()
{
    QTcpServer nobody;
    nobody.listen(QHostAddress::LocalHost);
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    BulkSender sender({.baseUrl = url}, rows(500, titled));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(*outcome.end, SendEnd::Done);
    QCOMPARE(outcome.count(0), 500);
    QCOMPARE(outcome.results[499].error, u"Nothing listens at %1."_s.arg(url.authority()));
}

void BulkSenderTest::rowsThatCannotBeReadOnEndIt()
{
    test::RunningService service;
    BulkSender sender({.baseUrl = service.url()},
        [source = rows(3, titled)]() mutable -> Result<std::optional<BulkItem>> {
            Result<std::optional<BulkItem>> next = source();
            if (!*next)
                return fail(u"changed"_s, u"The file has changed."_s);
            return next;
        });
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(*outcome.end, SendEnd::NoRows);
    QCOMPARE(outcome.error.code, u"changed"_s);
    QCOMPARE(outcome.count(201), 3);
}

void BulkSenderTest::anAnswerThatNeverComesIsGivenUp()
{
    SlowServer server;
    BulkOptions options{.baseUrl = server.url()};
    options.limits.answerTime = 10;
    BulkSender sender(options, rows(2, titled));
    Outcome outcome;
    outcome.follow(sender);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.results.size(), 2);
    QCOMPARE(outcome.results[0].error, u"127.0.0.1 did not answer in time."_s);
}

void BulkSenderTest::thePaceIsKept()
{
    using namespace std::chrono_literals;
    const client::Pace::Steady::time_point begin{1h};
    client::Pace pace(100);
    pace.start(begin);
    QVERIFY(pace.wait(begin) == 0ns);
    pace.took(begin);
    QVERIFY(pace.wait(begin) == 10ms);
    QVERIFY(pace.wait(begin + 4ms) == 6ms);
    // A late one is made up for, a long pause is not.
    pace.took(begin + 15ms);
    QVERIFY(pace.wait(begin + 15ms) == 5ms);
    pace.took(begin + 10s);
    int atOnce = 0;
    for (; pace.wait(begin + 10s) <= 0ns; ++atOnce)
        pace.took(begin + 10s);
    QCOMPARE(atOnce, 5);

    client::Pace fast(0);
    fast.took(begin);
    QVERIFY(fast.wait(begin) == 0ns);
}

void BulkSenderTest::itRunsOverTls()
{
    test::RunningService service;
    BulkOptions options{.baseUrl = service.secureUrl(), .concurrency = 2};
    options.tls.setCaCertificates({service.secureDoor().trusted});
    BulkSender trusting(options, rows(10, titled));
    Outcome outcome;
    outcome.follow(trusting);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.count(201), 10);

    BulkSender careful({.baseUrl = service.secureUrl()}, rows(1, titled));
    Outcome refused;
    refused.follow(careful);
    QVERIFY(refused.wait());
    QVERIFY2(refused.results[0].error.startsWith(u"No secure connection: "),
        qPrintable(refused.results[0].error));
}

void BulkSenderTest::itEndsWithItsThread()
{
    SlowServer server; // never answers
    {
        client::BulkThread sender({.baseUrl = server.url()}, rows(100, titled));
        sender.start();
        QTRY_COMPARE(server.requests, 8);
    }
    const client::BulkThread neverStarted({}, rows(1, titled));
}

QTEST_GUILESS_MAIN(BulkSenderTest)
#include "test_bulk_sender.moc"
