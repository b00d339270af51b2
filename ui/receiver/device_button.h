#pragma once

#include "receiver/device_change.h"

#include <QToolButton>

class QMenu;

namespace carillon::receiver {

/// "online", "do not disturb", "subscription expired"
[[nodiscard]] QString conditionText(Condition condition);

/// The state of a device in a word, and a menu to change it.
class DeviceButton : public QToolButton {
    Q_OBJECT

public:
    explicit DeviceButton(QWidget *parent = nullptr);

    /// @param now  by the service's clock
    void setDevice(const Device &device, Instant now);
    /// Without a service nothing can be changed.
    void setConnected(bool connected);

Q_SIGNALS:
    void changeRequested(const carillon::receiver::DeviceChange &change);
    void renameRequested();
    void removeRequested();

private:
    void fill();
    void addState(
        const QString &text, const char *name, bool on, std::optional<bool> DeviceChange::*member);
    void addSubscription();
    void showState();

    Device m_device;
    Instant m_now{};
    bool m_isConnected = false;
};

} // namespace carillon::receiver
