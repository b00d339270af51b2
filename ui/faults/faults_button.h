#pragma once

#include <QToolButton>

namespace carillon::faults {

/// Says how many faults are on, as a warning when there are any, and lets one change them.
class FaultsButton : public QToolButton {
    Q_OBJECT

public:
    /// @param commands  the lines of its menu; nullptr for a separator
    explicit FaultsButton(const QList<QAction *> &commands, QWidget *parent = nullptr);

    /// @param texts  what each of them does
    void setFaults(const QStringList &texts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMark();

    qsizetype m_count = 0;
};

} // namespace carillon::faults
