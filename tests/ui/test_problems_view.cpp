#include "composer/problems_view.h"

#include "widgets/elided_label.h"
#include "widgets/status_chip.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::ProblemsModel;
using composer::ProblemsView;

namespace {

constexpr char sound[] = R"({
  "targetHostName": "graphnotifications.sample.windows.com",
  "payload": {"visualContent": {"title": "Hello"}},
  "targetPolicy": {"platformTypes": ["Windows", "iOS"]},
  "priority": "High"
})";

QByteArray faulty()
{
    return QByteArray(sound).replace("\"title\": \"Hello\"", "").replace("High", "high");
}

struct Desk {
    explicit Desk(const QByteArray &text)
    {
        document.reset(text);
        view.resize(436, 300);
        view.show();
        controller.check();
    }

    [[nodiscard]] int rowOf(const char *rule) const
    {
        for (int row = 0; row < view.model().rowCount(); ++row) {
            if (qstrcmp(view.model().diagnosticAt(row).rule->name, rule) == 0)
                return row;
        }
        return -1;
    }

    [[nodiscard]] QListView *list() const { return view.findChild<QListView *>(); }
    [[nodiscard]] QString chip() const { return view.findChild<widgets::StatusChip *>()->text(); }

    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    compose::Document document;
    compose::DraftController controller{document, clock};
    ProblemsView view{controller};
};

} // namespace

class ProblemsViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGravestComesFirst();
    void theHeaderSaysWhatTheServiceWould();
    void aSoundDraftHasOneCalmLine();
    void aButtonAppliesItsFix();
    void theKeyboardAppliesAFixAndGoesThere();
    void fixAllLeavesNothingToFix();
    void fixAllBuildsASoundDraftFromNothing();
    void typingElsewhereKeepsTheCurrentRow();
    void theFilterHidesASeverityAndSaysSo();
};

void ProblemsViewTest::theGravestComesFirst()
{
    Desk desk(faulty());
    QAbstractItemModelTester tester(const_cast<ProblemsModel *>(&desk.view.model()),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.document.reset(QByteArray(faulty()).replace("}},", "}}, \"appNotificationID\": 1,"));
    desk.controller.check();
    int last = 0;
    const ProblemsModel &model = desk.view.model();
    QVERIFY(model.rowCount() > 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        const int severity = model.index(row).data(ProblemsModel::SeverityRole).toInt();
        QVERIFY(severity >= last);
        last = severity;
    }
    const QModelIndex index = model.index(desk.rowOf("priority.value"));
    QCOMPARE(index.data(ProblemsModel::TargetRole).toString(), u"priority"_s);
    QCOMPARE(index.data(ProblemsModel::FixLabelRole).toString(), u"High"_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(u"Error: priority"_s));
    desk.document.reset(sound);
    desk.controller.check();
}

void ProblemsViewTest::theHeaderSaysWhatTheServiceWould()
{
    Desk desk(faulty());
    QCOMPARE(desk.chip(), u"would answer 400 Bad Request"_s);
    QCOMPARE(desk.view.findChild<widgets::ElidedLabel *>(u"problemCounts"_s)->text(), u"2 errors"_s);
}

void ProblemsViewTest::aSoundDraftHasOneCalmLine()
{
    Desk desk(sound);
    QCOMPARE(desk.chip(), u"would answer 201 Created"_s);
    QVERIFY(desk.view.findChild<QLabel *>(u"noProblems"_s)->isVisible());
    QVERIFY(!desk.view.findChild<QWidget *>(u"fixAll"_s)->isVisible());
}

void ProblemsViewTest::theFilterHidesASeverityAndSaysSo()
{
    Desk desk(QByteArray(faulty()).replace("}},", "}}, \"appNotificationID\": 1,"));
    const ProblemsModel &model = desk.view.model();
    const int all = model.rowCount();
    const int errors = model.countOf(contract::Severity::Error);
    QVERIFY(errors > 0 && errors < all);
    auto *filter = desk.view.findChild<QToolButton *>(u"severityFilter"_s);
    const QList<QAction *> choices = filter->menu()->actions();
    QCOMPARE(choices.at(0)->text(), u"&Errors (%1)"_s.arg(errors));
    choices.at(0)->trigger();
    QCOMPARE(model.rowCount(), all - errors);
    QVERIFY(model.index(0).data(ProblemsModel::SeverityRole).toInt() > 0);
    auto *counts = desk.view.findChild<widgets::ElidedLabel *>(u"problemCounts"_s);
    QVERIFY(counts->text().startsWith(u"%1 errors"_s.arg(errors)));
    QVERIFY(counts->text().endsWith(u"%1 hidden"_s.arg(errors)));
    QCOMPARE(desk.chip(), u"would answer 400 Bad Request"_s); // whatever is listed
    QVERIFY(filter->isChecked());
    choices.at(1)->trigger();
    choices.at(2)->trigger();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(desk.view.findChild<QLabel *>(u"noProblems"_s)->text().contains(u"hidden"));
    choices.constLast()->trigger();
    QCOMPARE(model.rowCount(), all);
    QVERIFY(!filter->isChecked());
}

void ProblemsViewTest::aButtonAppliesItsFix()
{
    Desk desk(faulty());
    const QRect button = desk.view.fixButtonRect(desk.rowOf("priority.value"));
    QSignalSpy activated(&desk.view, &ProblemsView::activated);
    QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(desk.document.text(), faulty().replace("high", "High"));
    QCOMPARE(activated.size(), 0);
    QTRY_COMPARE(desk.rowOf("priority.value"), -1);
    desk.document.undo();
    QCOMPARE(desk.document.text(), faulty());
}

void ProblemsViewTest::theKeyboardAppliesAFixAndGoesThere()
{
    Desk desk(faulty());
    desk.view.setCurrentRow(desk.rowOf("priority.value"));
    desk.list()->setFocus();
    QSignalSpy activated(&desk.view, &ProblemsView::activated);
    QVERIFY(QTest::qWaitForWindowActive(&desk.view));
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<contract::Diagnostic>().pointer, "/priority");
    QTest::keyClick(desk.list(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(desk.document.text(), faulty().replace("high", "High"));
}

void ProblemsViewTest::fixAllLeavesNothingToFix()
{
    Desk desk(faulty().replace("\"priority\"", "\"displayTimeToLive\": \"60\", \"priority\""));
    desk.view.fixAll();
    QVERIFY(!desk.view.model().canFixAny());
    QCOMPARE(desk.chip(), u"would answer 201 Created"_s);
    desk.document.undo();
    QVERIFY(!desk.document.canUndo());
}

void ProblemsViewTest::fixAllBuildsASoundDraftFromNothing()
{
    Desk desk("{}");
    desk.view.fixAll();
    QCOMPARE(desk.chip(), u"would answer 201 Created"_s);
    desk.document.reset("{\"é\": ");
    desk.controller.check();
    desk.view.fixAll();
    QCOMPARE(desk.document.text(), QByteArray("{\"é\": "));
}

void ProblemsViewTest::typingElsewhereKeepsTheCurrentRow()
{
    Desk desk(faulty());
    desk.view.setCurrentRow(1);
    desk.document.apply({0, 0, "  "});
    desk.controller.check();
    QCOMPARE(desk.view.currentRow(), 1);
    desk.view.setCurrentRow(0);
    desk.view.fixCurrent();
    desk.controller.check();
    QCOMPARE(desk.view.currentRow(), 0);
}

QTEST_MAIN(ProblemsViewTest)
#include "test_problems_view.moc"
