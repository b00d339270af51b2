#include "traffic_link.h"

#include "actions.h"
#include "exchange/traffic_pane.h"
#include "feed_link.h"
#include "main_window.h"

#include <algorithm>
#include <utility>

namespace carillon {

using namespace std::chrono_literals;
using receiver::TrafficEntry;
using receiver::TrafficPage;

namespace {

constexpr auto deliveryTime = 100ms; // a list that changes more often is not read
constexpr qint64 pageBytes = 128 * 1024 * 1024;
constexpr const char *pageSize = "200";

// A clock that stands still gives several the same time.
QByteArray markOf(const TrafficEntry &entry)
{
    return formatDateTimeOffset(entry.time) + ' ' + entry.response.headers.value("request-id");
}

} // namespace

TrafficLink::TrafficLink(TrafficParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_client.setLargestAnswer(pageBytes);
    m_soon.setSingleShot(true);
    m_sinceDelivery.start();
    connect(&m_soon, &QTimer::timeout, this, &TrafficLink::deliver);
    connectActions();
}

void TrafficLink::follow(FeedLink &link)
{
    connect(&link, &FeedLink::trafficArrived, this, &TrafficLink::take);
    connect(&link, &FeedLink::connectedChanged, this, [this](bool connected) {
        if (connected)
            fill();
    });
}

void TrafficLink::open(const QUrl &baseUrl, const QByteArray &token, const client::TlsTrust &trust)
{
    m_client.forget();
    m_arrived.clear();
    m_toSend.clear();
    m_completions.clear();
    m_isCompleting = false;
    m_client.setToken(token);
    m_client.setTrust(trust);
    m_baseUrl = baseUrl;
    m_last = 0;
    m_lastMark.clear();
    m_isFilling = false;
    m_queued.clear();
    ++m_fills;
}

void TrafficLink::take(const TrafficEntry &entry)
{
    if (m_isFilling) {
        m_queued.append(entry);
        return;
    }
    if (entry.id <= m_last)
        return;
    if (m_last > 0 && entry.id > m_last + 1) { // the link let go of some
        m_queued.append(entry);
        return fill();
    }
    append(entry);
    deliverSoon();
}

void TrafficLink::append(const TrafficEntry &entry)
{
    m_last = entry.id;
    m_lastMark = markOf(entry);
    m_arrived.append(entry);
}

void TrafficLink::fetch(
    const QByteArray &target, const std::function<void(const http::Exchange &)> &done)
{
    m_client.send({.method = "GET", .target = target}, m_baseUrl, this, done);
}

// The answer to a create request names the item; a list names many.
const TrafficEntry *TrafficLink::creationOf(const QString &itemId) const
{
    const QByteArray named = "\"id\":\"" + itemId.toUtf8() + '"';
    const exchange::TrafficModel &model = m_parts.window.traffic().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const TrafficEntry &entry = model.entryAt(row);
        if (entry.request.method == "POST" && entry.response.isSuccess()
            && entry.response.body.contains(named))
            return &entry;
    }
    return nullptr;
}

// The latest one known is asked for, too: whether it is still the same tells a service that
// started anew, which counts from one again, from one that went on.
void TrafficLink::fill()
{
    if (!m_baseUrl.isValid())
        return;
    m_isFilling = true;
    const QByteArray after = QByteArray::number(std::max<qint64>(0, m_last - 1));
    fetch(QByteArray("/mock/v1/exchanges?top=") + pageSize + "&after=" + after,
        [this, fills = ++m_fills](const http::Exchange &exchange) {
            if (fills != m_fills)
                return;
            const auto page = receiver::trafficPageFromJson(exchange.response.body);
            if (exchange.failure || !exchange.response.isSuccess() || !page)
                return endFill(); // the next connection tries again
            takePage(*page);
        });
}

void TrafficLink::takePage(const TrafficPage &page)
{
    const TrafficEntry *latest = page.entries.isEmpty() ? nullptr : &page.entries.constFirst();
    const bool isOther = m_last > 0
        && (page.last < m_last
            || (latest && latest->id == m_last && markOf(*latest) != m_lastMark));
    if (isOther) {
        m_last = 0;
        m_lastMark.clear();
        return fill();
    }
    const qint64 before = m_last;
    for (const TrafficEntry &entry : page.entries) {
        if (entry.id <= m_last)
            continue;
        append(entry);
    }
    if (page.more && m_last > before)
        return fill();
    endFill();
}

void TrafficLink::endFill()
{
    m_isFilling = false;
    const Entries queued = std::exchange(m_queued, {});
    for (const TrafficEntry &entry : queued) {
        if (entry.id > m_last) // what lies between is in nobody's log any more
            append(entry);
    }
    deliverSoon();
}

// At once where nothing came for a while.
void TrafficLink::deliverSoon()
{
    if (m_arrived.isEmpty() || m_soon.isActive())
        return;
    const auto since = std::chrono::milliseconds(m_sinceDelivery.elapsed());
    m_soon.start(since >= deliveryTime ? 0ms : deliveryTime - since);
}

void TrafficLink::deliver()
{
    m_sinceDelivery.restart();
    if (!m_arrived.isEmpty())
        m_parts.window.traffic().addEntries(std::exchange(m_arrived, {}));
}

void TrafficLink::connectActions()
{
    const auto on = [this](Actions::Id id, auto &&slot) {
        connect(m_parts.window.actions()[id], &QAction::triggered, this, slot);
    };
    exchange::TrafficPane &pane = m_parts.window.traffic();
    on(Actions::TrafficResend, &TrafficLink::resend);
    on(Actions::TrafficCompare, &TrafficLink::compare);
    on(Actions::TrafficDraft, &TrafficLink::makeDraft);
    on(Actions::TrafficCurl, &TrafficLink::copyAsCurl);
    on(Actions::TrafficExport, [this, &pane] { askWhereToExport(pane.shown()); });
    on(Actions::TrafficExportChosen, [this, &pane] { askWhereToExport(pane.chosen()); });
    on(Actions::TrafficClear, [&pane] { pane.clear(); });
    connect(&pane, &exchange::TrafficPane::choiceChanged, this, &TrafficLink::fitActions);
    fitActions();
}

void TrafficLink::fitActions()
{
    const exchange::TrafficPane &pane = m_parts.window.traffic();
    const qsizetype chosen = pane.chosenCount();
    const bool any = pane.model().rowCount() > 0;
    const auto enable = [this](Actions::Id id, bool enabled) {
        m_parts.window.actions()[id]->setEnabled(enabled);
    };
    enable(Actions::TrafficResend, chosen > 0);
    enable(Actions::TrafficCompare, chosen == 2);
    enable(Actions::TrafficDraft, chosen == 1);
    enable(Actions::TrafficCurl, chosen > 0);
    enable(Actions::TrafficExport, any);
    enable(Actions::TrafficExportChosen, chosen > 0);
    enable(Actions::TrafficClear, any);
}

} // namespace carillon
