#include "actions.h"
#include "receiver/device_button.h"
#include "receiver/fan_out_pane.h"
#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/timeline_strip.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "support/controls.h"
#include "support/own_home.h"
#include "support/running_service.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace carillon;
using receiver::ReceiverPane;

namespace {

// Grouped, so that a stack can be met, too.
QByteArray titled(const QByteArray &title)
{
    return R"({"targetHostName":"a.example","groupName":"Group","payload":{"rawContent":"raw",)"
           R"("visualContent":{"title":")"
        + title + R"(","body":"Body"}}})";
}

} // namespace

/// A receiver that has received something, by keyboard alone and as a screen reader meets it.
/// Each function goes on where the one before it ended.
class ReceiverAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName();
    void tabReachesEveryControl();
    void aToastIsReadOutAndActedOnByKeys();
    void everyCellOfTheFeedSpeaks();
    void theDetailsOfAnItemAreReached();
    void theFanOutSpeaksDeviceByDevice();
    void theTimelineIsAListOfMoments();
    void everyRowOfTheTrafficSpeaks();
    void cleanupTestCase() { m_session.reset(); }

private:
    [[nodiscard]] MainWindow &window() { return m_session->window(); }
    template <class Widget> [[nodiscard]] Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QLatin1StringView(name));
    }
    void post(const QByteArray &title)
    {
        test::RawClient client(quint16(m_session->serviceUrl().port()));
        client.send(test::postBytes(titled(title)));
        QCOMPARE(test::RawClient::statusOf(client.readAnswer()), 201);
    }
    [[nodiscard]] QStringList nameless()
    {
        QStringList out;
        for (QWidget *control : test::controlsOf(&window())) {
            if (test::nameOf(control).isEmpty())
                out.append(test::described(control));
        }
        return out;
    }
    /// What a screen reader says of the cells of a row, column by column.
    [[nodiscard]] static QStringList cellsOf(QTableView *table, int row)
    {
        QStringList out;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(table);
        QAccessibleTableInterface *cells = reader ? reader->tableInterface() : nullptr;
        for (int column = 0; cells && column < cells->columnCount(); ++column) {
            if (QAccessibleInterface *cell = cells->cellAt(row, column))
                out.append(cell->text(QAccessible::Name));
        }
        return out;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
};

void ReceiverAccessTest::initTestCase()
{
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock, Dialogs{path, path, [](QWidget *) { return true; }});
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->start();
    window().resize(1440, 900);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(!started.isEmpty() || started.wait());
    QTRY_COMPARE(window().receiver().devices().size(), 4);
    post("First");
    post("Second");
    QTRY_VERIFY(window().receiver().card(u"ios-1"_s)->stage().accessibleName().contains(
        u"title Second"_s));
    QTRY_COMPARE(find<QTableView>("feedTable")->model()->rowCount(), 2);
    QTRY_COMPARE(find<QTableView>("trafficTable")->model()->rowCount(), 2);
}

void ReceiverAccessTest::everyControlHasAName()
{
    for (const auto view : {ReceiverPane::View::Feed, ReceiverPane::View::FanOut}) {
        window().receiver().setView(view);
        const QStringList found = nameless();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

void ReceiverAccessTest::tabReachesEveryControl()
{
    for (const auto view : {ReceiverPane::View::FanOut, ReceiverPane::View::Feed}) {
        window().receiver().setView(view);
        const QStringList missed = test::missedByTab(test::controlsOf(&window()));
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
}

void ReceiverAccessTest::aToastIsReadOutAndActedOnByKeys()
{
    receiver::ToastStage &stage = window().receiver().card(u"windows-1"_s)->stage();
    stage.setFocus();
    const QString said = test::nameOf(&stage);
    for (const QString &part : {u"Windows 11"_s, u"title Second"_s, u"body Body"_s,
             u"characters visible"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QTest::keyClick(&stage, Qt::Key_Down);
    QVERIFY(test::nameOf(&stage).contains(u"title First"_s));
    QTest::keyClick(&stage, Qt::Key_Delete);
    QTRY_VERIFY(test::nameOf(&stage).contains(u"title Second"_s));
    QVERIFY(test::nameOf(&window().receiver().card(u"ios-1"_s)->button()).contains(u"iPhone"_s));
}

void ReceiverAccessTest::everyCellOfTheFeedSpeaks()
{
    auto *table = find<QTableView>("feedTable");
    QTRY_VERIFY(cellsOf(table, 1).join(u' ').contains(u"dismissed"_s));
    const QString row = cellsOf(table, 1).join(u'|');
    for (const QString &part : {u"First"_s, u"Group"_s, u"iPhone"_s, u"Pixel"_s})
        QVERIFY2(row.contains(part), qPrintable(row));
    for (const QString &cell : cellsOf(table, 0))
        QVERIFY2(!cell.isEmpty(), qPrintable(cellsOf(table, 0).join(u'|')));
}

void ReceiverAccessTest::theDetailsOfAnItemAreReached()
{
    auto *table = find<QTableView>("feedTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *pages = find<QWidget>("detailPages");
    QTRY_VERIFY(pages->isVisible());
    const QStringList missed = test::missedByTab(test::controlsOf(&window()));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    QVERIFY2(nameless().isEmpty(), qPrintable(nameless().join(u'\n')));
    window().receiver().feed().setDetailShown(false);
}

void ReceiverAccessTest::theFanOutSpeaksDeviceByDevice()
{
    window().actions()[Actions::ShowFanOut]->trigger();
    auto *table = find<QTableView>("fanOutTable");
    QVERIFY(table->isVisible());
    const QString row = cellsOf(table, 1).join(u'|');
    for (const QString &part : {u"First"_s, u"iPhone"_s, u"Pixel"_s, u"dismissed"_s})
        QVERIFY2(row.contains(part), qPrintable(row));
}

void ReceiverAccessTest::theTimelineIsAListOfMoments()
{
    auto *table = find<QTableView>("fanOutTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    auto *strip = window().receiver().fanOut().findChild<receiver::TimelineStrip *>();
    QVERIFY(strip && strip->isVisible());
    QVERIFY(test::nameOf(strip).contains(u"First"_s) || !test::nameOf(strip).isEmpty());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(strip);
    QVERIFY(reader->childCount() > 4);
    QStringList moments;
    for (int i = 0; i < reader->childCount(); ++i)
        moments.append(reader->child(i)->text(QAccessible::Name));
    const QString said = moments.join(u'|');
    for (const QString &part : {u"Alex's desktop"_s, u"iPhone"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY2(said.contains(u"ismissed"_s), qPrintable(said));
    window().actions()[Actions::ShowFeed]->trigger();
}

void ReceiverAccessTest::everyRowOfTheTrafficSpeaks()
{
    const QString row = cellsOf(find<QTableView>("trafficTable"), 0).join(u'|');
    for (const QString &part : {u"POST"_s, u"/beta/me/notifications/"_s, u"201"_s})
        QVERIFY2(row.contains(part), qPrintable(row));
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    ReceiverAccessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_receiver_access.moc"
