#include "feed_desk.h"
#include "receiver/feed_bar.h"
#include "receiver/feed_detail.h"
#include "receiver/feed_pane.h"
#include "support/service_client.h"
#include "widgets/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using receiver::FeedModel;
using test::RunningService;
using test::ServiceClient;

namespace {

QByteArray titled(const QByteArray &title, const QByteArray &group = "none")
{
    return R"({"targetHostName":"a.example","groupName":")" + group
        + R"(","payload":{"visualContent":{"title":")" + title + "\"}}}";
}

} // namespace

/// The feed's pane over a real service, with nothing but HTTP and a WebSocket between them.
class FeedDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsComeAsTheyAreSeen();
    void searchingAsksTheService();
    void filtersComeTogether();
    void whatArrivesIsSortedIntoASearch();
    void arrivalsDoNotMoveWhatIsRead();
    void aChosenRowHoldsTheListToo();
    void sortingByExpiry();
    void manyAreMarkedAtOnce();
    void deletingManyAsksOnce();
    void copiesAreText();
    void exportsAreWhole_data();
    void exportsAreWhole();
    void aCancelledExportLeavesTheFile();
    void anUnwritableFileIsNamed();
    void heavyItemsAreReadWhole();
    void aRestartLosesNothing();

private:
    void post(int count, const QByteArray &group = "none");
    void start();
    void search(const QString &text);
    QAction *action(const char *name)
    {
        return m_table->findChild<QAction *>(QLatin1StringView(name));
    }
    QString title(int row)
    {
        return m_pane->model().index(row, FeedModel::Title).data().toString();
    }
    QString progress();
    QModelIndexList chooseRows(int from, int to);

    QTemporaryDir m_folder;
    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<client::GraphClient> m_client;
    std::unique_ptr<FeedLink> m_link;
    std::unique_ptr<receiver::FeedPane> m_pane;
    std::unique_ptr<FeedDesk> m_desk;
    QTableView *m_table = nullptr;
    QString m_file;
};

void FeedDeskTest::init()
{
    m_service = std::make_unique<RunningService>();
    m_client = std::make_unique<client::GraphClient>();
    m_link = std::make_unique<FeedLink>(*m_client);
    m_pane = std::make_unique<receiver::FeedPane>();
    m_pane->setNow(test::testTime);
    m_table = m_pane->findChild<QTableView *>(u"feedTable"_s);
    m_file.clear();
    connect(m_link.get(), &FeedLink::reset, m_pane.get(), &receiver::FeedPane::clear);
    connect(m_link.get(), &FeedLink::itemsArrived, m_pane.get(), &receiver::FeedPane::upsert);
    connect(m_pane.get(), &receiver::FeedPane::stateChangeRequested, m_link.get(),
        &FeedLink::changeState);
    connect(m_pane.get(), &receiver::FeedPane::deleteRequested, m_link.get(), &FeedLink::remove);
    m_desk = std::make_unique<FeedDesk>(FeedDeskParts{
        *m_pane, *m_client, *m_link, [this](QWidget *, const QString &) { return m_file; }});
    m_pane->resize(900, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_table->setFocus();
}

void FeedDeskTest::cleanup()
{
    m_desk.reset();
    m_pane.reset();
    m_link.reset();
    m_client.reset();
    m_service.reset();
}

void FeedDeskTest::post(int count, const QByteArray &group)
{
    test::RawClient client(m_service->port());
    for (int i = 0; i < count; ++i)
        client.send(test::postBytes(titled("n" + QByteArray::number(i), group)));
    for (int i = 0; i < count; ++i)
        QCOMPARE(test::RawClient::statusOf(client.readAnswer(20'000)), 201);
}

void FeedDeskTest::start()
{
    m_link->open(m_service->url());
    QTRY_VERIFY(m_pane->model().rowCount() > 0 && !m_pane->model().isLooking());
    m_table->setFocus();
}

void FeedDeskTest::search(const QString &text)
{
    auto *line = m_pane->findChild<QLineEdit *>(u"feedFilter"_s);
    line->clear();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!m_pane->model().isLooking());
}

QString FeedDeskTest::progress()
{
    const auto *bar = m_pane->findChild<QWidget *>(u"feedProgress"_s);
    const auto *text = bar->findChild<widgets::ElidedLabel *>();
    return bar->isVisible() && text ? text->text() : QString();
}

QModelIndexList FeedDeskTest::chooseRows(int from, int to)
{
    m_table->selectionModel()->setCurrentIndex(
        m_pane->model().index(from, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(
        QItemSelection(m_pane->model().index(from, 0), m_pane->model().index(to, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return m_table->selectionModel()->selectedRows();
}

void FeedDeskTest::rowsComeAsTheyAreSeen()
{
    post(1000);
    start();
    QCOMPARE(m_pane->model().rowCount(), 1000);
    QCOMPARE(title(0), u"n999"_s);
    QCOMPARE(title(999), u"…"_s);
    m_table->scrollToBottom();
    QTRY_COMPARE(title(999), u"n0"_s);
}

void FeedDeskTest::searchingAsksTheService()
{
    post(500);
    start();
    search(u"N12"_s);
    QCOMPARE(m_pane->model().rowCount(), 11); // n12, n120 to n129
    QTRY_COMPARE(title(10), u"n12"_s);
    search(u"nowhere"_s);
    QTRY_COMPARE(m_pane->model().rowCount(), 0);
    QVERIFY(!m_table->isVisible());
    search({});
    QTRY_COMPARE(m_pane->model().rowCount(), 500);
}

void FeedDeskTest::filtersComeTogether()
{
    ServiceClient client(*m_service);
    const QByteArray read = client.post(titled("read"));
    client.post(titled("unread"));
    client.call("PATCH", "/mock/v1/feed/" + read, R"({"readState":"Read"})");
    start();
    const auto choose = [this](const QString &text) {
        const auto actions = m_pane->bar().findChildren<QAction *>();
        for (QAction *each : actions) {
            if (each->text() == text)
                each->trigger();
        }
        QTRY_VERIFY(!m_pane->model().isLooking());
    };
    choose(u"Read"_s);
    QCOMPARE(m_pane->model().rowCount(), 1);
    QTRY_COMPARE(title(0), u"read"_s);
    choose(u"iOS"_s);
    QCOMPARE(m_pane->model().rowCount(), 1);
    choose(u"Snoozed"_s);
    QCOMPARE(m_pane->model().rowCount(), 0);
    choose(u"All states"_s);
    QCOMPARE(m_pane->model().rowCount(), 2);
}

void FeedDeskTest::whatArrivesIsSortedIntoASearch()
{
    ServiceClient client(*m_service);
    client.post(titled("first"));
    start();
    search(u"first"_s);
    QCOMPARE(m_pane->model().rowCount(), 1);
    client.post(titled("other"));
    client.post(titled("first again"));
    QTRY_COMPARE(m_pane->model().rowCount(), 2);
    QCOMPARE(title(0), u"first again"_s);
    QCOMPARE(m_pane->model().total(), 3);
}

void FeedDeskTest::arrivalsDoNotMoveWhatIsRead()
{
    post(200);
    start();
    auto *pill = m_pane->findChild<QPushButton *>(u"feedPill"_s);
    QVERIFY(!pill->isVisible());
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(1000);
    const int row = m_table->rowAt(50);
    const qint64 read = m_pane->model().positionAt(row);
    post(37);
    QTRY_COMPARE(pill->text(), u"↑ 37 new"_s);
    QVERIFY(pill->isVisible());
    QCOMPARE(m_pane->model().positionAt(m_table->rowAt(50)), read);
    QCOMPARE(m_pane->model().total(), 237);
    QTest::keyClick(m_table, Qt::Key_Home);
    QCOMPARE(m_pane->model().rowCount(), 237);
    QCOMPARE(bar->value(), 0);
    QVERIFY(!pill->isVisible());
    post(1);
    QTRY_COMPARE(m_pane->model().rowCount(), 238); // followed again
}

void FeedDeskTest::aChosenRowHoldsTheListToo()
{
    post(3);
    start();
    m_table->selectRow(1);
    post(1);
    auto *pill = m_pane->findChild<QPushButton *>(u"feedPill"_s);
    QTRY_VERIFY(pill->isVisible());
    QCOMPARE(m_table->currentIndex().row(), 1);
    QCOMPARE(m_pane->model().rowCount(), 3);
    QTest::mouseClick(pill, Qt::LeftButton);
    QCOMPARE(m_pane->model().rowCount(), 4);
    QVERIFY(!m_table->selectionModel()->hasSelection());
}

void FeedDeskTest::sortingByExpiry()
{
    ServiceClient client(*m_service);
    client.post(R"({"targetHostName":"a.example","expirationDateTime":"2019-10-22T00:00:00Z",)"
                R"("payload":{"rawContent":"soon"}})");
    client.post(titled("later"));
    start();
    QTRY_COMPARE(title(0), u"later"_s);
    action("expiresFirst")->trigger();
    QTRY_VERIFY(!m_pane->model().isLooking());
    QTRY_COMPARE(title(0), u"raw · soon"_s);
    action("expiresLast")->trigger();
    QTRY_VERIFY(!m_pane->model().isLooking());
    QTRY_COMPARE(title(0), u"later"_s);
    action("oldestFirst")->trigger();
    QTRY_COMPARE(title(0), u"raw · soon"_s);
}

void FeedDeskTest::manyAreMarkedAtOnce()
{
    post(250);
    start();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_R);
    QTRY_COMPARE_WITH_TIMEOUT(progress(), u"Marked 250 read."_s, 20'000);
    QCOMPARE(ServiceClient(*m_service).get("/mock/v1/feed?readState=Read&top=1000").values().size(),
        250);
}

void FeedDeskTest::deletingManyAsksOnce()
{
    post(20);
    start();
    chooseRows(0, 9);
    QTest::keyClick(m_table, Qt::Key_Delete);
    auto *question = m_pane->findChild<QMessageBox *>(u"deleteNotifications"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"10"_s));
    question->reject();
    QCOMPARE(m_pane->model().rowCount(), 20);
    QTest::keyClick(m_table, Qt::Key_Delete);
    const auto questions = m_pane->findChildren<QMessageBox *>(u"deleteNotifications"_s);
    for (QAbstractButton *button : questions.constLast()->buttons()) {
        if (questions.constLast()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(progress(), u"Deleted 10."_s);
    QTRY_COMPARE(m_pane->model().rowCount(), 10);
    QTRY_COMPARE(title(0), u"n9"_s);
}

void FeedDeskTest::copiesAreText()
{
    post(3);
    start();
    chooseRows(0, 1);
    action("copyLines")->trigger();
    QTRY_COMPARE(progress(), u"Copied 2."_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].section(u'\t', 1), u"n2\tnone\tunread"_s);
    action("copyJson")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u'['));
    const QJsonArray copied
        = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied[1][u"payload"][u"visualContent"][u"title"].toString(), u"n1"_s);
}

void FeedDeskTest::exportsAreWhole_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("rows");
    QTest::newRow("JSON, all") << QByteArray("exportJson") << 0 << 300;
    QTest::newRow("JSON, chosen") << QByteArray("exportJson") << 7 << 7;
    QTest::newRow("CSV, all") << QByteArray("exportCsv") << 0 << 300;
    QTest::newRow("CSV, chosen") << QByteArray("exportCsv") << 7 << 7;
}

void FeedDeskTest::exportsAreWhole()
{
    QFETCH(QByteArray, action);
    QFETCH(int, chosen);
    QFETCH(int, rows);
    post(299);
    ServiceClient(*m_service).post(titled("=HYPERLINK(1)"));
    start();
    if (chosen > 0)
        chooseRows(0, chosen - 1);
    m_file = m_folder.filePath(u"feed"_s);
    this->action(action.constData())->trigger();
    QTRY_COMPARE(progress(), u"Exported %1 to %2."_s.arg(rows).arg(m_file));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    if (action == "exportCsv") {
        QCOMPARE(text.count("\r\n"), rows + 1);
        QVERIFY(text.contains("\"'=HYPERLINK(1)\"") || text.contains(",'=HYPERLINK(1),"));
        return;
    }
    const QJsonArray items = QJsonDocument::fromJson(text).array();
    QCOMPARE(items.size(), rows);
    QCOMPARE(items[1][u"payload"][u"visualContent"][u"title"].toString(), u"n298"_s);
}

void FeedDeskTest::aCancelledExportLeavesTheFile()
{
    post(900);
    start();
    m_file = m_folder.filePath(u"kept"_s);
    QFile before(m_file);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
    before.close();
    action("exportCsv")->trigger();
    QTRY_VERIFY(progress().startsWith(u"Exporting"_s));
    m_pane->findChild<QPushButton *>(u"feedCancel"_s)->click();
    QVERIFY(progress().startsWith(u"Cancelled after"_s));
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("as it was"));
    action("exportCsv")->trigger(); // and another one may begin
    QTRY_VERIFY(progress().startsWith(u"Exported 900"_s));
}

void FeedDeskTest::anUnwritableFileIsNamed()
{
    post(1);
    start();
    m_file = m_folder.filePath(u"no/such/folder/x.csv"_s);
    action("exportCsv")->trigger();
    QTRY_VERIFY(progress().contains(m_file));
}

void FeedDeskTest::heavyItemsAreReadWhole()
{
    ServiceClient(*m_service).post(titled("heavy", QByteArray(100'000, 'g')));
    start();
    m_pane->setDetailShown(true);
    m_table->selectRow(0);
    m_pane->detail().choosePage(receiver::FeedDetail::Json);
    const auto *json = m_pane->findChild<QPlainTextEdit *>(u"itemJson"_s);
    QTRY_VERIFY(json->toPlainText().size() > 100'000);
}

void FeedDeskTest::aRestartLosesNothing()
{
    post(3);
    start();
    m_service->restart();
    post(2);
    QTRY_COMPARE(m_pane->model().rowCount(), 5);
    search(u"n1"_s);
    QTRY_COMPARE(m_pane->model().rowCount(), 2);
}

QTEST_MAIN(FeedDeskTest)
#include "test_feed_desk.moc"
