#pragma once

#include "theme/metrics.h"

#include <QFont>

namespace carillon::theme {

/// Inter when it is installed, else the system's font. @p px is one of the sizes in metrics.h.
[[nodiscard]] QFont uiFont(
    int px = metrics::bodyText, QFont::Weight weight = QFont::Normal);

/// For JSON, paths and times: JetBrains Mono, DejaVu Sans Mono or the system's fixed font.
[[nodiscard]] QFont monoFont(int px = metrics::codeText, QFont::Weight weight = QFont::Normal);

} // namespace carillon::theme
