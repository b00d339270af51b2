#include "base/json_text.h"
#include "base/text_needle.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

class TextNeedleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWithoutRegardToCase_data();
    void findsWithoutRegardToCase();
    void nothingIsFoundEverywhere();
};

void TextNeedleTest::findsWithoutRegardToCase_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    QTest::newRow("ASCII") << u"STAND-up"_s << u"the Stand-Up begins"_s << true;
    QTest::newRow("at the end") << u"ends"_s << u"so it ends"_s << true;
    QTest::newRow("nearly") << u"aab"_s << u"aaaaac"_s << false;
    QTest::newRow("after repeats") << u"aab"_s << u"aaaaab"_s << true;
    QTest::newRow("longer than the text") << u"stand-up"_s << u"up"_s << false;
    QTest::newRow("white space around") << u"  up "_s << u"stand-up"_s << true;
    QTest::newRow("umlaut") << u"ÜBER"_s << u"darüber"_s << true;
    QTest::newRow("Greek sigmas") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
    QTest::newRow("Cyrillic") << u"ПРИВЕТ"_s << u"привет, мир"_s << true;
    QTest::newRow("Kelvin sign") << u"300 k"_s << u"300 \u212a"_s << true;
    QTest::newRow("long s") << u"essen"_s << u"e\u017f\u017fen"_s << true;
    QTest::newRow("emoji") << u"🎉"_s << u"done 🎉"_s << true;
    QTest::newRow("quotes") << u"\"x\""_s << u"say \"X\" now"_s << true;
    QTest::newRow("backslash") << u"c:\\dir"_s << u"in C:\\DIR\\a"_s << true;
    QTest::newRow("line break") << u"a\nb"_s << u"A\nB"_s << true;
}

// As text, as UTF-8, and never missed inside JSON.
void TextNeedleTest::findsWithoutRegardToCase()
{
    QFETCH(QString, needle);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const TextNeedle looked(needle);
    QCOMPARE(looked.isIn(text), found);
    QCOMPARE(looked.isInUtf8(text.toUtf8()), found);
    if (found)
        QVERIFY(looked.mayBeInJson(json::quoted(text.toUtf8())));
}

void TextNeedleTest::nothingIsFoundEverywhere()
{
    const TextNeedle nothing(u"  "_s);
    QVERIFY(nothing.isEmpty());
    QVERIFY(nothing.isIn(u"x"_s));
    QVERIFY(nothing.isInUtf8({}));
}

QTEST_APPLESS_MAIN(TextNeedleTest)
#include "test_text_needle.moc"
