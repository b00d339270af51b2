#pragma once

#include "client/graph_client.h"
#include "receiver/device_change.h"

#include <QObject>

namespace carillon {

/// Changes the devices of the service that the receiver shows. What became of them comes back
/// over the event stream, to every receiver alike. Lives on the thread that made it.
class DeviceLink : public QObject {
    Q_OBJECT

public:
    explicit DeviceLink(client::GraphClient &client, QObject *parent = nullptr);

    void setService(const QUrl &baseUrl) { m_baseUrl = baseUrl; }

    void add(const receiver::NewDevice &device);
    void change(const QString &deviceId, const receiver::DeviceChange &change);
    void remove(const QString &deviceId);

Q_SIGNALS:
    /// The service refused, or is not there; the message is its own where it gave one.
    void failed(const carillon::Error &error);

private:
    void call(const QByteArray &method, const QByteArray &target, const QByteArray &body);

    client::GraphClient &m_client;
    QUrl m_baseUrl;
};

} // namespace carillon
