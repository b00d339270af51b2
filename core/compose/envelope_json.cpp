#include "compose/envelope_json.h"

#include <QJsonArray>

namespace carillon::compose {
namespace {

QString utf8(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

} // namespace

QJsonObject jsonOf(const Envelope &envelope)
{
    QJsonArray changes;
    for (const HeaderChange &change : envelope.changes) {
        if (isSecret(change.name) && !change.isRemoval)
            continue; // a token that was typed is for this run
        QJsonObject entry{{QStringLiteral("name"), utf8(change.name)}};
        if (!change.isRemoval)
            entry.insert(QStringLiteral("value"), utf8(change.value));
        changes.append(entry);
    }
    return {{QStringLiteral("method"), utf8(envelope.method)},
        {QStringLiteral("target"), utf8(envelope.target)}, {QStringLiteral("headers"), changes},
        {QStringLiteral("coding"), utf8(spelling(envelope.coding))}};
}

Envelope envelopeFrom(const QJsonObject &json)
{
    Envelope out;
    if (json.isEmpty())
        return out;
    out.method = json[u"method"].toString().toUtf8();
    out.target = json[u"target"].toString().toUtf8();
    const QJsonArray changes = json[u"headers"].toArray();
    for (const QJsonValue &change : changes)
        out.changes.append({change[u"name"].toString().toUtf8(),
            change[u"value"].toString().toUtf8(), !change[u"value"].isString()});
    for (const BodyCoding coding : {BodyCoding::Gzip, BodyCoding::Deflate}) {
        if (json[u"coding"].toString().toUtf8() == spelling(coding))
            out.coding = coding;
    }
    return out;
}

} // namespace carillon::compose
