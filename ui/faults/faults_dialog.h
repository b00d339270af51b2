#pragma once

#include "faults/faults_model.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace carillon::faults {

class FaultForm;

/// The faults in force with what they did, and a form for another one. It stays open beside the
/// window; what opens it brings the faults and the service's refusals.
class FaultsDialog : public QDialog {
    Q_OBJECT

public:
    explicit FaultsDialog(QWidget *parent = nullptr);

    void setFaults(const QList<receiver::ServiceFault> &faults);
    /// @param where  the member the service named; may be empty
    void showRefusal(const QString &where, const QString &message);

    [[nodiscard]] FaultForm &form() const { return *m_form; }

Q_SIGNALS:
    void addRequested(const carillon::receiver::ServiceFault &fault);
    void removeRequested(const QString &id);
    void removeAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *createList();
    void fitButtons();
    void removeChosen();

    FaultsModel m_model;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    FaultForm *m_form = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeAll = nullptr;
};

} // namespace carillon::faults
