#include "faults_link.h"

#include "actions.h"
#include "faults/fault_form.h"
#include "faults/fault_text.h"
#include "faults/faults_button.h"
#include "faults/faults_dialog.h"
#include "feed_link.h"
#include "main_window.h"
#include "service_refusal.h"
#include "tool_strip.h"

#include <array>

namespace carillon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using faults::FaultsDialog;
using faults::Preset;

namespace {

constexpr const char *faultsTarget = "/mock/v1/faults";
constexpr auto soon = 300ms; // of many that come in together
constexpr auto nowAndThen = 2s; // a caller that is dropped leaves no exchange

} // namespace

FaultsLink::FaultsLink(MainWindow &window, client::GraphClient &client, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_nowAndThen.setInterval(nowAndThen);
    connect(&m_soon, &QTimer::timeout, this, &FaultsLink::refresh);
    connect(&m_nowAndThen, &QTimer::timeout, this, &FaultsLink::refresh);
    connectActions();
    show({});
}

void FaultsLink::connectActions()
{
    const auto on = [this](Actions::Id id, auto &&slot) {
        connect(m_window.actions()[id], &QAction::triggered, this, slot);
    };
    constexpr std::array presets{Actions::FaultThrottle, Actions::FaultBusy, Actions::FaultLatency,
        Actions::FaultDrop, Actions::FaultBlocked};
    for (size_t i = 0; i < presets.size(); ++i)
        on(presets[i], [this, i] { add(faults::presetFault(Preset(i))); });
    on(Actions::ManageFaults, &FaultsLink::manage);
    on(Actions::RemoveFaults, &FaultsLink::removeAll);
}

void FaultsLink::follow(FeedLink &link)
{
    connect(&link, &FeedLink::trafficArrived, this, &FaultsLink::refreshSoon);
    connect(&link, &FeedLink::itemsArrived, this, &FaultsLink::refreshSoon);
    connect(&link, &FeedLink::connectedChanged, this, [this](bool connected) {
        if (connected)
            refresh();
    });
}

void FaultsLink::open(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
    show({});
    if (!m_baseUrl.isEmpty())
        refresh();
}

void FaultsLink::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void FaultsLink::refresh()
{
    m_soon.stop();
    if (m_baseUrl.isValid())
        call("GET", faultsTarget);
}

void FaultsLink::add(const receiver::ServiceFault &fault)
{
    call("POST", faultsTarget, receiver::faultJson(fault));
}

void FaultsLink::remove(const QString &id)
{
    call("DELETE", QByteArray(faultsTarget) + '/' + QUrl::toPercentEncoding(id));
}

void FaultsLink::removeAll()
{
    call("DELETE", faultsTarget);
}

void FaultsLink::call(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    if (!m_baseUrl.isValid())
        return Q_EMIT failed({u"noService"_s, tr("The local service is not running."), {}});
    http::HttpRequest request{.method = method, .target = target, .headers = {}, .body = body};
    if (!body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    m_client.send(request, m_baseUrl, this,
        [this, url = m_baseUrl, asked = ++m_asked](const http::Exchange &exchange) {
            const bool isOld
                = url != m_baseUrl || (asked != m_asked && exchange.request.method == "GET");
            if (!isOld)
                onAnswer(exchange);
        });
}

void FaultsLink::onAnswer(const http::Exchange &exchange)
{
    const QByteArray &method = exchange.request.method;
    if (exchange.failure || !exchange.response.isSuccess()) {
        if (method != "GET")
            refuse(exchange);
        return;
    }
    if (method == "POST") {
        if (m_dialog)
            m_dialog->form().clearRefusals();
        Q_EMIT told(tr("The fault is on."));
        return refresh();
    }
    if (const auto faults = receiver::faultsFromJson(exchange.response.body))
        show(*faults);
    else
        Q_EMIT failed(faults.error());
}

// One that is used up is gone before anybody takes it away.
void FaultsLink::refuse(const http::Exchange &exchange)
{
    const Error error = refusalOf(exchange);
    if (exchange.response.status == 404)
        return refresh();
    if (m_dialog && m_dialog->isVisible() && exchange.request.method == "POST")
        m_dialog->showRefusal(error.where, error.message);
    else
        Q_EMIT failed(error);
}

void FaultsLink::show(const QList<receiver::ServiceFault> &faults)
{
    m_faults = faults;
    QStringList texts;
    for (const receiver::ServiceFault &fault : faults)
        texts.append(tr("%1 (%2)", "fault, whom it meets")
                         .arg(faults::faultText(fault), faults::conditionText(fault)));
    m_window.tools().faults().setFaults(texts);
    m_window.actions()[Actions::RemoveFaults]->setEnabled(!faults.isEmpty());
    if (m_dialog)
        m_dialog->setFaults(faults);
    if (faults.isEmpty())
        m_nowAndThen.stop();
    else if (!m_nowAndThen.isActive())
        m_nowAndThen.start();
}

void FaultsLink::manage()
{
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    m_dialog = new FaultsDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FaultsDialog::addRequested, this, &FaultsLink::add);
    connect(m_dialog, &FaultsDialog::removeRequested, this, &FaultsLink::remove);
    connect(m_dialog, &FaultsDialog::removeAllRequested, this, &FaultsLink::removeAll);
    m_dialog->setFaults(m_faults);
    m_dialog->show();
    refresh();
}

} // namespace carillon
