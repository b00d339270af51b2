#pragma once

#include <QStyledItemDelegate>

namespace carillon::receiver {

/// Two lines or more for each delivery: device, state and time; below the reason, wrapped.
class DeliveryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace carillon::receiver
