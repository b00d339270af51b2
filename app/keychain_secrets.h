#pragma once

#include "run_secrets.h"

namespace carillon {

/// Keeps secrets in the system's keychain. What it does not take is kept for this run, and the
/// reason is told.
class KeychainSecrets final : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainSecrets(QObject *parent = nullptr);

    void read(const QString &key, QObject *context, const Read &read) override;
    void write(const QString &key, const QByteArray &secret) override;
    void remove(const QString &key) override;
    [[nodiscard]] QString shortLivedReason() const override { return m_reason; }

private:
    void giveUp(const QString &detail);

    RunSecrets m_run{{}};
    QString m_reason;
};

} // namespace carillon
