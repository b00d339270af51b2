#include "base/bidi.h"
#include "base/date_text.h"
#include "base/english_plurals.h"
#include "base/list_text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

/// How counts, lists, dates and values are put into words.
class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void englishCountsHaveTheirForm_data();
    void englishCountsHaveTheirForm();
    void aTextWithoutACountIsLeftAlone();
    void aListIsOneText();
    void datesAreAsTheLocaleWritesThem_data();
    void datesAreAsTheLocaleWritesThem();
    void valuesKeepTheirDirection();
};

void WordsTest::englishCountsHaveTheirForm_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray("%n error(s)") << 0 << u"0 errors"_s;
    QTest::newRow("one") << QByteArray("%n error(s)") << 1 << u"1 error"_s;
    QTest::newRow("two") << QByteArray("%n error(s)") << 2 << u"2 errors"_s;
    QTest::newRow("after s and x") << QByteArray("%n match(es)") << 3 << u"3 matches"_s;
    QTest::newRow("one match") << QByteArray("%n match(es)") << 1 << u"1 match"_s;
    QTest::newRow("no noun") << QByteArray("%n hidden") << 2 << u"2 hidden"_s;
    QTest::newRow("grouped") << QByteArray("%Ln byte(s)") << 4096 << u"4,096 bytes"_s;
}

void WordsTest::englishCountsHaveTheirForm()
{
    QFETCH(QByteArray, source);
    QFETCH(int, count);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(QCoreApplication::translate("any", source.constData(), nullptr, count), text);
}

void WordsTest::aTextWithoutACountIsLeftAlone()
{
    QCOMPARE(EnglishPlurals().translate("any", "error(s)"), QString());
    QCOMPARE(QCoreApplication::translate("any", "error(s)"), u"error(s)"_s);
}

void WordsTest::aListIsOneText()
{
    QCOMPARE(listText({}), QString());
    QCOMPARE(listText({u"a"_s}), u"a"_s);
    QCOMPARE(listText({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
}

void WordsTest::datesAreAsTheLocaleWritesThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("day");
    QTest::newRow("none") << u"C"_s << u"3 Nov 2026"_s << u"3 Nov"_s;
    QTest::newRow("British") << u"en_GB"_s << u"03/11/2026"_s << u"03/11"_s;
    QTest::newRow("German") << u"de"_s << u"03.11.26"_s << u"03.11."_s;
    QTest::newRow("Japanese") << u"ja"_s << u"2026/11/03"_s << u"11/03"_s;
}

void WordsTest::datesAreAsTheLocaleWritesThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, date);
    QFETCH(QString, day);
    QLocale::setDefault(QLocale(locale));
    const QDateTime time({2026, 11, 3}, {9, 5, 7});
    QCOMPARE(dateText(time.date()), date);
    QCOMPARE(dayText(time.date()), day);
    QCOMPARE(timestampText(time), date + u", 09:05:07"_s);
}

void WordsTest::valuesKeepTheirDirection()
{
    QCOMPARE(embedded(u"201 Created"_s), u"201 Created"_s);
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QCOMPARE(embedded(u"201 Created"_s), u"\u2066201 Created\u2069"_s);
    QCOMPARE(embedded(QString()), QString());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "test_words.moc"
