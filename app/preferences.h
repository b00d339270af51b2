#pragma once

#include <QByteArray>
#include <QString>

namespace carillon {

/// What is remembered between runs. Nothing else touches QSettings; no secrets in here.
struct Preferences {
    QString theme = QStringLiteral("system"); ///< "system", "light" or "dark"
    QByteArray windowState{};

    [[nodiscard]] static Preferences load();
    void save() const;
};

} // namespace carillon
