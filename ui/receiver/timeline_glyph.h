#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRectF;

namespace carillon::receiver {

/// The marks of the fan-out, told apart by their shape alone; drawn, so that no font has to have
/// them.
enum class Glyph : quint8 {
    Disc, ///< posted
    Pause, ///< held back
    Chevron, ///< the push reached the device
    Diamond, ///< the app has the content
    Card, ///< shown
    HalfCard, ///< shown without a pop-up
    Clock, ///< waits for its time
    Triangle, ///< the fallback
    ArrowOut, ///< opened
    Cross, ///< dismissed
    Zed, ///< snoozed
    Tick, ///< read
    Minus, ///< cleared elsewhere
    Bin, ///< deleted
    Stop, ///< its display time is over
    Hourglass, ///< expired
    Dash, ///< never meant for the device
    Ring, ///< offline
    Slash, ///< not allowed
};

enum class GlyphFill : quint8 {
    Solid,
    Hollow, ///< an outline: it has not come yet
};

/// @param box  a square
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color,
    GlyphFill fill = GlyphFill::Solid);

} // namespace carillon::receiver
