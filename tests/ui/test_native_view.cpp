#include "composer/composer_pane.h"
#include "composer/findings_list.h"
#include "composer/json_editor.h"
#include "composer/native_request_page.h"
#include "composer/native_view.h"
#include "support/accepted.h"
#include "support/fixture.h"
#include "theme/style_sheet.h"
#include "widgets/json_view.h"
#include "widgets/meter.h"
#include "widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::NativeView;
using contract::Platform;

namespace {

QByteArray fixture(const QString &name)
{
    return test::fixture(u"native/%1.json"_s.arg(name));
}

struct Desk {
    explicit Desk(const QByteArray &text)
    {
        document.reset(text);
        pane.resize(436, 700);
        pane.show();
        controller.check();
        pane.showNative();
    }

    template <class T> [[nodiscard]] T *child(const QString &name) const
    {
        T *out = pane.native()->findChild<T *>(name);
        if (!out)
            qFatal("no %s", qPrintable(name));
        return out;
    }
    [[nodiscard]] QStringList kinds() const
    {
        const auto *box = child<QComboBox>(u"nativeKinds"_s);
        QStringList out;
        for (int i = 0; i < box->count(); ++i)
            out.append(box->itemText(i));
        return out;
    }
    [[nodiscard]] QString text() const
    {
        return child<widgets::JsonView>(u"nativeText"_s)->toPlainText();
    }
    [[nodiscard]] QStringList shownLabels() const
    {
        QStringList out;
        for (const QLabel *label : pane.native()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                out.append(label->text());
        }
        return out;
    }
    // As a click does.
    void choose(int segment) { pane.native()->choose(segment); }

    SteppedClock clock{test::someMorning};
    compose::Document document;
    compose::DraftController controller{document, clock};
    composer::ComposerPane pane{controller};
};

} // namespace

class NativeViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void eachPlatformHasItsRequests_data();
    void eachPlatformHasItsRequests();
    void xmlStandsUnderItsHeaders();
    void theMeterSaysWhatIsTaken();
    void overTheLimitIsSaidInWords();
    void copyTakesWhatGoesOverTheWire();
    void theKeyboardChoosesAndCopies();
    void lossesGoToTheirMember();
    void typingIsFollowedOnlyWhileSeen();
    void theKindStaysAcrossPlatforms();
    void emptyPlatformsSayWhatToDo_data();
    void emptyPlatformsSayWhatToDo();
    void reachIsScoredOnItsSegment();
    void modelsAreSound();
};

void NativeViewTest::eachPlatformHasItsRequests_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QStringList>("kinds");
    const QStringList hubs{u"Notification Hubs template"_s, u"Notification Hubs send"_s};
    QTest::newRow("Windows") << Platform::Windows
                             << QStringList{u"WNS toast"_s, u"WNS raw"_s, u"WNS raw tap"_s} + hubs;
    QTest::newRow("iOS") << Platform::iOS
                         << QStringList{u"APNs alert"_s, u"APNs background"_s,
                                u"APNs background tap"_s}
            + hubs;
    QTest::newRow("Android") << Platform::Android
                             << QStringList{u"FCM notification"_s, u"FCM data"_s, u"FCM data tap"_s}
            + hubs;
    QTest::newRow("Web") << Platform::WebPush
                         << QStringList{u"Web push"_s, u"Notification Hubs installation"_s,
                                u"Notification Hubs send"_s};
}

void NativeViewTest::eachPlatformHasItsRequests()
{
    QFETCH(Platform, platform);
    QFETCH(QStringList, kinds);
    Desk desk(fixture(u"both"_s));
    desk.choose(int(platform));
    QCOMPARE(desk.kinds(), kinds);
}

void NativeViewTest::xmlStandsUnderItsHeaders()
{
    Desk desk(fixture(u"seed"_s));
    QVERIFY(desk.text().startsWith(
        u"POST           {channelUri}\nAuthorization  Bearer {accessToken}\n"_s));
    QVERIFY(desk.text().contains(
        u"\nX-WNS-PRIORITY 1\n<toast launch=\"id={notificationId}\">\n  <header "_s));
    QVERIFY(desk.text().contains(u"      <text>Hello World!</text>\n"_s));
}

void NativeViewTest::theMeterSaysWhatIsTaken()
{
    Desk desk(fixture(u"raw"_s));
    const auto *meter = desk.child<widgets::Meter>(u"nativeBytes"_s);
    desk.choose(int(Platform::WebPush));
    QCOMPARE(meter->text(), u"47 of 3,993 bytes before encryption"_s);
    desk.child<QComboBox>(u"nativeKinds"_s)->setCurrentIndex(1);
    QCOMPARE(meter->text(), u"159 bytes, no limit of its own"_s);
    QCOMPARE(meter->accessibleName(), meter->text());
}

void NativeViewTest::overTheLimitIsSaidInWords()
{
    Desk desk(fixture(u"long"_s));
    const auto *meter = desk.child<widgets::Meter>(u"nativeBytes"_s);
    QCOMPARE(meter->text(), u"5,128 of 5,000 bytes: 128 too many"_s);
    QCOMPARE(meter->tone(), widgets::Tone::Error);
    const auto *losses = desk.child<composer::FindingsList>(u"nativeLosses"_s);
    QVERIFY(losses->findings().index(0).data().toString().contains(
        u"too large for WNS: 5,128 of 5,000 bytes"_s));
}

void NativeViewTest::copyTakesWhatGoesOverTheWire()
{
    Desk desk(fixture(u"seed"_s));
    desk.choose(int(Platform::iOS));
    auto *body = desk.child<QPushButton>(u"copyNativeBody"_s);
    body->click();
    const QString sent
        = uR"({"aps":{"alert":{"title":"Hello World!","body":"Notifications are Great!"},)"
          R"("sound":"default","thread-id":"TestGroup"}})"_s;
    QCOMPARE(QGuiApplication::clipboard()->text(), sent);
    QCOMPARE(body->text(), u"Copied"_s);
    QTRY_COMPARE(body->text(), u"Copy body"_s);
    desk.child<QPushButton>(u"copyNative"_s)->click();
    const QString all = QGuiApplication::clipboard()->text();
    QVERIFY(all.startsWith(
        u"POST https://api.push.apple.com/3/device/{deviceToken}\nauthorization: "_s));
    QVERIFY(all.endsWith(u"\n\n"_s + sent));
}

void NativeViewTest::theKeyboardChoosesAndCopies()
{
    Desk desk(fixture(u"seed"_s));
    desk.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    desk.pane.native()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(desk.kinds().constFirst(), u"APNs alert"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.child<QWidget>(u"nativeKinds"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"POST https://api.push.apple.com"_s));
    for (QWidget *each : desk.pane.native()->findChildren<QWidget *>()) {
        if (each->focusPolicy() & Qt::TabFocus && each->isVisible())
            QVERIFY2(!each->accessibleName().isEmpty() || qobject_cast<QPushButton *>(each),
                qPrintable(each->objectName()));
    }
}

void NativeViewTest::lossesGoToTheirMember()
{
    Desk desk(fixture(u"seed"_s));
    auto *losses = desk.child<composer::FindingsList>(u"nativeLosses"_s);
    Q_EMIT losses->findingActivated(
        {platforms::WarningId::WindowsTag, Platform::Windows, "/groupName", {}, 100});
    QVERIFY(desk.pane.json()->isVisible());
    QCOMPARE(desk.pane.json()->textCursor().selectedText(), u"\"TestGroup\""_s);
}

void NativeViewTest::typingIsFollowedOnlyWhileSeen()
{
    Desk desk(fixture(u"seed"_s));
    const auto rename = [&](const QByteArray &from, const QByteArray &to) {
        desk.document.apply({desk.document.text().indexOf(from), from.size(), to});
        desk.controller.check();
    };
    rename("Hello World!", "Good morning");
    QVERIFY(desk.text().contains(u"<text>Good morning</text>"_s));
    desk.pane.showForm();
    rename("Good morning", "Good evening");
    QVERIFY(!desk.text().contains(u"Good evening"_s));
    desk.pane.showNative();
    QVERIFY(desk.text().contains(u"<text>Good evening</text>"_s));
}

void NativeViewTest::theKindStaysAcrossPlatforms()
{
    Desk desk(fixture(u"both"_s));
    desk.child<QComboBox>(u"nativeKinds"_s)->setCurrentIndex(2);
    desk.choose(int(Platform::Android));
    QCOMPARE(desk.child<QComboBox>(u"nativeKinds"_s)->currentText(), u"FCM data tap"_s);
}

void NativeViewTest::emptyPlatformsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("title");
    QTest::newRow("not targeted") << fixture(u"seed"_s) << Platform::WebPush
                                  << u"Web is not targeted"_s;
    QTest::newRow("visual on the web")
        << fixture(u"emoji"_s) << Platform::WebPush << u"Nothing to send to the web"_s;
    QTest::newRow("refused") << QByteArray("{}") << Platform::iOS << u"Nothing would be sent"_s;
    QTest::newRow("not JSON") << QByteArray("{\"a\": ") << Platform::iOS << u"Not JSON yet"_s;
    QTest::newRow("nothing") << QByteArray() << Platform::iOS << u"Not JSON yet"_s;
}

void NativeViewTest::emptyPlatformsSayWhatToDo()
{
    QFETCH(QByteArray, body);
    QFETCH(Platform, platform);
    QFETCH(QString, title);
    Desk desk(body);
    desk.choose(int(platform));
    QVERIFY2(desk.shownLabels().contains(title), qPrintable(desk.shownLabels().join(u" | "_s)));
    QVERIFY(!desk.child<QWidget>(u"nativeText"_s)->isVisible());
}

void NativeViewTest::reachIsScoredOnItsSegment()
{
    Desk desk(fixture(u"raw"_s));
    desk.choose(NativeView::ReachSegment);
    QCOMPARE(desk.child<QLabel>(u"reachScore"_s)->text(), u"83 of 100"_s);
    QCOMPARE(desk.child<widgets::Meter>(u"reachMeter"_s)->text(), u"arrives with losses"_s);
    const auto &reasons = desk.child<composer::FindingsList>(u"reachReasons"_s)->findings();
    QCOMPARE(reasons.rowCount(), 3);
    QVERIFY(reasons.index(0).data().toString().startsWith(
        u"\u221212 · payload.rawContent reaches iOS"_s));
    desk.document.reset(fixture(u"seed"_s));
    desk.controller.check();
    QCOMPARE(desk.child<QLabel>(u"reachScore"_s)->text(), u"100 of 100"_s);
    QCOMPARE(desk.child<widgets::Meter>(u"reachMeter"_s)->tone(), widgets::Tone::Success);
    QCOMPARE(reasons.rowCount(), 0);
}

void NativeViewTest::modelsAreSound()
{
    composer::FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{{platforms::WarningId::HostName, Platform::iOS, "/targetHostName", {}}, 0}});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Note: targetHostName"_s));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(NativeViewTest)
#include "test_native_view.moc"
