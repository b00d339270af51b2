#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace carillon {

/// Where tokens and client secrets are kept, never in a settings file or a log. Answers come
/// later, on the calling thread, unless the context is gone.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using Read = std::function<void(const std::optional<QByteArray> &secret)>;

    using QObject::QObject;

    /// Nothing where none is kept.
    virtual void read(const QString &key, QObject *context, const Read &read) = 0;
    virtual void write(const QString &key, const QByteArray &secret) = 0;
    virtual void remove(const QString &key) = 0;

    /// Why secrets are kept for this run only, as a sentence; empty while they are kept for good.
    [[nodiscard]] virtual QString shortLivedReason() const = 0;

Q_SIGNALS:
    void shortLivedReasonChanged();
};

/// The system's keychain where the program was built with one, else memory.
[[nodiscard]] std::unique_ptr<SecretStore> systemSecrets();

} // namespace carillon
