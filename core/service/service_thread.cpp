#include "service/service_thread.h"

#include <QLoggingCategory>

namespace carillon::service {

Q_LOGGING_CATEGORY(serviceLog, "carillon.service")

ServiceThread::ServiceThread(ServiceOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(new Service(std::move(options), clock))
{
    m_thread.setObjectName(QStringLiteral("service"));
    m_service->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_service, [this] {
        const Result<QUrl> result = m_service->start();
        if (m_service->recovery())
            Q_EMIT noticed(m_service->recovery()->sentence());
        if (result)
            Q_EMIT started(*result, m_service->secureUrl());
        else
            Q_EMIT failed(result.error());
    });
    connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
}

ServiceThread::~ServiceThread()
{
    stop();
}

void ServiceThread::start()
{
    m_thread.start();
}

void ServiceThread::stop()
{
    if (!m_thread.isRunning())
        return;
    // quit() is called on the service thread itself: this thread is about to wait for it.
    QMetaObject::invokeMethod(m_service, [service = m_service] {
        service->stop();
        QThread::currentThread()->quit();
    });
    if (!m_thread.wait(2000)) {
        qCWarning(serviceLog, "the service did not stop within two seconds");
        m_thread.wait();
    }
}

} // namespace carillon::service
