#pragma once

#include <QFont>

namespace carillon::theme {

/// Inter where it is installed, otherwise the desktop's font.
[[nodiscard]] QFont uiFont(int px, int weight = QFont::Normal);
/// JetBrains Mono, DejaVu Sans Mono or the desktop's fixed font.
[[nodiscard]] QFont monoFont(int px);

} // namespace carillon::theme
