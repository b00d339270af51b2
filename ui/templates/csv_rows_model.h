#pragma once

#include "compose/csv_file.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace carillon::templates {

/// The rows of a CSV file, read when they are looked at. The file is gone through a slice in each
/// turn of the event loop, so that the window stays alive while a million rows are counted.
class CsvRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { FaultyRole = Qt::UserRole + 1 }; ///< bool: the row cannot be used
    static constexpr qint64 sliceBytes = 512 * 1024;

    explicit CsvRowsModel(QObject *parent = nullptr);

    /// nullptr for none.
    void setFile(std::shared_ptr<compose::CsvFile> file);
    [[nodiscard]] compose::CsvFile *file() const { return m_file.get(); }
    /// Valid until the next call.
    [[nodiscard]] const compose::CsvRow &rowAt(int row) const { return m_file->row(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// More of the file is known, up to all of it.
    void advanced();
    void failed(const carillon::Error &error);

private:
    void readOn();

    std::shared_ptr<compose::CsvFile> m_file;
    QTimer m_turn;
    int m_rows = 0;
};

} // namespace carillon::templates
