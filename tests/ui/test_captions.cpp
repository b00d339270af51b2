#include "widgets/captions.h"

#include <QKeySequence>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon::widgets;

/// Labels without what only eyes need, and numbers within words.
class CaptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mnemonicsAreNotReadOut_data();
    void mnemonicsAreNotReadOut();
    void keysStandBesideAText();
    void aFormatStandsAroundItsNumber_data();
    void aFormatStandsAroundItsNumber();
};

void CaptionsTest::mnemonicsAreNotReadOut_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("read");
    QTest::newRow("in a word") << u"Extra &headers"_s << u"Extra headers"_s;
    QTest::newRow("behind") << u"テーマ(&T)"_s << u"テーマ"_s;
    QTest::newRow("behind a blank") << u"名前 (&N)"_s << u"名前"_s;
    QTest::newRow("before an ellipsis") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("an ampersand") << u"Search && Replace"_s << u"Search & Replace"_s;
    QTest::newRow("brackets") << u"Token (se&cret)"_s << u"Token (secret)"_s;
    QTest::newRow("none") << u"Name"_s << u"Name"_s;
}

void CaptionsTest::mnemonicsAreNotReadOut()
{
    QFETCH(QString, label);
    QFETCH(QString, read);
    QCOMPARE(withoutMnemonic(label), read);
}

void CaptionsTest::keysStandBesideAText()
{
    QCOMPARE(withKeys(u"&Rename"_s, Qt::Key_F2), u"&Rename\tF2"_s);
}

void CaptionsTest::aFormatStandsAroundItsNumber_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("behind") << u"%1 a second"_s << u"5 a second"_s;
    QTest::newRow("around") << u"毎秒 %1 件"_s << u"毎秒 5 件"_s;
    QTest::newRow("closed up") << u"%1%"_s << u"5%"_s;
    QTest::newRow("without a place") << u"wrong"_s << u"5"_s;
}

void CaptionsTest::aFormatStandsAroundItsNumber()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QSpinBox whole;
    setFormat(&whole, format);
    whole.setValue(5);
    QCOMPARE(whole.text(), text);
    QDoubleSpinBox other;
    other.setDecimals(0);
    setFormat(&other, format);
    other.setValue(5);
    QCOMPARE(other.text(), text);
}

QTEST_MAIN(CaptionsTest)
#include "test_captions.moc"
