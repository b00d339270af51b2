#pragma once

#include <QString>

class QVariant;
class QWidget;

namespace carillon::theme {

struct Colors;

/// The sheet for the whole application, on top of the Fusion style and theme::palette().
///
/// Dynamic properties it knows: `primary="true"` on QPushButton; `flat="true"` on QToolButton for
/// one with no frame; `chip="true"` on a checkable QPushButton; `problem` = "error", "warning" or
/// empty on inputs and chips; `menuButton="true"` on a QPushButton with a menu; `role` on QLabel =
/// "label" (secondary), "hint" (small, secondary), "error" or "warning" (small, coloured).
[[nodiscard]] QString styleSheet(const Colors &colors);

/// Sets a dynamic property the sheet looks at and lets the widget take its new look.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace carillon::theme
