#pragma once

#include "templates/send_log_model.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace carillon::widgets {
class EmptyState;
class PaneHeader;
class SegmentedControl;
} // namespace carillon::widgets

namespace carillon::templates {

/// A result for each row that was sent: all, or what failed; exported as CSV.
class ResultsPane : public QWidget {
    Q_OBJECT

public:
    using ChooseFile = std::function<QString(QWidget *)>;

    explicit ResultsPane(ChooseFile chooseFile, QWidget *parent = nullptr);

    [[nodiscard]] SendLogModel &model() { return m_model; }
    void clear();
    /// Errors  "unwritable"
    Result<void> append(const QList<http::SendResult> &results);

Q_SIGNALS:
    void failed(const carillon::Error &error);
    void exported(const QString &path);

private:
    QWidget *header();
    void setUpTable();
    void exportCsv();
    void refresh();

    ChooseFile m_chooseFile;
    SendLogModel m_model;
    widgets::PaneHeader *m_header = nullptr;
    widgets::SegmentedControl *m_filter = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace carillon::templates
