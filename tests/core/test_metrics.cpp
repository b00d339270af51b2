#include "service/metrics.h"
#include "support/http_call.h"
#include "support/running_service.h"

#include <QRegularExpression>
#include <QWebSocket>

using namespace carillon;
using test::RawClient;

namespace {

QByteArray metricsAnswer(quint16 port)
{
    return test::control(port, "GET", "/mock/v1/metrics");
}

/// The value behind `name` or `name{labels}`; nothing if there is no such sample.
std::optional<double> valueOf(quint16 port, const QByteArray &sample)
{
    const QList<QByteArray> lines = RawClient::bodyOf(metricsAnswer(port)).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(sample + ' '))
            return line.mid(sample.size() + 1).toDouble();
    }
    return {};
}

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void histogramsCountUpTo();
    void everyLineFollowsTheFormat();
    void requestsAreCountedByStatusAndOutcome();
    void commitsAndRowsAreCounted();
    void theFeedIsMeasured();
    void subscribersAndPushesAreCounted();
    void faultsAreCounted();
    void theProcessIsMeasured();
};

void MetricsTest::histogramsCountUpTo()
{
    service::Histogram<2> histogram(std::array{1.0, 5.0});
    for (const double value : {0.5, 1.0, 3.0, 7.0})
        histogram.add(value);
    QCOMPARE(histogram.upTo(0), 2);
    QCOMPARE(histogram.upTo(1), 3);
    service::MetricsText out;
    out.histogram("h", "Help.", histogram);
    QCOMPARE(out.text(),
        QByteArray("# HELP h Help.\n# TYPE h histogram\nh_bucket{le=\"1\"} 2\n"
                   "h_bucket{le=\"5\"} 3\nh_bucket{le=\"+Inf\"} 4\nh_sum 11.5\nh_count 4\n"));
}

void MetricsTest::everyLineFollowsTheFormat()
{
    test::RunningService service;
    (void)test::ask(service.port(), test::postBytes(test::smallBody));
    (void)test::ask(service.port(), test::postBytes("[]"));
    const QByteArray answer = metricsAnswer(service.port());
    QCOMPARE(RawClient::statusOf(answer), 200);
    QVERIFY(test::headerIn(answer, "Content-Type").startsWith("text/plain; version=0.0.4"));
    static const QRegularExpression format(QStringLiteral(
        "^(# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram))|"
        "[a-z_]+(\\{[a-z]+=\"[^\"\\\\]*\"(,[a-z]+=\"[^\"\\\\]*\")*\\})? [-+0-9.e]+)$"));
    QList<QByteArray> lines = RawClient::bodyOf(answer).split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QByteArray metric;
    for (const QByteArray &line : lines) {
        QVERIFY2(format.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        if (line.startsWith("# TYPE "))
            metric = line.split(' ').at(2);
        else if (!line.startsWith('#'))
            QVERIFY2(line.startsWith(metric), line.constData());
    }
}

void MetricsTest::requestsAreCountedByStatusAndOutcome()
{
    test::RunningService service;
    const quint16 port = service.port();
    for (int i = 0; i < 2; ++i)
        (void)test::ask(port, test::postBytes(test::smallBody));
    (void)test::ask(port, test::postBytes("[]"));
    QCOMPARE(valueOf(port, R"(carillon_requests_total{status="201",outcome="Created"})"), 2);
    QCOMPARE(
        valueOf(port,
            R"(carillon_requests_total{status="400",outcome="multipleNotificationsNotSupported"})"),
        1);
    QCOMPARE(valueOf(port, "carillon_request_duration_seconds_count"), 3);
    QCOMPARE(valueOf(port, "carillon_exchanges_kept"), 3);
    QVERIFY(valueOf(port, "carillon_open_connections").value_or(0) >= 1);
}

void MetricsTest::commitsAndRowsAreCounted()
{
    test::RunningService service;
    RawClient client(service.port());
    client.send(test::postBytes(test::smallBody) + test::postBytes(test::smallBody)
        + test::postBytes(test::smallBody));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(RawClient::statusOf(client.readAnswer()), 201);
    QCOMPARE(valueOf(service.port(), "carillon_commit_rows_sum"), 3);
    const auto commits = valueOf(service.port(), "carillon_commits_total");
    QVERIFY(commits >= 1 && commits <= 3);
}

void MetricsTest::theFeedIsMeasured()
{
    test::RunningService service;
    const quint16 port = service.port();
    const QByteArray answer = test::ask(port, test::postBytes(test::smallBody));
    const QByteArray id = test::jsonIn(answer)[u"id"].toString().toUtf8();
    (void)test::control(port, "DELETE", "/mock/v1/feed/" + id);
    QCOMPARE(valueOf(port, "carillon_feed_items"), 1);
    QCOMPARE(valueOf(port, "carillon_feed_sequence"), 2);
    QVERIFY(valueOf(port, "carillon_store_bytes").value_or(0) > 0);
}

void MetricsTest::subscribersAndPushesAreCounted()
{
    test::RunningService service;
    const quint16 port = service.port();
    QWebSocket socket;
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/mock/v1/events").arg(port)));
    QTRY_COMPARE(valueOf(port, "carillon_subscribers"), 1);
    (void)test::ask(port, test::postBytes(test::smallBody));
    QCOMPARE(valueOf(port, "carillon_pushes_total"), 1);
    socket.close();
    QTRY_COMPARE(valueOf(port, "carillon_subscribers"), 0);
    QCOMPARE(valueOf(port, "carillon_dropped_subscribers_total"), 0);
}

void MetricsTest::faultsAreCounted()
{
    test::RunningService service;
    const quint16 port = service.port();
    (void)test::control(port, "POST", "/mock/v1/faults", R"({"kind":"throttle","next":1})");
    QCOMPARE(valueOf(port, "carillon_faults"), 1);
    (void)test::ask(port, test::postBytes(test::smallBody));
    QCOMPARE(valueOf(port, "carillon_faults"), 0);
    QCOMPARE(valueOf(port, R"(carillon_faults_hit_total{kind="throttle"})"), 1);
    QCOMPARE(valueOf(port, R"(carillon_faults_hit_total{kind="drop",when="after"})"), 0);
}

void MetricsTest::theProcessIsMeasured()
{
    test::RunningService service;
#ifdef Q_OS_LINUX
    QVERIFY(valueOf(service.port(), "process_resident_memory_bytes").value_or(0) > 1'000'000);
#endif
    QVERIFY(valueOf(service.port(), "carillon_uptime_seconds").has_value());
    QCOMPARE(valueOf(service.port(), "carillon_clock_paused"), 0);
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "test_metrics.moc"
