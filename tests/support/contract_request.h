#pragma once

#include "http/content_coding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace carillon::test {

inline QByteArray bodyOf(const QJsonObject &row)
{
    if (row.contains(u"text"))
        return row[u"text"].toString().toUtf8();
    const QJsonValue body = row[u"body"];
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    return {};
}

/// The bytes of a request of contract/requests.json, with the headers most cases share.
inline QByteArray requestOf(const QJsonObject &row)
{
    QByteArray body = bodyOf(row);
    const QString coding = row[u"coding"].toString();
    if (coding == u"gzip")
        body = http::encoded(body, http::ContentCoding::Gzip);
    else if (coding == u"deflate")
        body = http::encoded(body, http::ContentCoding::Deflate);

    QJsonObject headers{{QStringLiteral("Authorization"), QStringLiteral("Bearer app-good")},
        {QStringLiteral("X-UNS-ID"), QStringLiteral("uns-alice")},
        {QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
    const QJsonArray without = row[u"without"].toArray();
    for (const QJsonValue &name : without)
        headers.remove(name.toString());
    const QJsonObject added = row[u"headers"].toObject();
    for (auto header = added.begin(); header != added.end(); ++header)
        headers[header.key()] = header.value();

    QByteArray out = row[u"request"].toString().toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n";
    for (auto header = headers.begin(); header != headers.end(); ++header)
        out += header.key().toUtf8() + ": " + header.value().toString().toUtf8() + "\r\n";
    return out + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace carillon::test
