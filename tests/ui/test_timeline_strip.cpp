#include "receiver/timeline_strip.h"
#include "support/feed.h"
#include "theme/style_sheet.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using namespace std::chrono_literals;
using fixture::devices;
using fixture::feedStart;

namespace {

// 2026-11-23T10:02:11Z
const Instant now = feedStart + 18s;

/// Posted at the start: shown on the desktop, waiting for the fallback on the iPhone, filtered
/// elsewhere.
FeedItem armed()
{
    FeedItem item = fixture::feedItem(u"a"_s, 0);
    item.expires = item.created + 9 * 24h + 13h;
    for (Delivery &delivery : item.deliveries) {
        delivery.delivered = false;
        delivery.reason.clear();
        delivery.cause = DeliveryCause::Filtered;
    }
    Delivery &desktop = item.deliveries[0];
    desktop.delivered = true;
    desktop.state = DeliveryState::Shown;
    desktop.cause = DeliveryCause::None;
    desktop.tapped = item.created + 3ms;
    desktop.fetched = item.created + 20ms;
    desktop.shown = item.created + 24ms;
    Delivery &phone = item.deliveries[1];
    phone.state = DeliveryState::Waiting;
    phone.cause = DeliveryCause::SavingPower;
    phone.tapped = item.created + 4ms;
    phone.fallbackDue = item.created + 60s;
    return item;
}

QString kindsOf(const TimelineLayout &layout)
{
    QStringList out;
    for (const TimelineMoment &each : layout.moments)
        out.append((each.moment.future ? u">"_s : QString())
            + QString::number(int(each.moment.kind)) + u'@' + layout.columns[each.column].label);
    return out.join(u' ');
}

QString columnsOf(const TimelineLayout &layout)
{
    QStringList out;
    for (const TimelineColumn &each : layout.columns)
        out.append(each.label);
    return out.join(u" | "_s);
}

struct Shown {
    explicit Shown(const FeedItem &item = armed(), const QList<Device> &known = devices)
    {
        strip.setNow(now);
        strip.setItem(item, known);
        strip.resize(760, 200);
        strip.show();
        strip.activateWindow();
        strip.setFocus();
        (void)QTest::qWaitForWindowActive(&strip);
    }

    [[nodiscard]] QAccessibleInterface *reader()
    {
        return QAccessible::queryAccessibleInterface(&strip);
    }

    TimelineStrip strip;
};

} // namespace

class TimelineStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timesReadAsPeopleSayThem_data();
    void timesReadAsPeopleSayThem();
    void momentsStandInOrderBesidesNow();
    void nowEndsWhatIsOver();
    void whatWasBornExpiredComesFirst();
    void momentsStandFromTheStartToTheEnd();
    void aMirroredStripRunsFromTheRight();
    void arrowsGoThroughTheMoments();
    void upAndDownGoThroughTheLanes();
    void aClickChooses();
    void theWholeTextTellsEverything();
    void everyMomentIsAChild();
    void theCurrentMomentHasTheFocusOfAScreenReader();
    void childrenOutliveAChangeOfTheItem();
    void newsOfTheItemKeepTheCurrentMoment();
    void timePassingTurnsWhatWasDueIntoPast();
    void whatDoesNotFitHasALegend();
    void manyDevicesAreScrolledTo();
    void largeTextGetsTallerLanes();
    void nothingIsNoMoment();
};

void TimelineStripTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void TimelineStripTest::timesReadAsPeopleSayThem_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("cut");
    QTest::addColumn<QString>("exact");
    const auto row
        = [](std::chrono::milliseconds offset, const char16_t *cut, const char16_t *exact) {
              QTest::addRow("%lld", static_cast<long long>(offset.count()))
                  << qint64(offset.count()) << QString::fromUtf16(cut) << QString::fromUtf16(exact);
          };
    row(0ms, u"0 s", u"0 ms");
    row(3ms, u"0 s", u"+3 ms");
    row(1s, u"+1 s", u"+1 s");
    row(60s, u"+60 s", u"+60 s");
    row(119s, u"+119 s", u"+119 s");
    row(125s, u"+2 min", u"+2 min 5 s");
    row(90min, u"+90 min", u"+90 min");
    row(200min, u"+3 h", u"+3 h 20 min");
    row(48h, u"+2 days", u"+2 days");
    row(9 * 24h + 13h, u"+9 days", u"+9 days 13 h");
    row(-(24h * 800), u"\u22122 years", u"\u22122 years");
}

void TimelineStripTest::timesReadAsPeopleSayThem()
{
    QFETCH(qint64, offset);
    const Instant at = feedStart + std::chrono::milliseconds(offset);
    QTEST(offsetText(feedStart, at), "cut");
    QTEST(exactOffsetText(feedStart, at), "exact");
}

void TimelineStripTest::momentsStandInOrderBesidesNow()
{
    const TimelineLayout layout = timelineLayout(armed(), devices, now);
    QCOMPARE(columnsOf(layout), u"0 s | now +18 s | +60 s | +9 days"_s);
    QCOMPARE(layout.nowColumn(), 1);
    QCOMPARE(kindsOf(layout), u"0@0 s 2@0 s 2@0 s 3@0 s 4@0 s >6@+60 s >15@+9 days"_s);
    QCOMPARE(layout.columns.constFirst().slotCount, 3);
    QCOMPARE(layout.latest(), 4);
    QStringList names;
    for (const TimelineLane &lane : layout.lanes)
        names.append(lane.name);
    QCOMPARE(names.join(u' '), u"Notification Desktop iPhone Pixel Browser"_s);
}

void TimelineStripTest::nowEndsWhatIsOver()
{
    const TimelineLayout layout = timelineLayout(armed(), devices, feedStart + 24h * 12);
    QCOMPARE(columnsOf(layout), u"0 s | +60 s | +9 days | now +12 days"_s);
    QVERIFY(std::none_of(layout.moments.cbegin(), layout.moments.cend(),
        [](const TimelineMoment &each) { return each.moment.future; }));
}

void TimelineStripTest::whatWasBornExpiredComesFirst()
{
    FeedItem item = armed();
    item.expires = item.created - 24h * 800;
    const TimelineLayout layout = timelineLayout(item, devices, now);
    QCOMPARE(layout.moments.constFirst().moment.kind, MomentKind::Expired);
    QCOMPARE(layout.columns.constFirst().label, u"\u22122 years"_s);
}

void TimelineStripTest::momentsStandFromTheStartToTheEnd()
{
    Shown shown;
    const TimelineLayout &layout = shown.strip.timeline();
    for (int i = 1; i < shown.strip.count(); ++i) {
        if (layout.moments[i].column > layout.moments[i - 1].column)
            QVERIFY(shown.strip.rectOf(i).left() > shown.strip.rectOf(i - 1).right());
    }
    QCOMPARE(shown.strip.words(), TimelineWords::All);
}

void TimelineStripTest::aMirroredStripRunsFromTheRight()
{
    Shown shown;
    const int last = shown.strip.count() - 1;
    const QRect before = shown.strip.rectOf(last);
    shown.strip.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(shown.strip.rectOf(0).left() > shown.strip.rectOf(last).right());
    QVERIFY(
        std::abs(shown.strip.viewport()->width() - before.right() - shown.strip.rectOf(last).left())
        <= 2);
    shown.strip.setCurrent(0);
    QTest::keyClick(&shown.strip, Qt::Key_Left);
    QCOMPARE(shown.strip.current(), 1);
}

void TimelineStripTest::arrowsGoThroughTheMoments()
{
    Shown shown;
    QCOMPARE(shown.strip.current(), 4); // the latest that happened
    QTest::keyClick(&shown.strip, Qt::Key_Right);
    QCOMPARE(shown.strip.current(), 5);
    QTest::keyClick(&shown.strip, Qt::Key_Left);
    QTest::keyClick(&shown.strip, Qt::Key_Left);
    QCOMPARE(shown.strip.current(), 3);
    QTest::keyClick(&shown.strip, Qt::Key_Home);
    QTest::keyClick(&shown.strip, Qt::Key_Left);
    QCOMPARE(shown.strip.current(), 0);
    QTest::keyClick(&shown.strip, Qt::Key_End);
    QTest::keyClick(&shown.strip, Qt::Key_Right);
    QCOMPARE(shown.strip.current(), shown.strip.count() - 1);
}

void TimelineStripTest::upAndDownGoThroughTheLanes()
{
    Shown shown;
    shown.strip.setCurrent(0);
    QTest::keyClick(&shown.strip, Qt::Key_Down);
    QCOMPARE(shown.strip.timeline().moments[shown.strip.current()].lane, 1);
    QTest::keyClick(&shown.strip, Qt::Key_Down);
    QCOMPARE(shown.strip.timeline().moments[shown.strip.current()].lane, 2);
    QTest::keyClick(&shown.strip, Qt::Key_Down); // nothing happened further down
    QCOMPARE(shown.strip.timeline().moments[shown.strip.current()].lane, 2);
    QTest::keyClick(&shown.strip, Qt::Key_Up);
    QCOMPARE(shown.strip.timeline().moments[shown.strip.current()].lane, 1);
}

void TimelineStripTest::aClickChooses()
{
    Shown shown;
    QSignalSpy changed(&shown.strip, &TimelineStrip::currentChanged);
    QTest::mouseClick(shown.strip.viewport(), Qt::LeftButton, {}, shown.strip.rectOf(5).center());
    QCOMPARE(shown.strip.current(), 5);
    QCOMPARE(changed.size(), 1);
}

void TimelineStripTest::theWholeTextTellsEverything()
{
    Shown shown;
    QCOMPARE(shown.reader()->text(QAccessible::Name),
        u"Timeline of title a. Posted at 10:02:11. The push reached Desktop at 10:02:11. "
        "The push reached iPhone at 10:02:11. Desktop read the content at 10:02:11. "
        "Shown on Desktop at 10:02:11. The fallback is due on iPhone at 10:03:11. "
        "Expires at 23:02:11. Pixel: filtered. Its platformTypes leave out this platform. "
        "Browser: filtered. Its platformTypes leave out this platform."_s);
}

void TimelineStripTest::everyMomentIsAChild()
{
    Shown shown;
    QAccessibleInterface *reader = shown.reader();
    QCOMPARE(reader->role(), QAccessible::List);
    QCOMPARE(reader->childCount(), 7);
    QAccessibleInterface *due = reader->child(5);
    QCOMPARE(due->role(), QAccessible::ListItem);
    QCOMPARE(due->text(QAccessible::Name), u"The fallback is due on iPhone at 10:03:11."_s);
    QVERIFY(due->text(QAccessible::Description).startsWith(u"+60 s"_s));
    QCOMPARE(due->parent(), reader);
    QCOMPARE(reader->indexOfChild(due), 5);
    QCOMPARE(reader->child(5), due);
    QVERIFY(!reader->child(7));
    const QPoint middle = due->rect().center();
    QCOMPARE(reader->childAt(middle.x(), middle.y()), due);
}

void TimelineStripTest::theCurrentMomentHasTheFocusOfAScreenReader()
{
    Shown shown;
    QVERIFY(shown.strip.hasFocus());
    QTest::keyClick(&shown.strip, Qt::Key_Right);
    QCOMPARE(shown.reader()->text(QAccessible::Description),
        u"The fallback is due on iPhone at 10:03:11."_s);
    QCOMPARE(shown.reader()->focusChild(), shown.reader()->child(5));
    QVERIFY(shown.reader()->child(5)->state().focused);
    QVERIFY(!shown.reader()->child(4)->state().focused);
}

void TimelineStripTest::childrenOutliveAChangeOfTheItem()
{
    Shown shown;
    QAccessibleInterface *last = shown.reader()->child(6);
    QVERIFY(last->isValid());
    FeedItem lonely = fixture::feedItem(u"b"_s, 1);
    lonely.deliveries.clear();
    shown.strip.setItem(lonely, devices);
    QCOMPARE(shown.reader()->childCount(), 2);
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QVERIFY(last->rect().isEmpty());
    shown.strip.setItem(armed(), devices);
    QVERIFY(last->isValid());
}

void TimelineStripTest::newsOfTheItemKeepTheCurrentMoment()
{
    Shown shown;
    shown.strip.setCurrent(5);
    FeedItem news = armed();
    news.deliveries[2].tapped = news.created + 1s;
    shown.strip.setItem(news, devices);
    QCOMPARE(
        shown.strip.timeline().moments[shown.strip.current()].moment.kind, MomentKind::FallbackDue);
    FeedItem other = armed();
    other.id = u"b"_s;
    shown.strip.setItem(other, devices);
    QCOMPARE(shown.strip.current(), 4);
}

void TimelineStripTest::timePassingTurnsWhatWasDueIntoPast()
{
    Shown shown;
    QVERIFY(shown.strip.timeline().moments[5].moment.future);
    const QImage before = shown.strip.grab().toImage();
    shown.strip.setNow(feedStart + 60s);
    QVERIFY(!shown.strip.timeline().moments[5].moment.future);
    QCOMPARE(shown.strip.timeline().nowColumn(), 2);
    QVERIFY(shown.strip.grab().toImage() != before);
}

void TimelineStripTest::whatDoesNotFitHasALegend()
{
    Shown shown;
    const int minimum = shown.strip.minimumSizeHint().height();
    shown.strip.resize(380, 220);
    QVERIFY(shown.strip.words() != TimelineWords::All);
    QVERIFY(shown.strip.minimumSizeHint().height() > minimum);
}

void TimelineStripTest::manyDevicesAreScrolledTo()
{
    QList<Device> many;
    FeedItem item = armed();
    item.deliveries.clear();
    for (int i = 0; i < 12; ++i) {
        many.append({u"d%1"_s.arg(i), u"Device %1"_s.arg(i), contract::Platform::Android});
        Delivery delivery{.deviceId = many.last().id};
        delivery.tapped = item.created + std::chrono::milliseconds(i);
        item.deliveries.append(delivery);
    }
    Shown shown(item, many);
    QVERIFY(shown.strip.verticalScrollBar()->maximum() > 0);
    QVERIFY(shown.strip.viewport()->rect().contains(shown.strip.rectOf(12))); // the focus is there
    shown.strip.setCurrent(0);
    QCOMPARE(shown.strip.verticalScrollBar()->value(), 0);
    shown.strip.setCurrent(12);
    QVERIFY(shown.strip.verticalScrollBar()->value() > 0);
    QVERIFY(shown.strip.viewport()->rect().contains(shown.strip.rectOf(12)));
}

void TimelineStripTest::largeTextGetsTallerLanes()
{
    Shown shown;
    const int before = shown.strip.sizeHint().height();
    theme::apply(*qApp, theme::Scheme::Light, 200);
    QCOMPARE(shown.strip.rectOf(0).height(), 48);
    QVERIFY(shown.strip.sizeHint().height() >= 2 * before);
    theme::apply(*qApp, theme::Scheme::Light, 100);
    QCOMPARE(shown.strip.sizeHint().height(), before);
}

void TimelineStripTest::nothingIsNoMoment()
{
    Shown shown;
    shown.strip.clear();
    QCOMPARE(shown.strip.count(), 0);
    QCOMPARE(shown.strip.current(), -1);
    QTest::keyClick(&shown.strip, Qt::Key_Right);
    QCOMPARE(shown.strip.current(), -1);
    QCOMPARE(shown.reader()->childCount(), 0);
    QVERIFY(!shown.reader()->text(QAccessible::Name).isEmpty());
    QVERIFY(!shown.strip.grab().isNull());
}

QTEST_MAIN(TimelineStripTest)
#include "test_timeline_strip.moc"
