#pragma once

#include "http/send_result.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace carillon::widgets {
class ElidedLabel;
}

namespace carillon::templates {

/// How to send, the command to, and how far it has come.
class SendBar : public QWidget {
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);

    [[nodiscard]] int concurrency() const;
    [[nodiscard]] double rate() const;
    [[nodiscard]] bool stopsAtFailure() const;

    /// How many rows there are to send, and why they cannot be sent; empty if they can.
    void setReady(qint64 rows, const QString &hindrance);
    void begin(qint64 rows);
    void showProgress(qint64 sent, qint64 failed);
    void end(const QString &sentence);
    [[nodiscard]] bool isSending() const { return m_sending; }

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();

private:
    QWidget *options();
    void refresh();

    QSpinBox *m_concurrency = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QCheckBox *m_stop = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    widgets::ElidedLabel *m_counts = nullptr;
    qint64 m_rows = 0;
    QString m_hindrance;
    bool m_sending = false;
    QString m_summary; // of the last time
};

} // namespace carillon::templates
