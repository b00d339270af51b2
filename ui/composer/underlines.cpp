#include "composer/underlines.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QTextLayout>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr qreal waveLength = 5;
constexpr qreal waveHeight = 3; ///< of the control points; the line reaches half of it
constexpr qreal below = 3; ///< the base line

constexpr qreal tileWidth = 4 * waveLength; ///< whole pixels on every scale there is

// Some waves in the colour and width of the pen. A long string has tens of thousands of them in
// sight, each of which would take as long to stroke as a line of text to paint.
QPixmap waveTile(const QPen &pen, qreal scale)
{
    QPixmap tile(QSizeF(tileWidth * scale, 2 * waveHeight * scale).toSize());
    tile.setDevicePixelRatio(scale);
    tile.fill(Qt::transparent);
    QPainterPath path({-waveLength, waveHeight});
    bool up = true;
    for (qreal x = -waveLength; x < tileWidth + waveLength; up = !up) {
        const qreal next = x + waveLength / 2;
        path.quadTo({(x + next) / 2, up ? 0 : 2 * waveHeight}, {next, waveHeight});
        x = next;
    }
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPath(path);
    return tile;
}

} // namespace

void paintWave(QPainter &painter, const QTextBlock &block, int from, int to, QPointF origin)
{
    const QTextLayout *layout = block.layout();
    const QPixmap tile = waveTile(painter.pen(), painter.device()->devicePixelRatioF());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (begin > end || (begin == end && from < to))
            continue;
        const qreal y = origin.y() + line.y() + line.ascent() + below;
        if (y < 0 || y > painter.window().bottom() + waveHeight)
            continue; // a long string has thousands of lines that are not in sight
        const qreal left = line.cursorToX(begin);
        const qreal right = std::max(line.cursorToX(end), left + waveLength);
        painter.drawTiledPixmap(
            QRectF(origin.x() + left, y - waveHeight, right - left, 2 * waveHeight), tile);
    }
}

} // namespace carillon::composer
