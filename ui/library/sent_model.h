#pragma once

#include "compose/send_history.h"
#include "widgets/status_chip.h"

#include <QAbstractListModel>

namespace carillon::library {

/// What was sent, the newest first: what it was called and how it ended.
class SentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay are not disturbed.
    void setSends(const QList<compose::StoredSend> &sends);
    [[nodiscard]] QModelIndex indexOf(const QByteArray &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void keepOnly(const QList<compose::StoredSend> &sends);

    QList<compose::StoredSend> m_sends;
};

/// `201`, `failed`
[[nodiscard]] QString outcomeWord(const compose::StoredSend &send);
[[nodiscard]] widgets::Tone toneOf(const compose::StoredSend &send);
/// `23 Nov 2026, 12:00:05`
[[nodiscard]] QString timeText(const compose::StoredSend &send);
/// `201 Created`, or why there is no answer.
[[nodiscard]] QString outcomeSentence(const compose::StoredSend &send);

} // namespace carillon::library
