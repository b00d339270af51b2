#include "dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace carillon {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Dialogs)
};

} // namespace

Dialogs Dialogs::standard()
{
    const QString filter = Text::tr("Notifications (*.json *.http *.rest);;All files (*)");
    return {
        [filter](QWidget *parent) {
            return QFileDialog::getOpenFileName(
                parent, Text::tr("Open a notification"), {}, filter);
        },
        [filter](QWidget *parent) {
            return QFileDialog::getSaveFileName(
                parent, Text::tr("Save the notification"), {}, filter);
        },
        [](QWidget *parent) {
            return QMessageBox::question(parent, Text::tr("Unsaved draft"),
                       Text::tr("The draft is not saved anywhere. Go on without it?"),
                       QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel)
                == QMessageBox::Discard;
        },
    };
}

} // namespace carillon
