#include "widgets/meter.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/text_size.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace carillon::widgets {
namespace {

using namespace theme::metrics;

constexpr int barHeight = 6;
constexpr int leastBar = 60;
constexpr int mark = 12;

} // namespace

Meter::Meter(QWidget *parent)
    : QWidget(parent)
{
    theme::useUiFont(this, smallText + 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::set(double share, const QString &text, Tone tone)
{
    m_share = std::min(share, 1.0);
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Meter::sizeHint() const
{
    return {leastBar + grid + fontMetrics().horizontalAdvance(m_text) + mark + halfGrid,
        std::max(fontMetrics().height(), theme::scaled(iconSize))};
}

QSize Meter::minimumSizeHint() const
{
    return {leastBar, sizeHint().height()};
}

void Meter::paintBar(QPainter &painter, const QRect &place) const
{
    const theme::Colors &colors = theme::colorsOf(this);
    const QRect bar(place.left(), place.center().y() - barHeight / 2, place.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.hover);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    QRect filled = bar;
    filled.setWidth(std::max(barHeight, int(bar.width() * m_share)));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(bar.right());
    painter.setBrush(m_tone == Tone::Neutral ? colors.accent : toneColors(m_tone, colors).text);
    if (m_share > 0)
        painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colors &colors = theme::colorsOf(this);
    const QColor ink
        = m_tone == Tone::Neutral ? colors.secondaryText : toneColors(m_tone, colors).text;
    const QLatin1StringView icon = toneIcon(m_tone);
    const int iconRoom = icon.isEmpty() ? 0 : mark + halfGrid;
    const int room = m_share < 0 ? width() - iconRoom : width() - leastBar - grid - iconRoom;
    const QString line = fontMetrics().elidedText(m_text, Qt::ElideRight, room);
    const int textWidth = fontMetrics().horizontalAdvance(line);
    // Laid out from left to right, then mirrored where the language is.
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int textLeft = m_share < 0 ? iconRoom : width() - textWidth;
    painter.setPen(ink);
    painter.drawText(placed({textLeft, 0, textWidth, height()}), Qt::AlignCenter, line);
    if (!icon.isEmpty())
        theme::icon(icon, ink).paint(
            &painter, placed({textLeft - iconRoom, (height() - mark) / 2, mark, mark}));
    if (m_share >= 0)
        paintBar(painter, placed({0, 0, textLeft - iconRoom - grid, height()}));
}

} // namespace carillon::widgets
