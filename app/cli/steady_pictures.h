#pragma once

#include "base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace carillon::cli {

/// Makes the pictures of this process independent of the machine's settings: display, scaling,
/// resolution and language. To be made before QGuiApplication, and to outlive it.
class SteadyPictures {
public:
    /// @param fonts  the only folder whose fonts are used; empty: those of the machine
    explicit SteadyPictures(const QString &fonts);

private:
    void useOnly(const QString &folder);

    std::unique_ptr<QTemporaryDir> m_configuration;
};

/// The value of `--fonts` before any parser can run; empty if it is not given.
[[nodiscard]] QString fontFolderIn(int argc, char **argv);

/// After QGuiApplication is made: whether that folder holds fonts that can be used.
/// Errors  "unreadable"
[[nodiscard]] Result<void> takeFonts(const QString &folder);

} // namespace carillon::cli
