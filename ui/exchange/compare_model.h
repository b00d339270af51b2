#pragma once

#include "exchange/comparison.h"

#include <QAbstractTableModel>

namespace carillon::exchange {

/// Two exchanges set side by side, a line a row. Long lines are cut around what differs in them.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Left, Right, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };

    CompareModel(const Compared &left, const Compared &right, QObject *parent = nullptr);

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Comparison m_comparison;
    QString m_leftCaption;
    QString m_rightCaption;
};

/// So much of a line that what differs from the other one is in it, `…` for what is not.
/// @param context  characters before the first that differs, and ten times as many after it
[[nodiscard]] QString cutLine(const QString &line, const QString &other, qsizetype context);

} // namespace carillon::exchange
