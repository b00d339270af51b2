#include "widgets/menus.h"

#include <QActionGroup>
#include <QMenu>

namespace carillon::widgets {

void emptyMenu(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
}

} // namespace carillon::widgets
