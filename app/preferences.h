#pragma once

#include <QByteArray>
#include <QStringList>

namespace carillon {

/// What is remembered between runs. Nothing else touches QSettings; no secrets in here.
struct Preferences {
    QString theme = QStringLiteral("system"); ///< "system", "light" or "dark"
    QByteArray windowState{};
    QByteArray targets{};   ///< JSON of compose::TargetProfile, without their secrets
    QStringList recentFiles{}; ///< paths, the newest first
    QString currentTarget{}; ///< id of a profile; empty for the local service

    [[nodiscard]] static Preferences load();
    void save() const;
};

} // namespace carillon
