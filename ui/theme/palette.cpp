#include "theme/palette.h"

#include <QGuiApplication>
#include <QWidget>

namespace carillon::theme {
namespace {

const Colors lightColors{
    .window = QColor(0xF4F5F7),
    .panel = QColor(0xFFFFFF),
    .sunken = QColor(0xF9FAFB),
    .line = QColor(0xE1E4EA),
    .text = QColor(0x1A1F28),
    .secondaryText = QColor(0x586172),
    .accent = QColor(0x0B6E75),
    .onAccent = QColor(0xFFFFFF),
    .accentTint = QColor(0xE3F1F1),
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
    .line = QColor(0x30353D),
    .text = QColor(0xE7EAEF),
    .secondaryText = QColor(0xA5AEBB),
    .accent = QColor(0x56C4C8),
    .onAccent = QColor(0x06282A),
    .accentTint = QColor(0x173437),
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

} // namespace

const Colors &colors(Scheme scheme)
{
    return scheme == Scheme::Dark ? darkColors : lightColors;
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
    if (link == darkColors.accent || link == lightColors.accent)
        return link == darkColors.accent ? Scheme::Dark : Scheme::Light;
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
