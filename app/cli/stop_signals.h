#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace carillon::cli {

/// Turns SIGTERM and SIGINT into a Qt signal. One at a time.
class StopSignals : public QObject {
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void raised();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace carillon::cli
