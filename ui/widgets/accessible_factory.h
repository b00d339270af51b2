#pragma once

#include <QAccessible>

namespace carillon::widgets {

/// Has Qt ask @p make for what screen readers are told; once, however often it is called.
template <QAccessible::InterfaceFactory make> void installAccessible()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
}

} // namespace carillon::widgets
