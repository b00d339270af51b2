#include "client/bulk_thread.h"

namespace carillon::client {

BulkThread::BulkThread(BulkOptions options, BulkSource source, QObject *parent)
    : QObject(parent)
    , m_sender(new BulkSender(std::move(options), std::move(source)))
{
    m_thread.setObjectName(QStringLiteral("bulk"));
    m_sender->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_sender, &BulkSender::start);
    connect(&m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
    connect(m_sender, &BulkSender::advanced, this, &BulkThread::advanced);
    connect(m_sender, &BulkSender::finished, this, &BulkThread::finished);
}

BulkThread::~BulkThread()
{
    if (!m_thread.isRunning()) {
        if (!m_thread.isFinished())
            delete m_sender; // never started
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void BulkThread::start()
{
    m_thread.start();
}

void BulkThread::cancel()
{
    QMetaObject::invokeMethod(m_sender, &BulkSender::cancel);
}

void BulkThread::acknowledge()
{
    QMetaObject::invokeMethod(m_sender, &BulkSender::acknowledge);
}

} // namespace carillon::client
