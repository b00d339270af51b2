// A feed of a million items against one of a thousand: reading pages, accepting POSTs, memory;
// and starting again with ten thousand.

#include "child.h"
#include "filled_store.h"
#include "load_client.h"
#include "table.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace carillon;

namespace {

constexpr int rounds = 7;
constexpr std::chrono::milliseconds timePerRound(500);

struct Service {
    explicit Service(const QString &storePath)
        : child(bench::serveCommand(CARILLON_CLI, storePath))
        , port(child.port())
    {
    }
    bench::Child child;
    quint16 port;
};

double microsecondsEach(bench::LoadClient &client)
{
    return 1e6 / client.run(timePerRound);
}

void compare(const std::string &what, const Service &million, const Service &thousand,
    const QList<QByteArray> &toMillion, const QList<QByteArray> &toThousand, int connections)
{
    bench::LoadClient large(million.port, connections, toMillion);
    bench::LoadClient small(thousand.port, connections, toThousand);
    bench::Series series;
    (void)large.run(timePerRound);
    (void)small.run(timePerRound);
    for (int round = 0; round < rounds; ++round) {
        const double own = microsecondsEach(large);
        series.add(own, microsecondsEach(small));
    }
    bench::print(what + ", 1 000 000 items : 1 000", "us", series, bench::ratioAtMost(1.5));
}

QList<QByteArray> cursorReads(const bench::FilledStore &store)
{
    QList<QByteArray> out;
    for (const QByteArray &cursor : store.cursors)
        out.append(bench::getBytes("/mock/v1/feed?top=100&cursor=" + cursor));
    return out;
}

void printMemory(const std::string &what, double value, double limit)
{
    bench::print(what, "MB", {value}, bench::valueAtMost(limit));
}

void measureSizes(const QString &folder)
{
    bench::FilledStore small;
    bench::FilledStore large;
    const double smallFill = bench::millisecondsOf(
        [&] { small = bench::fillStore(CARILLON_CLI, folder + QStringLiteral("/k.db"), 1'000); });
    const double fill = bench::millisecondsOf([&] {
        large = bench::fillStore(CARILLON_CLI, folder + QStringLiteral("/m.db"), 1'000'000);
    });
    bench::printLine("filling, 1 000 000 items : 1 000", "ms", fill, smallFill, fill / smallFill,
        bench::noBound);
    std::unique_ptr<Service> thousand;
    std::unique_ptr<Service> million;
    const double smallOpening
        = bench::millisecondsOf([&] { thousand = std::make_unique<Service>(small.path); });
    const double opening
        = bench::millisecondsOf([&] { million = std::make_unique<Service>(large.path); });
    bench::printLine("start until it listens, 1 000 000 items : 1 000", "ms", opening, smallOpening,
        opening / smallOpening, bench::noBound);
    const QByteArray newest = bench::getBytes("/mock/v1/feed?order=newest&top=100");
    compare("newest page of 100", *million, *thousand, {newest}, {newest}, 1);
    compare(
        "page of 100 by cursor", *million, *thousand, cursorReads(large), cursorReads(small), 1);
    printMemory(
        "resident with 1 000 000 items, pages served", million->child.residentMegabytes(), 80);
    const QByteArray post = bench::postBytes(bench::visualBody());
    compare("POST, 1 connection", *million, *thousand, {post}, {post}, 1);
    compare("POST, 16 connections", *million, *thousand, {post}, {post}, 16);
    printMemory(
        "resident with 1 000 000 items, after the POSTs", million->child.residentMegabytes(), 80);
}

void measureRestart(const QString &folder)
{
    const bench::FilledStore store
        = bench::fillStore(CARILLON_CLI, folder + QStringLiteral("/restart.db"), 10'000);
    std::vector<double> times;
    for (int round = 0; round < 11; ++round) {
        std::unique_ptr<Service> service; // its end is not measured
        times.push_back(bench::millisecondsOf([&] {
            service = std::make_unique<Service>(store.path);
            if (bench::statusOfOne(service->port, bench::getBytes("/mock/v1/feed?top=1")) != 200)
                std::fprintf(stderr, "bench_feed: no feed after the restart\n");
        }));
    }
    bench::print(
        "restart with 10 000 items until the feed is read", "ms", times, bench::valueAtMost(300));
}

void measureIdle(const QString &folder)
{
    const Service idle(folder + QStringLiteral("/idle.db"));
    printMemory("resident, idle", idle.child.residentMegabytes(), 40);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // In the build tree: a temporary folder may be kept in memory, where commits cost nothing.
    const QTemporaryDir folder(
        QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    measureIdle(folder.path());
    measureRestart(folder.path());
    measureSizes(folder.path());
    return 0;
}
