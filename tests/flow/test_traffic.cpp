#include "actions.h"
#include "composer/composer_pane.h"
#include "exchange/compare_dialog.h"
#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "http/content_coding.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "session.h"
#include "support/own_home.h"
#include "support/raw_client.h"
#include "support/running_service.h"
#include "traffic_link.h"
#include "widgets/status_chip.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

QByteArray titled(const QByteArray &title)
{
    return QByteArray(R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"@"}}})")
        .replace('@', title);
}

/// A window's list behind a connection that the test cuts.
struct LinkedList {
    LinkedList()
    {
        link.follow(feed);
        link.open(service.url(), {}, {});
        feed.open(service.url());
    }
    void post(int count)
    {
        for (int i = 0; i < count; ++i) {
            test::RawClient caller(service.port());
            caller.send(test::postBytes(test::smallBody));
            caller.readAnswer();
        }
    }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> out;
        const exchange::TrafficModel &model = window.traffic().model();
        for (int row = 0; row < model.rowCount(); ++row)
            out.append(model.entryAt(row).id);
        return out;
    }

    test::RunningService service;
    compose::Document document;
    compose::DraftController draft{document, service.clock};
    MainWindow window{draft, new QWidget};
    client::GraphClient client;
    FeedLink feed{client};
    TrafficLink link{{window, [] { return compose::demoTarget(); }}};
};

} // namespace

/// The traffic in the real window: each exchange once, whatever the connection did, and what can
/// be done with it.
class TrafficTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromOutsideComesIn();
    void whatCameBeforeTheConnectionIsReadAfterwards();
    void aServiceThatStartedAnewCountsAnew();
    void aGapInTheConnectionIsFilled();
    void aServiceThatStartedAnewUnseenIsReadFromItsBeginning();
    void manyComeInFewSteps();
    void commandsFollowTheChoice();
    void resendingSendsTheSameBytes();
    void severalAreSentInTheirOrder();
    void aBodyTooLongForTheListIsSentWhole();
    void twoAreCompared();
    void oneBecomesADraft();
    void aCodedOneBecomesAReadableDraft();
    void curlLinesAreCopied();
    void theArchiveHoldsWhatIsShown();
    void theArchiveHoldsWhatIsChosen();
    void theRulesAreReadable();
    void theContextMenuHasTheCommands();
    void clearingEmptiesTheList();

private:
    [[nodiscard]] MainWindow &window() { return m_session->window(); }
    [[nodiscard]] exchange::TrafficPane &pane() { return window().traffic(); }
    [[nodiscard]] const exchange::TrafficModel &model() { return pane().model(); }
    [[nodiscard]] QAction *action(Actions::Id id) { return window().actions()[id]; }
    [[nodiscard]] QTableView *table()
    {
        return window().findChild<QTableView *>(u"trafficTable"_s);
    }
    int post(const QByteArray &body, const QByteArray &headers = {})
    {
        test::RawClient client(quint16(m_session->serviceUrl().port()));
        client.send(test::postBytes(body, headers));
        return test::RawClient::statusOf(client.readAnswer());
    }
    void choose(std::initializer_list<int> rows)
    {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->select(table()->model()->index(row, 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QJsonArray exported(Actions::Id id)
    {
        const QString path = m_folder.filePath(u"out.har"_s);
        QFile::remove(path);
        action(id)->trigger();
        auto *dialog = window().findChild<QFileDialog *>(u"exportTraffic"_s);
        if (!dialog)
            return {};
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        (void)QTest::qWaitFor([&] { return QFile::exists(path); });
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll())[u"log"][u"entries"].toArray();
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

void TrafficTest::init()
{
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(Options{.port = 0, .storePath = u":memory:"_s}, m_clock,
        Dialogs{path, path, [](QWidget *) { return true; }});
    m_session->start();
    QTRY_VERIFY(window().receiver().card(u"ios-1"_s));
}

void TrafficTest::cleanup()
{
    m_session.reset();
}

void TrafficTest::fromOutsideComesIn()
{
    QCOMPARE(post(titled("One"), "User-Agent: probe/1\r\n"), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().entryAt(0).from, u"probe/1"_s);
    QCOMPARE(model().entryAt(0).request.body, titled("One"));
    QVERIFY(model().entryAt(0).isWhole());
}

// The address is known before the event stream is connected.
void TrafficTest::whatCameBeforeTheConnectionIsReadAfterwards()
{
    m_session.reset();
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(Options{.port = 0, .storePath = u":memory:"_s}, m_clock,
        Dialogs{path, path, [](QWidget *) { return true; }});
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    std::unique_ptr<test::RawClient> early;
    connect(m_session.get(), &Session::serviceStarted, this, [&early](const QUrl &url) {
        early = std::make_unique<test::RawClient>(quint16(url.port()));
        for (int i = 0; i < 250; ++i)
            early->send(test::postBytes(test::smallBody));
    });
    m_session->start();
    QVERIFY(!started.isEmpty() || started.wait());
    QTRY_COMPARE(model().rowCount(), 250);
    QTRY_VERIFY(window().receiver().card(u"ios-1"_s));
    QCOMPARE(post(titled("Later")), 201);
    QTRY_COMPARE(model().rowCount(), 251);
    QSet<qint64> ids;
    for (int row = 0; row < model().rowCount(); ++row) {
        ids.insert(model().entryAt(row).id);
        QCOMPARE(model().entryAt(row).id, qint64(251 - row));
    }
    QCOMPARE(ids.size(), 251);
}

void TrafficTest::aServiceThatStartedAnewCountsAnew()
{
    QCOMPARE(post(titled("One")), 201);
    QCOMPARE(post(titled("Two")), 201);
    QTRY_COMPARE(model().rowCount(), 2);
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->restartService();
    QVERIFY(started.wait());
    QCOMPARE(post(titled("Three")), 201);
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(model().entryAt(0).id, 1);
    QCOMPARE(model().entryAt(0).request.body, titled("Three"));
}

void TrafficTest::aGapInTheConnectionIsFilled()
{
    LinkedList list;
    list.post(3);
    QTRY_COMPARE(list.ids(), (QList<qint64>{3, 2, 1}));
    list.feed.close();
    list.post(2);
    list.feed.open(list.service.url());
    QTRY_COMPARE(list.ids(), (QList<qint64>{5, 4, 3, 2, 1}));
    list.post(1);
    QTRY_COMPARE(list.ids(), (QList<qint64>{6, 5, 4, 3, 2, 1}));
}

// On the same port, with a clock that stands still: nothing but the exchanges tells.
void TrafficTest::aServiceThatStartedAnewUnseenIsReadFromItsBeginning()
{
    LinkedList list;
    list.post(2);
    QTRY_COMPARE(list.ids(), (QList<qint64>{2, 1}));
    list.feed.close();
    list.service.restart();
    list.post(3);
    list.feed.open(list.service.url());
    QTRY_COMPARE(list.ids(), (QList<qint64>{3, 2, 1, 2, 1}));
}

void TrafficTest::manyComeInFewSteps()
{
    constexpr int many = 1500;
    QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
    test::RawClient client(quint16(m_session->serviceUrl().port()));
    for (int i = 0; i < many; ++i)
        client.send(test::postBytes(test::smallBody));
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0 && model().entryAt(0).id == many, 30'000);
    QCOMPARE(model().rowCount(), 1000);
    QCOMPARE(model().entryAt(999).id, many - 999);
    QVERIFY(model().dropped() > 0); // what the service let go of first is not counted here
    QVERIFY2(inserted.size() < many / 10, qPrintable(QString::number(inserted.size())));
}

void TrafficTest::commandsFollowTheChoice()
{
    const auto enabled = [this] {
        QString out;
        for (const Actions::Id id : {Actions::TrafficResend, Actions::TrafficCompare,
                 Actions::TrafficDraft, Actions::TrafficCurl, Actions::TrafficExport,
                 Actions::TrafficExportChosen, Actions::TrafficClear})
            out += action(id)->isEnabled() ? u'x' : u'-';
        return out;
    };
    QCOMPARE(enabled(), u"-------"_s);
    QCOMPARE(post(titled("One")), 201);
    QCOMPARE(post(titled("Two")), 201);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(enabled(), u"----x-x"_s);
    choose({0});
    QCOMPARE(enabled(), u"x-xxxxx"_s);
    choose({0, 1});
    QCOMPARE(enabled(), u"xx-xxxx"_s);
}

void TrafficTest::resendingSendsTheSameBytes()
{
    QCOMPARE(post(titled("One"), "User-Agent: probe/1\r\nX-Own: 7\r\n"), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    choose({0});
    action(Actions::TrafficResend)->trigger();
    QTRY_COMPARE(model().rowCount(), 2);
    const receiver::TrafficEntry &again = model().entryAt(0);
    QCOMPARE(again.request.body, titled("One"));
    QCOMPARE(again.request.target, model().entryAt(1).request.target);
    QCOMPARE(again.request.headers.value("X-Own"), QByteArray("7"));
    QCOMPARE(again.request.headers.value("User-Agent"), QByteArray("probe/1"));
    QCOMPARE(again.request.headers.count("Content-Type"), 1);
    QCOMPARE(again.response.status, 201);
    auto *chip = window().findChild<widgets::StatusChip *>(u"exchangeStatus"_s);
    QTRY_COMPARE(chip->text(), u"201 Created"_s);
}

void TrafficTest::severalAreSentInTheirOrder()
{
    for (const char *title : {"One", "Two", "Three"})
        QCOMPARE(post(titled(title)), 201);
    QTRY_COMPARE(model().rowCount(), 3);
    choose({0, 1, 2});
    action(Actions::TrafficResend)->trigger();
    QTRY_COMPARE(model().rowCount(), 6);
    QCOMPARE(model().entryAt(2).request.body, titled("One"));
    QCOMPARE(model().entryAt(1).request.body, titled("Two"));
    QCOMPARE(model().entryAt(0).request.body, titled("Three"));
}

void TrafficTest::aBodyTooLongForTheListIsSentWhole()
{
    const QByteArray body
        = QByteArray(R"({"targetHostName":"a.example","payload":{"rawContent":"@"}})")
              .replace('@', QByteArray(100'000, 'x'));
    QCOMPARE(post(body), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(!model().entryAt(0).isWhole());
    QCOMPARE(model().entryAt(0).requestBytes, body.size());
    choose({0});
    action(Actions::TrafficResend)->trigger();
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(model().entryAt(0).requestBytes, body.size());
    QCOMPARE(model().entryAt(0).response.status, 201);
}

void TrafficTest::twoAreCompared()
{
    QCOMPARE(post(titled("One")), 201);
    QCOMPARE(post(titled("Two")), 201);
    QTRY_COMPARE(model().rowCount(), 2);
    choose({0, 1});
    action(Actions::TrafficCompare)->trigger();
    auto *dialog = window().findChild<exchange::CompareDialog *>();
    QVERIFY(dialog);
    QStringList left;
    for (int row = 0; row < dialog->model().rowCount(); ++row)
        left.append(dialog->model().index(row, 0).data().toString());
    QVERIFY2(left.join(u'\n').contains(u"One"), qPrintable(left.join(u'\n')));
}

void TrafficTest::oneBecomesADraft()
{
    QCOMPARE(post(titled("From outside"), "X-Own: 7\r\n"), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    choose({0});
    action(Actions::TrafficDraft)->trigger();
    QTRY_COMPARE(m_session->document().text(), titled("From outside"));
    const compose::Envelope &envelope = m_session->document().envelope();
    QCOMPARE(envelope.target, QByteArray("/beta/me/notifications/"));
    QVERIFY(std::any_of(envelope.changes.begin(), envelope.changes.end(),
        [](const compose::HeaderChange &each) { return each.name == "X-Own"; }));
    // The blotted token gave way to the target's, so that the draft can be sent.
    QVERIFY(std::none_of(envelope.changes.begin(), envelope.changes.end(),
        [](const compose::HeaderChange &each) { return each.name == "Authorization"; }));
}

void TrafficTest::aCodedOneBecomesAReadableDraft()
{
    const QByteArray coded = http::encoded(titled("Packed"), http::ContentCoding::Gzip);
    QCOMPARE(post(coded, "Content-Encoding: gzip\r\n"), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().entryAt(0).request.body, coded);
    choose({0});
    action(Actions::TrafficDraft)->trigger();
    QTRY_COMPARE(m_session->document().text(), titled("Packed"));
    QCOMPARE(m_session->document().envelope().coding, compose::BodyCoding::Gzip);
}

void TrafficTest::curlLinesAreCopied()
{
    QCOMPARE(post(titled("One")), 201);
    QCOMPARE(post(titled("Two")), 201);
    QTRY_COMPARE(model().rowCount(), 2);
    choose({0, 1});
    action(Actions::TrafficCurl)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u"curl "), 2);
    QVERIFY(text.indexOf(u"One") < text.indexOf(u"Two"));
    QVERIFY2(!text.contains(u"***"), qPrintable(text));
}

void TrafficTest::theArchiveHoldsWhatIsShown()
{
    QCOMPARE(post(titled("One")), 201);
    QCOMPARE(post("{}"), 400);
    QTRY_COMPARE(model().rowCount(), 2);
    const QJsonArray entries = exported(Actions::TrafficExport);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0][u"response"][u"status"].toInt(), 201);
    QCOMPARE(entries[1][u"response"][u"status"].toInt(), 400);
    QVERIFY(
        entries[0][u"request"][u"url"].toString().startsWith(m_session->serviceUrl().toString()));
    QVERIFY(!QJsonDocument(entries).toJson().contains("Bearer t\""));
}

void TrafficTest::theArchiveHoldsWhatIsChosen()
{
    QCOMPARE(post(titled("One")), 201);
    QCOMPARE(post("{}"), 400);
    QTRY_COMPARE(model().rowCount(), 2);
    choose({0});
    const QJsonArray entries = exported(Actions::TrafficExportChosen);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][u"response"][u"status"].toInt(), 400);
}

void TrafficTest::theRulesAreReadable()
{
    QCOMPARE(post(R"({"targetHostName":"a.example","payload":{"visualContent":{}}})"), 400);
    QTRY_COMPARE(model().rowCount(), 1);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto *rules = window().findChild<QLabel *>(u"rules"_s);
    QVERIFY(!rules->isHidden());
    QVERIFY2(
        rules->text().contains(u"visual.title.required: is required"), qPrintable(rules->text()));
    QVERIFY2(rules->toolTip().contains(u"400"), qPrintable(rules->toolTip()));
}

void TrafficTest::theContextMenuHasTheCommands()
{
    QCOMPARE(post(titled("One")), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    choose({0});
    Q_EMIT table()->customContextMenuRequested(QPoint(10, 10));
    auto *menu = window().findChild<QMenu *>(u"trafficMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(action(Actions::TrafficResend)));
    QVERIFY(menu->actions().contains(action(Actions::TrafficExportChosen)));
    menu->close();
}

void TrafficTest::clearingEmptiesTheList()
{
    QCOMPARE(post(titled("One")), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    action(Actions::TrafficClear)->trigger();
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(post(titled("Two")), 201);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().entryAt(0).request.body, titled("Two"));
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TrafficTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_traffic.moc"
