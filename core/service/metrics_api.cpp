#include "service/metrics_api.h"

#include "service/answers.h"
#include "service/exchange_log.h"
#include "service/faults.h"
#include "service/push_hub.h"

#include <QFileInfo>

namespace carillon::service {

MetricsApi::MetricsApi(Parts parts)
    : m_parts(std::move(parts))
{
    m_uptime.start();
}

void MetricsApi::addTo(Router &router)
{
    router.add({"GET", "/mock/v1/metrics", "Counters and gauges as Prometheus text",
        [this](const http::HttpRequest &, const Route &, const Respond &respond) {
            http::HttpResponse response = controlAnswer(200, text());
            response.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            respond(std::move(response));
        }});
}

QByteArray MetricsApi::text() const
{
    MetricsText out;
    writeRequests(out);
    writeStore(out);
    writeConnections(out);
    writeFaults(out);
    writeProcess(out);
    return out.text();
}

void MetricsApi::writeRequests(MetricsText &out) const
{
    const Metrics &metrics = m_parts.metrics;
    out.begin("carillon_requests_total", "counter",
        "Requests of the Graph surface by status, 0 for dropped ones, and outcome.");
    for (const auto &[key, count] : metrics.requests())
        out.sample(double(count),
            "status=\"" + QByteArray::number(key.first) + "\",outcome=\"" + key.second + '"');
    out.histogram("carillon_request_duration_seconds", "From the whole request read to its answer.",
        metrics.durations());
    out.metric("carillon_exchanges_kept", "gauge", "Exchanges that can still be read.",
        double(m_parts.exchanges.kept().size()));
    out.metric("carillon_exchanges_kept_bytes", "gauge", "Memory those take.",
        double(m_parts.exchanges.bytes()));
}

void MetricsApi::writeStore(MetricsText &out) const
{
    out.metric("carillon_feed_items", "gauge", "Rows in the feed, tombstones included.",
        double(m_parts.store.count()));
    out.metric("carillon_feed_sequence", "gauge", "Sequence of the last change.",
        double(m_parts.store.sequence()));
    const auto &commits = m_parts.metrics.rowsPerCommit();
    out.metric(
        "carillon_commits_total", "counter", "Transactions made durable.", double(commits.count()));
    out.histogram("carillon_commit_rows", "Rows changed by each commit.", commits);
    if (m_parts.storePath != QLatin1String(":memory:"))
        out.metric("carillon_store_bytes", "gauge", "The store's file and its journal.",
            double(QFileInfo(m_parts.storePath).size()
                + QFileInfo(m_parts.storePath + QLatin1String("-wal")).size()));
}

void MetricsApi::writeConnections(MetricsText &out) const
{
    out.metric(
        "carillon_open_connections", "gauge", "Open HTTP connections.", m_parts.openConnections());
    out.metric(
        "carillon_subscribers", "gauge", "Open event streams.", m_parts.hub.subscriberCount());
    out.metric("carillon_pushes_total", "counter", "Feed frames sent to event streams.",
        double(m_parts.hub.pushCount()));
    out.metric("carillon_dropped_subscribers_total", "counter",
        "Event streams closed because nobody read them.", double(m_parts.hub.droppedCount()));
}

void MetricsApi::writeFaults(MetricsText &out) const
{
    out.metric(
        "carillon_faults", "gauge", "Faults in force.", double(m_parts.faults.faults().size()));
    out.begin("carillon_faults_hit_total", "counter", "Requests and frames that met a fault.");
    for (int i = 0; i < faultKindCount; ++i) {
        const auto kind = FaultKind(i);
        QByteArray labels = QByteArray("kind=\"") + spelling(kind) + '"';
        if (kind == FaultKind::DropBefore || kind == FaultKind::DropAfter)
            labels += kind == FaultKind::DropAfter ? ",when=\"after\"" : ",when=\"before\"";
        out.sample(double(m_parts.faults.hits(kind)), labels);
    }
}

void MetricsApi::writeProcess(MetricsText &out) const
{
    if (const auto bytes = residentBytes())
        out.metric("process_resident_memory_bytes", "gauge", "Resident memory of the process.",
            double(*bytes));
    out.metric("carillon_uptime_seconds", "gauge", "Since the service started.",
        double(m_uptime.elapsed()) / 1000);
    out.metric("carillon_clock_paused", "gauge", "1 while the service's clock stands still.",
        m_parts.clock.isPaused() ? 1 : 0);
}

} // namespace carillon::service
