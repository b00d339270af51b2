#include "composer/underlines.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr qreal waveLength = 5;
constexpr qreal waveHeight = 3; ///< of the control points; the line reaches half of it
constexpr qreal below = 3;      ///< the base line

QPainterPath wave(qreal from, qreal to, qreal y)
{
    QPainterPath path({from, y});
    bool up = true;
    for (qreal x = from; x < to; up = !up) {
        const qreal next = x + waveLength / 2;
        path.quadTo({(x + next) / 2, y + (up ? -waveHeight : waveHeight)}, {next, y});
        x = next;
    }
    return path;
}

} // namespace

void paintWave(QPainter &painter, const QTextBlock &block, int from, int to, QPointF origin)
{
    const QTextLayout *layout = block.layout();
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
        painter.drawPath(wave(origin.x() + left, origin.x() + right, y));
    }
}

} // namespace carillon::composer
