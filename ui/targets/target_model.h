#pragma once

#include "compose/target_profile.h"

#include <QAbstractListModel>

namespace carillon::targets {

/// The local service, which stands first and cannot be changed, and the profiles.
class TargetModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, NoteRole };

    explicit TargetModel(QList<compose::TargetProfile> profiles, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const QList<compose::TargetProfile> &profiles() const { return m_profiles; }
    /// The profile of a row, or nullptr for the local service.
    [[nodiscard]] const compose::TargetProfile *at(int row) const;
    /// The row of a profile; 0, the local service's, for any other id.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] bool isFull() const { return m_profiles.size() >= compose::mostProfiles; }

    /// @param row  from 1
    void insert(int row, const compose::TargetProfile &profile);
    void set(int row, const compose::TargetProfile &profile);
    compose::TargetProfile take(int row);

private:
    QList<compose::TargetProfile> m_profiles;
};

/// What to call a profile, also one without a name yet.
[[nodiscard]] QString displayName(const compose::TargetProfile &profile);
[[nodiscard]] QString localName();

} // namespace carillon::targets
