#pragma once

#include "exchange/compare_model.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace carillon::exchange {

/// Two exchanges side by side, what differs marked by sign and colour. F7 and Shift+F7 go from one
/// difference to the next; below stands the current line of both, whole.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// @param left  the earlier one
    CompareDialog(const Compared &left, const Compared &right, QWidget *parent = nullptr);

    [[nodiscard]] const CompareModel &model() const { return m_model; }
    void nextDifference();
    void previousDifference();
    /// Everything, as text, onto the clipboard.
    void copy();

private:
    [[nodiscard]] QWidget *top();
    void setUpTable();
    void setUpLine();
    void showLine();
    void showCount();
    void goTo(int row);

    CompareModel m_model;
    QLabel *m_count = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_line = nullptr;
};

} // namespace carillon::exchange
