#include "actions.h"
#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "exchange/traffic_pane.h"
#include "help/help_view.h"
#include "library/library_pane.h"
#include "preferences.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "support/controls.h"
#include "support/own_home.h"
#include "widgets/notice_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using welcome::FirstStep;

/// What whoever starts Carillon for the first time, or after an update, is shown: through the real
/// session, whose settings are the test's own.
class FirstRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void aNewcomerIsShownTheFirstStep();
    void nothingIsShownUnasked();
    void theStepsGoOnByWhatIsDone();
    void anotherSampleIsNoEdit();
    void sendingFirstGoesStraightToTheDevices();
    void aRefusedDraftGoesNoFurther();
    void theButtonsGoOnToo();
    void skippedIsForGood();
    void unfinishedComesBackAtTheNextStart();
    void finishedStaysAway();
    void theMenuBringsThemBack();
    void whoeverKnowsAnOlderVersionIsNotTaught();
    void stepsAreReachedByTabAndHaveNames_data();
    void stepsAreReachedByTabAndHaveNames();
    void anUpdateIsToldOnce();
    void newsIsOnlyAfterAnUpdate_data();
    void newsIsOnlyAfterAnUpdate();
    void theNoticeOpensTheChangelog();

private:
    void open();
    void openAndGreet();
    [[nodiscard]] const welcome::FirstStepsCard &card() { return m_session->welcome().card(); }
    [[nodiscard]] widgets::NoticeBar *news()
    {
        return m_session->window().findChild<widgets::NoticeBar *>(u"whatsNew"_s);
    }
    void edit() { m_session->document().apply(json::TextEdit{0, 0, " "}); }
    void send()
    {
        QSignalSpy started(m_session.get(), &Session::serviceStarted);
        if (!m_session->serviceUrl().isValid())
            QVERIFY(started.wait());
        m_session->window().actions()[Actions::Send]->trigger();
    }
    void press(const char *button)
    {
        QTest::mouseClick(
            card().findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
    }
    static void keepVersion(const QString &version)
    {
        QSettings().setValue(u"lastVersion"_s, version);
    }
    static void keepWindow() { QSettings().setValue(u"windowState"_s, QByteArray("odd")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
};

void FirstRunTest::init()
{
    QVERIFY(QSettings().fileName().startsWith(qEnvironmentVariable("XDG_CONFIG_HOME")));
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void FirstRunTest::open()
{
    m_session.reset();
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder->filePath(u"feed.db"_s)}, m_clock);
    m_session->start();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
}

void FirstRunTest::openAndGreet()
{
    open();
    m_session->greet();
}

void FirstRunTest::aNewcomerIsShownTheFirstStep()
{
    openAndGreet();
    QVERIFY(card().isVisible());
    QCOMPARE(card().step(), FirstStep::Edit);
    QVERIFY(m_session->composer().isAncestorOf(&card()));
    QVERIFY(!card().isAncestorOf(QApplication::focusWidget())); // it takes no focus
    QVERIFY(!news()->isVisible());
    QCOMPARE(QSettings().value(u"lastVersion"_s).toString(), QLatin1String(CARILLON_VERSION));
}

void FirstRunTest::nothingIsShownUnasked()
{
    open();
    QVERIFY(!card().isVisible());
    QVERIFY(!news()->isVisible());
}

void FirstRunTest::theStepsGoOnByWhatIsDone()
{
    openAndGreet();
    edit();
    QCOMPARE(card().step(), FirstStep::Send);
    QVERIFY(
        card().text().contains(m_session->window().actions()[Actions::Send]->shortcut().toString(
            QKeySequence::NativeText)));
    send();
    QTRY_COMPARE(card().step(), FirstStep::Dismiss);
    QVERIFY(card().isVisible());
    receiver::ReceiverPane &receiver = m_session->window().receiver();
    QVERIFY(receiver.isAncestorOf(&card()));
    QTRY_VERIFY(receiver.card(u"ios-1"_s));
    receiver::ToastStage &phone = receiver.card(u"ios-1"_s)->stage();
    QTRY_VERIFY(phone.canAct()); // what came, no longer the draft
    phone.setFocus();
    QTest::keyClick(&phone, Qt::Key_Delete);
    QTRY_VERIFY(!card().isVisible());
    QVERIFY(Preferences::load().hintsSeen);
}

void FirstRunTest::anotherSampleIsNoEdit()
{
    openAndGreet();
    Q_EMIT m_session->window().library().sampleChosen("raw");
    QCOMPARE(card().step(), FirstStep::Edit);
}

void FirstRunTest::sendingFirstGoesStraightToTheDevices()
{
    openAndGreet();
    send();
    QTRY_COMPARE(card().step(), FirstStep::Dismiss);
}

void FirstRunTest::aRefusedDraftGoesNoFurther()
{
    openAndGreet();
    m_session->document().reset("{}");
    QSignalSpy answered(&m_session->window().traffic().model(), &QAbstractItemModel::rowsInserted);
    send();
    QTRY_VERIFY(!answered.isEmpty());
    QCOMPARE(card().step(), FirstStep::Edit);
}

void FirstRunTest::theButtonsGoOnToo()
{
    openAndGreet();
    press("firstStepsNext");
    QCOMPARE(card().step(), FirstStep::Send);
    press("firstStepsNext");
    QCOMPARE(card().step(), FirstStep::Dismiss);
    // Whoever works with keys finds the button again where it moved to.
    QVERIFY(card().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!card().findChild<QPushButton *>(u"firstStepsSkip"_s)->isVisible());
    press("firstStepsNext");
    QVERIFY(!card().isVisible());
    QVERIFY(Preferences::load().hintsSeen);
    QVERIFY(m_session->composer().isAncestorOf(QApplication::focusWidget()));
}

void FirstRunTest::skippedIsForGood()
{
    openAndGreet();
    press("firstStepsSkip");
    QVERIFY(!card().isVisible());
    edit();
    QVERIFY(!card().isVisible());
    openAndGreet();
    QVERIFY(!card().isVisible());
}

void FirstRunTest::unfinishedComesBackAtTheNextStart()
{
    openAndGreet();
    edit();
    openAndGreet();
    QVERIFY(card().isVisible());
    // The draft that came back has been edited, but not by this hand.
    QCOMPARE(card().step(), FirstStep::Edit);
}

void FirstRunTest::finishedStaysAway()
{
    QSettings().setValue(u"hintsSeen"_s, true);
    keepVersion(QLatin1String(CARILLON_VERSION));
    openAndGreet();
    QVERIFY(!card().isVisible());
}

void FirstRunTest::theMenuBringsThemBack()
{
    QSettings().setValue(u"hintsSeen"_s, true);
    openAndGreet();
    m_session->window().actions()[Actions::FirstSteps]->trigger();
    QVERIFY(card().isVisible());
    QCOMPARE(card().step(), FirstStep::Edit);
    openAndGreet();
    QVERIFY(!card().isVisible()); // brought back once, not for good
}

void FirstRunTest::whoeverKnowsAnOlderVersionIsNotTaught()
{
    keepWindow();
    openAndGreet();
    QVERIFY(!card().isVisible());
    QVERIFY(!news()->isVisible());
    QVERIFY(Preferences::load().hintsSeen);
}

void FirstRunTest::stepsAreReachedByTabAndHaveNames_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("edit") << 0;
    QTest::newRow("send") << 1;
    QTest::newRow("dismiss") << 2;
}

void FirstRunTest::stepsAreReachedByTabAndHaveNames()
{
    QFETCH(int, steps);
    openAndGreet();
    m_session->window().resize(1440, 900);
    for (int i = 0; i < steps; ++i)
        press("firstStepsNext");
    QList<QWidget *> controls = test::controlsOf(&m_session->window());
    const QStringList missed = test::missedByTab(controls);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    int onCard = 0;
    for (QWidget *control : std::as_const(controls)) {
        onCard += card().isAncestorOf(control);
        QVERIFY2(!test::nameOf(control).isEmpty(), qPrintable(test::described(control)));
    }
    QCOMPARE(onCard, steps == 2 ? 1 : 2);
    QVERIFY(card().accessibleName().startsWith(QString::number(steps + 1)));
    QVERIFY(!card().accessibleDescription().isEmpty());
}

void FirstRunTest::anUpdateIsToldOnce()
{
    keepVersion(u"0.0.9"_s);
    openAndGreet();
    QVERIFY(news()->isVisible());
    QVERIFY(news()->accessibleName().contains(QLatin1String(CARILLON_VERSION)));
    openAndGreet();
    QVERIFY(!news()->isVisible());
}

void FirstRunTest::newsIsOnlyAfterAnUpdate_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("told");
    QTest::newRow("never ran") << QString() << false;
    QTest::newRow("the same") << u"1.2.0"_s << false;
    QTest::newRow("older") << u"1.1.9"_s << true;
    QTest::newRow("older, as numbers go") << u"1.2"_s << true;
    QTest::newRow("much older") << u"0.10.0"_s << true;
    QTest::newRow("newer") << u"1.10.0"_s << false;
    QTest::newRow("no version") << u"odd"_s << false;
}

void FirstRunTest::newsIsOnlyAfterAnUpdate()
{
    QFETCH(QString, last);
    QFETCH(bool, told);
    keepVersion(last);
    open();
    m_session->welcome().greet(QVersionNumber(1, 2, 0));
    QCOMPARE(news()->isVisible(), told);
    QCOMPARE(QSettings().value(u"lastVersion"_s).toString(), u"1.2.0"_s);
}

void FirstRunTest::theNoticeOpensTheChangelog()
{
    keepVersion(u"0.0.9"_s);
    openAndGreet();
    const QList<QPushButton *> answers = news()->findChildren<QPushButton *>();
    QCOMPARE(answers.size(), 2);
    QTest::mouseClick(answers[0], Qt::LeftButton);
    QTRY_VERIFY(!news()->isVisible());
    QCOMPARE(m_session->help().window().view().page(), u"changelog.md"_s);
    QVERIFY(m_session->help().window().view().document()->toPlainText().contains(u"0.1.0"));
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    FirstRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_first_run.moc"
