#pragma once

#include "preferences/preference_values.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace carillon::widgets {
class NoticeLine;
}

namespace carillon::preferences {

/// The fields of the preferences, one below the other.
class PreferencesForm : public QWidget {
    Q_OBJECT

public:
    PreferencesForm(const PreferenceValues &values, const PreferenceSurroundings &surroundings,
        QWidget *parent = nullptr);

    [[nodiscard]] PreferenceValues values() const;
    /// Of the usual folder where none is chosen.
    [[nodiscard]] QString shownFolder() const;

    void showFolder(const FolderReport &report);
    void refusePort(const QString &why);
    void refuseFolder(const QString &why);
    /// The line that says why a folder is refused.
    [[nodiscard]] QWidget *folderRefusal() const;

Q_SIGNALS:
    void changed();
    /// Another folder than before; it is to be looked at.
    void folderChanged();

private:
    void createLook();
    void createService();
    void createFolder();
    void createDesktop();
    QComboBox *addChoice(const QString &label, const char *name);
    /// @return the column below the field, for hints and findings
    QVBoxLayout *addRow(const QString &label, QWidget *input, const char *name, QWidget *row);
    void addHint(QVBoxLayout *below, const QString &text, const char *name);
    void setValues(const PreferenceValues &values);
    void chooseFolder();

    PreferenceSurroundings m_surroundings;
    QFormLayout *m_rows;
    QComboBox *m_theme = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_motion = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_anyPort = nullptr;
    widgets::NoticeLine *m_portRefusal = nullptr;
    QCheckBox *m_desktopNotes = nullptr;
    QCheckBox *m_desktopSound = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_usualFolder = nullptr;
    QLabel *m_folderAbout = nullptr;
    widgets::NoticeLine *m_folderRefusal = nullptr;
};

} // namespace carillon::preferences
