#pragma once

class QMenu;

namespace carillon::widgets {

/// Takes everything out of a menu that is filled anew whenever it opens; QMenu::clear() leaves
/// its submenus and groups behind.
void emptyMenu(QMenu *menu);

} // namespace carillon::widgets
