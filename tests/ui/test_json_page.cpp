#include "composer/find_bar.h"
#include "composer/json_completer.h"
#include "composer/json_editor.h"
#include "composer/json_folding.h"
#include "composer/json_page.h"
#include "theme/style_sheet.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

const QByteArray example = R"({
  "targetHostName": "a.example",
  "payload": {
    "visualContent": {
      "title": "Hello",
      "body": "Hello you"
    }
  },
  "priority": "High"
}
)";

/// A draft in the JSON view, checked and on screen.
struct Desk {
    explicit Desk(const QByteArray &text = example)
    {
        document.reset(text);
        page.resize(520, 420);
        controller.check();
        page.show();
        editor.setFocus();
        (void)QTest::qWaitForWindowActive(&page);
    }

    void placeBehind(const QByteArray &text)
    {
        QTextCursor cursor = editor.textCursor();
        const qsizetype at = shown().indexOf(QString::fromUtf8(text));
        cursor.setPosition(int(at + text.size()));
        editor.setTextCursor(cursor);
    }
    [[nodiscard]] QString shown() const
    {
        return editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    [[nodiscard]] QString wordAtCursor() const { return editor.textCursor().selectedText(); }
    [[nodiscard]] QTextBlock line(int number) const
    {
        return editor.document()->findBlockByNumber(number);
    }
    [[nodiscard]] QList<int> visibleLines() const
    {
        QList<int> out;
        for (QTextBlock block = editor.document()->firstBlock(); block.isValid();
             block = block.next()) {
            if (block.isVisible())
                out.append(block.blockNumber());
        }
        return out;
    }
    template <class Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }

    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    compose::Document document;
    compose::DraftController controller{document, clock};
    composer::JsonPage page{controller};
    composer::JsonEditor &editor = *page.editor();
    composer::JsonFolding &folding = *editor.folding();
    QAbstractItemView &list = *editor.completer()->list();
};

} // namespace

class JsonPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void aQuoteOffersNames();
    void lettersNarrowWhatIsOffered();
    void choosingIsOneStep();
    void escapeLeavesWhatWasTyped();
    void nothingIsOfferedInFreeText();
    void restingOnAMemberExplainsIt();

    void foldingHidesWhatIsBetween();
    void foldingKeepsTheText();
    void aPlaceThatIsGoneToOpens();
    void anEditOpensWhatCannotBeFolded();
    void nestedFoldsKeepTheirState();

    void countsWhileOneTypes();
    void goesRound();
    void matchesAsAsked_data();
    void matchesAsAsked();
    void replacesAllInOneStep();
    void replacesOneAfterAnother();
    void escapeClosesTheBar();

    void formatsInOneStep();
    void leavesBrokenTextAlone();
};

void JsonPageTest::aQuoteOffersNames()
{
    Desk desk;
    desk.placeBehind("\"High\"");
    QTest::keyClicks(&desk.editor, u",\""_s);
    QVERIFY(desk.list.isVisible());
    QCOMPARE(desk.list.model()->index(0, 0).data().toString(), u"appNotificationId"_s);
}

void JsonPageTest::lettersNarrowWhatIsOffered()
{
    Desk desk;
    desk.placeBehind("\"High\"");
    QTest::keyClicks(&desk.editor, u",\"ttl"_s);
    QVERIFY(!desk.list.isVisible());
    QTest::keyClick(&desk.editor, Qt::Key_Backspace);
    QTest::keyClick(&desk.editor, Qt::Key_Backspace);
    QTest::keyClicks(&desk.editor, u"ime"_s);
    QVERIFY(desk.list.isVisible());
    QCOMPARE(desk.list.model()->rowCount(), 2); // displayTimeToLive and expirationDateTime
}

void JsonPageTest::choosingIsOneStep()
{
    Desk desk;
    desk.placeBehind("\"High\"");
    QTest::keyClicks(&desk.editor, u",\"gro"_s);
    const QByteArray typed = desk.document.text();
    QTest::keyClick(&desk.list, Qt::Key_Return);
    QVERIFY(!desk.list.isVisible());
    QVERIFY(desk.document.text().contains(R"("High","groupName": "")"));
    QTest::keyClicks(&desk.editor, u"x"_s);
    QVERIFY(desk.document.text().contains(R"("High","groupName": "x")"));
    desk.editor.undo();
    desk.editor.undo();
    QCOMPARE(desk.document.text(), typed);
}

void JsonPageTest::escapeLeavesWhatWasTyped()
{
    Desk desk;
    desk.placeBehind("\"High\"");
    QTest::keyClicks(&desk.editor, u",\"gro"_s);
    const QByteArray typed = desk.document.text();
    QTest::keyClick(&desk.list, Qt::Key_Escape);
    QVERIFY(!desk.list.isVisible());
    QCOMPARE(desk.document.text(), typed);
}

void JsonPageTest::nothingIsOfferedInFreeText()
{
    Desk desk;
    desk.placeBehind("\"title\": \"Hello");
    QTest::keyClicks(&desk.editor, u" there"_s);
    QVERIFY(!desk.list.isVisible());
    desk.editor.completer()->open();
    QVERIFY(!desk.list.isVisible());
}

void JsonPageTest::restingOnAMemberExplainsIt()
{
    Desk desk;
    desk.placeBehind("\"prio");
    const QPoint place = desk.editor.cursorRect().center();
    QHelpEvent rest(QEvent::ToolTip, place, desk.editor.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(desk.editor.viewport(), &rest);
    auto *card = desk.child<QWidget>("diagnosticPopup");
    QVERIFY(card && card->isVisible());
    QString said;
    const QList<QLabel *> labels = card->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->text() + u'\n';
    QVERIFY2(said.contains(u"priority"_s) && said.contains(u"None, High, Low"_s), qPrintable(said));
    QTest::keyClick(&desk.editor, Qt::Key_Right);
    QVERIFY(!card->isVisible());
}

void JsonPageTest::foldingHidesWhatIsBetween()
{
    Desk desk;
    QVERIFY(desk.folding.canFold(desk.line(2)));
    QVERIFY(!desk.folding.canFold(desk.line(1)));
    desk.folding.toggle(desk.line(2));
    QVERIFY(desk.folding.isFolded(desk.line(2)));
    QCOMPARE(desk.visibleLines(), (QList{0, 1, 2, 7, 8, 9, 10}));
    desk.folding.toggle(desk.line(2));
    QCOMPARE(desk.visibleLines().size(), 11);
}

void JsonPageTest::foldingKeepsTheText()
{
    Desk desk;
    desk.folding.foldAll();
    QCOMPARE(desk.document.text(), example);
    QVERIFY(!desk.document.canUndo());
    desk.placeBehind("\"a.exa");
    QTest::keyClicks(&desk.editor, u"X"_s);
    QCoreApplication::processEvents();
    QCOMPARE(desk.document.text(), QByteArray(example).replace("a.exa", "a.exaX"));
    QVERIFY(desk.folding.isFolded(desk.line(2)));
}

void JsonPageTest::aPlaceThatIsGoneToOpens()
{
    Desk desk;
    desk.folding.foldAll();
    QVERIFY(!desk.line(4).isVisible());
    const qsizetype title = example.indexOf("Hello");
    desk.editor.goTo({title, title + 5});
    QVERIFY(desk.line(4).isVisible());
    QCOMPARE(desk.wordAtCursor(), u"Hello"_s);
}

void JsonPageTest::anEditOpensWhatCannotBeFolded()
{
    Desk desk;
    desk.folding.toggle(desk.line(2));
    desk.placeBehind("\"payload\": {");
    QTest::keyClick(&desk.editor, Qt::Key_Backspace); // the bracket itself
    QTRY_COMPARE(desk.visibleLines().size(), 11);
}

void JsonPageTest::nestedFoldsKeepTheirState()
{
    Desk desk;
    desk.folding.toggle(desk.line(3));
    desk.folding.toggle(desk.line(2));
    desk.folding.toggle(desk.line(2));
    QVERIFY(desk.folding.isFolded(desk.line(3)));
    QCOMPARE(desk.visibleLines(), (QList{0, 1, 2, 3, 6, 7, 8, 9, 10}));
    desk.folding.unfoldAll();
    QCOMPARE(desk.visibleLines().size(), 11);
}

void JsonPageTest::countsWhileOneTypes()
{
    Desk desk;
    desk.page.findBar()->find();
    QTest::keyClicks(desk.child<QLineEdit>("findText"), u"hello"_s);
    QCOMPARE(desk.page.findBar()->matches().size(), 2);
    QVERIFY(desk.child<QLabel>("findCount")->text().contains(u'2'));
    QTest::keyClicks(desk.child<QLineEdit>("findText"), u"x"_s);
    QCOMPARE(desk.child<QLabel>("findCount")->text(), u"No match"_s);
}

void JsonPageTest::goesRound()
{
    Desk desk;
    desk.page.findBar()->find();
    auto *wanted = desk.child<QLineEdit>("findText");
    QTest::keyClicks(wanted, u"hello"_s);
    const auto place = [&] { return desk.editor.textCursor().selectionStart(); };
    QTest::keyClick(wanted, Qt::Key_Return);
    const int first = place();
    QTest::keyClick(wanted, Qt::Key_Return);
    const int second = place();
    QVERIFY(second > first);
    QTest::keyClick(wanted, Qt::Key_Return);
    QCOMPARE(place(), first);
    QTest::keyClick(wanted, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(place(), second);
    QCOMPARE(desk.child<QLabel>("findCount")->text(), u"2 of 2"_s);
}

void JsonPageTest::matchesAsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<int>("count");
    QTest::newRow("any case") << u"Ab ab AB"_s << u"ab"_s << false << false << 3;
    QTest::newRow("this case") << u"Ab ab AB"_s << u"ab"_s << true << false << 1;
    QTest::newRow("whole words") << u"abc ab cab ab."_s << u"ab"_s << false << true << 2;
    QTest::newRow("no overlap") << u"aaaa"_s << u"aa"_s << false << false << 2;
    QTest::newRow("marks are whole words") << u"a\"b\" \"b\""_s << u"\"b\""_s << false << true << 2;
    QTest::newRow("nothing") << u"a"_s << u""_s << false << false << 0;
    QTest::newRow("other alphabets") << u"\u0645\u0631 \u0645\u0631"_s << u"\u0645\u0631"_s
                                     << false << true << 2;
}

void JsonPageTest::matchesAsAsked()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWords);
    QTEST(int(composer::matchesIn(text, wanted, {matchCase, wholeWords}, 100).size()), "count");
    QVERIFY(composer::matchesIn(text, wanted, {matchCase, wholeWords}, 1).size() <= 1);
}

void JsonPageTest::replacesAllInOneStep()
{
    Desk desk;
    desk.page.findBar()->replace();
    desk.child<QLineEdit>("findText")->setText(u"Hello"_s);
    desk.child<QLineEdit>("replaceText")->setText(u"Gr\u00fc\u00df \U0001F514"_s);
    desk.child<QToolButton>("replaceAll")->click();
    QCOMPARE(desk.document.text(),
        QByteArray(example).replace("Hello", "Gr\xc3\xbc\xc3\x9f \xf0\x9f\x94\x94"));
    desk.document.undo();
    QCOMPARE(desk.document.text(), example);
}

void JsonPageTest::replacesOneAfterAnother()
{
    Desk desk;
    desk.page.findBar()->replace();
    desk.child<QLineEdit>("findText")->setText(u"Hello"_s);
    auto *replacement = desk.child<QLineEdit>("replaceText");
    replacement->setText(u"Bye"_s);
    replacement->setFocus();
    QTest::keyClick(replacement, Qt::Key_Return); // goes to the first
    QCOMPARE(desk.document.text(), example);
    QTest::keyClick(replacement, Qt::Key_Return);
    QVERIFY(desk.document.text().contains(R"("title": "Bye")"));
    QVERIFY(desk.document.text().contains("Hello you"));
    QTest::keyClick(replacement, Qt::Key_Return);
    QVERIFY(desk.document.text().contains("Bye you"));
}

void JsonPageTest::escapeClosesTheBar()
{
    Desk desk;
    desk.page.findBar()->find();
    QTest::keyClicks(desk.child<QLineEdit>("findText"), u"hello"_s);
    QTest::keyClick(desk.child<QLineEdit>("findText"), Qt::Key_Escape);
    QVERIFY(!desk.page.findBar()->isVisible());
    QVERIFY(desk.page.findBar()->matches().isEmpty());
    QVERIFY(desk.editor.hasFocus());
}

void JsonPageTest::formatsInOneStep()
{
    const QByteArray dense = R"({"payload":{"rawContent":"x"},"targetHostName":"a"})";
    Desk desk(dense);
    desk.page.formatText();
    QCOMPARE(desk.document.text().trimmed(),
        QByteArray("{\n  \"payload\": {\n    \"rawContent\": \"x\"\n  },\n  \"targetHostName\": "
                   "\"a\"\n}"));
    desk.document.undo();
    QCOMPARE(desk.document.text(), dense);
}

void JsonPageTest::leavesBrokenTextAlone()
{
    Desk desk("{\"a\":");
    desk.page.formatText();
    QCOMPARE(desk.document.text(), QByteArray("{\"a\":"));
    QVERIFY(!desk.document.canUndo());
}

QTEST_MAIN(JsonPageTest)
#include "test_json_page.moc"
