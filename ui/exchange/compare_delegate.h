#pragma once

#include "theme/palette.h"

#include <QStyledItemDelegate>

namespace carillon::exchange {

/// Paints the lines of a CompareModel: what differs with a sign and on a ground of its own.
class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int lineHeight = 20;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const theme::Colors &colors);
};

} // namespace carillon::exchange
