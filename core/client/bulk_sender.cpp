#include "client/bulk_sender.h"

#include "base/json_text.h"
#include "http/response_writer.h"

#include <algorithm>

namespace carillon::client {
namespace {

using namespace std::chrono_literals;
using http::SendEnd;
using http::SendResult;

QByteArray textAt(const json::Document &document, const QList<QByteArray> &path)
{
    const json::Value *value = document.isValid() ? document.find(path) : nullptr;
    return value && value->kind == json::Kind::String
        ? QByteArray(value->text.data(), qsizetype(value->text.size()))
        : QByteArray();
}

// `400 Bad Request: Title is required.`
QString wordsFor(const http::HttpResponse &response, const json::Document &document)
{
    const QString status = QStringLiteral("%1 %2")
                               .arg(response.status)
                               .arg(QString::fromLatin1(http::reasonPhrase(response.status)))
                               .trimmed();
    QByteArray said;
    const json::Value *details = document.isValid() ? document.find({"error", "details"}) : nullptr;
    if (details && details->firstChild >= 0) {
        const json::Value *message = document.member(document.at(details->firstChild), "message");
        if (message)
            said = QByteArray(message->text.data(), qsizetype(message->text.size()));
    }
    if (said.isEmpty())
        said = textAt(document, {"error", "message"});
    return said.isEmpty() ? status : status + QLatin1String(": ") + QString::fromUtf8(said);
}

SendResult resultOf(qint64 line, const Result<http::HttpResponse> &answer, double milliseconds)
{
    SendResult out{.line = line, .milliseconds = milliseconds};
    if (!answer) {
        out.error = answer.error().message;
        return out;
    }
    const json::Document document = json::read(answer->body);
    out.status = answer->status;
    out.requestId = answer->headers.value("request-id");
    out.id = textAt(document, {"id"});
    if (!out.isSuccess())
        out.error = wordsFor(*answer, document);
    return out;
}

} // namespace

BulkSender::BulkSender(BulkOptions options, BulkSource source, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_source(std::move(source))
    , m_host(m_options.baseUrl.authority(QUrl::FullyEncoded).toLatin1())
    , m_pace(m_options.rate)
    , m_wake(this)
    , m_flush(this)
    , m_watch(this)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    m_flush.setSingleShot(true);
    m_flush.setInterval(batchTime);
    m_watch.setInterval(1s);
    connect(&m_wake, &QTimer::timeout, this, &BulkSender::pump);
    connect(&m_flush, &QTimer::timeout, this, &BulkSender::flush);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        const auto now = SendLane::Steady::now();
        for (SendLane *lane : std::as_const(m_lanes))
            lane->checkTime(now);
    });
}

void BulkSender::start()
{
    m_options.concurrency = std::clamp(m_options.concurrency, 1, m_options.limits.bulkConnections);
    m_pace.start(Pace::Steady::now());
    m_watch.start();
    pump();
}

void BulkSender::cancel()
{
    endWith(SendEnd::Cancelled);
    pump();
}

void BulkSender::acknowledge()
{
    m_unacknowledged = false;
    if (!m_results.isEmpty())
        m_flush.start();
    pump();
}

// Starts what may be started now; called whenever that may have become more.
void BulkSender::pump()
{
    while (!m_end && mayGo()) {
        SendLane *lane = idleLane();
        if (!lane || !sendNext(*lane))
            break;
    }
    if (m_end && m_busy == 0 && !m_finished && !m_unacknowledged)
        flush();
}

// Whether there is room for another result, and it is time.
bool BulkSender::mayGo()
{
    if (m_results.size() + m_busy >= m_options.limits.bulkResults || m_wake.isActive())
        return false;
    const auto wait = m_pace.wait(Pace::Steady::now());
    if (wait > 0ns)
        m_wake.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
    return wait <= 0ns;
}

SendLane *BulkSender::idleLane()
{
    if (m_busy >= m_options.concurrency)
        return nullptr;
    for (SendLane *lane : std::as_const(m_lanes)) {
        if (!lane->isBusy())
            return lane;
    }
    m_lanes.append(new SendLane(m_options.baseUrl, m_options.tls, m_options.limits, this));
    return m_lanes.constLast();
}

bool BulkSender::sendNext(SendLane &lane)
{
    Result<std::optional<BulkItem>> next = m_source();
    if (!next || !*next) {
        endWith(next ? SendEnd::Done : SendEnd::NoRows, next ? Error() : next.error());
        return false;
    }
    BulkItem &item = **next;
    if (!item.request) {
        report({.line = item.line, .error = item.problem});
        return true;
    }
    m_pace.took(Pace::Steady::now());
    item.request->headers.add("Host", m_host);
    item.request->headers.add("User-Agent", "Carillon/" CARILLON_VERSION);
    ++m_busy;
    lane.send(http::serialized(*item.request),
        [this, line = item.line](const Result<http::HttpResponse> &answer, double milliseconds) {
            --m_busy;
            report(resultOf(line, answer, milliseconds));
            pump();
        });
    return true;
}

void BulkSender::report(SendResult result)
{
    if (m_options.stopAtFailure && !result.isSuccess())
        endWith(SendEnd::AtFailure);
    m_results.append(std::move(result));
    if (!m_unacknowledged && !m_flush.isActive())
        m_flush.start();
}

void BulkSender::endWith(SendEnd end, const Error &error)
{
    if (m_end)
        return;
    m_end = end;
    m_error = error;
    m_wake.stop();
}

void BulkSender::flush()
{
    m_flush.stop();
    if (!m_results.isEmpty()) {
        m_unacknowledged = true;
        Q_EMIT advanced(std::exchange(m_results, {}));
    }
    if (m_end && m_busy == 0 && m_results.isEmpty() && !std::exchange(m_finished, true)) {
        m_watch.stop();
        Q_EMIT finished(*m_end, m_error);
    }
}

} // namespace carillon::client
