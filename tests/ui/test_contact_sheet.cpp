#include "support/accepted.h"
#include "support/fixture.h"
#include "toasts/contact_sheet.h"
#include "toasts/picture_difference.h"
#include "toasts/render_plan.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::toasts;
using platforms::Preset;
using platforms::Surface;
using platforms::Theme;

class ContactSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsRecognised();
    void namesOfOthersAreNot_data();
    void namesOfOthersAreNot();
    void anyTextBecomesAPartOfAName_data();
    void anyTextBecomesAPartOfAName();
    void picturesStandThereOnce();
    void captionsSayWhatIsShown();
    void whatDiffersInLookStandsSideBySide();
    void oneLookFillsAGrid();
    void anEmptySheetIsStillASheet();
    void differencesAreCountedAndBounded();
    void whatOnlyOneHasDiffers();
};

namespace {

const contract::Notification seed = test::accepted(test::fixture(u"native/seed.json"_s));

RenderChoices everything()
{
    return {{platforms::allSurfaces.begin(), platforms::allSurfaces.end()},
        {Preset::Usual, Preset::Newer}, {Theme::Light, Theme::Dark}, {85, 100, 200}, {false, true}};
}

SheetEntry entry(const QString &row, const QString &column, QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return {row, column, row, column, image};
}

// The first place of a colour, row by row.
QPoint placeOf(const QImage &image, Qt::GlobalColor colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(colour))
                return {x, y};
        }
    }
    return {-1, -1};
}

} // namespace

void ContactSheetTest::everyNameIsRecognised()
{
    const QList<PictureKey> keys = picturesOf(everything());
    QSet<QString> names;
    for (const PictureKey &key : keys) {
        const QString name = fileNameOf(u"order"_s, key);
        QVERIFY2(isPictureOf(u"order"_s, name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), keys.size());
}

void ContactSheetTest::namesOfOthersAreNot_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"order.png", "order-windows-popup.png", "order-2-ios-banner-light.png",
             "border-ios-banner-light.png", "order-ios-banner-light-diff.png",
             "order-ios-banner-light.png.bak", "order-ios-banner-newest-light.png", ""})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ContactSheetTest::namesOfOthersAreNot()
{
    QFETCH(QString, name);
    QVERIFY(!isPictureOf(u"order"_s, name));
}

void ContactSheetTest::anyTextBecomesAPartOfAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain") << u"order_1.v2"_s << u"order_1.v2"_s;
    QTest::newRow("blanks and signs") << u" Parcel: sent / today? "_s << u"Parcel-sent-today"_s;
    QTest::newRow("a way out") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("other scripts") << u"مرحبا 世界"_s << u"مرحبا-世界"_s;
    QTest::newRow("nothing left") << u"???"_s << QString();
    QTest::newRow("too long") << QString(300, u'x') << QString(80, u'x');
}

void ContactSheetTest::anyTextBecomesAPartOfAName()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QCOMPARE(namePart(text), part);
}

void ContactSheetTest::picturesStandThereOnce()
{
    RenderChoices choices;
    choices.surfaces = {Surface::WindowsPopup, Surface::IosBanner};
    choices.presets = {Preset::Newer, Preset::Usual};
    const QList<PictureKey> keys = picturesOf(choices);
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys.at(0).preset, Preset::Usual);
    choices.textSizes.clear();
    QVERIFY(picturesOf(choices).isEmpty());
}

void ContactSheetTest::captionsSayWhatIsShown()
{
    const PictureKey key{Surface::IosLockScreen, Preset::Newer, Theme::Dark, 150, true};
    const SheetEntry caption = sheetEntry(pictureOf(seed, key, {u"Contoso"_s, 1}));
    QCOMPARE(caption.caption, u"iOS · Lock screen · iOS 26"_s);
    QCOMPARE(caption.note, u"dark · 150 % · right to left · 36 of 36 characters"_s);
    const SheetEntry silent
        = sheetEntry(pictureOf(seed, {.surface = Surface::WebDesktop}, {u"Contoso"_s, 1}));
    QVERIFY(silent.note.endsWith(u"nothing appears"_s));
}

void ContactSheetTest::whatDiffersInLookStandsSideBySide()
{
    const ContactSheet sheet(u"x"_s,
        {entry(u"a"_s, u"light"_s, {300, 50}, Qt::red),
            entry(u"a"_s, u"dark"_s, {300, 80}, Qt::green),
            entry(u"b"_s, u"dark"_s, {20, 20}, Qt::blue)});
    const QImage image = sheet.image(1);
    const QPoint red = placeOf(image, Qt::red);
    const QPoint green = placeOf(image, Qt::green);
    const QPoint blue = placeOf(image, Qt::blue);
    QCOMPARE(red.y(), green.y());
    QVERIFY(green.x() >= red.x() + 300);
    QCOMPARE(blue.x(), green.x()); // its own column, though it is alone in its row
    QVERIFY(blue.y() >= green.y() + 80);
    QVERIFY(image.width() > green.x() + 300 && image.height() > blue.y() + 20);
    QCOMPARE(sheet.image(2).size(), image.size() * 2);
}

void ContactSheetTest::oneLookFillsAGrid()
{
    QList<SheetEntry> entries;
    for (int i = 0; i < 9; ++i)
        entries.append(
            entry(QString::number(i), u"light"_s, {240, 40}, i == 8 ? Qt::red : Qt::green));
    const QImage image = ContactSheet({}, entries).image(1);
    QVERIFY(image.width() > 3 * 240 && image.width() < 4 * 240);
    QVERIFY(placeOf(image, Qt::red).x() > 2 * 240);
}

void ContactSheetTest::anEmptySheetIsStillASheet()
{
    const ContactSheet sheet({}, {});
    QVERIFY(sheet.size().width() > 0 && sheet.size().height() > 0);
    QCOMPARE(sheet.image(1).size(), sheet.size());
}

void ContactSheetTest::differencesAreCountedAndBounded()
{
    QImage one(40, 30, QImage::Format_RGB32);
    one.fill(Qt::white);
    QImage other = one;
    QVERIFY(differenceOf(one, other, 0).isNone());
    other.setPixelColor(3, 4, Qt::black);
    other.setPixelColor(9, 20, QColor(253, 255, 255));
    const PictureDifference difference = differenceOf(one, other, 0);
    QCOMPARE(difference.pixels, 2);
    QCOMPARE(difference.total, 1200);
    QCOMPARE(difference.box, QRect(QPoint(3, 4), QPoint(9, 20)));
    QCOMPARE(differenceOf(one, other, 2).pixels, 1);
    QCOMPARE(differenceOf(one, other, 255).pixels, 0);
}

void ContactSheetTest::whatOnlyOneHasDiffers()
{
    QImage one(10, 10, QImage::Format_RGB32);
    one.fill(Qt::white);
    const QImage wide = one.copy(0, 0, 12, 10);
    const PictureDifference difference = differenceOf(one, wide, 255);
    QCOMPARE(difference.pixels, 20);
    QCOMPARE(difference.box, QRect(10, 0, 2, 10));
    const QImage drawn = differencePicture(one, wide, 0);
    QCOMPARE(drawn.size(), QSize(10 + 12 + 12 + 4 * 16, 10 + 2 * 16));
}

QTEST_MAIN(ContactSheetTest)
#include "test_contact_sheet.moc"
