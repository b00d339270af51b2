#pragma once

#include "desktop_wishes.h"
#include "options.h"
#include "preferences.h"
#include "preferences/preference_values.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

namespace carillon {

namespace preferences {
class PreferencesDialog;
}

class MainWindow;

/// What is asked for on the command line, the rest as preferred: a port and a store's file, always.
[[nodiscard]] Options withPreferences(const Options &given, const Preferences &preferences);

/// Theme, text size and motion for the whole application, before its window is made.
/// @param system  what the desktop asks for
void dress(const Options &given, const Preferences &preferences, theme::Scheme system);

/// The preferences and the dialog that changes them: shows them at once where that can be, refuses
/// in words what cannot be used, and keeps the rest.
class PreferencesDesk : public QObject {
    Q_OBJECT

public:
    /// Window and preferences outlive it.
    PreferencesDesk(
        MainWindow &window, Preferences &preferences, const Options &given, theme::Scheme system);
    ~PreferencesDesk() override;

    /// Opens the dialog, or brings it to the front.
    void open();
    void chooseTheme(theme::ThemeChoice choice);
    /// What the desktop asks for, where people chose to go by it.
    void heed(const Wishes &wishes);
    /// Where the local service listens now; says so where that is not the port that was wanted.
    void serviceStarted(const QUrl &url, int wantedPort);

Q_SIGNALS:
    /// The local service is to listen there from now on; 0: on any free port.
    void portChosen(quint16 port);
    void desktopChosen(bool isOn, bool withSound);

private:
    [[nodiscard]] preferences::PreferenceValues current() const;
    [[nodiscard]] preferences::PreferenceSurroundings surroundings() const;
    [[nodiscard]] bool movesService(const preferences::PreferenceValues &values) const;
    void show(const preferences::PreferenceValues &values);
    void lookAt(const QString &folder);
    void apply(const preferences::PreferenceValues &values);
    void finish(const preferences::PreferenceValues &values);
    void keep(const preferences::PreferenceValues &values);

    MainWindow &m_window;
    Preferences &m_preferences;
    Options m_given;
    theme::Scheme m_system;
    QString m_folderInUse; // since the start; empty: nothing is kept
    preferences::PreferenceValues m_shown; // look of now
    preferences::PreferenceValues m_before; // as the dialog was opened
    QUrl m_service;
    QPointer<preferences::PreferencesDialog> m_dialog;
    QThreadPool m_disk; // last: ends before what it reports to
};

} // namespace carillon
