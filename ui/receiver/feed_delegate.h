#pragma once

#include "receiver/feed_model.h"
#include "widgets/row_delegate.h"

namespace carillon::receiver {

/// Paints the rows of the feed: state as a chip, what became of it per device as a mark.
class FeedDelegate : public widgets::RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    static void paintState(const Cell &cell, const QModelIndex &index);
    static void paintMark(const Cell &cell, Mark mark);
};

} // namespace carillon::receiver
