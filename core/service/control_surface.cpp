#include "service/control_surface.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/cursor.h"
#include "service/openapi.h"

namespace carillon::service {

ControlSurface::ControlSurface(Parts parts)
    : m_parts(std::move(parts))
    , m_positions(m_parts.clock, m_parts.limits, m_parts.store, m_parts.writes)
    , m_feed(m_parts.clock, m_parts.limits, m_parts.endpoints, m_parts.store, m_parts.writes)
    , m_await({m_parts.clock, m_parts.limits, m_parts.endpoints.directory(), m_parts.store,
          m_parts.writes})
    , m_clock(m_parts.clock, m_parts.store, m_parts.writes, m_parts.timeline,
          [this](const QByteArray &clock) { m_parts.hub.publishClock(clock); })
    , m_devices(m_parts.clock, m_parts.endpoints, m_parts.timeline)
    , m_subscriptions(m_parts.clock, m_parts.endpoints)
    , m_faults(m_parts.faults)
    , m_exchanges(m_parts.exchanges)
    , m_metrics({m_parts.metrics, m_parts.clock, m_parts.store, m_parts.storePath,
          m_parts.exchanges, m_parts.faults, m_parts.hub, m_parts.openConnections})
{
    addEndpoints();
    m_parts.endpoints.setObserver([this] { tellDevicesSoon(); });
}

ControlSurface::~ControlSurface()
{
    m_parts.endpoints.setObserver({});
}

// However many changes one turn brings, all of them are told at once.
void ControlSurface::tellDevicesSoon()
{
    if (std::exchange(m_isTellingDevices, true))
        return;
    QMetaObject::invokeMethod(
        &m_parts.hub,
        [this] {
            m_isTellingDevices = false;
            if (m_parts.hub.subscriberCount() > 0)
                m_parts.hub.publishDevices(m_devices.listMember());
        },
        Qt::QueuedConnection);
}

void ControlSurface::addEndpoints()
{
    m_router.add({"GET", "/mock/v1/health", "Whether the service runs",
        [](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, "{\"status\":\"ok\"}"));
        }});
    m_router.add({"GET", "/mock/v1/events", "The event stream: a WebSocket, or server-sent events for Accept: text/event-stream",
        [](const auto &, const auto &, const Respond &respond) {
            respond(controlError(426, "UpgradeRequired",
                "Open a WebSocket here, or ask for text/event-stream in a connection's first "
                "request."));
        }});
    m_positions.addTo(m_router); // before the feed, whose {id} takes any name
    m_feed.addTo(m_router);
    m_await.addTo(m_router);
    m_subscriptions.addTo(m_router);
    m_devices.addTo(m_router);
    m_clock.addTo(m_router);
    m_faults.addTo(m_router);
    m_exchanges.addTo(m_router);
    m_metrics.addTo(m_router);
    m_router.add({"POST", "/mock/v1/reset",
        "Back to the start: forgets the feed, exchanges, subscriptions, tokens, devices added or "
        "changed, and faults; the clock runs again",
        [this](const auto &, const auto &, const Respond &respond) { reset(respond); }});
    m_router.add({"GET", "/mock/v1/openapi.json", "This document",
        [this](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, openApiDocument(m_router.endpoints())));
        }});
}

// Cursors of before lead nowhere, and subscribers are told to read the feed anew.
void ControlSurface::reset(const Respond &respond)
{
    m_parts.writes.flush();
    Result<void> done = m_parts.endpoints.restore();
    if (done)
        done = m_parts.store.reset();
    if (!done)
        return respond(storeRefusal(done.error()));
    m_parts.clock.resume();
    m_parts.timeline.reschedule();
    m_parts.exchanges.clear();
    m_parts.faults.restore();
    m_parts.issued.revokeAll();
    m_parts.hub.startAnew();
    m_parts.hub.publishClock(m_clock.clockJson());
    const QByteArray cursor = cursorAt(m_parts.store, m_parts.store.sequence());
    respond(controlAnswer(200, "{\"cursor\":" + json::quoted(cursor) + '}'));
}

} // namespace carillon::service
