#pragma once

#include "contract/diagnostic.h"

#include <QWidget>

class QLabel;

namespace carillon::composer {

/// The finding about one field: icon and predicate in the colour of its severity. Hidden while
/// there is none.
class ProblemLine : public QWidget {
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// nullptr for none.
    void setProblem(const contract::Diagnostic *diagnostic);
    /// "error", "warning" or empty.
    [[nodiscard]] const QString &severityName() const { return m_severityName; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QString m_severityName;
};

} // namespace carillon::composer
