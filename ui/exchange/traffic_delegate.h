#pragma once

#include "exchange/traffic_model.h"
#include "widgets/row_delegate.h"

namespace carillon::exchange {

/// Paints the rows of the traffic list, the status as a chip.
class TrafficDelegate : public widgets::RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace carillon::exchange
