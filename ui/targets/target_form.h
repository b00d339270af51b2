#pragma once

#include "compose/target_profile.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace carillon::widgets {
class WrappedTextEdit;
}

namespace carillon::targets {

class FindingLabel;

/// One profile to fill in. Every change is told at once; what is wrong with it stands under the
/// field and keeps nobody from typing on.
class TargetForm : public QWidget {
    Q_OBJECT

public:
    explicit TargetForm(QWidget *parent = nullptr);

    void setProfile(const compose::TargetProfile &profile);
    [[nodiscard]] const compose::TargetProfile &profile() const { return m_profile; }
    /// Whether a secret is kept for the profile; what it is, is never shown.
    void setHasSecret(bool has);
    /// Why secrets are kept for this run only; empty where they are kept for good.
    void setSecretNote(const QString &reason);
    /// Tells a secret that was typed and not told yet.
    void commitSecret();
    void focusName();

Q_SIGNALS:
    void edited(const carillon::compose::TargetProfile &profile);
    /// Empty where it was emptied.
    void secretEdited(const QByteArray &secret);
    /// The kind of the secret is another one now.
    void authChanged();

private:
    void createRows();
    void createCaRow();
    void connectRows();
    /// A row of label and input, with room for more below the input.
    QVBoxLayout *addRow(
        const QString &label, QWidget *input, const char *name, QWidget *row = nullptr);
    QVBoxLayout *addLine(
        const QString &label, QLineEdit *input, const char *name, const QString &placeholder = {});
    void addFinding(QVBoxLayout *below, compose::ProfileField field);
    void take();
    void showState();
    void chooseFile();

    compose::TargetProfile m_profile;
    QString m_secretNote;
    bool m_hasSecret = false;
    bool m_loading = false;
    QVBoxLayout *m_rows;
    QLineEdit *m_name;
    QLineEdit *m_baseUrl;
    QComboBox *m_auth = nullptr;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_clientId;
    QLineEdit *m_scope;
    QLineEdit *m_secret;
    QLabel *m_secretHint = nullptr;
    QLineEdit *m_unsId;
    widgets::WrappedTextEdit *m_headers = nullptr;
    QComboBox *m_trust = nullptr;
    QLineEdit *m_caFile;
    QPushButton *m_browse = nullptr;
    QHash<compose::ProfileField, FindingLabel *> m_findings;
    QHash<QWidget *, QWidget *> m_rowOf; // by input
    QHash<QWidget *, QLabel *> m_captionOf; // by input
};

} // namespace carillon::targets
