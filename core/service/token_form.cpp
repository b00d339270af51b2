#include "service/token_form.h"

namespace carillon::service {
namespace {

Unexpected malformed(const QString &why)
{
    return fail(QStringLiteral("invalid_request"), why);
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

bool isForm(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().compare(
               "application/x-www-form-urlencoded", Qt::CaseInsensitive)
        == 0;
}

bool isSecret(const QByteArray &name)
{
    return name == "client_secret" || name == "assertion" || name == "client_assertion"
        || name == "password" || name == "refresh_token" || name == "code";
}

} // namespace

Result<TokenForm> TokenForm::read(const http::HttpRequest &request)
{
    if (!isForm(request.headers.value("Content-Type")))
        return malformed(
            QStringLiteral("The request body must be application/x-www-form-urlencoded."));
    TokenForm form;
    if (const Result<void> body = form.readBody(request.body); !body)
        return Unexpected{body.error()};
    if (const QByteArray *header = request.headers.find("Authorization")) {
        if (const Result<void> basic = form.readBasic(*header); !basic)
            return Unexpected{basic.error()};
    }
    return form;
}

Result<void> TokenForm::readBody(const QByteArray &body)
{
    for (const QByteArray &pair : body.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(equals == -1 ? pair : pair.first(equals));
        if (m_values.contains(name))
            return malformed(QStringLiteral("The request body holds the parameter '%1' twice.")
                                 .arg(QString::fromUtf8(name.left(100))));
        m_values.insert(name, equals == -1 ? QByteArray() : decoded(pair.sliced(equals + 1)));
    }
    return {};
}

Result<void> TokenForm::readBasic(const QByteArray &authorization)
{
    if (authorization.left(6).compare("basic ", Qt::CaseInsensitive) != 0)
        return {};
    if (m_values.contains("client_secret") || m_values.contains("client_assertion"))
        return malformed(
            QStringLiteral("The client must authenticate in the header or in the body, not both."));
    const auto text = QByteArray::fromBase64Encoding(
        authorization.sliced(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = text ? text.decoded.indexOf(':') : -1;
    if (colon == -1)
        return malformed(QStringLiteral("The Authorization header cannot be read."));
    m_usedBasic = true;
    m_values.insert("client_id", decoded(text.decoded.first(colon)));
    m_values.insert("client_secret", decoded(text.decoded.sliced(colon + 1)));
    return {};
}

QByteArray TokenForm::blotted(const QByteArray &body)
{
    QByteArray out;
    for (const QByteArray &pair : body.split('&')) {
        if (!out.isEmpty())
            out += '&';
        const qsizetype equals = pair.indexOf('=');
        const bool secret = equals != -1 && isSecret(decoded(pair.first(equals)));
        out += secret ? pair.first(equals) + "=***" : pair;
    }
    return out;
}

} // namespace carillon::service
