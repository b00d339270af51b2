#pragma once

#include "compose/draft.h"
#include "platforms/toast.h"
#include "receiver/device.h"
#include "receiver/feed_item.h"

#include <QFrame>

class QLabel;

namespace carillon::widgets {
class StatusDot;
}

namespace carillon::receiver {

class ToastStage;

/// One simulated device: its name, and its screen.
class PreviewCard : public QFrame {
    Q_OBJECT

public:
    explicit PreviewCard(Device device, QWidget *parent = nullptr);

    [[nodiscard]] const Device &device() const { return m_device; }
    [[nodiscard]] ToastStage &stage() const { return *m_stage; }

    /// What the draft would look like here, or why it would not be seen.
    void showDraft(const compose::Draft &draft);
    /// The toasts standing here, newest first.
    void showReceived(const QList<FeedItem> &items, Instant now);
    void setConnected(bool connected);

Q_SIGNALS:
    void opened(const QString &itemId);
    void dismissed(const QString &itemId);

private:
    QWidget *header();
    [[nodiscard]] std::variant<platforms::ToastSpec, platforms::Silence> toastFor(
        const contract::Notification &notification, const QString &time) const;

    Device m_device;
    widgets::StatusDot *m_dot = nullptr;
    QLabel *m_state = nullptr;
    ToastStage *m_stage = nullptr;
};

} // namespace carillon::receiver
