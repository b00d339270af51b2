#pragma once

#include <QList>
#include <QToolButton>

class QAction;

namespace carillon::targets {

/// A target as the menu shows it.
struct TargetChoice {
    QString id{}; ///< empty for the local service
    QString name{};
    bool isUnverified = false; ///< TLS certificates are not verified
};

/// Says where a draft goes and lets one choose: the local service first, then the profiles, then
/// their management.
class TargetButton : public QToolButton {
    Q_OBJECT

public:
    /// @param manage  the last line of the menu
    explicit TargetButton(QAction *manage, QWidget *parent = nullptr);

    void setChoices(const QList<TargetChoice> &choices, const QString &current);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void show(const TargetChoice &choice);

    QAction *m_manage;
};

} // namespace carillon::targets
