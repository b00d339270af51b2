// POSTs a second at 1, 16 and 64 connections: the product, which commits a turn's requests
// together, against the same listener without a store and with one commit for each request.

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
    bench::LoadClient together(ports.together, connections, request);
    bench::LoadClient without(ports.without, connections, request);
    bench::LoadClient each(ports.each, connections, request);
    bench::Series overEach;
    bench::Series overNone;
    for (int round = 0; round < rounds; ++round) {
        const double requests = together.run(timePerRound);
        overEach.add(requests, each.run(timePerRound));
        overNone.add(requests, without.run(timePerRound));
    }
    const QByteArray name = "POST, " + QByteArray::number(connections) + " connections";
    bench::print((name + " : commit each").constData(), "req/s", overEach,
        connections == 64 ? ">= 6" : "-");
    bench::print((name + " : no store").constData(), "req/s", overNone, "-");
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
    bench::print("publish, nobody listens : a copy", "ns", series, copied > 0 ? "<= 1" : "?");
}

} // namespace

int main(int argc, char **argv)
{
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
    measureSilence();
    return 0;
}
