#pragma once

#include "base/instant.h"
#include "contract/diagnostic.h"

#include <QAbstractListModel>

#include <functional>

namespace carillon::compose {
struct Draft;
}

namespace carillon::composer {

/// The findings of a draft, the gravest first, then as they stand in it.
class ProblemsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< int(contract::Severity)
        TargetRole,
        TargetIsNameRole, ///< bool: of a member or a header, not the body as a whole
        PredicateRole,
        RuleRole,
        SourceRole,
        FixLabelRole, ///< empty if there is no fix
        DiagnosticRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay the same keep their indexes.
    /// @param now  what fixes of an expiry count from
    void setDraft(const compose::Draft &draft, Instant now);

    /// Lists only findings of the severities it says yes to.
    void setFilter(const std::function<bool(contract::Severity)> &isShown);

    [[nodiscard]] const contract::Diagnostic &diagnosticAt(int row) const;
    /// Of all findings, listed or not.
    [[nodiscard]] int countOf(contract::Severity severity) const;
    [[nodiscard]] int hiddenCount() const { return int(m_all.size() - m_rows.size()); }
    /// Of the contract's findings; advice about platforms is taken one by one.
    [[nodiscard]] bool canFixAny() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        contract::Diagnostic diagnostic{};
        QString fixLabel{};

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static bool sameRules(const QList<Row> &a, const QList<Row> &b);

    void list();

    QList<Row> m_all;
    QList<Row> m_rows; ///< those listed
    std::function<bool(contract::Severity)> m_isShown;
};

/// `Error`, `Warning` or `Note`, translated.
[[nodiscard]] QString severityName(contract::Severity severity);

} // namespace carillon::composer
