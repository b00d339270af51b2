#include "receiver/toast_stage.h"
#include "support/toasts.h"
#include "theme/motion.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QStyle>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using receiver::ToastStage;
using theme::ReducedMotion;

namespace {

/// The pictures of a widget, one for each time it was painted.
class Frames : public QObject {
public:
    explicit Frames(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }

    int painted = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint;
        return false;
    }
};

receiver::StagedToast toastOf(const QString &title)
{
    contract::Notification notification;
    notification.payload.visualContent = contract::VisualContent{.title = title};
    const auto toast = platforms::toastFor(
        notification, contract::Platform::Windows, {.appName = u"Contoso"_s, .timeText = u"now"_s});
    return {title, std::get<platforms::ToastSpec>(toast)};
}

void settle()
{
    QTest::qWait(2 * theme::longestMotion);
}

} // namespace

class MotionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void cleanup();
    void nothingMovesWhereThatIsWished_data();
    void nothingMovesWhereThatIsWished();
    void aToastSlidesInAndOutOtherwise();
    void theStyleMovesAsFarAsIsWished();
};

void MotionTest::cleanup()
{
    theme::setReducedMotion(ReducedMotion::System);
    theme::setSystemReducedMotion(false);
}

void MotionTest::nothingMovesWhereThatIsWished_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("system");
    QTest::newRow("always") << int(ReducedMotion::Always) << false;
    QTest::newRow("as the system, which wishes it") << int(ReducedMotion::System) << true;
}

// What comes and what goes is there, or is not, with the first frame.
void MotionTest::nothingMovesWhereThatIsWished()
{
    QFETCH(int, choice);
    QFETCH(bool, system);
    theme::setReducedMotion(ReducedMotion(choice));
    theme::setSystemReducedMotion(system);
    ToastStage stage(contract::Platform::Windows);
    stage.resize(380, 200);
    stage.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage));
    stage.setMessage({.rest = u"No notifications"_s});
    settle();
    Frames frames(&stage);

    stage.setToasts({toastOf(u"First"_s)}, ToastStage::Mode::Acting);
    const QImage come = stage.grab().toImage();
    settle();
    QCOMPARE(stage.grab().toImage(), come);
    QVERIFY2(frames.painted <= 3, qPrintable(QString::number(frames.painted))); // two are grabs

    frames.painted = 0;
    stage.setMessage({.rest = u"No notifications"_s});
    const QImage gone = stage.grab().toImage();
    settle();
    QCOMPARE(stage.grab().toImage(), gone);
    QVERIFY2(frames.painted <= 3, qPrintable(QString::number(frames.painted)));
}

void MotionTest::aToastSlidesInAndOutOtherwise()
{
    theme::setReducedMotion(ReducedMotion::Never);
    ToastStage stage(contract::Platform::Windows);
    stage.resize(380, 200);
    stage.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage));
    stage.setMessage({.rest = u"No notifications"_s});
    settle();
    Frames frames(&stage);
    stage.setToasts({toastOf(u"First"_s)}, ToastStage::Mode::Acting);
    const QImage first = stage.grab().toImage();
    settle();
    QVERIFY(stage.grab().toImage() != first);
    QVERIFY(frames.painted > 3);
}

// Menus, combo boxes and scroll bars ask the style.
void MotionTest::theStyleMovesAsFarAsIsWished()
{
    const auto asked
        = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    theme::setReducedMotion(ReducedMotion::Always);
    QCOMPARE(asked(), 0);
    theme::setReducedMotion(ReducedMotion::Never);
    QCOMPARE(asked(), theme::longestMotion);
    theme::setReducedMotion(ReducedMotion::System);
    QVERIFY(asked() <= theme::longestMotion);
    theme::setSystemReducedMotion(true);
    QCOMPARE(asked(), 0);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
}

QTEST_MAIN(MotionTest)
#include "test_motion.moc"
