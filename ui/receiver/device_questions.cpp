#include "receiver/device_questions.h"

#include "receiver/device_dialog.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

void askNewDevice(QWidget *parent, const QStringList &users, const QString &user,
    const std::function<void(const NewDevice &)> &answered)
{
    auto *dialog = new DeviceDialog(users, user, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, parent, [dialog, answered] { answered(dialog->device()); });
    dialog->open();
}

void askDeviceName(
    QWidget *parent, const Device &device, const std::function<void(const QString &)> &answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"deviceNamePrompt"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(DeviceDialog::tr("Rename the Device"));
    dialog->setLabelText(DeviceDialog::tr("Name:"));
    dialog->setTextValue(device.name);
    dialog->setOkButtonText(DeviceDialog::tr("Rename"));
    QObject::connect(
        dialog, &QInputDialog::textValueSelected, parent, [answered](const QString &text) {
            if (const QString name = text.trimmed(); !name.isEmpty())
                answered(name);
        });
    dialog->open();
}

void askDeviceRemoval(QWidget *parent, const Device &device, const std::function<void()> &answered)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"deviceRemoval"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(DeviceDialog::tr("Remove the Device"));
    box->setTextFormat(Qt::PlainText);
    box->setText(DeviceDialog::tr("Remove “%1”?").arg(device.name));
    box->setInformativeText(device.configured
            ? DeviceDialog::tr("It gets nothing any more until the service is reset.")
            : DeviceDialog::tr("Its subscription ends with it."));
    QPushButton *remove = box->addButton(DeviceDialog::tr("Remove"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel)->setIcon({});
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(remove, &QPushButton::clicked, parent, answered);
    box->open();
}

} // namespace carillon::receiver
