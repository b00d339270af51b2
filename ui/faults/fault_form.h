#pragma once

#include "receiver/service_fault.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace carillon::widgets {
class NoticeLine;
}

namespace carillon::faults {

/// Asks for one fault. What the service refuses is said at the field it is about.
class FaultForm : public QWidget {
    Q_OBJECT

public:
    explicit FaultForm(QWidget *parent = nullptr);

    [[nodiscard]] receiver::ServiceFault fault() const;
    /// @param where  the member; empty or unknown: the fault as a whole
    void showRefusal(const QString &where, const QString &message);
    void clearRefusals();

private:
    void addRow(const QString &label, QWidget *input, const char *member);
    QSpinBox *addNumber(const QString &label, const char *member, int value, const QString &suffix);
    void createKinds();
    void createConditions();
    void fitToKind();

    QFormLayout *m_rows;
    QComboBox *m_kind = nullptr;
    QComboBox *m_status = nullptr;
    QSpinBox *m_retryAfter = nullptr;
    QSpinBox *m_milliseconds = nullptr;
    QComboBox *m_when = nullptr;
    QDoubleSpinBox *m_share = nullptr;
    QSpinBox *m_every = nullptr;
    QSpinBox *m_next = nullptr;
    QLineEdit *m_caller = nullptr;
    QHash<QString, widgets::NoticeLine *> m_refusals; // by member; empty: the whole
    QHash<QString, QWidget *> m_inputs;
    QHash<QWidget *, QWidget *> m_fields; // of an input, with its refusal
};

} // namespace carillon::faults
