#pragma once

#include "client/bulk_sender.h"

#include <QThread>

namespace carillon::client {

/// Runs a BulkSender on a thread of its own, where its rows are read and filled in, too. Its
/// functions belong to the thread that made it.
class BulkThread : public QObject {
    Q_OBJECT

public:
    /// @param source  called on the other thread
    BulkThread(BulkOptions options, BulkSource source, QObject *parent = nullptr);
    /// Leaves what is under way, and waits for the thread.
    ~BulkThread() override;

    void start();
    void cancel();
    void acknowledge();

Q_SIGNALS:
    void advanced(const QList<carillon::http::SendResult> &results);
    void finished(carillon::http::SendEnd end, const carillon::Error &error);

private:
    QThread m_thread;
    BulkSender *m_sender; // lives on m_thread, deleted when that ends
};

} // namespace carillon::client
