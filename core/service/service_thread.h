#pragma once

#include "service/service.h"

#include <QThread>

namespace carillon::service {

/// Runs a Service on a thread of its own. Its functions belong to the thread that made it.
class ServiceThread : public QObject {
    Q_OBJECT

public:
    ServiceThread(ServiceOptions options, const Clock &clock, QObject *parent = nullptr);
    /// Stops, waiting two seconds at most.
    ~ServiceThread() override;

    void start();
    void stop();

Q_SIGNALS:
    /// @param secureUrl  of HTTPS, empty if that is not served
    void started(const QUrl &url, const QUrl &secureUrl);
    void failed(const carillon::Error &error);
    /// Before started(): something about the store that people should know.
    void noticed(const QString &sentence);

private:
    QThread m_thread;
    Service *m_service; // lives on m_thread, deleted when that ends
};

} // namespace carillon::service
