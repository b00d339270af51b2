#pragma once

#include "receiver/device_change.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace carillon::receiver {

/// Asks for a device to add. The service judges it; what it refuses is said here.
class DeviceDialog : public QDialog {
    Q_OBJECT

public:
    /// @param users  those there are; another name makes a new user
    DeviceDialog(const QStringList &users, const QString &user, QWidget *parent = nullptr);

    [[nodiscard]] NewDevice device() const;

private:
    QWidget *form();
    void suggestName();
    void follow();

    QComboBox *m_user;
    QComboBox *m_platform;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QPushButton *m_add = nullptr;
    QString m_suggested;
};

} // namespace carillon::receiver
