#pragma once

#include "receiver/preview_look.h"
#include "widgets/pane_header.h"

#include <QStringList>

class QToolButton;

namespace carillon::widgets {
class SegmentedControl;
}

namespace carillon::receiver {

class LookControls;

/// The receiver's head: whose devices are shown, what they show and how they look, and one to add.
class ReceiverBar : public widgets::PaneHeader {
    Q_OBJECT

public:
    explicit ReceiverBar(QWidget *parent = nullptr);

    void setUsers(const QStringList &users, const QString &current);
    /// The number of a segment: Draft, then Received.
    void setMode(int mode);
    void setLook(const PreviewLook &look);

Q_SIGNALS:
    void userChosen(const QString &name);
    void modeChosen(int mode);
    void lookChanged(const carillon::receiver::PreviewLook &look);
    void addRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpUser();
    void setUpModes();
    void fillUserMenu();
    void fit();
    void showName(int room);

    QStringList m_users;
    QString m_user;
    QToolButton *m_userButton;
    widgets::SegmentedControl *m_modes;
    LookControls *m_look;
    QToolButton *m_add;
    int m_least = 0; ///< in pixels: narrower it cannot be with what it says now
};

} // namespace carillon::receiver
