#include "composer/body_bytes.h"
#include "composer/composer_pane.h"
#include "composer/headers_table.h"
#include "composer/http_view.h"
#include "composer/json_editor.h"
#include "composer/problems_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::ComposerPane;
using composer::HeadersModel;

namespace {

const QByteArray body = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

struct Desk {
    Desk()
    {
        document.reset(body);
        pane.resize(470, 800);
        pane.show();
        controller.check();
        pane.showHttp();
    }

    [[nodiscard]] HeadersModel &headers() { return pane.http()->headers()->headers(); }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole)
    {
        return headers().index(row, column).data(role).toString();
    }
    bool write(int row, int column, const QString &value)
    {
        const bool taken = headers().setData(headers().index(row, column), value, Qt::EditRole);
        controller.check();
        return taken;
    }
    template <class Widget> [[nodiscard]] Widget *find(const char *name)
    {
        return pane.http()->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString problem(const char *name)
    {
        const int row = headers().rowOf(name);
        return text(row, HeadersModel::Value, HeadersModel::ProblemRole);
    }
    [[nodiscard]] int status() const
    {
        return contract::answerOf(controller.draft().outcome()).status;
    }

    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    compose::Document document;
    compose::DraftController controller{document, clock};
    ComposerPane pane{controller};
};

} // namespace

class HttpViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreTheTargetsAndAnEmptyRow();
    void aHeaderIsAddedByKeysAlone();
    void aWholeHeaderMayBeTyped();
    void deleteTakesOutAndRestores();
    void problemsStandAtTheirRow();
    void whatCannotBeSentIsRefusedInWords_data();
    void whatCannotBeSentIsRefusedInWords();
    void tokensAreMaskedUnlessAskedFor();
    void methodAndPathAreEdited();
    void aPathThatCannotBeSentChangesNothing();
    void codedBodiesAreShownAsBytes();
    void longBodiesAreCut();
    void restoreIsOneStep();
    void problemsLeadHereAndAreFixed();
    void theTextIsNotMarkedForTheHead();
    void notesGoWithTheDraft();
    void everythingHasAName();
};

void HttpViewTest::headersAreTheTargetsAndAnEmptyRow()
{
    Desk desk;
    QAbstractItemModelTester tester(&desk.headers());
    QCOMPARE(desk.headers().rowCount(), 4);
    QCOMPARE(desk.text(1, HeadersModel::Name), u"X-UNS-ID"_s);
    QCOMPARE(desk.text(1, HeadersModel::Value), u"uns-demo"_s);
    QCOMPARE(desk.text(3, HeadersModel::Name), u"Add a header…"_s);
    desk.write(3, HeadersModel::Name, u"X-One"_s);
    desk.write(4, HeadersModel::Name, u"X-Two"_s);
    desk.headers().toggle(3);
    desk.document.undo();
    desk.document.undo();
    desk.controller.setTarget({});
    QCOMPARE(desk.headers().rowOf("X-One"), 1);
}

void HttpViewTest::aHeaderIsAddedByKeysAlone()
{
    Desk desk;
    desk.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    auto *table = desk.pane.http()->headers();
    const auto editor = [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); };
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
    QTRY_VERIFY(editor());
    const QPointer<QLineEdit> name = editor();
    QTest::keyClicks(name, u"If-Range"_s);
    QTest::keyClick(name, Qt::Key_Tab); // goes on to the value
    QCOMPARE(desk.document.envelope().changes.size(), 1);
    QCOMPARE(table->currentIndex(), desk.headers().index(3, HeadersModel::Value));
    QTRY_VERIFY(editor() && editor() != name);
    QLineEdit *value = editor();
    QTest::keyClicks(value, u"x"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(
        desk.document.envelope().changes, (QList<compose::HeaderChange>{{"If-Range", "x", false}}));
    QTRY_COMPARE(desk.status(), 400);
}

void HttpViewTest::aWholeHeaderMayBeTyped()
{
    Desk desk;
    QVERIFY(desk.write(3, HeadersModel::Name, u"If-Range:  a: b "_s));
    QCOMPARE(desk.document.envelope().changes,
        (QList<compose::HeaderChange>{{"If-Range", "a: b", false}}));
}

void HttpViewTest::deleteTakesOutAndRestores()
{
    Desk desk;
    auto *table = desk.pane.http()->headers();
    table->setCurrentIndex(desk.headers().index(1, HeadersModel::Value));
    QTest::keyClick(table, Qt::Key_Delete);
    desk.controller.check();
    QVERIFY(!desk.controller.draft().request.headers.contains("X-UNS-ID"));
    QCOMPARE(desk.headers().rowCount(), 4); // stays in sight
    QVERIFY(desk.text(1, HeadersModel::Value, Qt::AccessibleTextRole).contains(u"not sent"));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(desk.document.envelope(), compose::Envelope());
    desk.write(1, HeadersModel::Value, u"other"_s);
    QCOMPARE(desk.text(1, HeadersModel::Action, Qt::AccessibleTextRole), u"Restore X-UNS-ID"_s);
    desk.headers().toggle(1);
    QCOMPARE(desk.document.envelope(), compose::Envelope());
    desk.document.undo();
    QCOMPARE(desk.text(1, HeadersModel::Value), u"other"_s);
}

void HttpViewTest::problemsStandAtTheirRow()
{
    Desk desk;
    const int quiet = desk.pane.http()->headers()->rowHeight(0);
    desk.headers().toggle(0);
    desk.write(2, HeadersModel::Value, u"text/plain"_s);
    QVERIFY(!desk.problem("Authorization").isEmpty());
    QVERIFY(!desk.problem("Content-Type").isEmpty());
    QCOMPARE(desk.problem("X-UNS-ID"), QString());
    QVERIFY(desk.text(0, HeadersModel::Value, Qt::AccessibleTextRole).contains(u"Error: "));
    QVERIFY(desk.pane.http()->headers()->rowHeight(0) > quiet);
    QCOMPARE(desk.status(), 401);
}

void HttpViewTest::whatCannotBeSentIsRefusedInWords_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("a name of two words")
        << 3 << int(HeadersModel::Name) << u"A B"_s << u"one word"_s;
    QTest::newRow("one that is there")
        << 3 << int(HeadersModel::Name) << u"content-type"_s << u"there already"_s;
    QTest::newRow("the connection's")
        << 3 << int(HeadersModel::Name) << u"Host: a"_s << u"set by the connection"_s;
    QTest::newRow("a value that is too long")
        << 1 << int(HeadersModel::Value) << QString(9000, u'a') << u"at most"_s;
    QTest::newRow("a value with a control character")
        << 1 << int(HeadersModel::Value) << u"a\u0001b"_s << u"one line"_s;
}

void HttpViewTest::whatCannotBeSentIsRefusedInWords()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    Desk desk;
    QVERIFY(!desk.write(row, column, typed));
    auto *fault = desk.find<QLabel>("headersFault");
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(words), qPrintable(fault->text()));
    QCOMPARE(desk.document.envelope(), compose::Envelope());
    desk.write(3, HeadersModel::Name, u"X-Good"_s);
    QVERIFY(!fault->isVisible());
}

void HttpViewTest::tokensAreMaskedUnlessAskedFor()
{
    Desk desk;
    QCOMPARE(desk.text(0, HeadersModel::Value), u"Bearer ••••••••"_s);
    QVERIFY(!desk.text(0, HeadersModel::Value, Qt::AccessibleTextRole).contains(u"demo-token"));
    QVERIFY(!desk.text(0, HeadersModel::Value, Qt::ToolTipRole).contains(u"demo-token"));
    auto *table = desk.pane.http()->headers();
    table->edit(desk.headers().index(0, HeadersModel::Value));
    QCOMPARE(table->findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
    desk.find<QToolButton>("showSecrets")->click();
    QCOMPARE(desk.text(0, HeadersModel::Value), u"Bearer demo-token"_s);
}

void HttpViewTest::methodAndPathAreEdited()
{
    Desk desk;
    auto *method = desk.find<QComboBox>("requestMethod");
    method->setCurrentText(u"PUT"_s);
    desk.controller.check();
    QCOMPARE(desk.status(), 405);
    QCOMPARE(method->lineEdit()->property("finding").toString(), u"error"_s);
    desk.document.undo();
    QCOMPARE(method->currentText(), u"POST"_s);
    auto *target = desk.find<QLineEdit>("requestTarget");
    target->setFocus();
    target->selectAll();
    QTest::keyClicks(target, u"/v1.0/x"_s);
    desk.controller.check();
    QCOMPARE(desk.controller.draft().request.target, QByteArray("/v1.0/x"));
    QCOMPARE(target->property("finding").toString(), u"error"_s);
    QVERIFY(desk.find<QLabel>("problemText")->text().contains(u"/v1.0/x"));
    QTest::keyClick(target, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.document.envelope(), compose::Envelope());
    QCOMPARE(target->text(), u"/beta/me/notifications/"_s);
}

void HttpViewTest::aPathThatCannotBeSentChangesNothing()
{
    Desk desk;
    auto *target = desk.find<QLineEdit>("requestTarget");
    target->end(false);
    QTest::keyClicks(target, u" "_s);
    auto *fault = desk.find<QLabel>("requestLineFault");
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(u"%20"), qPrintable(fault->text()));
    QCOMPARE(desk.document.envelope(), compose::Envelope());
    QTest::keyClick(target, Qt::Key_Backspace);
    QVERIFY(!fault->isVisible());
}

void HttpViewTest::codedBodiesAreShownAsBytes()
{
    Desk desk;
    auto *shown = desk.find<QPlainTextEdit>("requestBody");
    QCOMPARE(shown->toPlainText(), QString::fromUtf8(body));
    compose::Envelope gzip;
    gzip.coding = compose::BodyCoding::Gzip;
    desk.document.applyEnvelope(gzip);
    desk.controller.check();
    QVERIFY(shown->toPlainText().startsWith(u"000000  1f 8b 08 "));
    QCOMPARE(desk.status(), 201);
    desk.document.undo();
    desk.controller.check();
    desk.find<QToolButton>("bodyAsBytes")->click();
    QVERIFY(shown->toPlainText().startsWith(u"000000  7b 22 74 61 72 67 65 74  {\"target"));
    QCOMPARE(composer::hexText("\xff"
                               "a",
                 16),
        u"000000  ff 61                    .a"_s);
}

void HttpViewTest::longBodiesAreCut()
{
    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    compose::Document document;
    compose::DraftController controller(document, clock);
    composer::HttpView view(controller);
    view.show();
    document.reset(QByteArray(1024 * 1024, 'a')); // one line
    controller.check();
    const QString shown = view.findChild<QPlainTextEdit *>(u"requestBody"_s)->toPlainText();
    QVERIFY2(shown.size() < 66'000, qPrintable(QString::number(shown.size())));
    QVERIFY(shown.endsWith(u"more bytes"));
}

void HttpViewTest::restoreIsOneStep()
{
    Desk desk;
    auto *restore = desk.find<QPushButton>("restoreRequest");
    QVERIFY(!restore->isVisible());
    desk.headers().toggle(0);
    desk.headers().toggle(1);
    const compose::Envelope changed = desk.document.envelope();
    QVERIFY(restore->isVisible());
    restore->click();
    QCOMPARE(desk.document.envelope(), compose::Envelope());
    desk.document.undo();
    QCOMPARE(desk.document.envelope(), changed);
}

void HttpViewTest::problemsLeadHereAndAreFixed()
{
    Desk desk;
    desk.write(3, HeadersModel::Name, u"If-Range: x"_s);
    desk.headers().toggle(1);
    desk.controller.check();
    desk.pane.showForm();
    desk.pane.nextProblem();
    QVERIFY(desk.pane.http()->isVisible());
    QCOMPARE(desk.pane.http()->headers()->currentIndex().row(), 3);
    QCOMPARE(desk.pane.problems()->model().index(0).data(composer::ProblemsModel::FixLabelRole),
        QVariant(u"Remove"_s));
    QCOMPARE(desk.pane.problems()->model().index(1).data(composer::ProblemsModel::FixLabelRole),
        QVariant(u"Restore"_s));
    desk.pane.problems()->fixCurrent();
    desk.controller.check();
    QCOMPARE(desk.headers().rowOf("If-Range"), -1);
    desk.document.undo();
    desk.controller.check();
    desk.pane.problems()->fixAll();
    QCOMPARE(desk.document.envelope(), compose::Envelope());
    QCOMPARE(desk.status(), 201);
}

void HttpViewTest::theTextIsNotMarkedForTheHead()
{
    Desk desk;
    desk.headers().toggle(0);
    desk.controller.check();
    QCOMPARE(desk.status(), 401);
    QVERIFY(desk.pane.json()->marks().marks().isEmpty());
}

void HttpViewTest::notesGoWithTheDraft()
{
    Desk desk;
    desk.pane.http()->showNotes({u"one"_s, u"two"_s});
    auto *notes = desk.find<QLabel>("requestNotes");
    QCOMPARE(notes->text(), u"one\ntwo"_s);
    QVERIFY(notes->isVisible());
    desk.document.reset("{}");
    QVERIFY(!notes->isVisible());
}

void HttpViewTest::everythingHasAName()
{
    Desk desk;
    for (const QWidget *each : desk.pane.http()->widget()->findChildren<QWidget *>()) {
        const bool isPart = each->window() != &desk.pane
            || desk.find<QComboBox>("requestMethod")->isAncestorOf(each);
        if (each->focusPolicy() != Qt::NoFocus && !isPart)
            QVERIFY2(!each->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(each),
                qPrintable(each->objectName() + QLatin1String(each->metaObject()->className())));
    }
}

QTEST_MAIN(HttpViewTest)
#include "test_http_view.moc"
