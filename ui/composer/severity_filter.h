#pragma once

#include "contract/diagnostic.h"

#include <QToolButton>

#include <array>

namespace carillon::composer {

/// Which severities are listed, by a menu that also counts them. All of them to begin with.
class SeverityFilter : public QToolButton {
    Q_OBJECT

public:
    explicit SeverityFilter(QWidget *parent = nullptr);

    [[nodiscard]] bool isShown(contract::Severity severity) const;
    /// @param counts  by severity
    void setCounts(const std::array<int, 3> &counts);

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    std::array<QAction *, 3> m_actions{}; ///< by severity
    QAction *m_all = nullptr;
};

} // namespace carillon::composer
