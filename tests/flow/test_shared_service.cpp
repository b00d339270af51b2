#include "preferences.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "run_secrets.h"
#include "session.h"
#include "support/own_home.h"
#include "support/running_service.h"
#include "targets/receive_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

const QByteArray controlToken = "c0ntrol-of-the-team";

QByteArray titled(const QByteArray &title)
{
    return R"({"targetHostName":"a.example","payload":{"visualContent":{"title":")" + title
        + R"("}}})";
}

} // namespace

/// The receiver shows a service that is shared by a team, over HTTPS, with its control token. Each
/// function goes on where the one before it ended.
class SharedServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAddressThatIsNoneCannotBeConnected();
    void aCertificateNobodyTrustsIsNamed();
    void aWrongTokenIsSaidInWords();
    void withTokenAndCertificateItsFeedIsThere();
    void whatIsPostedThereArrives();
    void theOwnServiceRunsOn();
    void nothingIsMissedWhileItIsAway();
    void noFileHoldsTheToken();
    void theNextRunReceivesFromThereAgain();
    void backToTheOwnService();
    void nothingOfTheLastServiceStays();
    void cleanupTestCase() { m_session.reset(); }

private:
    void startSession();
    void openDialog();
    void connectWith(const QString &address, const QByteArray &token, const QString &caFile);
    template <class Widget> [[nodiscard]] Widget *find(const char *name)
    {
        return m_session->window().findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] const ReceiverState &state() { return m_session->receiverDesk().state(); }
    [[nodiscard]] QString note() { return m_session->window().receiver().note(); }
    [[nodiscard]] QStringList titles()
    {
        QStringList out;
        const auto &model = m_session->window().receiver().feed().model();
        for (int row = 0; row < model.rowCount(); ++row)
            out.append(model.index(row, receiver::FeedModel::Title).data().toString());
        return out;
    }
    void post(const QByteArray &title)
    {
        test::RawClient client(m_shared->port());
        client.send(test::postBytes(titled(title)));
        QCOMPARE(test::RawClient::statusOf(client.readAnswer()), 201);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_caFile;
    std::unique_ptr<test::RunningService> m_shared;
    std::unique_ptr<Session> m_session;
};

void SharedServiceTest::startSession()
{
    const auto path = [](QWidget *) { return QString(); };
    SessionParts parts;
    parts.secrets = std::make_unique<RunSecrets>(u"Secrets are kept for this run only."_s);
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock, Dialogs{path, path, [](QWidget *) { return true; }}, std::move(parts));
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->start();
    QVERIFY(!started.isEmpty() || started.wait());
}

void SharedServiceTest::initTestCase()
{
    m_shared = std::make_unique<test::RunningService>(
        Limits(), service::Configuration(), service::Access{.controlToken = controlToken});
    m_shared->clock.set(m_clock.now());
    m_caFile = m_folder.filePath(u"shared.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(test::testIdentity().certificate) > 0);
    file.close();
    post("before");
    startSession();
    QTRY_COMPARE(state().kind, ReceiverState::Kind::Live);
    QVERIFY(titles().isEmpty());
}

void SharedServiceTest::openDialog()
{
    m_session->receiverDesk().manage();
    QTRY_VERIFY(find<targets::ReceiveDialog>("receiveDialog"));
}

void SharedServiceTest::connectWith(
    const QString &address, const QByteArray &token, const QString &caFile)
{
    openDialog();
    find<QRadioButton>("receiveRemote")->click();
    find<QLineEdit>("receiveAddress")->setText(address);
    find<QLineEdit>("receiveToken")->setText(QString::fromLatin1(token));
    find<QComboBox>("receiveTrust")
        ->setCurrentIndex(
            int(caFile.isEmpty() ? compose::Trust::SystemRoots : compose::Trust::ExtraCaFile));
    find<QLineEdit>("receiveCaFile")->setText(caFile);
    QVERIFY(find<QPushButton>("receiveConnect")->isEnabled());
    find<QPushButton>("receiveConnect")->click();
    QTRY_VERIFY(!find<targets::ReceiveDialog>("receiveDialog"));
}

void SharedServiceTest::anAddressThatIsNoneCannotBeConnected()
{
    openDialog();
    for (const char *name : {"receiveAddress", "receiveToken", "receiveTrust", "receiveCaFile"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(find<QPushButton>("receiveConnect")->isEnabled()); // the own service
    find<QRadioButton>("receiveRemote")->click();
    QVERIFY(!find<QPushButton>("receiveConnect")->isEnabled());
    find<QLineEdit>("receiveAddress")->setText(u"ftp://a.example"_s);
    QVERIFY(!find<QPushButton>("receiveConnect")->isEnabled());
    find<targets::ReceiveDialog>("receiveDialog")->reject();
    QTRY_VERIFY(!find<targets::ReceiveDialog>("receiveDialog"));
}

void SharedServiceTest::aCertificateNobodyTrustsIsNamed()
{
    connectWith(m_shared->secureUrl().toString(), controlToken, {});
    QTRY_COMPARE(state().kind, ReceiverState::Kind::Lost);
    QTRY_VERIFY2(
        state().reason.contains(u"certificate is signed by itself"_s), qPrintable(state().reason));
    QVERIFY2(note().contains(state().reason), qPrintable(note()));
}

void SharedServiceTest::aWrongTokenIsSaidInWords()
{
    connectWith(m_shared->secureUrl().toString(), "wrong", m_caFile);
    QTRY_COMPARE(state().reason, u"It refuses the control token."_s);
    QVERIFY(titles().isEmpty());
}

void SharedServiceTest::withTokenAndCertificateItsFeedIsThere()
{
    connectWith(m_shared->secureUrl().toString(), controlToken, m_caFile);
    QTRY_COMPARE(state().kind, ReceiverState::Kind::Live);
    QTRY_COMPARE(titles(), QStringList{u"before"_s});
    QVERIFY2(note().contains(m_shared->secureUrl().authority()), qPrintable(note()));
}

void SharedServiceTest::whatIsPostedThereArrives()
{
    post("live");
    QTRY_COMPARE(titles(), (QStringList{u"live"_s, u"before"_s}));
}

void SharedServiceTest::theOwnServiceRunsOn()
{
    test::RawClient client(quint16(m_session->serviceUrl().port()));
    client.send(test::postBytes(titled("own")));
    QCOMPARE(test::RawClient::statusOf(client.readAnswer()), 201);
    post("shared");
    QTRY_COMPARE(titles().constFirst(), u"shared"_s);
    QVERIFY(!titles().contains(u"own"_s));
}

void SharedServiceTest::nothingIsMissedWhileItIsAway()
{
    const quint16 port = m_shared->port();
    const quint16 securePort = quint16(m_shared->secureUrl().port());
    m_shared->stop();
    QTRY_COMPARE(state().kind, ReceiverState::Kind::Lost);
    QTRY_VERIFY2(!state().reason.isEmpty(), "it does not say why");
    m_shared->start(port, securePort);
    post("while away");
    QTRY_COMPARE(state().kind, ReceiverState::Kind::Live);
    QTRY_COMPARE(titles(), (QStringList{u"while away"_s, u"shared"_s, u"live"_s, u"before"_s}));
}

void SharedServiceTest::noFileHoldsTheToken()
{
    QSettings().sync();
    QFile settings(QSettings().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray kept = settings.readAll();
    QVERIFY(kept.contains("receivesRemotely"));
    QVERIFY(!kept.contains(controlToken));
}

// Secrets of this test are gone with the run, so the token is asked for by the service's refusal.
void SharedServiceTest::theNextRunReceivesFromThereAgain()
{
    m_session.reset();
    startSession();
    QVERIFY(state().isRemote);
    QTRY_COMPARE(state().reason, u"It refuses the control token."_s);
    connectWith(m_shared->secureUrl().toString(), controlToken, m_caFile);
    QTRY_COMPARE(titles().size(), 4);
}

void SharedServiceTest::backToTheOwnService()
{
    openDialog();
    QVERIFY(find<QRadioButton>("receiveRemote")->isChecked());
    find<QRadioButton>("receiveLocal")->click();
    find<QPushButton>("receiveConnect")->click();
    QTRY_COMPARE(titles(), QStringList{u"own"_s});
    QVERIFY(!state().isRemote);
    QVERIFY2(!note().contains(u"from"_s), qPrintable(note()));
    openDialog(); // the same once more: begun anew, and nothing is missing
    find<QPushButton>("receiveConnect")->click();
    QTRY_COMPARE(state().kind, ReceiverState::Kind::Live);
    QTRY_COMPARE(titles(), QStringList{u"own"_s});
}

void SharedServiceTest::nothingOfTheLastServiceStays()
{
    m_shared->stop();
    connectWith(m_shared->secureUrl().toString(), controlToken, m_caFile);
    QTRY_COMPARE(state().kind, ReceiverState::Kind::Lost);
    QVERIFY(titles().isEmpty());
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    SharedServiceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_shared_service.moc"
