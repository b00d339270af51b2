#pragma once

#include "secret_store.h"

#include <QHash>

namespace carillon {

/// Keeps secrets in memory, for this run only.
class RunSecrets final : public SecretStore {
    Q_OBJECT

public:
    /// @param reason  why it is for this run only; empty where nobody is to be told
    explicit RunSecrets(QString reason, QObject *parent = nullptr);
    ~RunSecrets() override;

    void read(const QString &key, QObject *context, const Read &read) override;
    void write(const QString &key, const QByteArray &secret) override;
    void remove(const QString &key) override;
    [[nodiscard]] QString shortLivedReason() const override { return m_reason; }

private:
    QString m_reason;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace carillon
