#pragma once

#include "instance_message.h"

class QWidget;

namespace carillon {

/// What the desktop handed to this start. Read before the application is made, which takes it away.
[[nodiscard]] ActivationToken activationToken();

/// Shows the window in front of the others, no longer minimised. Where the desktop does not let a
/// program come to the front by itself, @p token is its leave; without one the window asks for
/// attention.
void bringToFront(QWidget &window, const ActivationToken &token);

} // namespace carillon
