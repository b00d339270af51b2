#include "about_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace carillon {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::About)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("about"));
    box->setWindowTitle(Text::tr("About Carillon"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Text::tr("Carillon %1").arg(QLatin1String(CARILLON_VERSION)));
    box->setInformativeText(Text::tr("Compose a notification once, see it on every platform it would "
                               "reach.\n\nFree software under the GNU General Public License, "
                               "version 3 or later (GPL-3.0-or-later).\n\n"
                               "Previews are simulated. Not affiliated with Microsoft, Apple or "
                               "Google."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace carillon
