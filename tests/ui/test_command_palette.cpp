#include "command_palette.h"
#include "theme/style_sheet.h"
#include "widgets/fuzzy_match.h"

#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

class CommandPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void findsByLetters_data();
    void findsByLetters();
    void theBetterAnswerComesFirst_data();
    void theBetterAnswerComesFirst();
    void marksWhatMatched();
    void longTextsAreBounded();
    void returnDoesTheChosenOne();
    void arrowsChoose();
    void nothingIsDoneWhereNothingMatches();
    void escapeLeaves();
};

void CommandPaletteTest::findsByLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("in order") << u"fj"_s << u"Format JSON"_s << true;
    QTest::newRow("another order") << u"jf"_s << u"Format JSON"_s << false;
    QTest::newRow("any case") << u"FORMAT"_s << u"format json"_s << true;
    QTest::newRow("blanks do not count") << u"f o r"_s << u"Format"_s << true;
    QTest::newRow("nothing typed") << u""_s << u"Format"_s << true;
    QTest::newRow("longer than the text") << u"formats"_s << u"Format"_s << false;
    QTest::newRow("no text") << u"a"_s << u""_s << false;
    QTest::newRow("other alphabets") << u"\u0443\u0432"_s << u"\u0423\u0432\u0435\u0434"_s << true;
}

void CommandPaletteTest::findsByLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(widgets::fuzzyMatch(typed, text).has_value(), "found");
}

void CommandPaletteTest::theBetterAnswerComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("starts of words") << u"np"_s << u"Next Problem"_s << u"Snippet"_s;
    QTest::newRow("neighbours") << u"send"_s << u"Send"_s << u"Select Ends, Now Done"_s;
    QTest::newRow("the shorter") << u"save"_s << u"Save"_s << u"Save the draft to another file"_s;
}

void CommandPaletteTest::theBetterAnswerComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(widgets::fuzzyMatch(typed, better)->score > widgets::fuzzyMatch(typed, worse)->score);
}

void CommandPaletteTest::marksWhatMatched()
{
    QCOMPARE(widgets::fuzzyMatch(u"fj"_s, u"Format JSON"_s)->places, (QList{0, 7}));
    QCOMPARE(widgets::fuzzyMatch(u"jso"_s, u"a j JSON"_s)->places, (QList{4, 5, 6}));
}

void CommandPaletteTest::longTextsAreBounded()
{
    const QString endless(1'000'000, u'a');
    QVERIFY(widgets::fuzzyMatch(endless, endless).has_value());
    QVERIFY(!widgets::fuzzyMatch(u"b"_s, endless).has_value());
}

namespace {

struct Opened {
    Opened()
    {
        window.resize(900, 600);
        window.show();
        palette.open({{u"Save"_s, u"Ctrl+S"_s, [this] { done.append(u"save"_s); }},
            {u"Send"_s, {}, [this] { done.append(u"send"_s); }},
            {u"Show Form"_s, {}, [this] { done.append(u"form"_s); }}});
    }
    [[nodiscard]] QLineEdit *typed() { return palette.findChild<QLineEdit *>(u"paletteText"_s); }
    [[nodiscard]] QListView *list() { return palette.findChild<QListView *>(u"paletteList"_s); }

    QWidget window;
    CommandPalette palette{&window};
    QStringList done;
};

} // namespace

void CommandPaletteTest::returnDoesTheChosenOne()
{
    Opened opened;
    QCOMPARE(opened.list()->model()->rowCount(), 3);
    QTest::keyClicks(opened.typed(), u"snd"_s);
    QCOMPARE(opened.list()->model()->rowCount(), 1);
    QTest::keyClick(opened.typed(), Qt::Key_Return);
    QCOMPARE(opened.done, QStringList(u"send"_s));
    QVERIFY(!opened.palette.isVisible());
}

void CommandPaletteTest::arrowsChoose()
{
    Opened opened;
    QTest::keyClick(opened.typed(), Qt::Key_Down);
    QTest::keyClick(opened.typed(), Qt::Key_Down);
    QTest::keyClick(opened.typed(), Qt::Key_Down);
    QTest::keyClick(opened.typed(), Qt::Key_Return);
    QCOMPARE(opened.done, QStringList(u"form"_s));
}

void CommandPaletteTest::nothingIsDoneWhereNothingMatches()
{
    Opened opened;
    QTest::keyClicks(opened.typed(), u"zzz"_s);
    QTest::keyClick(opened.typed(), Qt::Key_Return);
    QVERIFY(opened.done.isEmpty());
    QVERIFY(opened.palette.isVisible());
}

void CommandPaletteTest::escapeLeaves()
{
    Opened opened;
    QTest::keyClick(opened.typed(), Qt::Key_Escape);
    QVERIFY(!opened.palette.isVisible());
    QVERIFY(opened.done.isEmpty());
}

QTEST_MAIN(CommandPaletteTest)
#include "test_command_palette.moc"
