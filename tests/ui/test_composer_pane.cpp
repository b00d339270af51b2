#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "composer/json_editor.h"
#include "composer/problems_view.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::ComposerPane;

namespace {

constexpr char faulty[] = R"({
  "targetHostName": "graphnotifications.sample.windows.com",
  "payload": {"visualContent": {"title": "Hello"}},
  "targetPolicy": {"platformTypes": ["windows", "iOS"]},
  "priority": "high"
})";

struct Desk {
    explicit Desk(const QByteArray &text)
    {
        document.reset(text);
        pane.resize(436, 700);
        pane.show();
        controller.check();
    }

    [[nodiscard]] QString selected() const { return pane.json()->textCursor().selectedText(); }

    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    compose::Document document;
    compose::DraftController controller{document, clock};
    ComposerPane pane{controller};
};

} // namespace

class ComposerPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemsGoRoundInJson();
    void theFormStaysWhereItHasThePlace();
    void whatTheFormCannotShowOpensJson();
    void oneHistoryForBothViews();
};

void ComposerPaneTest::problemsGoRoundInJson()
{
    Desk desk(faulty);
    desk.pane.showJson();
    desk.pane.nextProblem();
    QCOMPARE(desk.selected(), u"\"high\""_s);
    desk.pane.nextProblem();
    QCOMPARE(desk.selected(), u"\"windows\""_s);
    desk.pane.nextProblem();
    QCOMPARE(desk.selected(), u"\"high\""_s);
    desk.pane.previousProblem();
    QCOMPARE(desk.selected(), u"\"windows\""_s);
}

void ComposerPaneTest::theFormStaysWhereItHasThePlace()
{
    Desk desk(faulty);
    QVERIFY(desk.pane.isFormShown());
    desk.pane.nextProblem();
    QVERIFY(desk.pane.isFormShown());
    QCOMPARE(desk.pane.problems()->currentRow(), 0);
}

void ComposerPaneTest::whatTheFormCannotShowOpensJson()
{
    Desk desk(QByteArray(faulty).replace("\"high\"", "high"));
    desk.pane.nextProblem();
    QVERIFY(!desk.pane.isFormShown());
    desk.pane.showForm();
    Q_EMIT desk.pane.form()->jsonRequested();
    QVERIFY(!desk.pane.isFormShown());
    QVERIFY(!desk.selected().isEmpty());
}

void ComposerPaneTest::oneHistoryForBothViews()
{
    Desk desk(faulty);
    desk.pane.problems()->fixAll();
    QVERIFY(desk.document.text().contains("\"High\""));
    desk.pane.showJson();
    while (desk.document.canUndo())
        desk.pane.json()->undo();
    QCOMPARE(desk.document.text(), QByteArray(faulty));
    QCOMPARE(desk.pane.json()->toPlainText(), QString::fromLatin1(faulty));
}

QTEST_MAIN(ComposerPaneTest)
#include "test_composer_pane.moc"
