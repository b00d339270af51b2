#pragma once

#include "platforms/reach.h"

#include <QAbstractListModel>

namespace carillon::composer {

/// What platforms lose of a draft, with the roles of ProblemsModel, so that it looks as there.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// One row: a finding, and what it takes off the reach score.
    struct Row {
        platforms::Finding finding{};
        int points = 0; ///< 0: not shown

        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const platforms::Finding &findingAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace carillon::composer
