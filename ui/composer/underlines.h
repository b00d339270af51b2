#pragma once

#include <QPixmap>
#include <QTextBlock>

class QPen;

namespace carillon::composer {

/// Draws a wave under part of a block, bold enough to be seen beside any font; the underline of
/// text formats is as thin as the font's, and a selection hides it.
class WaveTile {
public:
    /// @param scale  device pixels to a pixel
    WaveTile(const QPen &pen, qreal scale);

    /// @param from,to  characters of the block; nothing between them still gets a short wave
    /// @param origin   of the block, in the painter's coordinates
    void paintUnder(
        QPainter &painter, const QTextBlock &block, int from, int to, QPointF origin) const;

private:
    QPixmap m_tile;
};

} // namespace carillon::composer
