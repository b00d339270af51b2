#pragma once

#include "compose/target_profile.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace carillon::targets {

class FindingLabel;

/// Which service the receiver shows.
struct ReceiveChoice {
    bool isRemote = false;
    /// Of a shared Carillon: address and trust count. Kept also while it is not chosen.
    compose::TargetProfile service{};

    bool operator==(const ReceiveChoice &) const = default;
};

/// Asks for the service to receive from: the app's own, or another Carillon with its control
/// token. What is wrong stands under its field, and nothing is connected before it is put right.
class ReceiveDialog : public QDialog {
    Q_OBJECT

public:
    /// @param hasToken  whether a token is kept already; what it is, is never shown
    /// @param tokenNote  why tokens are kept for this run only; empty where for good
    ReceiveDialog(const ReceiveChoice &choice, bool hasToken, const QString &tokenNote,
        QWidget *parent = nullptr);

Q_SIGNALS:
    /// @param token  nothing: the one that is kept stays
    void chosen(
        const carillon::targets::ReceiveChoice &choice, const std::optional<QByteArray> &token);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitToText();
    void createRows(bool hasToken, const QString &tokenNote);
    QWidget *caRow();
    QVBoxLayout *addRow(const QString &label, QWidget *input, const char *name, QWidget *row);
    void fill(const ReceiveChoice &choice);
    [[nodiscard]] ReceiveChoice choice() const;
    void follow();
    void chooseFile();
    void finish();

    compose::TargetProfile m_service;
    QFormLayout *m_rows;
    QRadioButton *m_local;
    QRadioButton *m_remote;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QComboBox *m_trust;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QPushButton *m_connect = nullptr;
    FindingLabel *m_addressFinding;
    FindingLabel *m_trustFinding;
    QWidget *m_caRow = nullptr;
};

} // namespace carillon::targets
