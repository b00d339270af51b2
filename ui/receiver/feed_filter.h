#pragma once

#include "receiver/feed_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace carillon::receiver {

/// The rows of the feed that hold a text and are in a state. Keeps the feed's order.
class FeedFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FeedFilter(FeedModel &feed, QObject *parent = nullptr);

    /// Looked for in title, body and group, ignoring case; empty lets every row through.
    void setText(const QString &text);
    /// Nothing lets every state through.
    void setState(std::optional<FeedState> state);
    [[nodiscard]] bool isFiltering() const { return !m_text.isEmpty() || m_state; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FeedModel &m_feed;
    QString m_text;
    std::optional<FeedState> m_state;
};

} // namespace carillon::receiver
