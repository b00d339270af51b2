#include "platforms/surface.h"
#include "theme/contrast.h"
#include "theme/style_sheet.h"
#include "toasts/backdrop.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QImage>
#include <QImageReader>
#include <QMetaEnum>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::theme;

namespace {

struct Role {
    QString name;
    QColor Colors::*color;
    bool isGround; ///< what something lies on, never what lies on it
};

const QList<Role> &roles()
{
    using C = Colors;
    static const QList<Role> all{
        {u"window"_s, &C::window, true},
        {u"panel"_s, &C::panel, true},
        {u"sunken"_s, &C::sunken, true},
        {u"hover"_s, &C::hover, true},
        {u"line"_s, &C::line, false},
        {u"controlEdge"_s, &C::controlEdge, false},
        {u"focus"_s, &C::focus, false},
        {u"text"_s, &C::text, false},
        {u"secondaryText"_s, &C::secondaryText, false},
        {u"accent"_s, &C::accent, false},
        {u"accentHover"_s, &C::accentHover, true},
        {u"onAccent"_s, &C::onAccent, false},
        {u"accentTint"_s, &C::accentTint, true},
        {u"selection"_s, &C::selection, true},
        {u"error"_s, &C::error, false},
        {u"errorTint"_s, &C::errorTint, true},
        {u"warning"_s, &C::warning, false},
        {u"warningTint"_s, &C::warningTint, true},
        {u"success"_s, &C::success, false},
        {u"successTint"_s, &C::successTint, true},
        {u"jsonName"_s, &C::jsonName, false},
        {u"jsonString"_s, &C::jsonString, false},
        {u"jsonNumber"_s, &C::jsonNumber, false},
    };
    return all;
}

QString nameOf(Scheme scheme)
{
    const QString lightness = isDark(scheme) ? u"dark"_s : u"light"_s;
    return isHighContrast(scheme) ? u"high contrast "_s + lightness : lightness;
}

/// The colours after `color:` and `background:` of each rule that sets both.
QList<std::pair<QString, QString>> pairsOf(const QString &sheet)
{
    static const QRegularExpression rule(u"\\{([^}]*)\\}"_s);
    static const QRegularExpression ink(u"(?:^|;)\\s*color:\\s*(#[0-9a-f]{6})"_s);
    static const QRegularExpression ground(u"(?:^|;)\\s*background:\\s*(#[0-9a-f]{6})"_s);
    QList<std::pair<QString, QString>> out;
    for (auto each = rule.globalMatch(sheet); each.hasNext();) {
        const QString body = each.next().captured(1);
        const auto inks = ink.match(body);
        const auto grounds = ground.match(body);
        if (inks.hasMatch() && grounds.hasMatch())
            out.append({inks.captured(1), grounds.captured(1)});
    }
    return out;
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::fputs("toasts' own colours are their platforms' and not asked\n", stdout);
    }
    void whatMeetsIsToldApart_data();
    void whatMeetsIsToldApart();
    void theTableKnowsEveryRole();
    void theTableKnowsThePairsOfTheSheet();
    void wordsOnABackdropStandOut_data();
    void wordsOnABackdropStandOut();
    void whatCannotBeUsedIsStillSeen();
    void aPaletteTellsItsScheme();
    void contrastIsThatOfTheGuidelines();
    void theSheetHasNoPlaceholderLeft();
    void itsPicturesCanBeRead();
    void buttonsOfDialogsHaveWordsOnly();
};

void PaletteTest::whatMeetsIsToldApart_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const auto nameOfRole = [](QColor Colors::*color) {
        const auto found = std::find_if(roles().begin(), roles().end(),
            [color](const Role &role) { return role.color == color; });
        return found->name;
    };
    for (const Scheme scheme : allSchemes) {
        const Colors &c = colors(scheme);
        for (const ContrastPair &pair : contrastPairs()) {
            const QString row = u"%1, %2: %3 on %4"_s.arg(
                nameOf(scheme), pair.use, nameOfRole(pair.ink), nameOfRole(pair.ground));
            QTest::newRow(qPrintable(row))
                << c.*pair.ink << c.*pair.ground << leastContrast(pair.sight, scheme);
        }
    }
}

void PaletteTest::whatMeetsIsToldApart()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(u"%1 of %2"_s.arg(ratio).arg(least)));
}

// A role that is added has to say what it meets.
void PaletteTest::theTableKnowsEveryRole()
{
    QCOMPARE(size_t(roles().size()) * sizeof(QColor), sizeof(Colors));
    const auto pairs = contrastPairs();
    for (const Role &role : roles()) {
        if (role.color == &Colors::line)
            continue; // nothing is known by it alone
        const bool isThere = std::any_of(pairs.begin(), pairs.end(), [&role](const auto &pair) {
            return role.isGround ? pair.ground == role.color : pair.ink == role.color;
        });
        QVERIFY2(isThere, qPrintable(role.name));
        const bool isMisused = role.isGround
            && std::any_of(pairs.begin(), pairs.end(),
                [&role](const auto &pair) { return pair.ink == role.color; });
        QVERIFY2(!isMisused, qPrintable(role.name));
    }
}

// Each role with a colour of its own, so that the sheet's colours name their roles.
void PaletteTest::theTableKnowsThePairsOfTheSheet()
{
    Colors marked;
    QMap<QString, QColor Colors::*> roleOf;
    int number = 0;
    for (const Role &role : roles()) {
        marked.*role.color = QColor(0x010203 + ++number);
        roleOf[(marked.*role.color).name()] = role.color;
    }
    const auto found = pairsOf(styleSheet(Scheme::Light, marked));
    QVERIFY(found.size() > 5);
    const auto pairs = contrastPairs();
    for (const auto &[ink, ground] : found) {
        const bool isKnown = std::any_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
            return pair.ink == roleOf.value(ink) && pair.ground == roleOf.value(ground);
        });
        QVERIFY2(isKnown, qPrintable(ink + u" on "_s + ground));
    }
}

void PaletteTest::wordsOnABackdropStandOut_data()
{
    QTest::addColumn<int>("platform");
    QTest::addColumn<int>("scheme");
    for (const Scheme scheme : allSchemes) {
        for (const contract::Platform platform : {contract::Platform::Windows,
                 contract::Platform::iOS, contract::Platform::Android, contract::Platform::WebPush})
            QTest::addRow("%s %d", qPrintable(nameOf(scheme)), int(platform))
                << int(platform) << int(scheme);
    }
}

// Caption, message and ring lie on a wallpaper of our own.
void PaletteTest::wordsOnABackdropStandOut()
{
    QFETCH(int, platform);
    QFETCH(int, scheme);
    QImage image(320, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    toasts::paintBackdrop(painter, image.rect(), contract::Platform(platform),
        isDark(Scheme(scheme)) ? platforms::Theme::Dark : platforms::Theme::Light);
    painter.end();
    const Colors &c = colors(Scheme(scheme));
    double words = 21;
    double ring = 21;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            words = std::min(words, contrast(c.text, image.pixelColor(x, y)));
            ring = std::min(ring, contrast(c.focus, image.pixelColor(x, y)));
        }
    }
    QVERIFY2(
        words >= leastContrast(Sight::Text, Scheme(scheme)), qPrintable(QString::number(words)));
    QVERIFY2(ring >= 3, qPrintable(QString::number(ring)));
}

// The guidelines ask nothing of such controls; we do.
void PaletteTest::whatCannotBeUsedIsStillSeen()
{
    for (const Scheme scheme : allSchemes) {
        const QPalette given = palette(scheme);
        for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText}) {
            for (const auto ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
                QVERIFY(contrast(given.color(QPalette::Disabled, role), given.color(ground)) >= 3);
        }
    }
}

void PaletteTest::aPaletteTellsItsScheme()
{
    for (const Scheme scheme : allSchemes) {
        QCOMPARE(schemeOf(palette(scheme)), scheme);
        QCOMPARE(withContrast(withContrast(scheme, true), isHighContrast(scheme)), scheme);
        QCOMPARE(isHighContrast(colors(scheme)), isHighContrast(scheme));
    }
}

void PaletteTest::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE(qRound(100 * contrast(QColor(0x777777), Qt::white)), 448);
    QCOMPARE(contrast(Qt::red, Qt::white), contrast(Qt::white, Qt::red));
}

void PaletteTest::theSheetHasNoPlaceholderLeft()
{
    for (const Scheme scheme : allSchemes) {
        QVERIFY(!styleSheet(scheme).contains(u'@'));
        QVERIFY(styleSheet(scheme).contains(colors(scheme).accent.name()));
    }
    static const QRegularExpression ownUnit(u"\\d(sp|rp|rh)\\b"_s);
    QVERIFY(!styleSheet(Scheme::Light).contains(ownUnit));
}

// As on desktops that like icons.
struct WithIcons : QProxyStyle {
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 1
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

void PaletteTest::buttonsOfDialogsHaveWordsOnly()
{
    QApplication::setStyle(new WithIcons);
    qApp->setStyleSheet(styleSheet(Scheme::Light));
    QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    buttons.ensurePolished();
    for (const QAbstractButton *each : buttons.buttons())
        QVERIFY2(each->icon().isNull(), qPrintable(each->text()));
    qApp->setStyleSheet({});
}

// Check marks and arrows: Qt draws none, and says nothing, where its SVG plugin is missing.
void PaletteTest::itsPicturesCanBeRead()
{
    static const QRegularExpression picture(u"url\\(([^)]+)\\)"_s);
    int count = 0;
    for (const Scheme scheme : allSchemes) {
        for (const auto &match : picture.globalMatch(styleSheet(scheme))) {
            QImageReader reader(match.captured(1));
            QVERIFY2(!reader.read().isNull(), qPrintable(match.captured(1)));
            ++count;
        }
    }
    QCOMPARE_GE(count, 8);
}

QTEST_MAIN(PaletteTest)
#include "test_palette.moc"
