#include "toasts/backdrop.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

using contract::Platform;
using platforms::Theme;

namespace {

struct Tone {
    Platform platform;
    QRgb lightFrom, lightTo, lightGlow;
    QRgb darkFrom, darkTo, darkGlow;
};

constexpr Tone tones[]{
    {Platform::Windows, 0xffd0dded, 0xffb7c8de, 0xffe4edf6, 0xff253141, 0xff1a232f, 0xff2f4056},
    {Platform::iOS, 0xffdad0e5, 0xffc1b4d6, 0xffece2ee, 0xff342b3f, 0xff261f2f, 0xff443752},
    {Platform::Android, 0xffd7e3d0, 0xffbdd0b4, 0xffe8efdf, 0xff28352b, 0xff1d271f, 0xff344638},
    {Platform::WebPush, 0xffe6ddcf, 0xffd2c5ad, 0xfff2ebdf, 0xff39332b, 0xff2a251e, 0xff4a4236},
};

const Tone &toneOf(Platform platform)
{
    return *std::find_if(std::begin(tones), std::end(tones),
        [platform](const Tone &tone) { return tone.platform == platform; });
}

} // namespace

void paintBackdrop(QPainter &painter, const QRectF &rect, Platform platform, Theme theme)
{
    const Tone &tone = toneOf(platform);
    const bool light = theme == Theme::Light;

    // One opaque gradient: blending a second one over it would show steps of its rounding.
    const QPointF centre(rect.left() + rect.width() * 0.2, rect.top() - rect.height() * 0.1);
    const double reach = std::hypot(rect.right() - centre.x(), rect.bottom() - centre.y());
    QRadialGradient gradient(centre, reach);
    gradient.setColorAt(0, QColor::fromRgba(light ? tone.lightGlow : tone.darkGlow));
    gradient.setColorAt(0.4, QColor::fromRgba(light ? tone.lightFrom : tone.darkFrom));
    gradient.setColorAt(1, QColor::fromRgba(light ? tone.lightTo : tone.darkTo));
    painter.fillRect(rect, gradient);
}

} // namespace carillon::toasts
