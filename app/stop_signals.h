#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace carillon {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal. One at a time.
class StopSignals : public QObject {
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void raised();

private:
    void take();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace carillon
