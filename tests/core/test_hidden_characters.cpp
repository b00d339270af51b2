#include "platforms/hidden_characters.h"

#include <QtTest>

using namespace carillon::platforms;
using namespace Qt::StringLiterals;

class HiddenCharactersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFound_data();
    void everyKindIsFound();
    void whatScriptsAndEmojiNeedIsNone_data();
    void whatScriptsAndEmojiNeedIsNone();
    void placesAreCountedInCodePoints();
    void noMoreAreToldThanAskedFor();
};

void HiddenCharactersTest::everyKindIsFound_data()
{
    QTest::addColumn<char32_t>("codePoint");
    QTest::addColumn<QString>("says");

    const auto row
        = [](char32_t c, const QString &says) { QTest::addRow("U+%04X", uint(c)) << c << says; };
    row(0x061c, u"sets a direction unseen"_s);
    row(0x200b, u"is not drawn"_s);
    row(0x200e, u"sets a direction unseen"_s);
    row(0x200f, u"sets a direction unseen"_s);
    row(0x202a, u"changes the direction"_s);
    row(0x202b, u"changes the direction"_s);
    row(0x202c, u"ends a change of direction"_s);
    row(0x202d, u"turns round what follows"_s);
    row(0x202e, u"turns round what follows"_s);
    row(0x2060, u"is not drawn"_s);
    row(0x2066, u"sets apart"_s);
    row(0x2067, u"sets apart"_s);
    row(0x2068, u"sets apart"_s);
    row(0x2069, u"ends a change of direction"_s);
    row(0x3164, u"is not drawn"_s);
    row(0xfeff, u"is not drawn"_s);
}

void HiddenCharactersTest::everyKindIsFound()
{
    QFETCH(char32_t, codePoint);
    QFETCH(QString, says);

    const QString text = u"ab"_s + QChar(ushort(codePoint)) + u'c';
    const QList<HiddenCharacter> found = hiddenCharacters(text);
    QCOMPARE(found, (QList<HiddenCharacter>{{codePoint, 3}}));
    QVERIFY(sentence(found[0]).startsWith(codePointName(codePoint) + u' '));
    QVERIFY2(sentence(found[0]).contains(says), qPrintable(sentence(found[0])));
}

void HiddenCharactersTest::whatScriptsAndEmojiNeedIsNone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a family") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QTest::newRow("a picture") << u"\u2764\ufe0f"_s;
    QTest::newRow("Persian with a non-joiner")
        << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s;
    QTest::newRow("a soft hyphen") << u"Donau\u00addampfschiff"_s;
    QTest::newRow("a no-break space") << u"10\u00a0km"_s;
    QTest::newRow("nothing") << QString();
}

void HiddenCharactersTest::whatScriptsAndEmojiNeedIsNone()
{
    QFETCH(QString, text);

    QVERIFY(hiddenCharacters(text).isEmpty());
}

void HiddenCharactersTest::placesAreCountedInCodePoints()
{
    const QList<HiddenCharacter> found = hiddenCharacters(u"\U0001F44D\u202eab\u202c"_s);
    QCOMPARE(found, (QList<HiddenCharacter>{{0x202e, 2}, {0x202c, 5}}));
}

void HiddenCharactersTest::noMoreAreToldThanAskedFor()
{
    const QString many(5000, QChar(0x200b));
    QCOMPARE(hiddenCharacters(many).size(), hiddenCharactersTold);
    QCOMPARE(hiddenCharacters(many, many.size()).size(), 5000);
}

QTEST_GUILESS_MAIN(HiddenCharactersTest)
#include "test_hidden_characters.moc"
