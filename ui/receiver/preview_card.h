#pragma once

#include "compose/draft.h"
#include "platforms/toast.h"
#include "receiver/device.h"
#include "receiver/preview_look.h"
#include "receiver/toast_board.h"

#include <QFrame>

class QLabel;

namespace carillon::widgets {
class ElidedLabel;
class StatusDot;
} // namespace carillon::widgets

namespace carillon::receiver {

class DeviceButton;
class ToastStage;

/// One simulated device: its name and state, and its screen.
class PreviewCard : public QFrame {
    Q_OBJECT

public:
    explicit PreviewCard(const Device &device, QWidget *parent = nullptr);

    [[nodiscard]] const Device &device() const { return m_device; }
    [[nodiscard]] ToastStage &stage() const { return *m_stage; }
    [[nodiscard]] DeviceButton &button() const { return *m_button; }

    /// The same device in another state, or with another name.
    void setDevice(const Device &device, Instant now);
    /// Shown anew by whoever calls this.
    void setLook(const PreviewLook &look);
    /// What the draft would look like here, or why it would not be seen.
    void showDraft(const compose::Draft &draft);
    /// What stands here: those that pop up, or else what the centre holds.
    void showReceived(const QList<ToastGroup> &groups, Instant now);
    void setConnected(bool connected);

Q_SIGNALS:
    void opened(const QString &itemId);
    void dismissed(const QString &itemId);
    void snoozed(const QString &itemId);
    void deleted(const QString &itemId);

private:
    QWidget *header();
    void showState();
    [[nodiscard]] platforms::ToastContext contextAt(const QString &time, Instant now) const;

    Device m_device;
    Instant m_now{};
    PreviewLook m_look;
    bool m_isConnected = false;
    widgets::StatusDot *m_dot = nullptr;
    widgets::ElidedLabel *m_name = nullptr;
    DeviceButton *m_button = nullptr;
    ToastStage *m_stage = nullptr;
};

} // namespace carillon::receiver
