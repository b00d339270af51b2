#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "widgets/json_view.h"
#include "widgets/status_chip.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

receiver::TrafficEntry entryWith(qint64 id, const char *path)
{
    receiver::TrafficEntry entry;
    entry.id = id;
    entry.request = {.method = "POST", .target = path, .body = "{\"title\":\"<b>\"}"};
    entry.response.status = 400;
    entry.response.body = "{\"error\":{\"code\":\"BadRequest\"}}";
    entry.rules = {u"payload.required"_s};
    return entry;
}

} // namespace

class ExchangePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreLaidOut();
    void refusalsNameTheirRules();
    void manyRulesAreNamedAndExplainedBesides();
    void missingAnswersAreToldInWords();
    void longBodiesAreCut();
    void hiddenCharactersAreShown();
    void choosingTrafficTellsTheEntry();
    void trafficCanBeFiltered();
};

void ExchangePaneTest::answersAreLaidOut()
{
    exchange::ExchangePane pane;
    http::Exchange exchange;
    exchange.response = {.status = 201, .headers = {{"Location", "/x"}}, .body = "{\"id\":1}"};
    pane.showExchange(exchange);
    QCOMPARE(pane.findChild<widgets::JsonView *>(u"exchangeBody"_s)->toPlainText(),
        u"location /x\n{\n  \"id\": 1\n}"_s);
    QCOMPARE(pane.findChild<widgets::StatusChip *>(u"exchangeStatus"_s)->text(), u"201 Created"_s);
    QVERIFY(pane.findChild<QLabel *>(u"rules"_s)->isHidden());
}

void ExchangePaneTest::refusalsNameTheirRules()
{
    exchange::ExchangePane pane;
    pane.showEntry(entryWith(1, "/a"));
    auto *rules = pane.findChild<QLabel *>(u"rules"_s);
    QVERIFY(!rules->isHidden());
    QVERIFY2(rules->text().contains(u"payload.required: is required"_s), qPrintable(rules->text()));
    QVERIFY2(rules->toolTip().contains(u"400 BadRequest"_s), qPrintable(rules->toolTip()));
}

void ExchangePaneTest::manyRulesAreNamedAndExplainedBesides()
{
    exchange::ExchangePane pane;
    receiver::TrafficEntry entry = entryWith(1, "/a");
    entry.rules = {u"payload.required"_s, u"priority.value"_s, u"of.a.later.service"_s};
    pane.showEntry(entry);
    auto *rules = pane.findChild<QLabel *>(u"rules"_s);
    QCOMPARE(rules->text(), u"decided by payload.required, priority.value, of.a.later.service"_s);
    QVERIFY2(
        rules->toolTip().contains(u"priority.value: allowed are"_s), qPrintable(rules->toolTip()));
}

void ExchangePaneTest::missingAnswersAreToldInWords()
{
    exchange::ExchangePane pane;
    http::Exchange exchange;
    exchange.failure = Error{u"refused"_s, u"Nothing listens there."_s, {}};
    pane.showExchange(exchange);
    QCOMPARE(pane.findChild<widgets::JsonView *>(u"exchangeBody"_s)->toPlainText(),
        u"Nothing listens there."_s);
}

void ExchangePaneTest::longBodiesAreCut()
{
    widgets::JsonView view;
    view.setContent(QByteArray(widgets::JsonView::shownBytes + 7, 'x'));
    QVERIFY(view.toPlainText().endsWith(u"… 7 more bytes not shown"_s));
}

void ExchangePaneTest::hiddenCharactersAreShown()
{
    QCOMPARE(widgets::revealed(u"a\u202eb\u0007c\nd"_s), u"a‹U+202E›b‹U+0007›c\nd"_s);
}

void ExchangePaneTest::choosingTrafficTellsTheEntry()
{
    exchange::TrafficPane pane;
    QSignalSpy spy(&pane, &exchange::TrafficPane::entrySelected);
    pane.addEntries({entryWith(1, "/a"), entryWith(2, "/b")});
    pane.findChild<QTableView *>(u"trafficTable"_s)->selectRow(0);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<receiver::TrafficEntry>().id, 2);
}

void ExchangePaneTest::trafficCanBeFiltered()
{
    exchange::TrafficPane pane;
    pane.addEntries({entryWith(1, "/a"), entryWith(2, "/b")});
    pane.findChild<QLineEdit *>(u"trafficFilter"_s)->setText(u"/A"_s);
    QCOMPARE(pane.findChild<QTableView *>(u"trafficTable"_s)->model()->rowCount(), 1);
    pane.addEntries({entryWith(3, "/a")});
    QCOMPARE(pane.findChild<QTableView *>(u"trafficTable"_s)->model()->rowCount(), 2);
}

QTEST_MAIN(ExchangePaneTest)
#include "test_exchange_pane.moc"
