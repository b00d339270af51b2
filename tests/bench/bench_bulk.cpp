// Rows a second: a template filled in from 10 000 rows of a CSV file and sent to the service, with
// a result for each, against a load generator that sends the same bytes again and again over as
// many connections.

#include "child.h"
#include "compose/send_log.h"
#include "load_client.h"
#include "send_many.h"
#include "table.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace carillon;

namespace {

constexpr int rounds = 5;
constexpr int rowsPerRound = 10'000;
constexpr std::chrono::milliseconds timePerRound(500);

QByteArray bodyFor(const QByteArray &name, const QByteArray &number)
{
    return R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"Hello )" + name
        + R"(","body":"Number )" + number + R"( is ready"}},"displayTimeToLive":)" + number + "}";
}

QString writeRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("name,number\r\n");
    for (int i = 1; i <= rowsPerRound; ++i)
        file.write("\"Visitor, " + QByteArray::number(i) + "\"," + QByteArray::number(i) + "\r\n");
    return path;
}

// Rows a second, from the command to the last result.
double sendAll(quint16 port, const compose::CsvSource &source, int connections)
{
    const compose::SendPlan plan{
        .text = bodyFor("{{name}}", "{{number}}"), .rows = source, .concurrency = connections};
    const compose::Target target{.name = {},
        .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)),
        .token = "t",
        .unsId = "uns-demo"};
    client::BulkThread sender(
        {.baseUrl = target.baseUrl, .concurrency = connections}, requestsOf(plan, {}, target));
    compose::SendLog log;
    QEventLoop loop;
    QObject::connect(&sender, &client::BulkThread::advanced, &loop, [&](const auto &results) {
        if (!log.append(results))
            qFatal("cannot keep the results");
        sender.acknowledge();
    });
    QObject::connect(&sender, &client::BulkThread::finished, &loop, &QEventLoop::quit);
    const double time = bench::millisecondsOf([&] {
        sender.start();
        loop.exec();
    });
    if (log.rowCount() != rowsPerRound || log.failedCount() > 0)
        std::fprintf(stderr, "bench_bulk: %lld of %lld rows failed\n",
            static_cast<long long>(log.failedCount()), static_cast<long long>(log.rowCount()));
    return rowsPerRound / (time / 1000);
}

void measure(quint16 port, const compose::CsvSource &source, int connections)
{
    bench::LoadClient plain(
        port, connections, {bench::postBytes(bodyFor("Visitor, 1234", "1234"))});
    bench::Series series;
    for (int round = 0; round < rounds; ++round) {
        const double own = sendAll(port, source, connections);
        series.add(own, plain.run(timePerRound));
    }
    bench::print(
        "templates, 10 000 rows, " + bench::connectionsText(connections) + " : load generator",
        "req/s", series, bench::ratioAtLeast(0.7));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_THREADED_GLIB", "1"); // as the programs do
    const QCoreApplication application(argc, argv);
    // In the build tree: a temporary folder may be kept in memory, where commits cost nothing.
    const QTemporaryDir folder(
        QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    const auto file
        = compose::CsvFile::open(writeRows(folder.filePath(QStringLiteral("rows.csv"))));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    bench::Child service(
        bench::serveCommand(CARILLON_CLI, folder.filePath(QStringLiteral("feed.db"))));
    const quint16 port = service.port();
    for (const int connections : {8, 64})
        measure(port, (*file)->source(), connections);
    return 0;
}
