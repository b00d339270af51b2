#include "window_place.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QProcess>
#include <QRandomGenerator>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carillon;

// A window that comes back on other screens, as figures and as a real window on simulated ones.
class WindowPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameFindsItsPlace_data();
    void aFrameFindsItsPlace();
    void everyFrameIsWhollyOnAScreen();
    void aPlaceComesBackAsItWasKept();
    void whatMakesNoSenseIsNoPlace_data();
    void whatMakesNoSenseIsNoPlace();
    void aWindowComesBack_data();
    void aWindowComesBack();

private:
    QTemporaryDir m_folder;
};

namespace {

const QRect wide(0, 0, 1920, 1040);
const QRect right(1920, 0, 1600, 900);
const QRect below(0, 1080, 1366, 740);
const QRect tiny(0, 0, 800, 560);

/// What a window of the next start is, in a process with other screens.
QByteArray described(const QWidget &window)
{
    const QRect frame = window.frameGeometry();
    const QRect normal = window.normalGeometry();
    return QJsonDocument(
        QJsonObject{
            {u"frame"_s, QJsonArray{frame.x(), frame.y(), frame.width(), frame.height()}},
            {u"normal"_s, QJsonArray{normal.width(), normal.height()}},
            {u"maximized"_s, window.isMaximized()},
            {u"screen"_s, window.screen()->name()},
        })
        .toJson(QJsonDocument::Compact);
}

int showPlaced(const QByteArray &place)
{
    QMainWindow window;
    window.setMinimumSize(900, 560);
    window.resize(1440, 900);
    putInto(window, windowPlaceFrom(QJsonDocument::fromJson(place).object()));
    window.show();
    QCoreApplication::processEvents();
    std::puts(described(window).constData());
    return 0;
}

QRect rectOf(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    return {numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt()};
}

} // namespace

void WindowPlaceTest::aFrameFindsItsPlace_data()
{
    QTest::addColumn<WindowPlace>("place");
    QTest::addColumn<QList<ScreenRoom>>("screens");
    QTest::addColumn<QRect>("wanted");
    const QRect frame(100, 80, 1440, 900);
    const QRect onRight(2000, 50, 1200, 800);
    const auto on = [](const QRect &where, const QRect &screen, const QString &name) {
        return WindowPlace{.frame = where, .screen = screen, .screenName = name};
    };
    using Screens = QList<ScreenRoom>;
    QTest::newRow("as it was") << on(frame, wide, u"A"_s) << Screens{{u"A"_s, wide}} << frame;
    QTest::newRow("on the other screen, as it was")
        << on(onRight, right, u"B"_s) << Screens{{u"A"_s, wide}, {u"B"_s, right}} << onRight;
    QTest::newRow("its screen is gone")
        << on(onRight, right, u"B"_s) << Screens{{u"A"_s, wide}} << QRect(80, 50, 1200, 800);
    QTest::newRow("its screen is elsewhere now")
        << on(onRight, right, u"B"_s) << Screens{{u"A"_s, wide}, {u"B"_s, below}}
        << QRect(80, 1080, 1200, 740);
    QTest::newRow("its screen is smaller now")
        << on(frame, wide, u"A"_s) << Screens{{u"A"_s, tiny}} << QRect(0, 0, 800, 560);
    QTest::newRow("its screen shows things twice as large") << on(QRect(400, 100, 900, 600), wide,
        u"A"_s) << Screens{{u"A"_s, {0, 0, 960, 520}}} << QRect(60, 0, 900, 520);
    QTest::newRow("the screens have other names")
        << on(QRect(2000, 50, 1200, 800), right, u"B"_s) << Screens{{u"C"_s, wide}, {u"D"_s, right}}
        << onRight;
    QTest::newRow("beyond every screen")
        << on(QRect(9000, 9000, 1000, 600), {}, {}) << Screens{{u"A"_s, wide}, {u"B"_s, right}}
        << QRect(920, 440, 1000, 600);
    QTest::newRow("its title bar above the screen") << on(QRect(100, -300, 1000, 600), wide,
        u"A"_s) << Screens{{u"A"_s, wide}} << QRect(100, 0, 1000, 600);
    QTest::newRow("below the system's bar")
        << on(QRect(0, 0, 1000, 600), wide, u"A"_s) << Screens{{u"A"_s, {0, 40, 1920, 1000}}}
        << QRect(0, 40, 1000, 600);
    QTest::newRow("never placed") << WindowPlace() << Screens{{u"A"_s, wide}} << QRect();
    QTest::newRow("no screen at all") << on(frame, wide, u"A"_s) << Screens{} << frame;
}

void WindowPlaceTest::aFrameFindsItsPlace()
{
    QFETCH(WindowPlace, place);
    QFETCH(QList<ScreenRoom>, screens);
    QFETCH(QRect, wanted);
    QCOMPARE(fittingFrame(place, screens), wanted);
}

void WindowPlaceTest::everyFrameIsWhollyOnAScreen()
{
    QRandomGenerator random(7);
    const auto number = [&](int least, int most) { return int(random.bounded(least, most)); };
    for (int i = 0; i < 20'000; ++i) {
        QList<ScreenRoom> screens;
        for (int j = number(1, 4); j > 0; --j)
            screens.append({QString::number(j),
                {number(-4000, 4000), number(-4000, 4000), number(320, 4000), number(200, 2500)}});
        const WindowPlace place{
            .frame = {number(-9000, 9000), number(-9000, 9000), number(1, 6000), number(1, 6000)},
            .screen = {number(-4000, 4000), number(-4000, 4000), number(320, 4000), 1000},
            .screenName = QString::number(number(1, 5))};
        const QRect frame = fittingFrame(place, screens);
        const bool isOn = std::any_of(screens.begin(), screens.end(),
            [&](const ScreenRoom &each) { return each.room.contains(frame); });
        QVERIFY(isOn);
    }
}

void WindowPlaceTest::aPlaceComesBackAsItWasKept()
{
    const WindowPlace place{.frame = {-100, 80, 1440, 900},
        .border = {4, 28, 4, 4},
        .screen = wide,
        .screenName = u"DP-1"_s,
        .isMaximized = true};
    QCOMPARE(windowPlaceFrom(toJson(place)), place);
    QCOMPARE(windowPlaceFrom({}), WindowPlace());
}

void WindowPlaceTest::whatMakesNoSenseIsNoPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("too few") << R"({"frame":[1,2,3]})"_ba;
    QTest::newRow("no size") << R"({"frame":[1,2,0,700]})"_ba;
    QTest::newRow("negative") << R"({"frame":[1,2,-900,700]})"_ba;
    QTest::newRow("huge") << R"({"frame":[1,2,1e9,1e9]})"_ba;
    QTest::newRow("fractions") << R"({"frame":[1.5,2,900,700]})"_ba;
    QTest::newRow("words") << R"({"frame":"900x700","border":"x","maximized":"yes"})"_ba;
}

void WindowPlaceTest::whatMakesNoSenseIsNoPlace()
{
    QFETCH(QByteArray, json);
    QCOMPARE(windowPlaceFrom(QJsonDocument::fromJson(json).object()), WindowPlace());
}

void WindowPlaceTest::aWindowComesBack_data()
{
    QTest::addColumn<WindowPlace>("place");
    QTest::addColumn<QByteArray>("screens");
    QTest::addColumn<QRect>("frame"); // null: only wholly on the screen
    QTest::addColumn<QString>("screen");
    const auto screen = [](const char *name, const QRect &room) {
        return QByteArray("{\"name\":\"") + name + "\",\"x\":" + QByteArray::number(room.x())
            + ",\"y\":" + QByteArray::number(room.y()) + ",\"width\":"
            + QByteArray::number(room.width()) + ",\"height\":" + QByteArray::number(room.height())
            + ",\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}";
    };
    const QByteArray one = screen("A", wide);
    const QByteArray two = one + ',' + screen("B", right);
    const WindowPlace onRight{
        .frame = {2000, 50, 1200, 800}, .screen = right, .screenName = u"B"_s};
    QTest::newRow("on the second screen") << onRight << two << QRect(2000, 50, 1200, 800) << u"B"_s;
    QTest::newRow("the second screen is gone")
        << onRight << one << QRect(80, 50, 1200, 800) << u"A"_s;
    WindowPlace maximized = onRight;
    maximized.isMaximized = true;
    QTest::newRow("maximised on the second screen") << maximized << two << right << u"B"_s;
    QTest::newRow("maximised on one that is gone") << maximized << one << wide << u"A"_s;
    QTest::newRow("on a screen of 800 × 600")
        << onRight << screen("A", {0, 0, 800, 600}) << QRect() << u"A"_s;
    QTest::newRow("for the first time, on 800 × 600")
        << WindowPlace() << screen("A", {0, 0, 800, 600}) << QRect() << u"A"_s;
}

void WindowPlaceTest::aWindowComesBack()
{
    QFETCH(WindowPlace, place);
    QFETCH(QByteArray, screens);
    QFETCH(QRect, frame);
    QFETCH(QString, screen);
    QFile file(m_folder.filePath(u"screens.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"screens\":[" + screens + "],\"windowFrameMargins\":false}");
    file.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + file.fileName());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--place"_s,
            QString::fromUtf8(QJsonDocument(toJson(place)).toJson(QJsonDocument::Compact))});
    QVERIFY(process.waitForFinished(20'000));
    const QByteArray out = process.readAllStandardOutput();
    const QJsonObject shown = QJsonDocument::fromJson(out).object();
    QVERIFY2(!shown.isEmpty(), process.readAllStandardError());
    QCOMPARE(shown[u"screen"].toString(), screen);
    QCOMPARE(shown[u"maximized"].toBool(), place.isMaximized);
    if (!frame.isNull())
        QCOMPARE(rectOf(shown[u"frame"]), frame);
    else
        QVERIFY2(QRect(0, 0, 960, 600).contains(rectOf(shown[u"frame"])), out.constData());
    if (place.isMaximized) // what it goes back to
        QCOMPARE(shown[u"normal"].toArray(), (QJsonArray{1200, 800}));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--place")
        return showPlaced(argv[2]);
    QTEST_SET_MAIN_SOURCE_PATH
    WindowPlaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_window_place.moc"
