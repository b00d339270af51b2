#pragma once

#include "templates/csv_rows_model.h"
#include "templates/typed_rows_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace carillon::widgets {
class EmptyState;
class PaneHeader;
} // namespace carillon::widgets

namespace carillon::templates {

/// The rows to fill in: typed, pasted, or from a CSV file.
class RowsPane : public QWidget {
    Q_OBJECT

public:
    using ChooseFile = std::function<QString(QWidget *)>;

    explicit RowsPane(ChooseFile chooseFile, QWidget *parent = nullptr);

    /// What the draft's placeholders are called.
    void setNames(const QByteArrayList &names);
    void load(const QString &path);
    /// Back to the typed rows.
    void typeRows();
    void focusRows();

    [[nodiscard]] std::variant<compose::TypedRows, compose::CsvSource> rows() const;
    [[nodiscard]] const QByteArrayList &columns() const;
    /// Of those to be sent; false in second while they are still being counted.
    [[nodiscard]] std::pair<qint64, bool> count() const;
    /// The one under the cursor; nothing if that has none.
    [[nodiscard]] std::optional<compose::CsvRow> currentRow() const;

    [[nodiscard]] CsvRowsModel &csv() { return m_csv; }
    [[nodiscard]] TypedRowsModel &typed() { return m_typed; }

Q_SIGNALS:
    /// Other rows, or another current one.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *header();
    QTableView *table(const QString &name, QAbstractItemModel &model);
    bool onKey(const QKeyEvent &event);
    void chooseFile();
    void refresh();
    void showNotice(const QString &text, const char *tone);
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString faultText() const;

    ChooseFile m_chooseFile;
    CsvRowsModel m_csv;
    TypedRowsModel m_typed;
    widgets::PaneHeader *m_header = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_type = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QTableView *m_typedTable = nullptr;
    QTableView *m_csvTable = nullptr;
    QLabel *m_notice = nullptr;
    QString m_fault; // of the file, which stays said until the next one
};

} // namespace carillon::templates
