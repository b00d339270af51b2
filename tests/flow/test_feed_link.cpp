#include "feed_link.h"
#include "support/raw_client.h"
#include "support/running_service.h"

#include <QSignalSpy>
#include <QWebSocket>

using namespace carillon;
using receiver::FeedItem;

namespace {

QByteArray bodyNumbered(int number)
{
    return R"({"targetHostName":"a.example","payload":{"visualContent":{"title":")"
        + QByteArray::number(number) + R"("}}})";
}

void post(quint16 port, const QByteArray &body)
{
    test::RawClient client(port);
    client.send(test::postBytes(body));
    QCOMPARE(test::RawClient::statusOf(client.readAnswer()), 201);
}

// What a receiver has learnt, in the order it learnt it. A change that came both ways, in a page
// and in the stream, is learnt once.
class Receiver : public QObject {
public:
    Receiver()
        : link(client)
    {
        connect(&link, &FeedLink::itemsArrived, this,
            [this](const QList<FeedItem> &arrived) {
                for (const FeedItem &item : arrived) {
                    if (!knows(item))
                        items.append(item);
                }
            });
        connect(&link, &FeedLink::reset, this, [this] {
            items.clear();
            ++resets;
        });
        connect(&link, &FeedLink::connectedChanged, this, [this](bool on) { connected = on; });
        connect(&link, &FeedLink::trafficArrived, this,
            [this](const receiver::TrafficEntry &entry) { traffic.append(entry); });
        connect(&link, &FeedLink::devicesLoaded, this,
            [this](const QList<receiver::Device> &loaded) { devices = loaded; });
    }

    [[nodiscard]] bool knows(const FeedItem &item) const
    {
        return std::any_of(items.begin(), items.end(), [&item](const FeedItem &known) {
            return known.id == item.id && known.sequence == item.sequence;
        });
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList out;
        for (const FeedItem &item : items)
            out.append(item.notification.payload.visualContent->title);
        return out;
    }

    client::GraphClient client;
    FeedLink link;
    QList<FeedItem> items;
    QList<receiver::TrafficEntry> traffic;
    QList<receiver::Device> devices;
    int resets = 0;
    bool connected = false;
};

} // namespace

class FeedLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnsDevicesFeedAndChanges();
    void missesNothingAcrossARestart();
    void expiryAndTheClockAreNoTrouble();
    void readsAnewWhenTheStoreIsAnother();
    void readsOlderPages();
    void stateChangesTravelThroughTheService();
    void trafficIsTold();
    void notesDecideNoAnswer();
    void theBacklogComesInPagesAndInOrder();
    void aSlowSubscriberIsDropped_data();
    void aSlowSubscriberIsDropped();
};

void FeedLinkTest::learnsDevicesFeedAndChanges()
{
    test::RunningService service;
    post(service.port(), bodyNumbered(1));
    Receiver receiver;
    receiver.link.open(service.url());
    QTRY_COMPARE(receiver.titles(), QStringList{QStringLiteral("1")});
    QTRY_COMPARE(receiver.devices.size(), 4);
    post(service.port(), bodyNumbered(2));
    QTRY_COMPARE(receiver.titles(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

void FeedLinkTest::missesNothingAcrossARestart()
{
    test::RunningService service;
    Receiver receiver;
    receiver.link.open(service.url());
    QTRY_COMPARE(receiver.devices.size(), 4);
    post(service.port(), bodyNumbered(1));
    QTRY_COMPARE(receiver.items.size(), 1);

    const quint16 port = service.port();
    service.stop();
    QTRY_VERIFY(!receiver.connected);
    service.start(port);
    // Posted before the receiver is back, most likely; told exactly once either way.
    post(port, bodyNumbered(2));
    post(port, bodyNumbered(3));
    QTRY_VERIFY(receiver.connected);
    QTRY_COMPARE(receiver.titles(),
        (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(receiver.resets, 1);
}

void FeedLinkTest::expiryAndTheClockAreNoTrouble()
{
    test::RunningService service;
    Receiver receiver;
    QSignalSpy failures(&receiver.link, &FeedLink::failed);
    receiver.link.open(service.url());
    QTRY_COMPARE(receiver.devices.size(), 4);
    post(service.port(), bodyNumbered(1));
    QTRY_COMPARE(receiver.items.size(), 1);
    const QByteArray body = R"({"seconds":604800})"; // a notification's seven days
    test::RawClient client(service.port());
    client.send("POST /mock/v1/clock/step HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE(receiver.items.size(), 2);
    QCOMPARE(receiver.items.at(1).id, receiver.items.at(0).id);
    QCOMPARE(receiver.items.at(1).status, receiver::Status::Deleted);
    QCOMPARE(failures.size(), 0);
}

void FeedLinkTest::readsAnewWhenTheStoreIsAnother()
{
    test::RunningService service;
    Receiver receiver;
    receiver.link.open(service.url());
    post(service.port(), bodyNumbered(1));
    QTRY_COMPARE(receiver.items.size(), 1);
    const quint16 port = service.port();
    service.stop();
    QVERIFY(QFile::remove(service.storePath()));
    service.start(port);
    post(port, bodyNumbered(7));
    QTRY_COMPARE(receiver.resets, 2);
    QTRY_COMPARE(receiver.titles().value(0), QStringLiteral("7"));
}

void FeedLinkTest::readsOlderPages()
{
    Limits limits;
    limits.feedPage = 2;
    test::RunningService service(limits);
    for (int i = 1; i <= 5; ++i)
        post(service.port(), bodyNumbered(i));
    Receiver receiver;
    receiver.link.open(service.url());
    QTRY_COMPARE(receiver.items.size(), 2);
    receiver.link.fetchOlder();
    QTRY_COMPARE(receiver.items.size(), 4);
    receiver.link.fetchOlder();
    QTRY_COMPARE(receiver.items.size(), 5);
    QCOMPARE(receiver.titles().join(u' '), QStringLiteral("5 4 3 2 1"));
}

void FeedLinkTest::stateChangesTravelThroughTheService()
{
    test::RunningService service;
    post(service.port(), bodyNumbered(1));
    Receiver here;
    Receiver there;
    here.link.open(service.url());
    there.link.open(service.url());
    QTRY_COMPARE(here.items.size(), 1);
    QTRY_COMPARE(there.items.size(), 1);
    here.link.changeState(here.items.constFirst().id, QStringLiteral("ios-1"),
        receiver::ReadState::Unread, receiver::UserActionState::Dismissed);
    QTRY_COMPARE(there.items.size(), 2);
    QCOMPARE(there.items.at(1).userActionState, receiver::UserActionState::Dismissed);
    QCOMPARE(there.items.at(1).changedBy, QStringLiteral("ios-1"));
    here.link.remove(here.items.constFirst().id);
    QTRY_COMPARE(there.items.size(), 3);
    QCOMPARE(there.items.at(2).status, receiver::Status::Deleted);
}

void FeedLinkTest::trafficIsTold()
{
    test::RunningService service;
    Receiver receiver;
    receiver.link.open(service.url());
    QTRY_VERIFY(receiver.connected);
    QTRY_COMPARE(receiver.devices.size(), 4);
    test::RawClient client(service.port());
    client.send(test::postBytes("{}", "User-Agent: probe/1\r\n"));
    QTRY_COMPARE(receiver.traffic.size(), 1);
    const receiver::TrafficEntry &entry = receiver.traffic.constFirst();
    QCOMPARE(entry.response.status, 400);
    QCOMPARE(entry.from, QStringLiteral("probe/1"));
    QCOMPARE(entry.request.headers.value("Authorization"), QByteArray("Bearer ***"));
    QCOMPARE(entry.rules,
        (QStringList{QStringLiteral("payload.required"), QStringLiteral("targetHostName.required")}));
}

void FeedLinkTest::notesDecideNoAnswer()
{
    test::RunningService service;
    Receiver receiver;
    receiver.link.open(service.url());
    QTRY_COMPARE(receiver.devices.size(), 4);
    post(service.port(),
        R"({"targetHostName":"a.example","payload":{"rawContent":"x"},"displayTimeToLive":"60"})");
    QTRY_COMPARE(receiver.traffic.size(), 1);
    QCOMPARE(receiver.traffic.constFirst().rules, QStringList());
    test::RawClient client(service.port());
    client.send(test::postBytes(R"({"targetHostName":"a.example","displayTimeToLive":"60"})"));
    QTRY_COMPARE(receiver.traffic.size(), 2);
    QCOMPARE(receiver.traffic.constLast().rules, QStringList{QStringLiteral("payload.required")});
}

void FeedLinkTest::theBacklogComesInPagesAndInOrder()
{
    test::RunningService service;
    Receiver receiver;
    receiver.link.open(service.url());
    QTRY_COMPARE(receiver.devices.size(), 4);
    post(service.port(), bodyNumbered(0));
    QTRY_COMPARE(receiver.items.size(), 1);
    const quint16 port = service.port();
    service.restart();
    test::RawClient client(port);
    QByteArray batch;
    for (int i = 1; i <= 500; ++i)
        batch += test::postBytes(bodyNumbered(i));
    client.send(batch);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.items.size(), 501, 10'000);
    for (int i = 0; i <= 500; ++i)
        QCOMPARE(receiver.items.at(i).notification.payload.visualContent->title, QString::number(i));
}

// A subscriber that never reads is told why it goes, and the service keeps answering.
void FeedLinkTest::aSlowSubscriberIsDropped_data()
{
    QTest::addColumn<bool>("secure");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void FeedLinkTest::aSlowSubscriberIsDropped()
{
    QFETCH(bool, secure);
    Limits limits;
    limits.socketUnsentBytes = 64 * 1024;
    test::RunningService service(limits);
    test::RawClient slow(secure ? service.secureDoor() : test::Door(service.port()));
    slow.send("GET /mock/v1/events HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
              "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QVERIFY(slow.readUntil([](const QByteArray &b) { return b.contains("hello"); }).contains("101"));
    slow.stopReading();
    test::RawClient client(service.port());
    const QByteArray large = test::postBytes(
        R"({"targetHostName":"a.example","payload":{"rawContent":")" + QByteArray(60'000, 'x') + "\"}}");
    for (int i = 0; i < 400; ++i) {
        client.send(large);
        QCOMPARE(test::RawClient::statusOf(client.readAnswer()), 201);
    }
    QVERIFY(slow.resumeReading().contains("too slow; resume"));
}

QTEST_GUILESS_MAIN(FeedLinkTest)
#include "test_feed_link.moc"
