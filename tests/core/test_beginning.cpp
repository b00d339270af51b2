#include "base/beginning.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using carillon::beginningOf;

/// Long texts shown in part.
class BeginningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortTextStays()
    {
        QCOMPARE(beginningOf({}, 0), QString());
        QCOMPARE(beginningOf(u"abc"_s, 3), u"abc"_s);
    }
    void longTextIsCut() { QCOMPARE(beginningOf(u"abcd"_s, 3), u"abc…"_s); }
    void pairsStayWhole()
    {
        const QString text = u"a\U0001F514b"_s; // four units
        QCOMPARE(beginningOf(text, 2), u"a…"_s);
        QCOMPARE(beginningOf(text, 3), u"a\U0001F514…"_s);
        QCOMPARE(beginningOf(text, 0), u"…"_s);
    }
};

QTEST_GUILESS_MAIN(BeginningTest)
#include "test_beginning.moc"
