#include "library/draft_model.h"

#include <algorithm>

namespace carillon::library {

void DraftModel::setDrafts(const QList<compose::StoredDraft> &drafts)
{
    const auto sameIds
        = [](const compose::StoredDraft &a, const compose::StoredDraft &b) { return a.id == b.id; };
    const bool sameRows
        = std::equal(drafts.begin(), drafts.end(), m_drafts.begin(), m_drafts.end(), sameIds);
    if (!sameRows)
        beginResetModel();
    m_drafts = drafts;
    if (!sameRows)
        endResetModel();
    else if (!drafts.isEmpty()) // whoever edits a name is not disturbed
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex DraftModel::indexOf(const QByteArray &id) const
{
    for (int row = 0; row < m_drafts.size(); ++row) {
        if (m_drafts.at(row).id == id)
            return index(row);
    }
    return {};
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const compose::StoredDraft &draft = m_drafts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return nameFor(draft);
    case Qt::ToolTipRole:
        return draft.path.isEmpty() ? nameFor(draft) : draft.path;
    case IdRole:
        return draft.id;
    default:
        return {};
    }
}

bool DraftModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty()
        || name == nameFor(m_drafts.at(index.row())))
        return false;
    Q_EMIT renamed(m_drafts.at(index.row()).id, name);
    return true;
}

Qt::ItemFlags DraftModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace carillon::library
