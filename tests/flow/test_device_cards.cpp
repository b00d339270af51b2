#include "preferences.h"
#include "receiver/device_button.h"
#include "receiver/device_dialog.h"
#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "support/own_home.h"
#include "support/running_service.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace carillon;
using receiver::PreviewCard;
using receiver::ReceiverPane;

namespace {

QByteArray titled(const QByteArray &title, const QByteArray &members = {})
{
    return R"({"targetHostName":"a.example",)" + members + R"("payload":{"rawContent":")" + title
        + R"(","visualContent":{"title":")" + title + R"("}}})";
}

} // namespace

/// Devices in the real window: what is done in their menus goes to the service, and what becomes
/// of notifications comes back. Each function goes on where the one before it ended.
class DeviceCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDeviceIsAddedWithItsSubscription();
    void itGetsWhatItsUserIsSent();
    void offlineItGetsNothingUntilItIsBack();
    void doNotDisturbLeavesOutThePopUp();
    void withoutPermissionNothingIsShown();
    void dismissedOnOneLeavesTheOthersButNotTheWeb();
    void snoozingAndDeletingGoThroughTheService();
    void itIsRenamed();
    void itsSubscriptionEnds();
    void itIsRemoved();
    void theLookIsKeptForTheNextStart();
    void cleanupTestCase() { m_session.reset(); }

private:
    void startSession();
    [[nodiscard]] ReceiverPane &pane() { return m_session->window().receiver(); }
    [[nodiscard]] PreviewCard *card(const QString &name)
    {
        for (const receiver::Device &device : pane().devices()) {
            if (device.name == name)
                return pane().card(device.id);
        }
        return nullptr;
    }
    [[nodiscard]] QString front(const QString &name)
    {
        return card(name)->stage().accessibleName();
    }
    [[nodiscard]] QString state(const QString &name) { return card(name)->button().text(); }
    [[nodiscard]] QAction *inMenu(const QString &name, const QString &text)
    {
        QMenu *menu = card(name)->button().menu();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *each) {
            return each->objectName() == text || QString(each->text()).remove(u'&') == text;
        });
        return found == actions.end() ? nullptr : *found;
    }
    template <class Widget> [[nodiscard]] Widget *find(const char *name)
    {
        return m_session->window().findChild<Widget *>(QLatin1StringView(name));
    }
    void post(const QByteArray &body)
    {
        test::RawClient client(quint16(m_session->serviceUrl().port()));
        client.send(test::postBytes(body));
        QCOMPARE(test::RawClient::statusOf(client.readAnswer()), 201);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
};

void DeviceCardsTest::startSession()
{
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock, Dialogs{path, path, [](QWidget *) { return true; }});
    m_session->start();
    QTRY_COMPARE(pane().devices().size() >= 4, true);
}

void DeviceCardsTest::initTestCase()
{
    startSession();
    QCOMPARE(pane().user(), u"alex@contoso.com"_s);
    QTRY_COMPARE(state(u"iPhone"_s), u"online"_s);
}

void DeviceCardsTest::aDeviceIsAddedWithItsSubscription()
{
    find<QToolButton>("addDevice")->click();
    QTRY_VERIFY(find<receiver::DeviceDialog>("deviceDialog"));
    for (const char *name : {"devicePlatform", "deviceName", "deviceUser", "deviceHost"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    QCOMPARE(find<QComboBox>("deviceUser")->currentText(), u"alex@contoso.com"_s);
    auto *platform = find<QComboBox>("devicePlatform");
    platform->setCurrentIndex(platform->findData(int(contract::Platform::Android)));
    QCOMPARE(find<QLineEdit>("deviceName")->text(), u"Another Android phone"_s);
    find<QLineEdit>("deviceName")->clear();
    QVERIFY(!find<QPushButton>("deviceAdd")->isEnabled());
    find<QLineEdit>("deviceName")->setText(u"Tablet"_s);
    find<QPushButton>("deviceAdd")->click();
    QTRY_VERIFY(card(u"Tablet"_s));
    QCOMPARE(pane().devices().size(), 5);
    QVERIFY(!card(u"Tablet"_s)->device().configured);
    QVERIFY(card(u"Tablet"_s)->device().subscriptionExpires.has_value());
}

void DeviceCardsTest::itGetsWhatItsUserIsSent()
{
    post(titled("First"));
    QTRY_VERIFY2(front(u"Tablet"_s).contains(u"title First"_s), qPrintable(front(u"Tablet"_s)));
    QTRY_VERIFY(front(u"iPhone"_s).contains(u"title First"_s));
}

void DeviceCardsTest::offlineItGetsNothingUntilItIsBack()
{
    inMenu(u"Tablet"_s, u"deviceOnline"_s)->trigger();
    QTRY_COMPARE(state(u"Tablet"_s), u"offline"_s);
    post(titled("Second"));
    QTRY_VERIFY(front(u"iPhone"_s).contains(u"title Second"_s));
    QVERIFY(front(u"Tablet"_s).contains(u"title First"_s));
    inMenu(u"Tablet"_s, u"deviceOnline"_s)->trigger();
    QTRY_COMPARE(state(u"Tablet"_s), u"online"_s);
    QTRY_VERIFY(front(u"Tablet"_s).contains(u"title Second"_s));
}

void DeviceCardsTest::doNotDisturbLeavesOutThePopUp()
{
    inMenu(u"Tablet"_s, u"deviceDoNotDisturb"_s)->trigger();
    QTRY_COMPARE(state(u"Tablet"_s), u"do not disturb"_s);
    post(titled("Quiet"));
    QTRY_VERIFY(front(u"iPhone"_s).contains(u"title Quiet"_s));
    QVERIFY(!card(u"iPhone"_s)->stage().caption().contains(u"Lock screen"_s));
    // Those that still pop up stand in front; it is the centre that has the quiet one.
    QTRY_VERIFY_WITH_TIMEOUT(
        card(u"Tablet"_s)->stage().caption().contains(u"Collapsed"_s), 8000);
    QVERIFY(front(u"Tablet"_s).contains(u"title Quiet"_s));
    inMenu(u"Tablet"_s, u"deviceDoNotDisturb"_s)->trigger();
    QTRY_COMPARE(state(u"Tablet"_s), u"online"_s);
}

void DeviceCardsTest::withoutPermissionNothingIsShown()
{
    inMenu(u"Tablet"_s, u"deviceAllowed"_s)->trigger();
    QTRY_COMPARE(state(u"Tablet"_s), u"not allowed"_s);
    post(titled("Unseen"));
    QTRY_VERIFY(front(u"iPhone"_s).contains(u"title Unseen"_s));
    QVERIFY(!front(u"Tablet"_s).contains(u"title Unseen"_s));
    inMenu(u"Tablet"_s, u"deviceAllowed"_s)->trigger();
    QTRY_COMPARE(state(u"Tablet"_s), u"online"_s);
}

void DeviceCardsTest::dismissedOnOneLeavesTheOthersButNotTheWeb()
{
    post(titled("Everywhere"));
    for (const QString &name : {u"iPhone"_s, u"Tablet"_s, u"Pixel"_s})
        QTRY_VERIFY2(front(name).contains(u"title Everywhere"_s), qPrintable(front(name)));
    const QString onWeb = card(u"Browser on desktop"_s)->stage().frontItem();
    QCOMPARE(onWeb, card(u"iPhone"_s)->stage().frontItem());
    QTest::keyClick(&card(u"iPhone"_s)->stage(), Qt::Key_Delete);
    for (const QString &name : {u"iPhone"_s, u"Tablet"_s, u"Pixel"_s})
        QTRY_VERIFY2(!front(name).contains(u"title Everywhere"_s), qPrintable(front(name)));
    QCOMPARE(card(u"Browser on desktop"_s)->stage().frontItem(), onWeb);
}

void DeviceCardsTest::snoozingAndDeletingGoThroughTheService()
{
    post(titled("Later"));
    QTRY_VERIFY(front(u"iPhone"_s).contains(u"title Later"_s));
    const QString later = card(u"iPhone"_s)->stage().frontItem();
    Q_EMIT card(u"iPhone"_s)->snoozed(later);
    QTRY_VERIFY(card(u"Pixel"_s)->stage().frontItem() != later);
    post(titled("Gone"));
    QTRY_VERIFY(front(u"iPhone"_s).contains(u"title Gone"_s));
    const QString gone = card(u"iPhone"_s)->stage().frontItem();
    Q_EMIT card(u"iPhone"_s)->deleted(gone);
    QTRY_VERIFY(card(u"Pixel"_s)->stage().frontItem() != gone);
}

void DeviceCardsTest::itIsRenamed()
{
    inMenu(u"Tablet"_s, u"Rename…"_s)->trigger();
    QTRY_VERIFY(find<QInputDialog>("deviceNamePrompt"));
    find<QInputDialog>("deviceNamePrompt")->setTextValue(u"Kitchen tablet"_s);
    find<QInputDialog>("deviceNamePrompt")->accept();
    QTRY_VERIFY(card(u"Kitchen tablet"_s));
    QVERIFY(!card(u"Tablet"_s));
}

void DeviceCardsTest::itsSubscriptionEnds()
{
    inMenu(u"Kitchen tablet"_s, u"Expires Now"_s)->trigger();
    QTRY_COMPARE(state(u"Kitchen tablet"_s), u"subscription expired"_s);
    post(titled("Too late"));
    QTRY_VERIFY(front(u"iPhone"_s).contains(u"title Too late"_s));
    QVERIFY(!front(u"Kitchen tablet"_s).contains(u"title Too late"_s));
    inMenu(u"Kitchen tablet"_s, u"Renew for 30 Days"_s)->trigger();
    QTRY_COMPARE(state(u"Kitchen tablet"_s), u"online"_s);
}

void DeviceCardsTest::itIsRemoved()
{
    inMenu(u"Kitchen tablet"_s, u"Remove…"_s)->trigger();
    QTRY_VERIFY(find<QMessageBox>("deviceRemoval"));
    auto *box = find<QMessageBox>("deviceRemoval");
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!card(u"Kitchen tablet"_s));
    QCOMPARE(pane().devices().size(), 4);
}

void DeviceCardsTest::theLookIsKeptForTheNextStart()
{
    auto *button = find<QToolButton>("previewSurface");
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->findChild<QAction *>(u"surface-ios-lock-screen"_s)->trigger();
    m_session.reset();
    startSession();
    QCOMPARE(find<QToolButton>("previewSurface")->text(), u"Surface: Lock screen"_s);
    QCOMPARE(pane().devices().size(), 4); // what was removed does not come back
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    DeviceCardsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_device_cards.moc"
