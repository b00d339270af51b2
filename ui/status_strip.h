#pragma once

#include "base/instant.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QToolButton;

namespace carillon {

namespace widgets {
class StatusDot;
}

/// The line at the window's foot: where the service listens, what it holds, what time it is there.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// An empty address says that no service runs.
    void setService(const QUrl &address, bool connected);
    void setDeviceCount(int count);
    void setFeedCount(int count);
    void setProblems(int errors, int warnings);
    /// @param real  whether the service's clock is the machine's, @p today
    void setTime(Instant now, bool real, Instant today);
    /// Says something for a few seconds.
    void showMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copyAddress();

    widgets::StatusDot *m_dot = nullptr;
    QLabel *m_address = nullptr;
    QToolButton *m_copy = nullptr;
    QLabel *m_devices = nullptr;
    QLabel *m_feed = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_time = nullptr;
    QUrl m_url;
};

} // namespace carillon
