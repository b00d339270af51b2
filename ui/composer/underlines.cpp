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

// The last line that begins there or before.
int lineAt(const QTextLayout &layout, int character)
{
    int first = 0;
    int last = layout.lineCount();
    while (last - first > 1) {
        const int middle = (first + last) / 2;
        (layout.lineAt(middle).textStart() <= character ? first : last) = middle;
    }
    return first;
}

struct Span {
    qreal left = 0;
    qreal right = 0;
};

// A whole line is measured already.
Span spanOf(const QTextLine &line, int begin, int end)
{
    const QRectF whole = line.naturalTextRect();
    const bool isWhole = begin == line.textStart() && end == begin + line.textLength()
        && whole.width() > waveLength;
    if (isWhole)
        return {whole.left(), whole.right()};
    const qreal left = line.cursorToX(begin);
    return {left, std::max(line.cursorToX(end), left + waveLength)};
}

} // namespace

WaveTile::WaveTile(const QPen &pen, qreal scale)
    : m_tile(waveTile(pen, scale))
{
}

void WaveTile::paintUnder(
    QPainter &painter, const QTextBlock &block, int from, int to, QPointF origin) const
{
    const QTextLayout *layout = block.layout();
    for (int i = lineAt(*layout, from); i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (line.textStart() > to)
            break;
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (begin > end || (begin == end && from < to))
            continue;
        const qreal y = origin.y() + line.y() + line.ascent() + below;
        if (y < 0 || y > painter.window().bottom() + waveHeight)
            continue; // a long string has thousands of lines that are not in sight
        const auto [left, right] = spanOf(line, begin, end);
        painter.drawTiledPixmap(
            QRectF(origin.x() + left, y - waveHeight, right - left, 2 * waveHeight), m_tile);
    }
}

} // namespace carillon::composer
