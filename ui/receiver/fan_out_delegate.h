#pragma once

#include "receiver/fan_out_looks.h"
#include "widgets/row_delegate.h"

namespace carillon::receiver {

/// Paints the fan-out matrix: a mark, a word and a tint for each device.
class FanOutDelegate : public widgets::RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// The chip of one delivery, at the start of a rectangle and no wider than that.
    /// @return where it stands
    static QRect paintDelivery(QPainter &painter, const QRect &rect, const QString &word, Look look,
        const QStyleOptionViewItem &option);
    /// What such a chip takes in full.
    [[nodiscard]] static int chipWidth(const QString &word);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace carillon::receiver
