#include "preferences.h"
#include "receiver/receiver_pane.h"
#include "run_secrets.h"
#include "session.h"
#include "support/hands.h"
#include "support/own_home.h"
#include "support/running_service.h"
#include "targets/target_dialog.h"
#include "widgets/elided_label.h"
#include "widgets/status_chip.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace std::chrono_literals;

namespace {

const QByteArray clientSecret = "s+cret-of-the-app";

service::Configuration remoteConfiguration()
{
    return *service::configurationFrom(R"({
        "applications": [{"id": "app-a", "secret": "s+cret-of-the-app"}],
        "users": [{"name": "alex@contoso.com", "devices": []}],
        "tokens": [],
        "subscriptions": [{"unsId": "uns-remote", "application": "app-a", "user": "alex@contoso.com"}]
    })");
}

QString pemFile(const QTemporaryDir &folder, const QString &name, const QByteArray &pem)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        qFatal("no certificate file");
    return file.fileName();
}

} // namespace

/// Sending elsewhere, in the real window: a second service as the remote one, over HTTPS with a
/// certificate of its own. Each function goes on where the one before it ended.
class TargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTargetIsFilledInByKeyboard();
    void withoutItsAuthorityTheTestSaysWhy();
    void aFileThatIsNoCertificateIsNamed();
    void withItsAuthorityTheTestTakesTheToken();
    void aWrongSecretIsSaidInWords();
    void whatIsSentArrivesThere();
    void aThrottledSendSaysItWaitsAndCanBeCancelled();
    void aThrottledSendGoesOnByItself();
    void aTargetThatIsNotVerifiedIsMarked();
    void aMissingSecretIsAskedFor();
    void deletingCanBeTakenBack();
    void noFileHoldsASecret();
    void theNextRunKnowsTheTarget();
    void theLocalServiceIsStillThere();
    void cleanup();
    void cleanupTestCase() { m_session.reset(); }

private:
    void startSession();
    template <class Widget> [[nodiscard]] Widget *find(const char *name)
    {
        return m_session->window().findChild<Widget *>(QLatin1StringView(name));
    }
    void open()
    {
        m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
        QTRY_VERIFY(find<targets::TargetDialog>("targetDialog"));
        QTRY_VERIFY(find<QLineEdit>("targetName"));
    }
    void close()
    {
        find<targets::TargetDialog>("targetDialog")->reject();
        QTRY_VERIFY(!find<targets::TargetDialog>("targetDialog"));
        activate();
    }
    // Nobody else does where there is no window manager.
    void activate()
    {
        m_session->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    }
    void fill(const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void choose(const char *name, int index) { find<QComboBox>(name)->setCurrentIndex(index); }
    [[nodiscard]] QString testResult()
    {
        find<QPushButton>("targetTest")->click();
        auto *result = find<QLabel>("targetResult");
        (void)QTest::qWaitFor([&] { return result->text() != u"Connecting…"; }, 10'000);
        return result->text();
    }
    [[nodiscard]] QString status() { return find<widgets::StatusChip>("exchangeStatus")->text(); }
    [[nodiscard]] QString progress() { return find<widgets::ElidedLabel>("sendProgress")->text(); }
    [[nodiscard]] QString shownText()
    {
        return find<QPlainTextEdit>("exchangeBody")->toPlainText();
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<test::RunningService> m_remote;
    std::function<void()> m_go;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<test::Hands> m_hands;
};

void TargetsTest::startSession()
{
    const auto path = [](QWidget *) { return QString(); };
    SessionParts parts;
    parts.secrets = std::make_unique<RunSecrets>(u"Secrets are kept for this run only."_s);
    parts.sender.wait = [this](auto, QObject *, const std::function<void()> &then) { m_go = then; };
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock, Dialogs{path, path, [](QWidget *) { return true; }}, std::move(parts));
    m_hands = std::make_unique<test::Hands>(m_session->window());
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->start();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    QVERIFY(!started.isEmpty() || started.wait());
}

void TargetsTest::initTestCase()
{
    QVERIFY(QSettings().fileName().startsWith(qEnvironmentVariable("XDG_CONFIG_HOME")));
    m_remote = std::make_unique<test::RunningService>(Limits(), remoteConfiguration());
    m_remote->clock.set(m_clock.now()); // drafts end some days from now
    startSession();
    QCOMPARE(find<QToolButton>("target")->text(), u"Local service"_s);
}

// Leaves a picture of the step where someone wants to look.
void TargetsTest::cleanup()
{
    static int step = 0;
    const QString folder = qEnvironmentVariable("CARILLON_PICTURES");
    if (folder.isEmpty() || !m_session)
        return;
    QTest::qWait(400);
    const QString name = u"%1/%2-%3"_s.arg(folder).arg(++step).arg(
        QLatin1StringView(QTest::currentTestFunction()));
    m_session->window().grab().save(name + u".png"_s);
    if (auto *dialog = find<targets::TargetDialog>("targetDialog"))
        dialog->grab().save(name + u"-dialog.png"_s);
}

void TargetsTest::aTargetIsFilledInByKeyboard()
{
    open();
    auto *list = find<QListView>("targetList");
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!find<QPushButton>("targetDelete")->isEnabled()); // the local service stays
    find<QPushButton>("targetAdd")->click();
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("targetName"));
    fill("targetName", u"Staging & co"_s);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Staging & co (not complete)"_s);
    fill("targetBaseUrl", m_remote->secureUrl().toString());
    choose("targetAuth", int(compose::Auth::ClientCredentials));
    fill("targetTokenUrl", m_remote->secureUrl().toString() + u"/contoso.com/oauth2/v2.0/token"_s);
    fill("targetClientId", u"app-a"_s);
    fill("targetScope", u"https://graph.microsoft.com/.default"_s);
    fill("targetUnsId", u"uns-remote"_s);
    fill("targetSecret", QString::fromLatin1(clientSecret));
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Staging & co"_s);
    for (const char *name : {"targetName", "targetBaseUrl", "targetSecret", "targetTrust"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    QCOMPARE(find<QLineEdit>("targetSecret")->echoMode(), QLineEdit::Password);
    QCOMPARE(find<QLabel>("targetSecretHint")->text(), u"Secrets are kept for this run only."_s);
}

void TargetsTest::withoutItsAuthorityTheTestSaysWhy()
{
    QVERIFY2(testResult().endsWith(u"its certificate is signed by itself and not among those "
                                   "trusted."),
        qPrintable(find<QLabel>("targetResult")->text()));
    QCOMPARE(find<QLineEdit>("targetSecret")->text(), QString()); // told, and gone from the field
}

void TargetsTest::aFileThatIsNoCertificateIsNamed()
{
    choose("targetTrust", int(compose::Trust::ExtraCaFile));
    fill("targetCaFile", pemFile(m_folder, u"none.pem"_s, "nothing"));
    QCOMPARE(testResult(), u"There is no certificate in PEM form in that file."_s);
    const Instant now = m_clock.now();
    const auto other = service::makeIdentity({}, now - 1h, now + 24h);
    fill("targetCaFile", pemFile(m_folder, u"other.pem"_s, other->certificate));
    QVERIFY(testResult().startsWith(u"No secure connection to 127.0.0.1"));
}

void TargetsTest::withItsAuthorityTheTestTakesTheToken()
{
    fill("targetCaFile", pemFile(m_folder, u"ca.pem"_s, test::testIdentity().certificate));
    QCOMPARE(testResult(), u"127.0.0.1 answers over TLS and takes the token."_s);
}

void TargetsTest::aWrongSecretIsSaidInWords()
{
    fill("targetSecret", u"guess"_s);
    QVERIFY2(
        testResult().startsWith(u"No token from 127.0.0.1: the client id or its secret is wrong"),
        qPrintable(find<QLabel>("targetResult")->text()));
    fill("targetSecret", QString::fromLatin1(clientSecret));
    QCOMPARE(testResult(), u"127.0.0.1 answers over TLS and takes the token."_s);
    close();
}

void TargetsTest::whatIsSentArrivesThere()
{
    auto *button = find<QToolButton>("target");
    QCOMPARE(button->menu()->actions().size(), 5); // local, line, target, line, manage
    button->menu()->actions().at(2)->trigger();
    QCOMPARE(button->text(), u"Staging && co"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(status(), u"201 Created"_s);
    QVERIFY2(
        shownText().contains(u"location https://127.0.0.1:%1/"_s.arg(m_remote->secureUrl().port())),
        qPrintable(shownText()));
    QCOMPARE(find<QLabel>("feedCount")->text(), u"0 in feed"_s); // nothing came to the local one
}

void TargetsTest::aThrottledSendSaysItWaitsAndCanBeCancelled()
{
    test::RawClient control(m_remote->port());
    const QByteArray fault = R"({"value":[{"kind":"throttle","retryAfterSeconds":3,"next":2}]})";
    control.send("PUT /mock/v1/faults HTTP/1.1\r\nHost: localhost\r\n"
                 "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(fault.size()) + "\r\n\r\n" + fault);
    QCOMPARE(test::RawClient::statusOf(control.readAnswer()), 200);

    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(progress(), u"waiting 3 s (Retry-After)"_s);
    QVERIFY2(status().startsWith(u"406"), qPrintable(status()));
    QTRY_VERIFY(find<QToolButton>("toolSend")->text().startsWith(u"Cancel"));
    m_hands->press(Qt::Key_Escape);
    QTRY_COMPARE(progress(), QString());
    QVERIFY(find<QToolButton>("toolSend")->text().startsWith(u"Send"));
    QVERIFY2(status().startsWith(u"406"), qPrintable(status()));
    m_go(); // too late
    QTest::qWait(0);
    QCOMPARE(progress(), QString());
}

void TargetsTest::aThrottledSendGoesOnByItself()
{
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(progress(), u"waiting 3 s (Retry-After)"_s);
    m_go();
    QTRY_COMPARE(status(), u"200 OK"_s);
    QCOMPARE(progress(), QString());
}

void TargetsTest::aTargetThatIsNotVerifiedIsMarked()
{
    auto *mark = find<widgets::StatusChip>("targetMark");
    QVERIFY(mark->isHidden());
    open();
    choose("targetTrust", int(compose::Trust::Insecure));
    QCOMPARE(find<QListView>("targetList")->model()->index(1, 0).data().toString(),
        u"Staging & co (TLS not verified)"_s);
    QTRY_VERIFY(mark->isVisible());
    QCOMPARE(
        testResult(), u"127.0.0.1 answers over TLS that is not verified and takes the token."_s);
    choose("targetTrust", int(compose::Trust::ExtraCaFile));
    QVERIFY(mark->isHidden());
    close();
}

void TargetsTest::aMissingSecretIsAskedFor()
{
    open();
    find<QPushButton>("targetDuplicate")->click();
    close();
    auto *button = find<QToolButton>("target");
    button->menu()->actions().at(3)->trigger();
    QCOMPARE(button->text(), u"Staging && co (copy)"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_VERIFY(find<QInputDialog>("secretPrompt"));
    auto *prompt = find<QInputDialog>("secretPrompt");
    QVERIFY(prompt->labelText().contains(u"Staging & co (copy)"));
    QVERIFY(prompt->labelText().contains(u"for this run only"));
    QCOMPARE(prompt->textEchoMode(), QLineEdit::Password);
    prompt->setTextValue(QString::fromLatin1(clientSecret));
    prompt->accept();
    QTRY_COMPARE(status(), u"200 OK"_s);
    QTRY_VERIFY(!find<QInputDialog>("secretPrompt"));
    activate();
}

void TargetsTest::deletingCanBeTakenBack()
{
    open();
    auto *list = find<QListView>("targetList");
    QCOMPARE(list->currentIndex().row(), 2);
    find<QPushButton>("targetDelete")->click();
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(find<QToolButton>("target")->text(), u"Local service"_s);
    QVERIFY(find<QToolButton>("target")->menu()->actions().at(0)->isChecked());
    find<QPushButton>("targetUndo")->click();
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(find<QToolButton>("target")->text(), u"Staging && co (copy)"_s);
    // Its secret is there as well.
    QCOMPARE(testResult(), u"127.0.0.1 answers over TLS and takes the token."_s);
    find<QPushButton>("targetDelete")->click();
    close();
    find<QToolButton>("target")->menu()->actions().at(2)->trigger();
    QCOMPARE(find<QToolButton>("target")->text(), u"Staging && co"_s);
}

void TargetsTest::noFileHoldsASecret()
{
    Preferences kept = Preferences::load();
    kept.save();
    QFile settings(QSettings().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray text = settings.readAll();
    QVERIFY(text.contains("app-a"));
    QVERIFY(!text.contains(clientSecret));
    QVERIFY(!text.contains("guess"));
    QVERIFY(!text.contains(clientSecret.toBase64().left(12)));
    QVERIFY(!text.contains("Bearer"));
}

void TargetsTest::theNextRunKnowsTheTarget()
{
    m_session.reset();
    startSession();
    QCOMPARE(find<QToolButton>("target")->text(), u"Staging && co"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_VERIFY(find<QInputDialog>("secretPrompt")); // it was for one run
    find<QInputDialog>("secretPrompt")->reject();
    QTRY_COMPARE(find<QLabel>("message")->text(), u"Nothing was sent: there is no secret."_s);
    QTRY_VERIFY(find<QToolButton>("toolSend")->isEnabled());
    activate();
}

void TargetsTest::theLocalServiceIsStillThere()
{
    find<QToolButton>("target")->menu()->actions().at(0)->trigger();
    QCOMPARE(find<QToolButton>("target")->text(), u"Local service"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(status(), u"201 Created"_s);
    QTRY_COMPARE(find<QLabel>("feedCount")->text(), u"1 in feed"_s);
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TargetsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_targets.moc"
