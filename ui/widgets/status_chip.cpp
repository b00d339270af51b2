#include "widgets/status_chip.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"

#include <QPainter>

#include <utility>

namespace carillon::widgets {
namespace {

constexpr int side = 8;
constexpr int pillHeight = 20;

QFont chipFont()
{
    return theme::uiFont(theme::smallText, QFont::DemiBold);
}

// Ground and text.
std::pair<QColor, QColor> coloursFor(Tone tone, const theme::Colors &colors)
{
    switch (tone) {
    case Tone::Accent:
        return {colors.accentTint, colors.accent};
    case Tone::Success:
        return {colors.successTint, colors.success};
    case Tone::Warning:
        return {colors.warningTint, colors.warning};
    case Tone::Error:
        return {colors.errorTint, colors.error};
    case Tone::Neutral:
        break;
    }
    return {colors.window, colors.secondaryText};
}

} // namespace

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const QString &text, Tone tone, QWidget *parent)
    : StatusChip(parent)
{
    setText(text);
    setTone(tone);
}

void StatusChip::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatusChip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize StatusChip::sizeHint() const
{
    return {QFontMetrics(chipFont()).horizontalAdvance(m_text) + 2 * side, pillHeight};
}

QSize StatusChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), pillHeight};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    const auto [ground, ink] = coloursFor(m_tone, theme::colorsOf(this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(ink);
    painter.setFont(chipFont());
    const QRect inner = rect().adjusted(side, 0, -side, 0);
    painter.drawText(inner, Qt::AlignCenter,
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, inner.width() + 1));
}

} // namespace carillon::widgets
