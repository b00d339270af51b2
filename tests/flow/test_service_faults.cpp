#include "actions.h"
#include "faults/fault_form.h"
#include "faults/faults_button.h"
#include "faults/faults_dialog.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "session.h"
#include "support/hands.h"
#include "support/own_home.h"
#include "support/raw_client.h"
#include "support/running_service.h"
#include "widgets/notice_line.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace carillon;
using faults::FaultsDialog;

/// The service's faults in the real window: put on, seen at work, taken away.
class ServiceFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noneAreOnAtFirst();
    void presetsPutFaultsOn_data();
    void presetsPutFaultsOn();
    void aFaultThatIsUsedUpLeaves();
    void aFaultSetFromOutsideIsShownOnceItHits();
    void theDialogAddsWhatItsFormSays();
    void aRefusalStandsAtItsField_data();
    void aRefusalStandsAtItsField();
    void aRefusalOfTheWholeIsSaid();
    void theChosenOneIsRemovedByKey();
    void allAreRemoved();
    void aServiceThatStartedAnewHasNone();
    void hitsAreCountedWhileTheDialogIsOpen();

private:
    [[nodiscard]] QAction *action(Actions::Id id) { return m_session->window().actions()[id]; }
    [[nodiscard]] QString shown() { return button()->text(); }
    [[nodiscard]] faults::FaultsButton *button()
    {
        return m_session->window().findChild<faults::FaultsButton *>();
    }
    FaultsDialog *dialog()
    {
        action(Actions::ManageFaults)->trigger();
        return m_session->window().findChild<FaultsDialog *>();
    }
    template <class Widget> Widget *field(FaultsDialog *dialog, const char *member)
    {
        return dialog->findChild<Widget *>(QLatin1StringView("fault_") + QLatin1StringView(member));
    }
    QByteArray call(const QByteArray &bytes)
    {
        test::RawClient client(quint16(m_session->serviceUrl().port()));
        client.send(bytes);
        return client.readAnswer();
    }
    int post() { return test::RawClient::statusOf(call(test::postBytes(test::smallBody))); }
    int put(const QByteArray &fault)
    {
        return test::RawClient::statusOf(call("POST /mock/v1/faults HTTP/1.1\r\nHost: localhost\r\n"
                                              "Content-Length: "
            + QByteArray::number(fault.size()) + "\r\n\r\n" + fault));
    }

    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
};

void ServiceFaultsTest::init()
{
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(Options{.port = 0, .storePath = u":memory:"_s}, m_clock,
        Dialogs{path, path, [](QWidget *) { return true; }});
    m_session->start();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    QTRY_VERIFY(m_session->window().receiver().card(u"ios-1"_s));
}

void ServiceFaultsTest::cleanup()
{
    m_session.reset();
}

void ServiceFaultsTest::noneAreOnAtFirst()
{
    QCOMPARE(shown(), u"Faults: none"_s);
    QCOMPARE(button()->property("state").toString(), QString());
    QVERIFY(!action(Actions::RemoveFaults)->isEnabled());
}

void ServiceFaultsTest::presetsPutFaultsOn_data()
{
    QTest::addColumn<Actions::Id>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("throttle") << Actions::FaultThrottle << 406;
    QTest::newRow("busy") << Actions::FaultBusy << 503;
    QTest::newRow("blocked") << Actions::FaultBlocked << 403;
    QTest::newRow("drop") << Actions::FaultDrop << 0;
}

void ServiceFaultsTest::presetsPutFaultsOn()
{
    QFETCH(Actions::Id, id);
    QFETCH(int, status);
    action(id)->trigger();
    QTRY_COMPARE(shown(), u"Faults: 1"_s);
    QCOMPARE(button()->property("state").toString(), u"warning"_s);
    QCOMPARE(button()->accessibleName(), u"1 fault on"_s);
    QVERIFY(!button()->icon().isNull());
    QCOMPARE(post(), status);
}

void ServiceFaultsTest::aFaultThatIsUsedUpLeaves()
{
    action(Actions::FaultThrottle)->trigger();
    QTRY_COMPARE(shown(), u"Faults: 1"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(), 406);
    QTRY_COMPARE(shown(), u"Faults: none"_s);
    QCOMPARE(post(), 201);
}

void ServiceFaultsTest::aFaultSetFromOutsideIsShownOnceItHits()
{
    QCOMPARE(put(R"({"kind":"busy"})"), 201);
    QCOMPARE(post(), 503);
    QTRY_COMPARE(shown(), u"Faults: 1"_s);
    QVERIFY2(button()->toolTip().contains(u"Server busy"), qPrintable(button()->toolTip()));
}

void ServiceFaultsTest::theDialogAddsWhatItsFormSays()
{
    FaultsDialog *dialog = this->dialog();
    QVERIFY(dialog);
    field<QComboBox>(dialog, "kind")->setCurrentIndex(int(receiver::FaultKind::Throttle));
    field<QComboBox>(dialog, "status")->setCurrentIndex(2); // 429
    field<QSpinBox>(dialog, "retryAfterSeconds")->setValue(7);
    field<QSpinBox>(dialog, "next")->setValue(2);
    QVERIFY(!field<QSpinBox>(dialog, "milliseconds")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(shown(), u"Faults: 1"_s);
    const auto *table = dialog->findChild<QTableView *>(u"faultsTable"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Throttle 429 · Retry-After 7 s"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"the next 2"_s);
    const QByteArray answer = call(test::postBytes(test::smallBody));
    QCOMPARE(test::RawClient::statusOf(answer), 429);
    QVERIFY(answer.toLower().contains("\r\nretry-after: 7\r\n"));
}

void ServiceFaultsTest::aRefusalStandsAtItsField_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("value");
    QTest::newRow("Retry-After of two days")
        << int(receiver::FaultKind::Busy) << u"retryAfterSeconds"_s << 172'800;
    QTest::newRow("latency of two minutes")
        << int(receiver::FaultKind::Latency) << u"milliseconds"_s << 120'000;
    QTest::newRow("each 0th") << int(receiver::FaultKind::Blocked) << u"every"_s << 0;
}

void ServiceFaultsTest::aRefusalStandsAtItsField()
{
    QFETCH(int, kind);
    QFETCH(QString, member);
    QFETCH(int, value);
    FaultsDialog *dialog = this->dialog();
    field<QComboBox>(dialog, "kind")->setCurrentIndex(kind);
    auto *input = dialog->findChild<QSpinBox *>(u"fault_"_s + member);
    input->setValue(value);
    dialog->findChild<QPushButton *>(u"faultAdd"_s)->click();
    auto *refusal = dialog->findChild<widgets::NoticeLine *>(u"refusal_"_s + member);
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"must be a whole number"), qPrintable(refusal->text()));
    QVERIFY(input->accessibleDescription().contains(u"must be a whole number"));
    QCOMPARE(shown(), u"Faults: none"_s);
    input->setValue(1);
    QVERIFY(!refusal->isVisible());
}

void ServiceFaultsTest::aRefusalOfTheWholeIsSaid()
{
    FaultsDialog *dialog = this->dialog();
    field<QDoubleSpinBox>(dialog, "share")->setValue(50);
    field<QSpinBox>(dialog, "every")->setValue(2);
    dialog->findChild<QPushButton *>(u"faultAdd"_s)->click();
    auto *refusal = dialog->findChild<widgets::NoticeLine *>(u"faultRefusal"_s);
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"share and every"), qPrintable(refusal->text()));
}

void ServiceFaultsTest::theChosenOneIsRemovedByKey()
{
    action(Actions::FaultBusy)->trigger();
    action(Actions::FaultBlocked)->trigger();
    QTRY_COMPARE(shown(), u"Faults: 2"_s);
    auto *table = dialog()->findChild<QTableView *>(u"faultsTable"_s);
    table->selectRow(0);
    const QString kept = table->model()->index(1, 0).data().toString();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(shown(), u"Faults: 1"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), kept);
}

void ServiceFaultsTest::allAreRemoved()
{
    action(Actions::FaultBusy)->trigger();
    action(Actions::FaultBlocked)->trigger();
    QTRY_COMPARE(shown(), u"Faults: 2"_s);
    action(Actions::RemoveFaults)->trigger();
    QTRY_COMPARE(shown(), u"Faults: none"_s);
    QCOMPARE(post(), 201);
}

void ServiceFaultsTest::aServiceThatStartedAnewHasNone()
{
    action(Actions::FaultBusy)->trigger();
    QTRY_COMPARE(shown(), u"Faults: 1"_s);
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->restartService();
    QVERIFY(started.wait());
    QTRY_COMPARE(shown(), u"Faults: none"_s);
}

void ServiceFaultsTest::hitsAreCountedWhileTheDialogIsOpen()
{
    action(Actions::FaultBusy)->trigger();
    QTRY_COMPARE(shown(), u"Faults: 1"_s);
    auto *table = dialog()->findChild<QTableView *>(u"faultsTable"_s);
    QCOMPARE(post(), 503);
    QCOMPARE(post(), 503);
    QTRY_COMPARE(table->model()->index(0, faults::FaultsModel::Hits).data().toString(), u"2"_s);
    QCOMPARE(table->model()->index(0, faults::FaultsModel::Left).data().toString(), u"no end"_s);
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    ServiceFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_service_faults.moc"
