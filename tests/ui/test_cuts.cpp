#include "support/accepted.h"
#include "support/fixture.h"
#include "toasts/cuts.h"

using namespace Qt::StringLiterals;
using namespace carillon;
using platforms::Cut;
using platforms::WarningId;

namespace {

contract::Notification fixture(const QString &name)
{
    return test::accepted(test::fixture(u"native/%1.json"_s.arg(name)));
}

QStringList cutPlaces(const contract::Notification &notification)
{
    QStringList out;
    for (const Cut &cut : toasts::cutsIn(notification)) {
        if (cut.visible < cut.total)
            out.append(QLatin1String(platforms::warningOf(cut.surface).rule.name) + u' '
                + QString::fromLatin1(cut.pointer));
    }
    return out;
}

} // namespace

class CutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSeedIsShownWhole();
    void longTextsAreCutWhereTheSurfaceEnds();
    void countsAreOfCharactersAsPeopleCount();
    void onlyTargetedPlatformsAreMeasured();
    void aFallbackIsMeasuredOnIos();
    void rawIsMeasuredOnTheWebWhereItNamesTexts();
};

void CutsTest::theSeedIsShownWhole()
{
    const QList<Cut> cuts = toasts::cutsIn(fixture(u"seed"_s));
    QCOMPARE(cuts.size(), 6); // title and body on three platforms
    QCOMPARE(cutPlaces(fixture(u"seed"_s)), QStringList());
}

void CutsTest::longTextsAreCutWhereTheSurfaceEnds()
{
    QCOMPARE(cutPlaces(fixture(u"long"_s)),
        QStringList({u"W-TRUNC-WINDOWS-POPUP /payload/visualContent/body"_s,
            u"W-TRUNC-IOS-BANNER /payload/visualContent/body"_s,
            u"W-TRUNC-ANDROID-HEADS-UP /payload/visualContent/body"_s}));
}

void CutsTest::countsAreOfCharactersAsPeopleCount()
{
    contract::Notification notification = fixture(u"seed"_s);
    notification.payload.visualContent->body = u"👨‍👩‍👧‍👦"_s;
    QCOMPARE(toasts::cutsIn(notification)[1].total, 1);
}

void CutsTest::onlyTargetedPlatformsAreMeasured()
{
    contract::Notification notification = fixture(u"long"_s);
    notification.platforms = contract::Platform::Android;
    QCOMPARE(cutPlaces(notification),
        QStringList{u"W-TRUNC-ANDROID-HEADS-UP /payload/visualContent/body"_s});
}

void CutsTest::aFallbackIsMeasuredOnIos()
{
    contract::Notification notification = fixture(u"fallback"_s);
    QCOMPARE(cutPlaces(notification), QStringList());
    notification.fallbackPolicy->visualContent.title = QString(200, u'w');
    QCOMPARE(cutPlaces(notification),
        QStringList{u"W-TRUNC-IOS-BANNER /fallbackPolicy/endpointFallback/visualContent/title"_s});
}

void CutsTest::rawIsMeasuredOnTheWebWhereItNamesTexts()
{
    contract::Notification notification = fixture(u"raw"_s);
    notification.payload.rawContent = u"{\"body\":\"%1\"}"_s.arg(QString(900, u'w'));
    QCOMPARE(cutPlaces(notification), QStringList{u"W-TRUNC-WEB-DESKTOP /payload/rawContent"_s});
    notification.payload.rawContent = QString(900, u'w');
    QCOMPARE(cutPlaces(notification), QStringList());
}

QTEST_MAIN(CutsTest)
#include "test_cuts.moc"
