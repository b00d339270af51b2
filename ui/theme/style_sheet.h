#pragma once

#include "theme/palette.h"
#include "theme/text_size.h"

#include <QString>

class QApplication;
class QVariant;
class QWidget;

/// How our widgets look on top of Fusion.
///
/// Dynamic properties a widget may carry:
///   QPushButton, QToolButton  `primary` the one main command, `outline` a small accent button,
///                             `quiet` without a frame
///   QPlainTextEdit, QTextEdit `field` framed like a line edit
///   QPushButton               `chip` a checkable pill
///   QToolButton               `state` = `on`, `warning`: what it stands for is not as usual
///   any field                 `finding` = `error`, `warning`: the frame takes that colour
///   QLabel                    `tone` = `secondary`, `hint` (small, too), `heading`, `error`, ...
///   QFrame                    `card` rounded, framed
namespace carillon::theme {

/// At the text size of now.
[[nodiscard]] QString styleSheet(Scheme scheme);
[[nodiscard]] QString styleSheet(Scheme scheme, const Colors &colors);

/// Fusion, our fonts, palette and style sheet; call it again to change the scheme or the text size.
void apply(QApplication &application, Scheme scheme, int textSizeInPercent = usualTextSize);

/// Re-reads the style of a widget whose dynamic property has changed.
void repolish(QWidget *widget);

/// Sets a dynamic property the sheet looks at and lets the widget take its new look.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace carillon::theme
