#include "actions.h"
#include "clock/clock_button.h"
#include "clock/clock_dialog.h"
#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "composer/form_field.h"
#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "support/hands.h"
#include "support/own_home.h"
#include "support/raw_client.h"
#include "support/running_service.h"
#include "widgets/hinted_line_edit.h"
#include "widgets/status_chip.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace std::chrono_literals;

namespace {

const Instant start = *parseDateTimeOffset("2026-11-23T10:02:11Z");

QByteArray rawWithFallback()
{
    return R"({"targetHostName": "a.example", "expirationDateTime": "2026-11-25T00:00:00Z",
        "priority": "High", "payload": {"rawContent": "x"},
        "fallbackPolicy": {"endpointFallback": {"platformTypes": ["iOS"],
            "fallbackDelayInSeconds": 60, "visualContent": {"title": "Fell back"}}}})";
}

} // namespace

/// The service's clock in the real window: what moves it, and what follows it.
class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theClockIsRealAtFirst();
    void pausingStopsItEverywhere();
    void stepsMoveIt_data();
    void stepsMoveIt();
    void theNextEventIsNamedAndReached();
    void nothingDueIsSaid();
    void aDateAndTimeCanBeSet();
    void whoeverMovesTheClockIsFollowed();
    void aServiceThatStartedAnewHasRealTime();
    void theEditorJudgesByTheServicesClock_data();
    void theEditorJudgesByTheServicesClock();
    void expiryTextsFollow();
    void aToastLeavesWhenItsTimeIsOver();
    void keysThatAreHeldDownKeepTheirOrder();

private:
    [[nodiscard]] QAction *action(Actions::Id id) { return m_session->window().actions()[id]; }
    [[nodiscard]] QString clockText()
    {
        return m_session->window().findChild<clock::ClockButton *>()->text();
    }
    [[nodiscard]] QString label(const char *name)
    {
        return m_session->window().findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    QByteArray call(const QByteArray &bytes)
    {
        test::RawClient client(quint16(m_session->serviceUrl().port()));
        client.send(bytes);
        return client.readAnswer();
    }
    int post(const QByteArray &body)
    {
        return test::RawClient::statusOf(call(test::postBytes(body)));
    }
    void put(const QByteArray &body)
    {
        call("PUT /mock/v1/clock HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void press(QKeyCombination keys) { test::Hands(m_session->window()).press(keys); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SteppedClock> m_machine;
    std::unique_ptr<Session> m_session;
};

void ClockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_machine = std::make_unique<SteppedClock>(start);
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(Options{.port = 0, .storePath = u":memory:"_s},
        *m_machine, Dialogs{path, path, [](QWidget *) { return true; }});
    m_session->start();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    QTRY_VERIFY(m_session->window().receiver().card(u"ios-1"_s));
}

void ClockTest::cleanup()
{
    m_session.reset();
}

void ClockTest::theClockIsRealAtFirst()
{
    QCOMPARE(clockText(), u"real time"_s);
    QCOMPARE(label("serviceTime"), u"real time 10:02"_s);
    m_machine->advance(1h);
    QTRY_COMPARE_WITH_TIMEOUT(label("serviceTime"), u"real time 11:02"_s, 3000);
    QCOMPARE(m_session->clock().now(), start + 1h);
}

void ClockTest::pausingStopsItEverywhere()
{
    press(Qt::Key_F9);
    QTRY_COMPARE(clockText(), u"paused 10:02:11"_s);
    QCOMPARE(label("serviceTime"), u"clock paused at 10:02:11"_s);
    QCOMPARE(action(Actions::ClockPause)->text().remove(u'&'), u"Back to Real Time"_s);
    m_machine->advance(1h);
    QCOMPARE(m_session->clock().now(), start);
    press(Qt::Key_F9);
    QTRY_COMPARE(clockText(), u"real time"_s);
    QCOMPARE(m_session->clock().now(), start + 1h);
    QCOMPARE(action(Actions::ClockPause)->text().remove(u'&'), u"Pause the Clock"_s);
}

void ClockTest::stepsMoveIt_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::newRow("a second") << Qt::KeyboardModifiers(Qt::ControlModifier) << u"paused 10:02:12"_s;
    QTest::newRow("a minute") << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"paused 10:03:11"_s;
    QTest::newRow("an hour") << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)
                             << u"paused 11:02:11"_s;
}

void ClockTest::stepsMoveIt()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    press(QKeyCombination(modifiers, Qt::Key_F9));
    QTRY_COMPARE(clockText(), text);
}

void ClockTest::theNextEventIsNamedAndReached()
{
    const QByteArray saving = R"({"powerSaving":true})";
    call("PATCH /mock/v1/devices/ios-1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(saving.size()) + "\r\n\r\n" + saving);
    QCOMPARE(post(rawWithFallback()), 201);
    QAction *next = action(Actions::ClockNext);
    QTRY_VERIFY(next->isEnabled());
    put(R"({"mode":"paused","now":"2026-11-23T10:02:29Z"})");
    QTRY_VERIFY2(
        next->statusTip().startsWith(u"Fallback on iPhone in 42 s"), qPrintable(next->statusTip()));
    QVERIFY2(next->toolTip().contains(u"Fallback on iPhone in 42 s"), qPrintable(next->toolTip()));
    QVERIFY(next->text().contains(u"Fallback on iPhone"));
    press(Qt::Key_F12);
    QTRY_COMPARE(clockText(), u"paused 10:03:11"_s);
    QTRY_VERIFY2(!next->statusTip().contains(u"Fallback"), qPrintable(next->statusTip()));
}

void ClockTest::nothingDueIsSaid()
{
    QAction *next = action(Actions::ClockNext);
    QVERIFY(!next->isEnabled());
    QVERIFY2(next->toolTip().contains(u"Nothing is due"), qPrintable(next->toolTip()));
}

void ClockTest::aDateAndTimeCanBeSet()
{
    action(Actions::ClockSet)->trigger();
    auto *dialog = m_session->window().findChild<clock::ClockDialog *>();
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QDateTimeEdit *>();
    QCOMPARE(edit->dateTime(), QDateTime({2026, 11, 23}, {10, 2, 11}));
    edit->setDateTime(QDateTime({2026, 12, 2}, {23, 59, 0}));
    QVERIFY(dialog->findChild<QLabel *>(u"clockUtc"_s)->text().contains(u"2026-12-02T23:59:00Z"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(clockText(), u"paused 2 Dec 23:59:00"_s);
    QCOMPARE(m_session->clock().now(), *parseDateTimeOffset("2026-12-02T23:59:00Z"));
}

void ClockTest::whoeverMovesTheClockIsFollowed()
{
    put(R"({"mode":"paused","now":"2026-11-23T12:00:00Z"})");
    QTRY_COMPARE(clockText(), u"paused 12:00:00"_s);
    put(R"({"mode":"real"})");
    QTRY_COMPARE(clockText(), u"real time"_s);
}

void ClockTest::aServiceThatStartedAnewHasRealTime()
{
    press(Qt::Key_F9);
    QTRY_COMPARE(clockText(), u"paused 10:02:11"_s);
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->restartService();
    QVERIFY(started.wait());
    QTRY_COMPARE(clockText(), u"real time"_s);
}

void ClockTest::theEditorJudgesByTheServicesClock_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("status");
    QTest::newRow("thirty days before it expires") << QByteArray("2026-11-02T23:59:00Z") << 201;
    QTest::newRow("a second more than that") << QByteArray("2026-11-02T23:58:59Z") << 400;
    QTest::newRow("now") << QByteArray("2026-11-23T10:02:11Z") << 201;
}

void ClockTest::theEditorJudgesByTheServicesClock()
{
    QFETCH(QByteArray, now);
    QFETCH(int, status);
    const QByteArray body
        = R"({"targetHostName":"a.example","expirationDateTime":"2026-12-02T23:59:00Z",)"
          R"("payload":{"visualContent":{"title":"T"}}})";
    m_session->document().reset(body);
    put("{\"mode\":\"paused\",\"now\":\"" + now + "\"}");
    QTRY_COMPARE(m_session->clock().now(), *parseDateTimeOffset(now));
    auto *chip = m_session->window().findChild<widgets::StatusChip *>(u"answerChip"_s);
    QTRY_VERIFY2(chip->text().contains(QString::number(status)), qPrintable(chip->text()));
    QCOMPARE(post(body), status);
}

void ClockTest::expiryTextsFollow()
{
    m_session->document().reset(
        R"({"targetHostName":"a.example","expirationDateTime":"2026-12-02T10:02:11Z",)"
        R"("payload":{"visualContent":{"title":"T"}}})");
    QTRY_COMPARE(
        m_session->composer().form()->findChildren<composer::FormField *>().isEmpty(), false);
    const auto hint = [this] {
        const auto fields = m_session->composer().form()->findChildren<composer::FormField *>();
        for (const auto *field : fields) {
            if (field->pointer() == "/expirationDateTime")
                return qobject_cast<widgets::HintedLineEdit *>(field->input())->hint();
        }
        return QString();
    };
    QTRY_VERIFY2(hint().startsWith(u"in 9 days"), qPrintable(hint()));
    QCOMPARE(post(m_session->document().text()), 201);
    receiver::FeedPane &feed = m_session->window().receiver().feed();
    QTRY_COMPARE(feed.model().rowCount(), 1);
    const auto expires
        = [&feed] { return feed.model().index(0, receiver::FeedModel::Expires).data().toString(); };
    QCOMPARE(expires(), u"in 9 days"_s);
    put(R"({"mode":"paused","now":"2026-12-01T10:02:11Z"})");
    QTRY_VERIFY2(hint().startsWith(u"in 1 day"), qPrintable(hint()));
    QTRY_VERIFY2(expires() != u"in 9 days"_s, qPrintable(expires()));
}

void ClockTest::aToastLeavesWhenItsTimeIsOver()
{
    QCOMPARE(post(R"({"targetHostName":"a.example","displayTimeToLive":60,)"
                  R"("payload":{"visualContent":{"title":"T"}}})"),
        201);
    const auto toasts = [this] {
        return m_session->window().receiver().card(u"android-1"_s)->stage().toastCount();
    };
    QTRY_COMPARE(m_session->window().receiver().mode(), receiver::ReceiverPane::Mode::Received);
    QCOMPARE(toasts(), 1);
    press(Qt::SHIFT | Qt::Key_F9);
    press(Qt::CTRL | Qt::Key_F9);
    QTRY_COMPARE(toasts(), 0);
}

void ClockTest::keysThatAreHeldDownKeepTheirOrder()
{
    for (int i = 0; i < 20; ++i)
        press(Qt::CTRL | Qt::Key_F9);
    QTRY_COMPARE(clockText(), u"paused 10:02:31"_s);
    QCOMPARE(m_session->clock().now(), start + 20s);
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    ClockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_clock.moc"
