#pragma once

#include "compose/draft_shelf.h"

#include <QAbstractListModel>

namespace carillon::library {

/// The kept drafts by name, the newest first. A name can be edited in place.
class DraftModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setDrafts(const QList<compose::StoredDraft> &drafts);
    [[nodiscard]] QModelIndex indexOf(const QByteArray &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void renamed(const QByteArray &id, const QString &name);

private:
    QList<compose::StoredDraft> m_drafts;
};

} // namespace carillon::library
