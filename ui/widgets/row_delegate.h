#pragma once

#include "theme/palette.h"
#include "widgets/status_chip.h"

#include <QStyledItemDelegate>

namespace carillon::widgets {

/// Paints rows of the quiet tables: selection as a tint, a hairline below, no cell frames.
/// Subclasses paint the cells.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    [[nodiscard]] static int rowHeight();
    static constexpr int margin = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// One cell to paint, its ground already there.
    struct Cell {
        QPainter &painter;
        QRect rect; ///< without the margins
        const theme::Colors &colors;
        const QStyleOptionViewItem &option;
    };

    virtual void paintCell(const Cell &cell, const QModelIndex &index) const = 0;

    static void paintText(const Cell &cell, const QString &text, const QColor &color,
        const QFont &font, Qt::Alignment alignment = Qt::AlignLeft);
    static void paintText(const Cell &cell, const QString &text, const QColor &color);
    static void paintChip(const Cell &cell, const QString &text, Tone tone);
};

} // namespace carillon::widgets
