#include "run_secrets.h"

#include <QTimer>

namespace carillon {

RunSecrets::RunSecrets(QString reason, QObject *parent)
    : SecretStore(parent)
    , m_reason(std::move(reason))
{
}

RunSecrets::~RunSecrets()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

void RunSecrets::read(const QString &key, QObject *context, const Read &read)
{
    const auto found = m_secrets.constFind(key);
    std::optional<QByteArray> secret;
    if (found != m_secrets.constEnd())
        secret = *found;
    QTimer::singleShot(0, context, [read, secret] { read(secret); });
}

void RunSecrets::write(const QString &key, const QByteArray &secret)
{
    m_secrets.insert(key, secret);
}

void RunSecrets::remove(const QString &key)
{
    m_secrets.remove(key);
}

} // namespace carillon
