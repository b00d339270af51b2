#include "widgets/clear_button.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace carillon::widgets {

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    const QList<QToolButton *> buttons = field->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(QCoreApplication::translate("widgets", "Clear the field"));
}

} // namespace carillon::widgets
