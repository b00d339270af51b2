#include "theme/palette.h"
#include "theme/style_sheet.h"

#include <QtTest>

#include <cmath>

using namespace carillon::theme;

namespace {

// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void theSheetHasNoPlaceholderLeft();
};

void PaletteTest::textStandsOutFromItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const char *name = scheme == Scheme::Light ? "light" : "dark";
        const Colors &c = colors(scheme);
        const auto row = [name](const char *pair, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s, %s", name, pair) << ink << ground;
        };
        row("text on window", c.text, c.window);
        row("text on panel", c.text, c.panel);
        row("text on sunken", c.text, c.sunken);
        row("text on selection", c.text, c.accentTint);
        row("secondary on window", c.secondaryText, c.window);
        row("secondary on panel", c.secondaryText, c.panel);
        row("secondary on sunken", c.secondaryText, c.sunken);
        row("secondary on selection", c.secondaryText, c.accentTint);
        row("accent on panel", c.accent, c.panel);
        row("accent on tint", c.accent, c.accentTint);
        row("primary button", c.onAccent, c.accent);
        row("error on panel", c.error, c.panel);
        row("error on tint", c.error, c.errorTint);
        row("text on error tint", c.text, c.errorTint);
        row("warning on panel", c.warning, c.panel);
        row("warning on tint", c.warning, c.warningTint);
        row("success on panel", c.success, c.panel);
        row("success on tint", c.success, c.successTint);
        row("JSON name", c.jsonName, c.panel);
        row("JSON string", c.jsonString, c.panel);
        row("JSON number", c.jsonNumber, c.panel);
    }
}

void PaletteTest::textStandsOutFromItsGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void PaletteTest::theSheetHasNoPlaceholderLeft()
{
    QVERIFY(!styleSheet(Scheme::Light).contains(u'@'));
    QVERIFY(styleSheet(Scheme::Dark).contains(colors(Scheme::Dark).accent.name()));
}

QTEST_APPLESS_MAIN(PaletteTest)
#include "test_palette.moc"
