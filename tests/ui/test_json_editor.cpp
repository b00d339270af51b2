#include "composer/json_brackets.h"
#include "composer/json_editor.h"
#include "composer/text_offsets.h"
#include "theme/palette.h"
#include "theme/style_sheet.h"

#include <QClipboard>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::JsonEditor;

namespace {

constexpr char manyAlphabets[]
    = "{\n  \"a\": \"no\u00A0break \u2028 line \u2029 par \U0001F514 \u0645\u0631\u062D\u0628\u0627\",\n"
      "  \"priority\": \"high\"\n}\n";

/// A draft in an editor, checked.
struct Desk {
    explicit Desk(const QByteArray &text)
    {
        document.reset(text);
        editor.resize(436, 500);
        controller.check();
    }

    void placeCursor(int at)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(at);
        editor.setTextCursor(cursor);
    }

    [[nodiscard]] QString shown() const
    {
        return editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }

    [[nodiscard]] QString marked(const char *rule) const
    {
        for (const auto &mark : editor.marks().marks()) {
            if (qstrcmp(mark.diagnostic.rule->name, rule) == 0)
                return shown().mid(mark.begin, mark.end - mark.begin);
        }
        return {};
    }

    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    compose::Document document;
    compose::DraftController controller{document, clock};
    JsonEditor editor{controller};
};

} // namespace

namespace {

// Pixels of about this colour.
int inkOf(const QColor &color, const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor c = picture.pixelColor(x, y);
            count += std::abs(c.red() - color.red()) < 40 && std::abs(c.green() - color.green()) < 40
                && std::abs(c.blue() - color.blue()) < 40;
        }
    }
    return count;
}

} // namespace

class JsonEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitsAndBytesAgreeWithQt();
    void typingChangesOnlyItsBytes();
    void otherCharactersKeepTheirBytes();
    void bytesThatAreNotUtf8Survive();
    void aSurrogatePairIsNotCut();
    void undoIsTheDocuments();
    void typingIsOneUndoStep();
    void editsFromElsewhereKeepTheCursor();
    void pasteIsAStepOfItsOwn();
    void copyKeepsNoBreakSpaces();
    void returnIndents_data();
    void returnIndents();
    void findingsAreUnderlinedWhereTheyStand();
    void goToSelectsBytes();
    void bracketsFindEachOther();
    void coloursFollowTheScheme();
    void aLargeDraftIsCaughtUpWithWhenSeen();
    void everyLineOfALargeTextIsColouredInTheEnd();
    void marksMoveWithTheText();
    void fourMebibytesDoNotHang_data();
    void fourMebibytesDoNotHang();
};

void JsonEditorTest::unitsAndBytesAgreeWithQt()
{
    QRandomGenerator random(7);
    const QList<QByteArray> pieces{"a", "\xC3\xA9", "\xE2\x80\xA8", "\xF0\x9F\x94\x94", "\xFF", "\x80",
        "\xE2\x80", "\xF0\x9F", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xEF\xBB\xBF", "\n"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray text;
        for (int i = 0; i < 12; ++i)
            text += pieces[random.bounded(int(pieces.size()))];
        QCOMPARE(composer::unitOf(text, text.size()), QString::fromUtf8(text).size());
        QCOMPARE(composer::byteOf(text, QString::fromUtf8(text).size()), text.size());
    }
    QCOMPARE(composer::byteOf("\xF0\x9F\x94\x94x", 1), 0);
    QCOMPARE(composer::byteOf("\xF0\x9F\x94\x94x", 2), 4);
    QCOMPARE(composer::unitsOf("\xF0\x9F\x94\x94x", {0, 2, 4, 5}), QList<qsizetype>({0, 0, 2, 3}));
}

void JsonEditorTest::typingChangesOnlyItsBytes()
{
    Desk desk("{\r\n \"a\" :1 }\n");
    desk.placeCursor(8);
    QSignalSpy edits(&desk.document, &compose::Document::edited);
    QTest::keyClicks(&desk.editor, u"2"_s);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0][0].value<json::TextEdit>(), (json::TextEdit{8, 0, "2"}));
    QCOMPARE(desk.document.text(), "{\n \"a\" :21 }\n");
}

void JsonEditorTest::otherCharactersKeepTheirBytes()
{
    const QByteArray text(manyAlphabets);
    Desk desk(text);
    const int value = int(desk.shown().indexOf(u"high"_s));
    desk.placeCursor(value + 4);
    QTest::keyClicks(&desk.editor, u"er"_s);
    QCOMPARE(desk.document.text(), QByteArray(text).replace("high", "higher"));
    desk.placeCursor(int(desk.shown().indexOf(QChar::LineSeparator)));
    QTest::keyClick(&desk.editor, Qt::Key_Delete);
    QCOMPARE(desk.document.text(),
        QByteArray(text).replace("high", "higher").replace("\u2028", ""));
}

void JsonEditorTest::bytesThatAreNotUtf8Survive()
{
    Desk desk("[\"\xFF\xE2\x80\", 1]");
    desk.placeCursor(int(desk.shown().indexOf(u'1')));
    QTest::keyClicks(&desk.editor, u"4"_s);
    QCOMPARE(desk.document.text(), "[\"\xFF\xE2\x80\", 41]");
}

void JsonEditorTest::aSurrogatePairIsNotCut()
{
    Desk desk("\"\U0001F514\"");
    desk.placeCursor(1);
    QTextCursor cursor = desk.editor.textCursor();
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    cursor.insertText(u"\U0001F515"_s);
    QCOMPARE(desk.document.text(), "\"\U0001F515\"");
    desk.document.undo();
    QCOMPARE(desk.shown(), u"\"\U0001F514\""_s);
}

void JsonEditorTest::undoIsTheDocuments()
{
    Desk desk("{\"a\": 1}");
    desk.document.apply({6, 1, "22"});
    QCOMPARE(desk.shown(), u"{\"a\": 22}"_s);
    QTest::keyClick(&desk.editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.document.text(), "{\"a\": 1}");
    QCOMPARE(desk.shown(), u"{\"a\": 1}"_s);
    QTest::keyClick(&desk.editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.shown(), u"{\"a\": 22}"_s);
    QCOMPARE(desk.editor.textCursor().position(), 8);
    desk.editor.undo();
    QTest::keyClick(&desk.editor, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.shown(), u"{\"a\": 22}"_s);
    QVERIFY(!desk.editor.isUndoRedoEnabled());
}

void JsonEditorTest::typingIsOneUndoStep()
{
    Desk desk("\"aaaa\"");
    desk.placeCursor(3);
    QTest::keyClicks(&desk.editor, u"aab"_s);
    QCOMPARE(desk.document.text(), "\"aaaabaa\"");
    desk.document.undo();
    QCOMPARE(desk.document.text(), "\"aaaa\"");
}

void JsonEditorTest::editsFromElsewhereKeepTheCursor()
{
    Desk desk("{\"a\": \"\U0001F514\", \"b\": 2}");
    const int at = int(desk.shown().indexOf(u'2'));
    desk.placeCursor(at);
    desk.document.apply({7, 4, "four"});
    QCOMPARE(desk.shown(), u"{\"a\": \"four\", \"b\": 2}"_s);
    QCOMPARE(desk.editor.textCursor().position(), at + 2);
    desk.document.reset("[]");
    QCOMPARE(desk.shown(), u"[]"_s);
}

void JsonEditorTest::pasteIsAStepOfItsOwn()
{
    Desk desk("\"\"");
    desk.placeCursor(1);
    QTest::keyClicks(&desk.editor, u"ab"_s);
    QGuiApplication::clipboard()->setText(u"c\u00A0\r\nd"_s);
    desk.editor.paste();
    QTest::keyClicks(&desk.editor, u"e"_s);
    QCOMPARE(desk.document.text(), "\"abc\u00A0\nde\"");
    desk.document.undo();
    desk.document.undo();
    QCOMPARE(desk.document.text(), "\"ab\"");
}

void JsonEditorTest::copyKeepsNoBreakSpaces()
{
    Desk desk("\"a\u00A0\u2028b\"");
    desk.editor.selectAll();
    desk.editor.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"\"a\u00A0\u2028b\""_s);
}

void JsonEditorTest::returnIndents_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    // The bar is the cursor.
    QTest::newRow("behind a member") << QByteArray("{\n  1,|\n}") << QByteArray("{\n  1,\n  |\n}");
    QTest::newRow("behind a bracket") << QByteArray("{|") << QByteArray("{\n  |");
    QTest::newRow("between brackets") << QByteArray("  [|]") << QByteArray("  [\n    |\n  ]");
}

void JsonEditorTest::returnIndents()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Desk desk(QByteArray(before).replace("|", ""));
    desk.placeCursor(int(before.indexOf('|')));
    QTest::keyClick(&desk.editor, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(desk.document.text(), QByteArray(after).replace("|", ""));
    QCOMPARE(desk.editor.textCursor().position(), int(after.indexOf('|')));
}

void JsonEditorTest::findingsAreUnderlinedWhereTheyStand()
{
    Desk desk(manyAlphabets);
    QCOMPARE(desk.marked("priority.value"), u"\"high\""_s);
    desk.editor.resize(600, 400);
    const QColor error = theme::colorsOf(&desk.editor).error;
    QVERIFY(inkOf(error, desk.editor.grab().toImage()) > 20);
    desk.document.reset(R"({"priority":)");
    desk.controller.check();
    QCOMPARE(desk.marked("json.syntax"), u":"_s);
    desk.document.reset({});
    desk.controller.check();
    QVERIFY(!desk.editor.marks().marks().isEmpty());
}

void JsonEditorTest::goToSelectsBytes()
{
    Desk desk(manyAlphabets);
    const qsizetype begin = desk.document.text().indexOf("high");
    desk.editor.goTo({begin, begin + 4});
    QCOMPARE(desk.editor.textCursor().selectedText(), u"high"_s);
}

void JsonEditorTest::bracketsFindEachOther()
{
    using composer::bracketsAt;
    using composer::BracketPair;
    const QString text = u"{\"}\": [1, {}]}"_s;
    QCOMPARE(bracketsAt(text, 0), (BracketPair{0, 13}));
    QCOMPARE(bracketsAt(text, 14), (BracketPair{0, 13}));
    QCOMPARE(bracketsAt(text, 6), (BracketPair{6, 12}));
    QVERIFY(!bracketsAt(text, 2));
    QVERIFY(!bracketsAt(u"[}", 0));
}

void JsonEditorTest::coloursFollowTheScheme()
{
    Desk desk("{\"a\": 1}");
    for (const auto scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
        QApplication::setPalette(theme::palette(scheme));
        qApp->setStyleSheet(theme::styleSheet(scheme));
        QCoreApplication::processEvents();
        const QTextLayout *line = desk.editor.document()->firstBlock().layout();
        QCOMPARE(line->formats().first().format.foreground().color(),
            theme::colors(scheme).jsonName);
    }
}

void JsonEditorTest::aLargeDraftIsCaughtUpWithWhenSeen()
{
    const QByteArray text = "{\n\"prioritty\": \"" + QByteArray(40'000, 'x') + "\"}";
    Desk desk(text);
    desk.editor.show();
    QCOMPARE(desk.shown(), QString::fromUtf8(text));
    desk.editor.hide();
    desk.document.apply({1, 0, " "});
    desk.document.apply({2, 0, " "});
    desk.controller.check();
    desk.editor.show();
    QCOMPARE(desk.shown(), QString::fromUtf8(desk.document.text()));
    QCOMPARE(desk.marked("body.unknownMember"), u"\"prioritty\""_s);
    desk.editor.hide();
    desk.document.reset("[]");
    desk.editor.show();
    QCOMPARE(desk.shown(), u"[]"_s);
    desk.placeCursor(1);
    QTest::keyClicks(&desk.editor, u"1"_s);
    QCOMPARE(desk.document.text(), "[1]");
}

void JsonEditorTest::everyLineOfALargeTextIsColouredInTheEnd()
{
    Desk desk("[\n" + QByteArray("\"one\",\n").repeated(5000) + "1]");
    const auto isColoured = [&](int line) {
        return !desk.editor.document()->findBlockByNumber(line).layout()->formats().isEmpty();
    };
    desk.editor.show();
    QVERIFY(isColoured(1));
    // Lines move up over those that are done.
    QTextCursor cursor(desk.editor.document()->findBlockByNumber(10));
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, 2000);
    cursor.removeSelectedText();
    QTRY_VERIFY(isColoured(3001));
    for (int line = 1; line <= 3001; ++line)
        QVERIFY2(isColoured(line), qPrintable(QString::number(line)));
}

void JsonEditorTest::marksMoveWithTheText()
{
    composer::DiagnosticMarks marks;
    const Desk desk(R"({"prioritty": 1})");
    const QList<contract::Diagnostic> found = desk.controller.draft().verdict.diagnostics;
    marks.set(found, R"({"prioritty": 1})", 16);
    const auto placeOf = [&] {
        for (const auto &mark : marks.marks()) {
            if (qstrcmp(mark.diagnostic.rule->name, "body.unknownMember") == 0)
                return std::pair(mark.begin, mark.end);
        }
        return std::pair(-1, -1);
    };
    QCOMPARE(placeOf(), std::pair(1, 12));
    marks.move(0, 0, 3);
    QCOMPARE(placeOf(), std::pair(4, 15));
    marks.move(6, 2, 1);
    QCOMPARE(placeOf(), std::pair(4, 14));
    marks.move(20, 1, 1);
    QCOMPARE(placeOf(), std::pair(4, 14));
}

void JsonEditorTest::fourMebibytesDoNotHang_data()
{
    QTest::addColumn<QByteArray>("separator");
    QTest::newRow("many lines") << QByteArray(",\n    ");
    QTest::newRow("one line") << QByteArray(", ");
}

void JsonEditorTest::fourMebibytesDoNotHang()
{
    QFETCH(QByteArray, separator);
    QByteArray text = "{\"payload\": [1";
    while (text.size() < 4 * 1024 * 1024)
        text += separator + "\"Notifications are Great! \U0001F514\"";
    text += "]}\n";
    QElapsedTimer timer;
    timer.start();
    Desk desk(text);
    desk.editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
    QVERIFY2(timer.elapsed() < 10'000, "loading");
    desk.placeCursor(int(desk.shown().size()) / 2);
    timer.restart();
    QTest::keyClicks(&desk.editor, u"x"_s);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 5'000, "typing");
}

QTEST_MAIN(JsonEditorTest)
#include "test_json_editor.moc"
