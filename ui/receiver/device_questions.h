#pragma once

#include "receiver/device_change.h"

#include <functional>

class QWidget;

/// What is asked about devices before anything happens; the answer comes when a person gives it,
/// or never.
namespace carillon::receiver {

void askNewDevice(QWidget *parent, const QStringList &users, const QString &user,
    const std::function<void(const NewDevice &)> &answered);
void askDeviceName(
    QWidget *parent, const Device &device, const std::function<void(const QString &)> &answered);
void askDeviceRemoval(QWidget *parent, const Device &device, const std::function<void()> &answered);

} // namespace carillon::receiver
