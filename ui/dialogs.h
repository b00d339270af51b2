#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace carillon {

/// What the window asks a person; replaced in tests.
struct Dialogs {
    std::function<QString(QWidget *)> openFile;
    std::function<QString(QWidget *)> saveFile;
    /// Whether the window may close now; may ask about unsaved text.
    std::function<bool(QWidget *)> mayClose;

    [[nodiscard]] static Dialogs standard();
};

} // namespace carillon
