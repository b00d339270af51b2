#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "composer/form_field.h"
#include "composer/json_editor.h"
#include "composer/problems_view.h"
#include "exchange/traffic_pane.h"
#include "library/library_pane.h"
#include "receiver/device_button.h"
#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "support/hands.h"
#include "support/screen_main.h"
#include "support/raw_client.h"
#include "support/running_service.h"
#include "widgets/hinted_line_edit.h"
#include "widgets/status_chip.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carillon;
using receiver::ReceiverPane;

namespace {

const QByteArray titlePointer = "/payload/visualContent/title";

using Counts = QList<int>; // on Windows, iOS, Android and the web

} // namespace

/// What someone does in the first minute, in the real window with keys and clicks; each function
/// goes on where the one before it ended.
class FirstMinuteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowOpensOnTheDocumentedExample();
    void anEmptiedTitleIsMarkedEverywhere();
    void undoTakesTheMarksAway();
    void sendingReachesTheDevices();
    void aRowOfTheTrafficShowsItsExchange();
    void dismissingOnThePhoneClearsTheOthers();
    void theWebKeepsWhatThePhoneDismissed();
    void theCurlLineSendsTheSame();
    void nothingIsLostAcrossARestart();
    void sendingGoesOnAfterARestart();
    void cleanup();

private:
    compose::Document &document() { return m_session->document(); }
    ReceiverPane &receiver() { return m_session->window().receiver(); }
    const exchange::TrafficModel &traffic() { return m_session->window().traffic().model(); }
    const receiver::FeedModel &feed() { return receiver().feed().model(); }
    receiver::ToastStage &stage(const QString &id) { return receiver().card(id)->stage(); }
    [[nodiscard]] Counts toasts();
    [[nodiscard]] QStringList headlines();
    [[nodiscard]] bool isOnline(const QString &deviceId);
    [[nodiscard]] QString label(const char *name);
    [[nodiscard]] QString chip(const char *name);
    [[nodiscard]] widgets::HintedLineEdit *input(const QByteArray &pointer);
    [[nodiscard]] QStringList underlined();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<test::Hands> m_hands;
};

Counts FirstMinuteTest::toasts()
{
    Counts out;
    for (const auto &id : {u"windows-1"_s, u"ios-1"_s, u"android-1"_s, u"web-1"_s})
        out.append(stage(id).toastCount());
    return out;
}

QStringList FirstMinuteTest::headlines()
{
    QStringList out;
    for (int row = 0; row < feed().rowCount(); ++row)
        out.append(feed().itemAt(row) ? feed().itemAt(row)->headline() : QString());
    return out;
}

bool FirstMinuteTest::isOnline(const QString &deviceId)
{
    const receiver::DeviceButton &button = receiver().card(deviceId)->button();
    return button.isEnabled() && button.text() == u"online";
}

QString FirstMinuteTest::label(const char *name)
{
    return m_session->window().findChild<QLabel *>(QLatin1StringView(name))->text();
}

QString FirstMinuteTest::chip(const char *name)
{
    return m_session->window().findChild<widgets::StatusChip *>(QLatin1StringView(name))->text();
}

widgets::HintedLineEdit *FirstMinuteTest::input(const QByteArray &pointer)
{
    for (const auto *field : m_session->composer().form()->findChildren<composer::FormField *>()) {
        if (field->pointer() == pointer)
            return qobject_cast<widgets::HintedLineEdit *>(field->input());
    }
    return nullptr;
}

// What the JSON editor draws a wavy line under.
QStringList FirstMinuteTest::underlined()
{
    QStringList out;
    const composer::JsonEditor *editor = m_session->composer().json();
    for (const auto &mark : editor->marks().marks())
        out.append(editor->toPlainText().mid(mark.begin, mark.end - mark.begin));
    return out;
}

void FirstMinuteTest::initTestCase()
{
    if (!test::Hands::areThere())
        QSKIP("xdotool is not installed");
    QVERIFY(QSettings().fileName().startsWith(qEnvironmentVariable("XDG_CONFIG_HOME")));
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock, Dialogs{path, path, [](QWidget *) { return true; }});
    m_hands = std::make_unique<test::Hands>(m_session->window());
    m_session->start();
    m_session->window().activateWindow(); // nobody else does where there is no window manager
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
}

// Leaves a picture of the step where someone wants to look.
void FirstMinuteTest::cleanup()
{
    static int step = 0;
    const QString folder = qEnvironmentVariable("CARILLON_PICTURES");
    if (folder.isEmpty() || !m_session)
        return;
    QTest::qWait(200); // toasts have slid in
    m_session->window().grab().save(u"%1/%2-%3.png"_s.arg(folder).arg(++step).arg(
        QLatin1StringView(QTest::currentTestFunction())));
}

void FirstMinuteTest::theWindowOpensOnTheDocumentedExample()
{
    QTRY_VERIFY(receiver().card(u"web-1"_s));
    QCOMPARE(label("serviceAddress"), u"127.0.0.1:%1"_s.arg(m_session->serviceUrl().port()));
    QCOMPARE(label("deviceCount"), u"4 devices"_s);
    QTRY_VERIFY(isOnline(u"web-1"_s));

    using std::chrono::days;
    using std::chrono::floor;
    QCOMPARE(input(titlePointer)->text(), u"Hello World!"_s);
    const auto expires = parseDateTimeOffset(input("/expirationDateTime")->text().toUtf8());
    QVERIFY(expires.has_value());
    QCOMPARE((floor<days>(*expires) - floor<days>(m_clock.now())).count(), 9);
    QVERIFY(input("/expirationDateTime")->hint().startsWith(u"in 9 days"));
    QCOMPARE(chip("answerChip"), u"would answer 201 Created"_s);

    QCOMPARE(receiver().mode(), ReceiverPane::Mode::Draft);
    QCOMPARE(toasts(), (Counts{1, 1, 1, 0}));
    QVERIFY(stage(u"ios-1"_s).accessibleName().contains(u"Hello World!"));
    QVERIFY2(!stage(u"web-1"_s).message().isEmpty(), qPrintable(stage(u"web-1"_s).message()));
    QCOMPARE(feed().rowCount(), 0);
}

void FirstMinuteTest::anEmptiedTitleIsMarkedEverywhere()
{
    QVERIFY(m_hands->click(input(titlePointer)));
    QTRY_VERIFY(input(titlePointer)->hasFocus());
    m_hands->press(Qt::CTRL | Qt::Key_A);
    m_hands->press(Qt::Key_Delete);
    QTRY_COMPARE(input(titlePointer)->property("finding").toString(), u"error"_s);
    QCOMPARE(input(titlePointer)->text(), QString());

    const composer::ProblemsModel &problems = m_session->composer().problems()->model();
    QCOMPARE(problems.index(0).data(composer::ProblemsModel::RuleRole).toString(),
        u"visual.title.required"_s);
    QCOMPARE(chip("answerChip"), u"would answer 400 Bad Request"_s);
    QVERIFY(label("problemCount").startsWith(u"1 error"));
    for (const auto &id : {u"windows-1"_s, u"ios-1"_s, u"android-1"_s, u"web-1"_s})
        QVERIFY2(stage(id).message().startsWith(u"Would not be sent"), qPrintable(id));
    QCOMPARE(toasts(), (Counts{0, 0, 0, 0}));

    m_hands->press(Qt::ALT | Qt::Key_2);
    QTRY_VERIFY(m_session->composer().json()->isVisible());
    QVERIFY2(
        underlined().contains(u"\"visualContent\""_s), qPrintable(underlined().join(u" | "_s)));
}

void FirstMinuteTest::undoTakesTheMarksAway()
{
    QTRY_VERIFY(m_session->composer().json()->hasFocus());
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QTRY_COMPARE(chip("answerChip"), u"would answer 201 Created"_s);
    QVERIFY(!underlined().contains(u"\"visualContent\""_s));
    m_hands->press(Qt::ALT | Qt::Key_1);
    QTRY_VERIFY(m_session->composer().isFormShown());

    QVERIFY(m_hands->click(input(titlePointer)));
    QTRY_VERIFY(input(titlePointer)->hasFocus());
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QTRY_COMPARE(input(titlePointer)->text(), QString());
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QTRY_COMPARE(input(titlePointer)->text(), u"Hello World!"_s);
    QTRY_COMPARE(input(titlePointer)->property("finding").toString(), QString());
    QVERIFY(!document().isModified());
    QCOMPARE(toasts(), (Counts{1, 1, 1, 0}));
}

void FirstMinuteTest::sendingReachesTheDevices()
{
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(chip("exchangeStatus"), u"201 Created"_s);
    QTRY_COMPARE(headlines(), QStringList{u"Hello World!"_s});
    QTRY_COMPARE(traffic().rowCount(), 1);
    QCOMPARE(traffic().entryAt(0).response.status, 201);
    QTRY_COMPARE(receiver().mode(), ReceiverPane::Mode::Received);
    QCOMPARE(toasts(), (Counts{1, 1, 1, 0}));
    QCOMPARE(label("feedCount"), u"1 in feed"_s);
}

void FirstMinuteTest::aRowOfTheTrafficShowsItsExchange()
{
    auto *table = m_session->window().findChild<QTableView *>(u"trafficTable"_s);
    auto *body = m_session->window().findChild<QPlainTextEdit *>(u"exchangeBody"_s);
    const QModelIndex status = table->model()->index(0, exchange::TrafficModel::Status);
    QVERIFY(m_hands->click(table->viewport(), table->visualRect(status).center()));
    QTRY_VERIFY(table->selectionModel()->isRowSelected(0));
    QCOMPARE(chip("exchangeStatus"), u"201 Created"_s);
    QVERIFY(body->toPlainText().contains(u"\"displayTimeToLive\": "));
    // The example's notes had no say in the answer.
    QVERIFY(m_session->window().findChild<QLabel *>(u"rules"_s)->isHidden());
}

void FirstMinuteTest::dismissingOnThePhoneClearsTheOthers()
{
    QVERIFY(m_hands->tabTo(&stage(u"ios-1"_s)));
    m_hands->press(Qt::Key_Delete);
    QTRY_COMPARE(toasts(), (Counts{0, 0, 0, 0}));
    QCOMPARE(feed().words().stateText(*feed().itemAt(0)), u"dismissed on iPhone"_s);
    QCOMPARE(headlines(), QStringList{u"Hello World!"_s});
}

void FirstMinuteTest::theWebKeepsWhatThePhoneDismissed()
{
    auto *samples = m_session->window().library().findChild<QListView *>(u"samples"_s);
    const QModelIndexList found = samples->model()->match(
        samples->model()->index(0, 0), library::SampleModel::IdRole, QByteArray("both"));
    QCOMPARE(found.size(), 1);
    QVERIFY(m_hands->click(samples->viewport(), samples->visualRect(found[0]).center()));
    QTRY_COMPARE(input(titlePointer)->text(), u"Invoice 2041 ready"_s);
    QTRY_COMPARE(toasts(), (Counts{1, 1, 1, 1}));
    QCOMPARE(receiver().mode(), ReceiverPane::Mode::Draft);

    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(receiver().mode(), ReceiverPane::Mode::Received);
    QCOMPARE(toasts(), (Counts{1, 1, 1, 1}));
    receiver::ToastStage &phone = stage(u"ios-1"_s);
    QVERIFY(m_hands->click(&phone, phone.rect().center(), Qt::RightButton));
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    m_hands->press(Qt::Key_Down);
    m_hands->press(Qt::Key_Down);
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(toasts(), (Counts{0, 0, 0, 1}));
    QCOMPARE(feed().words().stateText(*feed().itemAt(0)), u"dismissed on iPhone"_s);
}

void FirstMinuteTest::theCurlLineSendsTheSame()
{
    const int before = traffic().rowCount();
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl "));

    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path()); // no .curlrc
    for (const auto &name : {u"http_proxy"_s, u"all_proxy"_s, u"ALL_PROXY"_s})
        environment.remove(name);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, QGuiApplication::clipboard()->text()});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(shell.exitCode(), 0);
    const QByteArray answer = shell.readAllStandardOutput();
    QVERIFY2(answer.startsWith("HTTP/1.1 201 ") || answer.startsWith("HTTP/1.1 200 "), answer);

    QTRY_COMPARE(traffic().rowCount(), before + 1);
    QVERIFY2(traffic().entryAt(0).from.startsWith(u"curl"), qPrintable(traffic().entryAt(0).from));
    QCOMPARE(traffic().entryAt(0).request.body, document().text());
    // It is the same notification sent anew, so it asks for attention again.
    QTRY_COMPARE(toasts(), (Counts{1, 1, 1, 1}));
    QCOMPARE(headlines(), (QStringList{u"Invoice 2041 ready"_s, u"Hello World!"_s}));
}

void FirstMinuteTest::nothingIsLostAcrossARestart()
{
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    const QUrl before = m_session->serviceUrl();
    const int rows = traffic().rowCount();
    m_session->restartService();
    QVERIFY(started.wait());
    QCOMPARE(m_session->serviceUrl(), before);
    test::RawClient sender(quint16(before.port()));
    sender.send(test::postBytes(R"({"targetHostName":"a.example","payload":)"
                                R"({"visualContent":{"title":"Right after the restart"}}})"));
    QCOMPARE(test::RawClient::statusOf(sender.readAnswer()), 201);
    QTRY_COMPARE(headlines().value(0), u"Right after the restart"_s);
    QTRY_VERIFY(isOnline(u"ios-1"_s));
    QTRY_COMPARE(toasts(), (Counts{2, 2, 2, 1}));
    QTRY_COMPARE(traffic().rowCount(), rows + 1);
}

void FirstMinuteTest::sendingGoesOnAfterARestart()
{
    const int rows = traffic().rowCount();
    QVERIFY(m_hands->click(input(titlePointer)));
    QTRY_VERIFY(input(titlePointer)->hasFocus());
    m_hands->press(Qt::CTRL | Qt::Key_A);
    m_hands->type("Typed");
    QTRY_COMPARE(input(titlePointer)->text(), u"Typed"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(
        headlines(), (QStringList{u"Typed"_s, u"Right after the restart"_s, u"Hello World!"_s}));
    // What came across the restart is counted once.
    QCOMPARE(label("feedCount"), u"3 in feed"_s);
    QTRY_COMPARE(traffic().rowCount(), rows + 1);
    QCOMPARE(toasts(), (Counts{2, 2, 2, 1}));
}

int main(int argc, char **argv)
{
    return test::runOnScreen<FirstMinuteTest>(argc, argv);
}

#include "test_first_minute.moc"
