#include "compose/document.h"

#include <QSignalSpy>
#include <QtTest>

using namespace carillon;
using compose::Document;

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoWalkTheSameTexts();
    void typingJoinsIntoOneStep();
    void anotherFieldStartsAnotherStep();
    void aReplacedValueJoinsWhileItsFieldIsTyped();
    void anEditAfterUndoDropsTheOtherBranch();
    void savedStateIsKnownAcrossUndo();
    void editsAreTold();
    void resetTurnsCrlfIntoLf();
};

void DocumentTest::undoAndRedoWalkTheSameTexts()
{
    Document document;
    document.reset("one two");
    QList<QByteArray> texts{document.text()};
    for (const json::TextEdit &edit :
        {json::TextEdit{0, 3, "1"}, json::TextEdit{1, 0, "st"}, json::TextEdit{0, 4, {}}}) {
        document.apply(edit);
        texts.append(document.text());
    }
    for (qsizetype i = texts.size() - 2; i >= 0; --i) {
        document.undo();
        QCOMPARE(document.text(), texts.at(i));
    }
    QVERIFY(!document.canUndo());
    for (qsizetype i = 1; i < texts.size(); ++i) {
        document.redo();
        QCOMPARE(document.text(), texts.at(i));
    }
    QVERIFY(!document.canRedo());
}

void DocumentTest::typingJoinsIntoOneStep()
{
    Document document;
    document.reset("ab");
    document.apply({1, 0, "x"}, Document::Grouping::Typing, "json");
    document.apply({2, 0, "y"}, Document::Grouping::Typing, "json");
    document.apply({3, 0, "z"}, Document::Grouping::Typing, "json");
    QCOMPARE(document.text(), QByteArray("axyzb"));
    document.undo();
    QCOMPARE(document.text(), QByteArray("ab"));
    document.redo();
    QCOMPARE(document.text(), QByteArray("axyzb"));
    document.apply({4, 1, {}}, Document::Grouping::Typing, "json");
    document.apply({3, 1, {}}, Document::Grouping::Typing, "json");
    document.undo();
    QCOMPARE(document.text(), QByteArray("axyzb"));
}

void DocumentTest::anotherFieldStartsAnotherStep()
{
    Document document;
    document.reset("a b");
    document.apply({0, 1, "aa"}, Document::Grouping::Typing, "/title");
    document.apply({3, 1, "bb"}, Document::Grouping::Typing, "/body");
    document.undo();
    QCOMPARE(document.text(), QByteArray("aa b"));
}

void DocumentTest::aReplacedValueJoinsWhileItsFieldIsTyped()
{
    Document document;
    document.reset("{\"t\":\"\"}");
    document.apply({5, 2, "\"H\""}, Document::Grouping::Typing, "/t");
    document.apply({5, 3, "\"He\""}, Document::Grouping::Typing, "/t");
    document.apply({5, 4, "\"Hey\""}, Document::Grouping::Typing, "/t");
    document.undo();
    QCOMPARE(document.text(), QByteArray("{\"t\":\"\"}"));
    document.redo();
    QCOMPARE(document.text(), QByteArray("{\"t\":\"Hey\"}"));
}

void DocumentTest::anEditAfterUndoDropsTheOtherBranch()
{
    Document document;
    document.reset("a");
    document.apply({1, 0, "b"});
    document.undo();
    document.apply({1, 0, "c"});
    QVERIFY(!document.canRedo());
    QCOMPARE(document.text(), QByteArray("ac"));
}

void DocumentTest::savedStateIsKnownAcrossUndo()
{
    Document document;
    document.reset("a");
    QVERIFY(!document.isModified());
    document.apply({1, 0, "b"});
    document.markSaved();
    document.apply({2, 0, "c"}, Document::Grouping::Typing, "json");
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.apply({1, 0, "x"});
    QVERIFY(document.isModified());
}

void DocumentTest::editsAreTold()
{
    Document document;
    document.reset("abc");
    QSignalSpy edited(&document, &Document::edited);
    document.apply({1, 1, "X"});
    document.apply({1, 1, "X"}); // changes nothing
    document.undo();
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.at(1).constFirst().value<json::TextEdit>(), (json::TextEdit{1, 1, "b"}));
}

void DocumentTest::resetTurnsCrlfIntoLf()
{
    Document document;
    document.reset("{\r\n}\r\n");
    QCOMPARE(document.text(), QByteArray("{\n}\n"));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "test_document.moc"
