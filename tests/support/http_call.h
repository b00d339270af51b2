#pragma once

#include "support/raw_client.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace carillon::test {

/// One request to the service on @p port over a connection of its own, and its whole answer.
inline QByteArray ask(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    return client.readAnswer();
}

/// A request of the control surface.
inline QByteArray controlBytes(const QByteArray &method, const QByteArray &target,
    const QByteArray &body = {}, const QByteArray &headers = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray control(quint16 port, const QByteArray &method, const QByteArray &target,
    const QByteArray &body = {}, const QByteArray &headers = {})
{
    return ask(port, controlBytes(method, target, body, headers));
}

inline QJsonObject jsonIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(RawClient::bodyOf(answer)).object();
}

inline QByteArray headerIn(const QByteArray &answer, const QByteArray &name)
{
    const qsizetype at = answer.indexOf("\r\n" + name + ": ");
    const qsizetype begin = at + 4 + name.size();
    return at < 0 ? QByteArray() : answer.mid(begin, answer.indexOf("\r\n", begin) - begin);
}

} // namespace carillon::test
