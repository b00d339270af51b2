// POSTs a second: the service, which checks and stores, against a small Node handler that does
// neither.

#include "child.h"
#include "load_client.h"
#include "table.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace carillon;

namespace {

constexpr int rounds = 5;
constexpr std::chrono::milliseconds timePerRound(500);
const QByteArray body = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

void measure(quint16 servicePort, quint16 handlerPort, int connections)
{
    bench::LoadClient service(servicePort, connections, {bench::postBytes(body)});
    bench::LoadClient handler(handlerPort, connections, {bench::postBytes(body)});
    (void)handler.run(timePerRound); // until it is compiled
    bench::Series series;
    for (int round = 0; round < rounds; ++round) {
        const double own = service.run(timePerRound);
        series.add(own, handler.run(timePerRound));
    }
    bench::print("durable POST, " + bench::connectionsText(connections) + " : Node handler",
        "req/s", series, connections > 1 ? bench::ratioAtLeast(1) : bench::noBound);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty()) {
        std::printf("POST : Node handler - skipped, there is no node on the PATH\n");
        return 0;
    }
    // In the build tree: a temporary folder may be kept in memory, where commits cost nothing.
    const QTemporaryDir folder(
        QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    bench::Child service(
        bench::serveCommand(CARILLON_CLI, folder.filePath(QStringLiteral("feed.db"))));
    bench::Child handler({node.toUtf8(), CARILLON_HANDLER});
    const quint16 servicePort = service.port();
    const quint16 handlerPort = handler.port();
    for (const int connections : {1, 16, 64})
        measure(servicePort, handlerPort, connections);
    return 0;
}
