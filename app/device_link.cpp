#include "device_link.h"

#include "service_refusal.h"

namespace carillon {
namespace {

const QByteArray devicesPath = "/mock/v1/devices";

QByteArray pathOf(const QString &deviceId)
{
    return devicesPath + '/' + QUrl::toPercentEncoding(deviceId);
}

} // namespace

DeviceLink::DeviceLink(client::GraphClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void DeviceLink::add(const receiver::NewDevice &device)
{
    call("POST", devicesPath, toJson(device));
}

void DeviceLink::change(const QString &deviceId, const receiver::DeviceChange &change)
{
    call("PATCH", pathOf(deviceId), toJson(change));
}

void DeviceLink::remove(const QString &deviceId)
{
    call("DELETE", pathOf(deviceId), {});
}

void DeviceLink::call(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    if (m_baseUrl.isEmpty())
        return Q_EMIT failed({QStringLiteral("noService"), tr("There is no service."), {}});
    http::HttpRequest request{.method = method, .target = target, .headers = {}, .body = body};
    if (!body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    m_client.send(request, m_baseUrl, this, [this](const http::Exchange &exchange) {
        if (exchange.failure || !exchange.response.isSuccess())
            Q_EMIT failed(refusalOf(exchange));
    });
}

} // namespace carillon
