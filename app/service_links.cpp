#include "service_links.h"

#include "compose/draft_controller.h"
#include "main_window.h"

namespace carillon {

using namespace std::chrono_literals;

ServiceLinks::ServiceLinks(ServiceParts parts, QObject *parent)
    : QObject(parent)
    , m_clock({parts.window, parts.client, parts.clock, parts.machine})
    , m_faults(parts.window, parts.client)
    , m_traffic({parts.window, parts.local})
    , m_desktop(std::move(parts.desktop), parts.clock)
{
    m_clock.follow(parts.feed);
    connect(&m_clock, &ClockLink::moved, &parts.draft, &compose::DraftController::check);
    connect(&m_clock, &ClockLink::failed, &parts.window, &MainWindow::showError);
    m_faults.follow(parts.feed);
    connect(&m_faults, &FaultsLink::told, &parts.window, &MainWindow::showMessage);
    connect(&m_faults, &FaultsLink::failed, &parts.window, &MainWindow::showError);
    m_traffic.follow(parts.feed);
    connect(&m_traffic, &TrafficLink::told, &parts.window, &MainWindow::showMessage);
    connect(&m_traffic, &TrafficLink::failed, &parts.window, &MainWindow::showError);
    connect(&m_traffic, &TrafficLink::draftWanted, this, &ServiceLinks::draftWanted);
    m_desktop.follow(parts.feed);
    connect(&m_desktop.notifier(), &DesktopNotifier::failed, &parts.window, &MainWindow::showError);
    connect(&m_second, &QTimer::timeout, &m_clock, &ClockLink::tick);
    m_second.start(1s);
}

void ServiceLinks::open(
    const QUrl &baseUrl, const QByteArray &token, const client::TlsTrust &trust)
{
    m_clock.open(baseUrl);
    m_faults.open(baseUrl);
    m_traffic.open(baseUrl, token, trust);
}

} // namespace carillon
