#include "receiver/feed_filter.h"

namespace carillon::receiver {

FeedFilter::FeedFilter(FeedModel &feed, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_feed(feed)
{
    setSourceModel(&feed);
}

void FeedFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void FeedFilter::setState(std::optional<FeedState> state)
{
    m_state = state;
    invalidateFilter();
}

bool FeedFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_state && m_feed.stateOf(m_feed.itemAt(row)) != *m_state)
        return false;
    return m_text.isEmpty()
        || m_feed.index(row, 0, parent)
               .data(FeedModel::SearchRole)
               .toString()
               .contains(m_text, Qt::CaseInsensitive);
}

} // namespace carillon::receiver
