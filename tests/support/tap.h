#pragma once

#include "http/request_parser.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace carillon::test {

/// Stands between clients and a service, and keeps each request as its bytes came.
class Tap : public QObject {
public:
    explicit Tap(quint16 servicePort)
        : m_servicePort(servicePort)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Tap::take);
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    [[nodiscard]] const QList<http::HttpRequest> &requests() const { return m_requests; }
    /// All bytes that clients sent.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void forget()
    {
        m_requests.clear();
        m_bytes.clear();
    }

private:
    void take()
    {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            auto *service = new QTcpSocket(client);
            service->connectToHost(QHostAddress::LocalHost, m_servicePort);
            const auto parser = std::make_shared<std::optional<http::RequestParser>>();
            parser->emplace(m_limits);
            connect(client, &QTcpSocket::readyRead, this, [this, client, service, parser] {
                const QByteArray bytes = client->readAll();
                m_bytes += bytes;
                read(bytes, *parser);
                service->write(bytes);
            });
            connect(service, &QTcpSocket::readyRead, client,
                [client, service] { client->write(service->readAll()); });
            connect(service, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    }

    // Requests may follow one another on a connection.
    void read(QByteArrayView bytes, std::optional<http::RequestParser> &parser)
    {
        using State = http::RequestParser::State;
        while (!bytes.isEmpty() && parser->state() != State::Refused) {
            bytes = bytes.sliced(parser->feed(bytes));
            if (parser->state() != State::Complete)
                continue;
            m_requests.append(parser->takeRequest());
            parser.emplace(m_limits);
        }
    }

    quint16 m_servicePort;
    Limits m_limits;
    QTcpServer m_server;
    QList<http::HttpRequest> m_requests;
    QByteArray m_bytes;
};

} // namespace carillon::test
