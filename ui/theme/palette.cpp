#include "theme/palette.h"

#include <QGuiApplication>
#include <QWidget>

namespace carillon::theme {
namespace {

const Colors lightColors{
    .window = QColor(0xF4F5F7),
    .panel = QColor(0xFFFFFF),
    .sunken = QColor(0xF9FAFB),
    .hover = QColor(0xEDEEF2),
    .line = QColor(0xE1E4EA),
    .controlEdge = QColor(0x7F8694),
    .focus = QColor(0x0B6E75),
    .text = QColor(0x1A1F28),
    .secondaryText = QColor(0x586172),
    .accent = QColor(0x0B6E75),
    .accentHover = QColor(0x0D5F67),
    .onAccent = QColor(0xFFFFFF),
    .accentTint = QColor(0xE3F1F1),
    .selection = QColor(0xBCD9DA),
    .error = QColor(0xB3261E),
    .errorTint = QColor(0xFCEBE9),
    .warning = QColor(0x855600),
    .warningTint = QColor(0xFDF3DC),
    .success = QColor(0x1F6F3F),
    .successTint = QColor(0xE4F4E9),
    .jsonName = QColor(0x0B5D8A),
    .jsonString = QColor(0x256B2F),
    .jsonNumber = QColor(0x8A3D00),
};

const Colors darkColors{
    .window = QColor(0x16181C),
    .panel = QColor(0x1E2126),
    .sunken = QColor(0x191B20),
    .hover = QColor(0x282D33),
    .line = QColor(0x30353D),
    .controlEdge = QColor(0x747C87),
    .focus = QColor(0x56C4C8),
    .text = QColor(0xE7EAEF),
    .secondaryText = QColor(0xA5AEBB),
    .accent = QColor(0x56C4C8),
    .accentHover = QColor(0x70CACF),
    .onAccent = QColor(0x06282A),
    .accentTint = QColor(0x173437),
    .selection = QColor(0x224D51),
    .error = QColor(0xFF8F85),
    .errorTint = QColor(0x3A2120),
    .warning = QColor(0xF0C05A),
    .warningTint = QColor(0x37301C),
    .success = QColor(0x7ED3A0),
    .successTint = QColor(0x1C3325),
    .jsonName = QColor(0x7CC4F0),
    .jsonString = QColor(0x9FD89A),
    .jsonNumber = QColor(0xF0B27A),
};

const Colors highContrastLightColors{
    .window = QColor(0xFFFFFF),
    .panel = QColor(0xFFFFFF),
    .sunken = QColor(0xFFFFFF),
    .hover = QColor(0xE8E8E8),
    .line = QColor(0x6E6E6E),
    .controlEdge = QColor(Qt::black),
    .focus = QColor(0x00464B),
    .text = QColor(Qt::black),
    .secondaryText = QColor(0x2B2B2B),
    .accent = QColor(0x00464B),
    .accentHover = QColor(0x002B2E),
    .onAccent = QColor(0xFFFFFF),
    .accentTint = QColor(0xBFEAED),
    .selection = QColor(0x9FDFE4),
    .error = QColor(0x8C0000),
    .errorTint = QColor(0xFFF0EE),
    .warning = QColor(0x573800),
    .warningTint = QColor(0xFFF5DC),
    .success = QColor(0x004A1C),
    .successTint = QColor(0xE6F8EB),
    .jsonName = QColor(0x003C66),
    .jsonString = QColor(0x0A4A14),
    .jsonNumber = QColor(0x662A00),
};

const Colors highContrastDarkColors{
    .window = QColor(Qt::black),
    .panel = QColor(Qt::black),
    .sunken = QColor(Qt::black),
    .hover = QColor(0x262626),
    .line = QColor(0x8C8C8C),
    .controlEdge = QColor(0xFFFFFF),
    .focus = QColor(0x5CF0F5),
    .text = QColor(0xFFFFFF),
    .secondaryText = QColor(0xE4E4E4),
    .accent = QColor(0x5CF0F5),
    .accentHover = QColor(0xB4FAFC),
    .onAccent = QColor(Qt::black),
    .accentTint = QColor(0x002E30),
    .selection = QColor(0x00494D),
    .error = QColor(0xFFA8A0),
    .errorTint = QColor(0x330000),
    .warning = QColor(0xFFD75E),
    .warningTint = QColor(0x2B2000),
    .success = QColor(0x8DF5B0),
    .successTint = QColor(0x00260E),
    .jsonName = QColor(0x8FD8FF),
    .jsonString = QColor(0xA8F5A0),
    .jsonNumber = QColor(0xFFC78A),
};

} // namespace

bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
}

bool isHighContrast(Scheme scheme)
{
    return scheme == Scheme::HighContrastLight || scheme == Scheme::HighContrastDark;
}

Scheme withContrast(Scheme scheme, bool high)
{
    if (isDark(scheme))
        return high ? Scheme::HighContrastDark : Scheme::Dark;
    return high ? Scheme::HighContrastLight : Scheme::Light;
}

const Colors &colors(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return darkColors;
    case Scheme::HighContrastLight:
        return highContrastLightColors;
    case Scheme::HighContrastDark:
        return highContrastDarkColors;
    case Scheme::Light:
        break;
    }
    return lightColors;
}

bool isHighContrast(const Colors &colors)
{
    return &colors == &highContrastLightColors || &colors == &highContrastDarkColors;
}

QPalette palette(Scheme scheme)
{
    const Colors &c = colors(scheme);
    QPalette out;
    out.setColor(QPalette::Window, c.window);
    out.setColor(QPalette::WindowText, c.text);
    out.setColor(QPalette::Base, c.panel);
    out.setColor(QPalette::AlternateBase, c.sunken);
    out.setColor(QPalette::Text, c.text);
    out.setColor(QPalette::PlaceholderText, c.secondaryText);
    out.setColor(QPalette::Button, c.panel);
    out.setColor(QPalette::ButtonText, c.text);
    out.setColor(QPalette::ToolTipBase, c.panel);
    out.setColor(QPalette::ToolTipText, c.text);
    out.setColor(QPalette::Highlight, c.accentTint);
    out.setColor(QPalette::HighlightedText, c.text);
    out.setColor(QPalette::Link, c.accent);
    out.setColor(QPalette::Light, c.panel);
    out.setColor(QPalette::Midlight, c.line);
    out.setColor(QPalette::Mid, c.line);
    out.setColor(QPalette::Dark, c.line);
    out.setColor(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        out.setColor(QPalette::Disabled, role, c.secondaryText);
    return out;
}

Scheme schemeOf(const QPalette &palette)
{
    // A style sheet may give one widget another ground, but it leaves the colour of links alone.
    const QColor link = palette.color(QPalette::Link);
    for (const Scheme scheme : allSchemes) {
        if (link == colors(scheme).accent)
            return scheme;
    }
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Colors &colorsOf(const QWidget *widget)
{
    return colors(schemeOf(widget->palette()));
}

Scheme systemScheme()
{
    return schemeOf(QGuiApplication::palette());
}

} // namespace carillon::theme
