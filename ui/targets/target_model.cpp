#include "targets/target_model.h"

namespace carillon::targets {

using compose::TargetProfile;

namespace {

QString noteOn(const TargetProfile &profile)
{
    if (!compose::isUsable(compose::check(profile)))
        return TargetModel::tr("not complete");
    return profile.trust == compose::Trust::Insecure ? TargetModel::tr("TLS not verified")
                                                     : QString();
}

} // namespace

TargetModel::TargetModel(QList<TargetProfile> profiles, QObject *parent)
    : QAbstractListModel(parent)
    , m_profiles(std::move(profiles))
{
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size()) + 1;
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TargetProfile *profile = at(index.row());
    const QString name = profile ? displayName(*profile) : localName();
    const QString note = profile ? noteOn(*profile) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return note.isEmpty() ? name : tr("%1 (%2)").arg(name, note);
    case NameRole:
        return name;
    case NoteRole:
        return note;
    case Qt::ToolTipRole:
        return profile ? profile->baseUrl.toHtmlEscaped() : QVariant();
    default:
        return {};
    }
}

const TargetProfile *TargetModel::at(int row) const
{
    return row > 0 && row <= m_profiles.size() ? &m_profiles[row - 1] : nullptr;
}

int TargetModel::rowOf(const QString &id) const
{
    for (int i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i].id == id)
            return i + 1;
    }
    return 0;
}

void TargetModel::insert(int row, const TargetProfile &profile)
{
    beginInsertRows({}, row, row);
    m_profiles.insert(row - 1, profile);
    endInsertRows();
}

void TargetModel::set(int row, const TargetProfile &profile)
{
    m_profiles[row - 1] = profile;
    Q_EMIT dataChanged(index(row), index(row));
}

TargetProfile TargetModel::take(int row)
{
    beginRemoveRows({}, row, row);
    const TargetProfile out = m_profiles.takeAt(row - 1);
    endRemoveRows();
    return out;
}

QString displayName(const TargetProfile &profile)
{
    const QString name = profile.name.simplified();
    return name.isEmpty() ? TargetModel::tr("Unnamed") : name;
}

QString localName()
{
    return TargetModel::tr("Local service");
}

} // namespace carillon::targets
