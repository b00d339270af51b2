#pragma once

#include "theme/motion.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QList>
#include <QString>

namespace carillon::preferences {

inline constexpr int leastPort = 1024; ///< those below are the system's
inline constexpr int greatestPort = 65535;
inline constexpr int anyFreePort = 0;

/// What people choose in the dialog.
struct PreferenceValues {
    theme::ThemeChoice theme = theme::ThemeChoice::System;
    int textSize = theme::usualTextSize; ///< in percent, one of theme::textSizes
    QString language{}; ///< code such as `de` or `pt_BR`; empty: the system's
    int port = 8087; ///< or anyFreePort
    QString storeFolder{}; ///< absolute; empty: the usual one
    theme::ReducedMotion reducedMotion = theme::ReducedMotion::System;
    bool desktopNotes = false; ///< what comes in is shown on the real desktop
    bool desktopSound = false;

    bool operator==(const PreferenceValues &) const = default;
};

struct LanguageName {
    QString code{};
    QString name{}; ///< in its own words
};

/// What there is to choose among, and what is to be said about it.
struct PreferenceSurroundings {
    QList<LanguageName> languages{};
    QString usualFolder{};
    /// Why the command line decides for this run; empty where it does not.
    QString themeNote{};
    QString portNote{};
    QString folderNote{};
    QString desktopRefusal{}; ///< why nothing can be shown on the real desktop; empty: it can
};

/// What is found about a folder for the feed and the drafts.
struct FolderReport {
    QString about{}; ///< what it holds, what is free
    QString refusal{}; ///< why it cannot be used; empty: it can
};

} // namespace carillon::preferences
