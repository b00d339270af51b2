#include "receiver_link.h"

#include "actions.h"
#include "exchange/traffic_pane.h"
#include "http/response_writer.h"
#include "main_window.h"
#include "preferences.h"
#include "receiver/feed_detail.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"

namespace carillon {
namespace {

using receiver::ReceiverPane;

// As the service sent it, but for what only the connection needs.
QByteArray answerText(const http::HttpResponse &answer)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + http::reasonPhrase(answer.status) + '\n';
    for (const http::Header &field : answer.headers.fields())
        out += field.name + ": " + field.value + '\n';
    return out + '\n' + answer.body;
}

} // namespace

ReceiverLink::ReceiverLink(ReceiverParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_devices(m_parts.client)
    , m_desk(m_parts.window, m_parts.feed, m_parts.client, m_parts.secrets, m_parts.preferences)
{
    connectDesk();
    connectFeed();
    connectDevices();
    connectLook();
}

void ReceiverLink::connectDesk()
{
    connect(m_parts.window.actions()[Actions::ReceiveFrom], &QAction::triggered, &m_desk,
        &ReceiverDesk::manage);
    connect(&m_desk, &ReceiverDesk::stateChanged, this, &ReceiverLink::showState);
    connect(&m_desk, &ReceiverDesk::failed, &m_parts.window, &MainWindow::showError);
    connect(&m_desk, &ReceiverDesk::turned, &m_parts.window.receiver(), &ReceiverPane::clear);
    connect(&m_desk, &ReceiverDesk::turned, &m_parts.window.traffic(),
        &exchange::TrafficPane::clear);
    connect(&m_desk, &ReceiverDesk::serviceChanged, &m_devices, &DeviceLink::setService);
    connect(&m_desk, &ReceiverDesk::serviceChanged, &m_parts.links, &ServiceLinks::open);
}

// The line at the foot tells of the app's own service, which runs on while another one is shown.
void ReceiverLink::showState(const ReceiverState &state)
{
    const bool live = state.kind == ReceiverState::Kind::Live;
    ReceiverPane &pane = m_parts.window.receiver();
    m_parts.window.setService(m_parts.localService(), live || state.isRemote);
    pane.setConnected(live);
    pane.setSource(state.isRemote ? state.service.authority() : QString(), state.reason);
}

void ReceiverLink::connectFeed()
{
    ReceiverPane &pane = m_parts.window.receiver();
    FeedLink &feed = m_parts.feed;
    connect(&pane, &ReceiverPane::stateChangeRequested, &feed, &FeedLink::changeState);
    connect(&pane, &ReceiverPane::deleteRequested, &feed, &FeedLink::remove);
    connect(&feed, &FeedLink::reset, &pane, &ReceiverPane::clear);
    connect(&feed, &FeedLink::itemsArrived, &pane, &ReceiverPane::applyItems);
    connect(&feed, &FeedLink::feedCounted, &pane, &ReceiverPane::setFeedTotal);
    connect(&feed, &FeedLink::failed, &m_parts.window,
        [this](const Error &error) { m_parts.window.showMessage(error.message); });
    receiver::FeedDetail &detail = pane.feed().detail();
    connect(&detail, &receiver::FeedDetail::exchangeWanted, this,
        [this, &detail](const QString &id) {
            if (const receiver::TrafficEntry *entry = m_parts.links.traffic().creationOf(id))
                detail.setExchange(
                    id, http::serialized(entry->request), answerText(entry->response));
        });
}

void ReceiverLink::connectDevices()
{
    ReceiverPane &pane = m_parts.window.receiver();
    connect(&m_parts.feed, &FeedLink::devicesLoaded, this,
        [this, &pane](const QList<receiver::Device> &devices) {
            pane.setDevices(devices);
            m_parts.window.setDeviceCount(int(devices.size()));
        });
    connect(&pane, &ReceiverPane::deviceAddRequested, &m_devices, &DeviceLink::add);
    connect(&pane, &ReceiverPane::deviceChangeRequested, &m_devices, &DeviceLink::change);
    connect(&pane, &ReceiverPane::deviceRemoveRequested, &m_devices, &DeviceLink::remove);
    connect(&m_devices, &DeviceLink::failed, &m_parts.window, &MainWindow::showError);
}

void ReceiverLink::connectLook()
{
    ReceiverPane &pane = m_parts.window.receiver();
    Preferences &preferences = m_parts.preferences;
    pane.setUser(preferences.receiverUser);
    pane.setLook(receiver::previewLookFrom(preferences.previewLook));
    connect(&pane, &ReceiverPane::lookChanged, this,
        [&preferences](const receiver::PreviewLook &look) {
            preferences.previewLook = toJson(look);
            preferences.save();
        });
    connect(&pane, &ReceiverPane::userChosen, this, [&preferences](const QString &name) {
        preferences.receiverUser = name;
        preferences.save();
    });
}

} // namespace carillon
