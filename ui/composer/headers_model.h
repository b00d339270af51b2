#pragma once

#include "compose/draft_controller.h"

#include <QAbstractTableModel>

namespace carillon::composer {

/// The request's headers, those of the target first, and behind them an empty row for one more.
/// What is written into it becomes an edit of the draft's request.
class HeadersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Value, Action, ColumnCount };
    enum Role {
        OriginRole = Qt::UserRole, ///< int(compose::HeaderRow::Origin)
        IsAddRole, ///< bool: the empty row
        SecretRole, ///< bool: the value is one and is masked
        ProblemRole, ///< the worst finding about it, a predicate; or empty
        SeverityRole, ///< int(contract::Severity) of that
    };

    explicit HeadersModel(compose::DraftController &controller, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(QByteArrayView name) const;
    [[nodiscard]] bool showsSecrets() const { return m_showsSecrets; }
    void setShowsSecrets(bool shown);
    /// Takes a header out, or puts back what the target asks for.
    void toggle(int row);
    [[nodiscard]] bool canToggle(int row) const { return row >= 0 && row < m_rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// What was typed cannot be sent; nothing changed.
    void refused(const QString &why);
    /// An edit was taken.
    void accepted();

private:
    struct Row {
        compose::HeaderRow header{};
        QString problem{};
        contract::Severity severity = contract::Severity::Note;

        bool operator==(const Row &) const = default;
    };

    void refresh();
    void grow(const QList<Row> &rows);
    [[nodiscard]] Row rowFor(const compose::HeaderRow &header) const;
    [[nodiscard]] QVariant addRowData(int column, int role) const;
    [[nodiscard]] QString textOf(const Row &row, int column) const;
    [[nodiscard]] QString spoken(const Row &row, int column) const;
    bool setName(int row, QByteArray name);
    bool setValue(int row, const QByteArray &value);
    bool apply(const compose::Envelope &envelope);

    compose::DraftController &m_controller;
    QList<Row> m_rows;
    bool m_hasAddRow = true; ///< but for the moment in which it becomes a header
    bool m_showsSecrets = false;
};

} // namespace carillon::composer
