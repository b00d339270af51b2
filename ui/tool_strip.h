#pragma once

#include "targets/target_button.h"

#include <QWidget>

class QHBoxLayout;
class QTimer;
class QToolButton;

namespace carillon::widgets {
class ElidedLabel;
class StatusChip;
} // namespace carillon::widgets

namespace carillon::clock {
class ClockButton;
}

namespace carillon::faults {
class FaultsButton;
}

namespace carillon {

class Actions;

/// The tool bar: what one does most, in words.
class ToolStrip : public QWidget {
    Q_OBJECT

public:
    explicit ToolStrip(const Actions &actions, QWidget *parent = nullptr);

    void setTargets(const QList<targets::TargetChoice> &choices, const QString &current);
    /// While something is sent, Cancel stands where Send does.
    void setSending(bool sending);
    /// What a send under way is doing; empty for nothing to say.
    void setProgress(const QString &text);
    [[nodiscard]] clock::ClockButton &clock() const { return *m_clock; }
    [[nodiscard]] faults::FaultsButton &faults() const { return *m_faults; }

Q_SIGNALS:
    void targetChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showCommand();
    void addClock(QHBoxLayout &row);
    void fit();

    const Actions &m_actions;
    targets::TargetButton *m_target;
    widgets::StatusChip *m_mark;
    widgets::ElidedLabel *m_progress;
    QTimer *m_settle;
    QToolButton *m_send = nullptr;
    QToolButton *m_copy = nullptr;
    clock::ClockButton *m_clock;
    faults::FaultsButton *m_faults;
    QList<QWidget *> m_spare; // in menus, too; the first goes first where room is short
    bool m_sending = false;
};

} // namespace carillon
