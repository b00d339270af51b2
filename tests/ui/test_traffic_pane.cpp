#include "exchange/traffic_filter_button.h"
#include "exchange/traffic_pane.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using exchange::TrafficPane;

namespace {

receiver::TrafficEntry entryWith(
    qint64 id, int status = 201, const QByteArray &method = "POST", const QString &from = u"curl"_s)
{
    receiver::TrafficEntry entry;
    entry.id = id;
    entry.from = from;
    entry.request = {.method = method, .target = "/beta/me/notifications"};
    entry.response.status = status;
    return entry;
}

QList<receiver::TrafficEntry> entries(qint64 first, qint64 last)
{
    QList<receiver::TrafficEntry> out;
    for (qint64 id = first; id <= last; ++id)
        out.append(entryWith(id));
    return out;
}

} // namespace

class TrafficPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theChosenRowStaysInItsPlace_data();
    void theChosenRowStaysInItsPlace();
    void whoChoosesNothingFollows();
    void escapeGoesBackToTheTop();
    void whatIsLetGoChoosesNoOther();
    void whatWasDroppedIsSaid();
    void severalCanBeChosen();
    void choicesNarrowTheList_data();
    void choicesNarrowTheList();
    void theChoiceIsSaid();
    void nothingMatchesIsSaid();

private:
    void add(const QList<receiver::TrafficEntry> &list)
    {
        m_pane->addEntries(list);
        QCoreApplication::processEvents();
    }
    QTableView *table() { return m_pane->findChild<QTableView *>(u"trafficTable"_s); }
    int placeOf(qint64 id)
    {
        const QAbstractItemModel &model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (index.data(exchange::TrafficModel::IdRole).toLongLong() == id)
                return table()->visualRect(index).top();
        }
        return -1;
    }
    void choose(const QString &text)
    {
        auto *button = m_pane->findChild<exchange::TrafficFilterButton *>();
        Q_EMIT button->menu()->aboutToShow();
        const QList<QAction *> lines = button->menu()->actions();
        for (QAction *line : lines) {
            if (line->text() == text && !line->isSeparator())
                return line->trigger();
        }
        QFAIL(qPrintable(u"no line "_s + text));
    }

    std::unique_ptr<TrafficPane> m_pane;
};

void TrafficPaneTest::init()
{
    m_pane = std::make_unique<TrafficPane>();
    m_pane->resize(800, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TrafficPaneTest::theChosenRowStaysInItsPlace_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("the newest") << 0;
    QTest::newRow("the third") << 2;
    QTest::newRow("far below") << 60;
}

void TrafficPaneTest::theChosenRowStaysInItsPlace()
{
    QFETCH(int, row);
    add(entries(1, 100));
    table()->selectRow(row);
    table()->scrollTo(table()->model()->index(row, 0));
    QCoreApplication::processEvents();
    const qint64 id = 100 - row;
    const int place = placeOf(id);
    QSignalSpy selected(m_pane.get(), &TrafficPane::entrySelected);
    add(entries(101, 103));
    add(entries(104, 104));
    QCOMPARE(placeOf(id), place);
    QCOMPARE(m_pane->chosen().size(), 1);
    QCOMPARE(m_pane->chosen().first().id, id);
    QCOMPARE(selected.size(), 0);
}

void TrafficPaneTest::whoChoosesNothingFollows()
{
    add(entries(1, 100));
    add(entries(101, 103));
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QCOMPARE(placeOf(103), 0);
}

void TrafficPaneTest::escapeGoesBackToTheTop()
{
    add(entries(1, 100));
    table()->selectRow(0);
    add(entries(101, 103));
    QVERIFY(table()->verticalScrollBar()->value() > 0);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QVERIFY(m_pane->chosen().isEmpty());
}

void TrafficPaneTest::whatIsLetGoChoosesNoOther()
{
    add(entries(1, 1000));
    table()->selectRow(999);
    QSignalSpy selected(m_pane.get(), &TrafficPane::entrySelected);
    add(entries(1001, 1010));
    QCOMPARE(selected.size(), 0);
    QVERIFY(m_pane->chosen().isEmpty());
}

void TrafficPaneTest::whatWasDroppedIsSaid()
{
    add(entries(1, 1234));
    QCOMPARE(m_pane->model().rowCount(), 1000);
    QCOMPARE(m_pane->model().dropped(), 234);
    bool said = false;
    const auto labels = m_pane->findChildren<QWidget *>();
    for (const QWidget *label : labels)
        said = said || label->accessibleName().contains(u"234 older"_s)
            || label->property("text").toString().contains(u"234 older"_s);
    QVERIFY(said);
    m_pane->clear();
    QCOMPARE(m_pane->model().dropped(), 0);
}

void TrafficPaneTest::severalCanBeChosen()
{
    add(entries(1, 5));
    QSignalSpy changed(m_pane.get(), &TrafficPane::choiceChanged);
    table()->selectRow(3);
    QTest::keyClick(table(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_pane->chosenCount(), 2);
    QCOMPARE(m_pane->chosen().at(0).id, 3);
    QCOMPARE(m_pane->chosen().at(1).id, 2);
    QVERIFY(!changed.isEmpty());
}

void TrafficPaneTest::choicesNarrowTheList_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("answers") << u"4xx"_s << QString() << QList<qint64>{3, 2};
    QTest::newRow("method") << u"GET"_s << QString() << QList<qint64>{4};
    QTest::newRow("caller") << u"node"_s << QString() << QList<qint64>{3};
    QTest::newRow("text") << QString() << u"noDE"_s << QList<qint64>{3};
    QTest::newRow("status as text") << QString() << u"406"_s << QList<qint64>{2};
    QTest::newRow("both") << u"4xx"_s << u"curl"_s << QList<qint64>{2};
}

void TrafficPaneTest::choicesNarrowTheList()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(QList<qint64>, ids);
    add({entryWith(1), entryWith(2, 406), entryWith(3, 400, "POST", u"node"_s),
        entryWith(4, 200, "GET")});
    if (!line.isEmpty())
        choose(line);
    m_pane->findChild<QLineEdit *>(u"trafficFilter"_s)->setText(text);
    QList<qint64> shown;
    const auto entries = m_pane->shown();
    for (const receiver::TrafficEntry &entry : entries)
        shown.append(entry.id);
    QCOMPARE(shown, ids);
}

void TrafficPaneTest::theChoiceIsSaid()
{
    add({entryWith(1), entryWith(2, 406)});
    auto *button = m_pane->findChild<exchange::TrafficFilterButton *>();
    QCOMPARE(button->text(), u"Show: all"_s);
    choose(u"4xx"_s);
    choose(u"POST"_s);
    QCOMPARE(button->text(), u"Show: 4xx · POST"_s);
    choose(u"Any answer"_s);
    choose(u"Any method"_s);
    QCOMPARE(button->text(), u"Show: all"_s);
}

void TrafficPaneTest::nothingMatchesIsSaid()
{
    add({entryWith(1)});
    choose(u"5xx"_s);
    QVERIFY(!table()->isVisible());
    choose(u"Any answer"_s);
    QVERIFY(table()->isVisible());
}

QTEST_MAIN(TrafficPaneTest)
#include "test_traffic_pane.moc"
