#pragma once

#include "theme/metrics.h"

#include <QFont>

class QWidget;

namespace carillon::theme {

/// Inter when it is installed, else the system's font, at the text size of now (text_size.h).
/// @param px  one of the sizes in metrics.h
[[nodiscard]] QFont uiFont(int px = metrics::bodyText, QFont::Weight weight = QFont::Normal);

/// For JSON, paths and times: JetBrains Mono, DejaVu Sans Mono or the system's fixed font.
[[nodiscard]] QFont monoFont(int px = metrics::codeText, QFont::Weight weight = QFont::Normal);

/// Gives a widget that font, now and at every other text size.
void useUiFont(QWidget *widget, int px, QFont::Weight weight = QFont::Normal);
void useMonoFont(QWidget *widget, int px = metrics::codeText);

} // namespace carillon::theme
