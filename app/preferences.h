#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariantMap>

namespace carillon {

/// What is remembered between runs. Nothing else touches QSettings; no secrets in here.
struct Preferences {
    QString theme = QStringLiteral("system"); ///< "system", "light", "dark", "high-contrast-..."
    int textSize = 100; ///< in percent, one of theme::textSizes
    QString language{}; ///< code such as `de`; empty: the system's
    int port = 8087; ///< of the local service; 0: any free one
    QString storeFolder{}; ///< absolute; empty: the user's data folder
    QString reducedMotion = QStringLiteral("system"); ///< "system", "always" or "never"
    bool desktopNotes = false; ///< what comes in is shown on the real desktop
    bool desktopSound = false; ///< with a sound
    QByteArray windowState{};
    QByteArray helpState{}; ///< of the help's window
    QString lastVersion{}; ///< that ran before; empty: none, or one that did not keep it
    bool hintsSeen = false; ///< the first steps are done or were skipped
    QByteArray targets{}; ///< JSON of compose::TargetProfile, without their secrets
    QStringList recentFiles{}; ///< paths, the newest first
    QByteArray previewLook{}; ///< JSON of receiver::PreviewLook
    QString receiverUser{}; ///< whose devices are shown; empty: the first one's
    bool receivesRemotely = false; ///< from the shared service, not the app's own
    QByteArray sharedService{}; ///< as targets, with the one service; without its token
    QString currentTarget{}; ///< id of a profile; empty for the local service

    /// What in the file is damaged or makes no sense has its usual value.
    [[nodiscard]] static Preferences load();
    /// Writes what has changed since it was loaded or saved: Carillons over other stores run
    /// beside this one and keep theirs in the same file.
    /// @return whether it is in the file now
    bool save();

private:
    QVariantMap m_inFile; ///< by keys; empty: unknown
};

} // namespace carillon
