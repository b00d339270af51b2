#pragma once

#include "compose/filled_rows.h"

#include <QAbstractTableModel>
#include <QByteArrayList>

namespace carillon::templates {

/// Rows that are typed, one column for each placeholder; below them there is always an empty one
/// to go on with. What was typed for a placeholder that is gone comes back with it.
class TypedRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QByteArrayList &names);
    [[nodiscard]] const QByteArrayList &columns() const { return m_columns; }

    /// Those with anything in them.
    [[nodiscard]] compose::TypedRows rows() const;
    [[nodiscard]] int filledRows() const;
    [[nodiscard]] compose::CsvRow rowAt(int row) const;

    /// Fills cells from one on with text as spreadsheets copy it, adding rows as needed.
    void paste(const QModelIndex &at, QByteArray text);
    void removeRowAt(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    using Cells = QHash<QByteArray, QByteArray>;

    [[nodiscard]] bool isEmpty(const Cells &cells) const;
    void growTo(int rows);

    QByteArrayList m_columns;
    QList<Cells> m_rows;
};

} // namespace carillon::templates
