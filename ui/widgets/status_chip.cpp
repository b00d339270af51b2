#include "widgets/status_chip.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/text_size.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace carillon::widgets {
namespace {

using namespace Qt::StringLiterals;
using namespace theme::metrics;

constexpr int sideMargin = 8;
constexpr int iconSide = 12;
constexpr int iconGap = 4;

} // namespace

ToneColors toneColors(Tone tone, const theme::Colors &colors)
{
    switch (tone) {
    case Tone::Accent:
        return {colors.accent, colors.accentTint};
    case Tone::Success:
        return {colors.success, colors.successTint};
    case Tone::Warning:
        return {colors.warning, colors.warningTint};
    case Tone::Error:
        return {colors.error, colors.errorTint};
    case Tone::Neutral:
        break;
    }
    return {colors.secondaryText, colors.window};
}

QLatin1StringView toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return "check"_L1;
    case Tone::Warning:
        return "warning"_L1;
    case Tone::Error:
        return "error"_L1;
    default:
        return {};
    }
}

StatusChip::StatusChip(QWidget *parent)
    : StatusChip(Tone::Neutral, {}, parent)
{
}

StatusChip::StatusChip(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    theme::useUiFont(this, smallText, QFont::DemiBold);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(tone, text);
}

void StatusChip::set(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty() || !parentWidget());
    updateGeometry();
    update();
}

void StatusChip::setIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

bool StatusChip::showsIcon() const
{
    return m_icon == Icon::Shown && !toneIcon(m_tone).isEmpty();
}

QSize StatusChip::sizeHint() const
{
    const int icon = showsIcon() ? theme::scaled(iconSide) + iconGap : 0;
    const int text = int(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_text))) + 1;
    return {text + 2 * sideMargin + icon, theme::scaled(chipHeight)};
}

QSize StatusChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 2 * sideMargin + 3 * theme::scaled(iconSide)),
        theme::scaled(chipHeight)};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_tone, theme::colorsOf(this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    const int tall = theme::scaled(chipHeight);
    const QRectF pill(0, (height() - tall) / 2.0, width(), tall);
    painter.drawRoundedRect(pill, tall / 2.0, tall / 2.0);

    QRect inner = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    if (showsIcon()) {
        const int side = theme::scaled(iconSide);
        const QRect icon = QStyle::visualRect(
            layoutDirection(), rect(), {inner.left(), (height() - side) / 2, side, side});
        theme::paintIcon(painter, toneIcon(m_tone), colors.text, icon);
        inner.setLeft(inner.left() + side + iconGap);
        inner = QStyle::visualRect(layoutDirection(), rect(), inner);
    }
    painter.setPen(colors.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideRight, inner.width()));
}

} // namespace carillon::widgets
