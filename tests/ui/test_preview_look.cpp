#include "receiver/look_controls.h"
#include "receiver/preview_look.h"

#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using contract::Platform;
using platforms::Preset;
using platforms::Surface;
using platforms::Theme;

class PreviewLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAfterwards();
    void whatMakesNoSenseIsAsUsual_data();
    void whatMakesNoSenseIsAsUsual();
    void aMenuOffersEverySurfaceOfEveryPlatform();
    void theButtonNamesWhatIsChosen();
    void openingTheMenuAgainLeavesNothingBehind();
};

void PreviewLookTest::isTheSameAfterwards()
{
    PreviewLook look;
    look.surfaces = {{Platform::iOS, Surface::IosStack}, {Platform::WebPush, Surface::WebAndroid}};
    look.presets = {{Platform::Android, Preset::Newer}};
    look.theme = Theme::Dark;
    look.textSize = 150;
    look.rightToLeft = true;
    QCOMPARE(previewLookFrom(toJson(look)), look);
    QCOMPARE(previewLookFrom(toJson({})), PreviewLook());
}

void PreviewLookTest::whatMakesNoSenseIsAsUsual_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("another platform's surface")
        << QByteArray(R"({"surfaces":{"iOS":"android-group"}})");
    QTest::newRow("an unknown surface") << QByteArray(R"({"surfaces":{"iOS":"ios-island"}})");
    QTest::newRow("a preset that is none") << QByteArray(R"({"presets":{"Windows":"newer"}})");
    QTest::newRow("a size of nobody's") << QByteArray(R"({"textSize":5000})");
    QTest::newRow("wrong kinds") << QByteArray(
        R"({"surfaces":3,"theme":[],"textSize":"x","rightToLeft":"yes"})");
}

void PreviewLookTest::whatMakesNoSenseIsAsUsual()
{
    QFETCH(const QByteArray, kept);
    QCOMPARE(previewLookFrom(kept), PreviewLook());
}

void PreviewLookTest::aMenuOffersEverySurfaceOfEveryPlatform()
{
    LookControls controls;
    auto *button = controls.findChild<QToolButton *>(u"previewSurface"_s);
    Q_EMIT button->menu()->aboutToShow();
    QSignalSpy spy(&controls, &LookControls::changed);
    for (const Surface surface : platforms::allSurfaces) {
        const QString name = u"surface-"_s + QString::fromLatin1(platforms::surfaceId(surface));
        auto *action = button->menu()->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
        QCOMPARE(controls.look().surfaceFor(platforms::platformOf(surface)), surface);
    }
    QCOMPARE(spy.size(), qsizetype(platforms::allSurfaces.size()));
}

void PreviewLookTest::theButtonNamesWhatIsChosen()
{
    LookControls controls;
    const auto *button = controls.findChild<QToolButton *>(u"previewSurface"_s);
    QCOMPARE(button->text(), u"Surface: as it happens"_s);
    PreviewLook look;
    look.surfaces.insert(Platform::iOS, Surface::IosLockScreen);
    controls.setLook(look);
    QCOMPARE(button->text(), u"Surface: Lock screen"_s);
    controls.setShort(true);
    QCOMPARE(button->text(), u"Surface"_s);
    QVERIFY(!button->accessibleName().isEmpty());
}

void PreviewLookTest::openingTheMenuAgainLeavesNothingBehind()
{
    LookControls controls;
    auto *menu = controls.findChild<QToolButton *>(u"previewSurface"_s)->menu();
    Q_EMIT menu->aboutToShow();
    const qsizetype children = menu->findChildren<QObject *>().size();
    for (int i = 0; i < 5; ++i)
        Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->findChildren<QObject *>().size(), children);
}

QTEST_MAIN(PreviewLookTest)
#include "test_preview_look.moc"
