#pragma once

#include "support/raw_client.h"
#include "support/running_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace carillon::test {

/// What a service answered, taken apart.
struct ServiceAnswer {
    int status = 0;
    QByteArray head{};
    QByteArray body{};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray values() const { return json()[u"value"].toArray(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = head.indexOf("\r\n" + name + ": ");
        const qsizetype begin = at + 4 + name.size();
        return at < 0 ? QByteArray() : head.mid(begin, head.indexOf("\r\n", begin) - begin);
    }
};

/// Calls a service as a polite client does, one connection per call.
class ServiceClient {
public:
    explicit ServiceClient(const RunningService &service)
        : m_service(service)
    {
    }

    ServiceAnswer call(const QByteArray &method, const QByteArray &target,
        const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return exchange(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    ServiceAnswer get(const QByteArray &target, const QByteArray &headers = {})
    {
        return call("GET", target, {}, headers);
    }
    /// @return the id of the new item
    QByteArray post(const QByteArray &body, const QByteArray &unsId = "uns-demo")
    {
        QByteArray request = postBytes(body);
        request.replace("X-UNS-ID: uns-demo", "X-UNS-ID: " + unsId);
        const ServiceAnswer answer = exchange(request);
        if (answer.status != 201 && answer.status != 200)
            qFatal("refused: %s", answer.body.constData());
        return answer.json()[u"id"].toString().toUtf8();
    }
    QJsonObject item(const QByteArray &id) { return get("/mock/v1/feed/" + id).json(); }
    /// The delivery of an item to a device.
    QJsonObject delivery(const QByteArray &id, const QString &deviceId)
    {
        const QJsonArray deliveries = item(id)[u"deliveries"].toArray();
        for (const QJsonValue &each : deliveries) {
            if (each[u"deviceId"].toString() == deviceId)
                return each.toObject();
        }
        return {};
    }
    /// Moves the service's clock on; whatever falls due has happened when it returns.
    ServiceAnswer step(int seconds)
    {
        return call("POST", "/mock/v1/clock/step",
            "{\"seconds\":" + QByteArray::number(seconds) + '}');
    }

private:
    ServiceAnswer exchange(const QByteArray &request)
    {
        RawClient client(m_service.port());
        client.send(request);
        const QByteArray answer = client.readAnswer(20'000);
        return {RawClient::statusOf(answer), answer.first(answer.indexOf("\r\n\r\n") + 2),
            RawClient::bodyOf(answer)};
    }

    const RunningService &m_service;
};

} // namespace carillon::test
