#pragma once

#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace carillon::receiver {

/// A sentence on the screen: a line of its own, then one that begins in bold.
struct StageMessage {
    QString lead{};
    QString strong{};
    QString rest{};

    /// As one text, its lines apart.
    [[nodiscard]] QString text() const;
};

/// Paints it on a quiet panel in the middle of @p area, cut where there is no room.
void paintMessage(
    QPainter &painter, const QWidget &widget, const QRectF &area, const StageMessage &message);

} // namespace carillon::receiver
