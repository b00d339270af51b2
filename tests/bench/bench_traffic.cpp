// What a batch of exchanges costs the window whose list is full, a row of it chosen, against a batch
// that comes into an empty list: 1 000 a second come in ten batches of a hundred.

#include "exchange/traffic_pane.h"
#include "measured_window.h"
#include "table.h"

#include <QTableView>

using namespace carillon;

namespace {

constexpr int batches = 200;
constexpr int perBatch = 100;

QList<receiver::TrafficEntry> batch(qint64 &id)
{
    QList<receiver::TrafficEntry> out;
    for (int i = 0; i < perBatch; ++i) {
        receiver::TrafficEntry entry;
        entry.id = ++id;
        entry.from = QStringLiteral("bench/1");
        entry.request = {.method = "POST",
            .target = "/beta/me/notifications/",
            .headers = {{"Content-Type", "application/json"}, {"X-UNS-ID", "uns-demo"}},
            .body = QByteArray(400, 'x')};
        entry.response = {.status = i % 3 == 0 ? 406 : 201, .body = QByteArray(600, 'y')};
        out.append(entry);
    }
    return out;
}

double timeOf(exchange::TrafficPane &pane, qint64 &id)
{
    const QList<receiver::TrafficEntry> entries = batch(id);
    return bench::millisecondsOf([&] {
        pane.addEntries(entries);
        pane.grab(); // painted
    });
}

void measure(Session &session)
{
    exchange::TrafficPane &pane = session.window().traffic();
    exchange::TrafficPane bare;
    bare.resize(pane.size());
    qint64 id = 0;
    while (pane.model().dropped() == 0)
        pane.addEntries(batch(id));
    auto *table = pane.findChild<QTableView *>(QStringLiteral("trafficTable"));
    bench::Series series;
    for (int i = 0; i < batches; ++i) {
        table->selectRow(5);
        const double full = timeOf(pane, id);
        bare.clear();
        series.add(full, timeOf(bare, id));
    }
    bench::print("100 exchanges into a full list, median : into an empty one", "ms", series,
        bench::valueAtMost(20));
}

} // namespace

int main(int argc, char **argv)
{
    return bench::measureInWindow(argc, argv, "bench_traffic",
        [](Session &session, const QString &) { measure(session); });
}
