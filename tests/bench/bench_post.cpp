// POSTs a second at 1, 16 and 64 connections: the product, which commits a turn's requests
// together, against the same listener without a store and with one commit for each request; and
// what a POST costs the processor, against a loop that answers canned bytes.

#include "bare_loop.h"
#include "child.h"
#include "load_client.h"
#include "other_services.h"
#include "service/push_hub.h"
#include "service/service_thread.h"
#include "table.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <limits>

using namespace carillon;
using bench::OtherService;

namespace {

constexpr int rounds = 5;
constexpr std::chrono::milliseconds timePerRound(300);
const QByteArray body = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

// Nothing is to be refused for its number.
Limits boundless()
{
    Limits limits;
    limits.requestsPerConnection = std::numeric_limits<int>::max();
    limits.feedItems = std::numeric_limits<int>::max();
    return limits;
}

quint16 portOf(service::ServiceThread &thread)
{
    quint16 port = 0;
    QEventLoop loop;
    QObject::connect(&thread, &service::ServiceThread::started, &loop, [&](const QUrl &url) {
        port = quint16(url.port());
        loop.quit();
    });
    QObject::connect(&thread, &service::ServiceThread::failed, &loop, [&](const Error &error) {
        std::fprintf(stderr, "bench_post: %s\n", qPrintable(error.message));
        std::exit(1);
    });
    thread.start();
    loop.exec();
    return port;
}

struct Ports {
    quint16 together = 0;
    quint16 without = 0;
    quint16 each = 0;
};

void measure(const Ports &ports, int connections)
{
    const QByteArray request = bench::postBytes(body);
    bench::LoadClient together(ports.together, connections, {request});
    bench::LoadClient without(ports.without, connections, {request});
    bench::LoadClient each(ports.each, connections, {request});
    bench::Series overEach;
    bench::Series overNone;
    for (int round = 0; round < rounds; ++round) {
        const double requests = together.run(timePerRound);
        overEach.add(requests, each.run(timePerRound));
        overNone.add(requests, without.run(timePerRound));
    }
    const std::string name = "POST, " + bench::connectionsText(connections) + " : ";
    const bool many = connections == 64;
    bench::print(
        name + "commit each", "req/s", overEach, many ? bench::ratioAtLeast(8) : bench::noBound);
    bench::print(
        name + "no store", "req/s", overNone, many ? bench::ratioAtLeast(0.5) : bench::noBound);
}

double microsecondsPerRequest(const bench::Child &server, bench::LoadClient &client)
{
    const auto before = server.processorTime();
    (void)client.run(timePerRound);
    const std::chrono::duration<double, std::micro> used = server.processorTime() - before;
    return used.count() / client.answers();
}

void measureProcessor(const QByteArray &self, const QString &storePath)
{
    bench::Child service(bench::serveCommand(CARILLON_CLI, storePath));
    bench::Child bareLoop({self, "bare-loop"});
    const QByteArray request = bench::postBytes(body);
    bench::LoadClient client(service.port(), 64, {request});
    bench::LoadClient bareClient(bareLoop.port(), 64, {request});
    bench::Series series;
    for (int round = 0; round < rounds; ++round)
        series.add(
            microsecondsPerRequest(service, client), microsecondsPerRequest(bareLoop, bareClient));
    bench::print("processor per durable POST, 64 connections : bare loop", "us", series,
        bench::ratioAtMost(5));
}

// What an exchange costs the event stream while nobody listens, against copying it.
void measureSilence()
{
    constexpr int calls = 200'000;
    const SystemClock clock;
    const Limits limits;
    const auto store = store::FeedStore::open(QStringLiteral(":memory:"));
    service::FaultPlan faults({}, limits.faults);
    service::PushHub hub(**store, faults, limits, clock);
    service::FinishedExchange exchange{.milliseconds = 1};
    exchange.request.body = body;
    exchange.response.body = body;
    qsizetype copied = 0;
    bench::Series series;
    for (int round = 0; round < 2 * rounds; ++round) {
        const double published = bench::millisecondsOf([&] {
            for (int i = 0; i < calls; ++i) {
                hub.publishExchange(exchange);
                hub.publishChanges();
            }
        });
        const double held = bench::millisecondsOf([&] {
            for (int i = 0; i < calls; ++i) {
                const service::FinishedExchange copy = exchange;
                copied += copy.request.body.size();
            }
        });
        series.add(published * 1e6 / calls, held * 1e6 / calls);
    }
    if (copied == 0)
        std::fprintf(stderr, "bench_post: nothing was copied\n");
    bench::print("publish, nobody listens : a copy", "ns", series, bench::ratioAtMost(1));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "bare-loop")
        return bench::runBareLoop();
    qputenv("QT_NO_THREADED_GLIB", "1"); // as the programs do
    const QCoreApplication application(argc, argv);
    // In the build tree: a temporary folder may be kept in memory, where commits cost nothing.
    const QTemporaryDir folder(
        QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    const SystemClock clock;
    service::ServiceOptions options;
    options.port = 0;
    options.storePath = folder.filePath(QStringLiteral("together.db"));
    options.limits = boundless();
    service::ServiceThread together(options, clock);
    const OtherService without(OtherService::Storing::None, {}, boundless());
    const OtherService each(OtherService::Storing::EachRequest,
        folder.filePath(QStringLiteral("each.db")), boundless());
    const Ports ports{portOf(together), without.port(), each.port()};
    for (const int connections : {1, 16, 64})
        measure(ports, connections);
    measureProcessor(argv[0], folder.filePath(QStringLiteral("child.db")));
    measureSilence();
    return 0;
}
