#pragma once

#include "preferences/preference_values.h"

#include <QDialog>

class QDialogButtonBox;
class QScrollArea;

namespace carillon::preferences {

class PreferencesForm;

/// Asks for the preferences. It knows no settings, files or ports: what opens it shows the look as
/// it is chosen, looks at folders, and closes the dialog once all that was chosen can be used.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const PreferenceValues &values, const PreferenceSurroundings &surroundings,
        QWidget *parent = nullptr);

    [[nodiscard]] PreferenceValues values() const;
    [[nodiscard]] QString shownFolder() const;

    /// About the folder that is shown.
    void showFolder(const FolderReport &report);
    /// Stays open, with the sentence at the port or the folder.
    void refusePort(const QString &why);
    void refuseFolder(const QString &why);

Q_SIGNALS:
    /// Theme, text size or motion, to be seen at once.
    void lookChanged(const carillon::preferences::PreferenceValues &values);
    void folderChanged(const QString &folder);
    /// OK was chosen; accept() is to follow unless something is refused.
    void applyRequested(const carillon::preferences::PreferenceValues &values);

private:
    void fitToText();

    PreferencesForm *m_form;
    QScrollArea *m_scroll;
    QDialogButtonBox *m_buttons;
};

} // namespace carillon::preferences
