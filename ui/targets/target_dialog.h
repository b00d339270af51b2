#pragma once

#include "compose/target_profile.h"
#include "widgets/status_chip.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace carillon::widgets {
class EmptyState;
}

namespace carillon::targets {

class TargetForm;
class TargetModel;

/// The targets to send to, and one of them to fill in. Changes hold at once; what was deleted can
/// be taken back until it closes.
class TargetDialog : public QDialog {
    Q_OBJECT

public:
    /// @param current  id of the profile to begin with; another one for the local service
    TargetDialog(
        QList<compose::TargetProfile> profiles, const QString &current, QWidget *parent = nullptr);

    void setSecretNote(const QString &reason);
    /// Passed over unless that profile is shown.
    void setHasSecret(const QString &id, bool has);
    void showTestResult(const QString &id, widgets::Tone tone, const QString &text);

Q_SIGNALS:
    void profilesChanged(const QList<carillon::compose::TargetProfile> &profiles);
    /// An empty secret is to be forgotten.
    void secretChanged(const carillon::compose::TargetProfile &profile, const QByteArray &secret);
    /// This profile is shown now; setHasSecret() is awaited.
    void shown(const carillon::compose::TargetProfile &profile);
    void testRequested(const carillon::compose::TargetProfile &profile);
    /// It was deleted and nobody can take that back any more.
    void forgotten(const QString &id);

protected:
    void done(int result) override;

private:
    [[nodiscard]] QWidget *createLeft();
    [[nodiscard]] QWidget *createRight();
    [[nodiscard]] QWidget *createFoot();
    void add(compose::TargetProfile profile);
    void duplicate();
    void removeCurrent();
    void undoRemove();
    void forgetRemoved();
    void showCurrent();
    void follow(const compose::TargetProfile &profile);
    void test();
    void showResult(widgets::Tone tone, const QString &text);
    [[nodiscard]] int row() const;

    TargetModel *m_model;
    QListView *m_list;
    TargetForm *m_form;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_test = nullptr;
    widgets::StatusChip *m_chip = nullptr;
    QLabel *m_result = nullptr;
    std::optional<compose::TargetProfile> m_removed;
    int m_removedRow = 0;
};

} // namespace carillon::targets
