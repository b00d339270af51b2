#pragma once

#include "base/limits.h"
#include "instance_lock.h"
#include "instance_message.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace carillon {

/// One program over each store: the first start leads, later ones hand it what they were asked and
/// end. They meet at a lock and a socket that only this user can reach.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role {
        Leads, ///< the only one; later starts are heard
        Followed, ///< another leads and has confirmed the request
        NoAnswer, ///< another holds the lock and does not answer in time
        Alone, ///< nothing to meet at: runs without being heard
    };

    /// @param place  path of lock and socket, without their suffixes; empty: meets nobody
    explicit SingleInstance(QString place, const Limits &limits = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Waits for an answer as long as the limits allow; asked again after NoAnswer, it tries anew.
    [[nodiscard]] Role join(const InstanceRequest &request);
    /// Hears nobody any more; who comes now waits until this one is gone and leads then.
    void stopListening();

Q_SIGNALS:
    /// A later start, which has been answered. From the event loop.
    void asked(const carillon::InstanceRequest &request);

private:
    [[nodiscard]] Role lead();
    [[nodiscard]] bool deliver(const InstanceRequest &request, QDeadlineTimer deadline) const;
    void onConnection();
    void take(QLocalSocket *peer);
    void read(QLocalSocket *peer);
    [[nodiscard]] QString socketPath() const { return m_place + QStringLiteral(".socket"); }

    QString m_place;
    Limits m_limits;
    InstanceLock m_lock;
    QLocalServer m_server;
    int m_peers = 0;
};

/// Where starts over that store meet, in the user's folder for such things.
/// @return empty: nowhere, as for a store in memory, which is every start's own
[[nodiscard]] QString instancePlace(const QString &storePath);

} // namespace carillon
