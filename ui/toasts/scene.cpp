#include "toasts/scene.h"

#include "toasts/backdrop.h"
#include "toasts/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

using namespace platforms;

namespace {

constexpr QSizeF silentSize(393, 168);
constexpr double sentenceWidth = 300;
constexpr double taskbarHeight = 40;
constexpr double desktopEdge = 12; ///< between a pop-up and the edges of the desktop
constexpr double desktopRoom = 48; ///< of desktop on the other sides
constexpr double iosSide = 8;
constexpr double androidSide = 16;
constexpr double phoneTop = 12;
constexpr double phoneRoom = 40; ///< below a banner
constexpr double clockTop = 40;
constexpr double clockPx = 76;
constexpr double clockLine = 84;
constexpr double clockRoom = 36; ///< between clock and notification

bool isLockScreen(Surface surface)
{
    return surface == Surface::IosLockScreen || surface == Surface::IosLockHidden
        || surface == Surface::IosStack;
}

bool isOnDesktop(Surface surface)
{
    switch (surface) {
    case Surface::WindowsPopup:
    case Surface::Windows10Popup:
    case Surface::WebDesktop:
    case Surface::WebDesktopExpanded:
    case Surface::WebWindows:
        return true;
    default:
        return false;
    }
}

Surface surfaceOf(const std::variant<ToastSpec, Silence> &outcome, Surface otherwise)
{
    const auto *spec = std::get_if<ToastSpec>(&outcome);
    return spec ? spec->surface : otherwise;
}

Theme themeOf(const std::variant<ToastSpec, Silence> &outcome, Theme otherwise)
{
    const auto *spec = std::get_if<ToastSpec>(&outcome);
    return spec ? spec->theme : otherwise;
}

} // namespace

Scene::Scene(const ToastSpec &spec)
    : m_surface(spec.surface)
    , m_theme(spec.theme)
    , m_toast(spec)
{
    place();
}

Scene::Scene(const Silence &silence, Surface surface, Theme theme)
    : m_surface(surface)
    , m_theme(theme)
    , m_reason(silence.reason)
{
    placeSilence();
}

Scene::Scene(const std::variant<ToastSpec, Silence> &outcome, Surface surface, Theme theme)
    : m_surface(surfaceOf(outcome, surface))
    , m_theme(themeOf(outcome, theme))
{
    if (const auto *spec = std::get_if<ToastSpec>(&outcome)) {
        m_toast.emplace(*spec);
        place();
    } else {
        m_reason = std::get<Silence>(outcome).reason;
        placeSilence();
    }
}

void Scene::place()
{
    const QSizeF toast = m_toast->size();
    const bool mirrored = m_toast->spec().rightToLeft;
    if (isOnDesktop(m_surface)) {
        m_size = QSizeF(toast.width() + desktopEdge + desktopRoom,
            toast.height() + desktopEdge + desktopRoom + taskbarHeight);
        // Where the interface is written from right to left, pop-ups come in from the left.
        m_toastAt = QPointF(mirrored ? desktopEdge : desktopRoom, desktopRoom);
        m_taskbar = QRectF(0, m_size.height() - taskbarHeight, m_size.width(), taskbarHeight);
    } else if (m_surface == Surface::WindowsCentre) {
        m_size = QSizeF(toast.width() + 3 * desktopEdge + desktopRoom / 2,
            toast.height() + 4 * desktopEdge + taskbarHeight);
        m_toastAt
            = QPointF(mirrored ? 2 * desktopEdge : desktopEdge + desktopRoom / 2, 2 * desktopEdge);
        m_ground = QRectF(m_toastAt, toast)
                       .adjusted(-desktopEdge, -desktopEdge, desktopEdge, desktopEdge);
        m_taskbar = QRectF(0, m_size.height() - taskbarHeight, m_size.width(), taskbarHeight);
    } else if (isLockScreen(m_surface)) {
        m_toastAt = QPointF(iosSide, clockTop + clockLine + clockRoom);
        m_size = QSizeF(toast.width() + 2 * iosSide, m_toastAt.y() + toast.height() + phoneRoom);
    } else if (m_surface == Surface::IosBanner) {
        m_toastAt = QPointF(iosSide, phoneTop);
        m_size = QSizeF(toast.width() + 2 * iosSide, phoneTop + toast.height() + phoneRoom);
    } else {
        const bool shade = styleOf(m_surface).ground.light != 0;
        m_toastAt = QPointF(androidSide, shade ? androidSide : phoneTop);
        m_size = QSizeF(toast.width() + 2 * androidSide,
            m_toastAt.y() + toast.height() + (shade ? androidSide : phoneRoom));
        m_ground = shade ? QRectF(QPointF(), m_size) : QRectF();
    }
}

void Scene::placeSilence()
{
    const TextStyle &style = styleOf(m_surface).body;
    m_sentence = TextBlock(m_reason,
        {.font = fontFor(style.face, 14), .width = sentenceWidth, .lineHeight = 20, .maxLines = 5});
    m_size = silentSize;
    const double width = m_sentence.lineCount() > 1 ? sentenceWidth : m_sentence.naturalWidth();
    m_sentenceAt = QPointF(std::round((m_size.width() - width) / 2),
        std::round((m_size.height() - m_sentence.height()) / 2));
}

QString Scene::accessibleText() const
{
    return m_toast ? m_toast->accessibleText()
                   : tr("%1 preview: %2").arg(displayName(platformOf(m_surface)), m_reason);
}

void Scene::paint(QPainter &painter, const QRectF &target) const
{
    const double scale
        = std::min(target.width() / m_size.width(), target.height() / m_size.height());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.center() - QPointF(m_size.width(), m_size.height()) * scale / 2);
    painter.scale(scale, scale);
    paintGround(painter);
    if (!m_toast) {
        paintSilence(painter);
    } else {
        if (isLockScreen(m_surface))
            paintClock(painter);
        m_toast->paint(painter, m_toastAt);
    }
    painter.restore();
}

void Scene::paintGround(QPainter &painter) const
{
    paintBackdrop(painter, QRectF(QPointF(), m_size), platformOf(m_surface), m_theme);
    const bool light = m_theme == Theme::Light;
    if (!m_taskbar.isEmpty())
        painter.fillRect(m_taskbar, light ? QColor(255, 255, 255, 120) : QColor(0, 0, 0, 90));
    if (m_ground.isEmpty() || !m_toast)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(styleOf(m_surface).ground.in(m_theme)));
    if (m_ground.size() == m_size)
        painter.drawRect(m_ground);
    else
        painter.drawRoundedRect(m_ground, 8, 8);
}

void Scene::paintClock(QPainter &painter) const
{
    const ToastSpec &spec = m_toast->spec();
    const QString text = spec.clockText.isEmpty() ? QStringLiteral("9:41") : spec.clockText;
    const TextBlock clock(text,
        {.font = fontFor(styleOf(m_surface).title.face, clockPx),
            .width = m_size.width(),
            .lineHeight = clockLine,
            .alignment = Alignment::Left});
    const QColor ink = m_theme == Theme::Light ? QColor(0, 0, 0, 170) : QColor(255, 255, 255, 225);
    clock.draw(painter, {std::round((m_size.width() - clock.naturalWidth()) / 2), clockTop}, ink);
}

void Scene::paintSilence(QPainter &painter) const
{
    const bool light = m_theme == Theme::Light;
    const double width = m_size.width() - 2 * m_sentenceAt.x();
    const QRectF panel(
        m_sentenceAt.x() - 14, m_sentenceAt.y() - 9, width + 28, m_sentence.height() + 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light ? QColor(255, 255, 255, 150) : QColor(0, 0, 0, 110));
    painter.drawRoundedRect(panel, 6, 6);
    m_sentence.draw(painter, m_sentenceAt, light ? QColor(0x1a1f28) : QColor(0xe8eaed));
}

QImage Scene::image(double ratio) const
{
    QImage image((m_size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), m_size));
    return image;
}

} // namespace carillon::toasts
