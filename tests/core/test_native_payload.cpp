#include "platforms/native_payload.h"
#include "support/accepted.h"
#include "support/fixture.h"

#include <QDir>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::platforms;
using contract::Notification;
using contract::Platform;

namespace {

QByteArray described(const Finding &finding)
{
    return QByteArray("- ") + finding.warning().rule.name + ' ' + finding.pointer
        + (finding.value.isEmpty() ? QByteArray() : ": " + finding.value.toUtf8()) + '\n';
}

// Requests as they go out, each under its title and meter, then what is lost.
QByteArray dump(const QList<NativeEquivalent> &equivalents)
{
    QByteArray out;
    for (const NativeEquivalent &equivalent : equivalents) {
        out += QByteArray("# ") + contract::spelling(equivalent.platform)
            + (equivalent.isTargeted ? "\n" : ", not targeted\n");
        for (const NativeRequest &request : equivalent.requests) {
            out += "\n## " + request.title.toUtf8() + " (" + spelling(request.kind) + ") "
                + QByteArray::number(request.bytes);
            if (request.limit > 0)
                out += " of " + QByteArray::number(request.limit);
            out += request.isEncrypted ? " bytes, encrypted\n" : " bytes\n";
            out += request.text() + '\n';
            for (const Finding &finding : request.losses)
                out += described(finding);
        }
        out += '\n';
        for (const Finding &finding : equivalent.losses)
            out += described(finding);
        out += '\n';
    }
    return out;
}

Notification visual(const QString &title, const QString &body = {})
{
    Notification out{.targetHostName = u"a.example"_s};
    out.payload.visualContent = contract::VisualContent{title, body};
    return out;
}

Notification raw(const QString &content)
{
    Notification out{.targetHostName = u"a.example"_s};
    out.payload.rawContent = content;
    return out;
}

NativeRequest requestOf(const Notification &notification, Platform platform, NativeKind kind)
{
    const NativeEquivalent all
        = nativeEquivalent(notification, platform, {.now = test::someMorning});
    for (const NativeRequest &request : all.requests) {
        if (request.kind == kind)
            return request;
    }
    return {};
}

QByteArray headerOf(const NativeRequest &request, QByteArrayView name)
{
    for (const NativeHeader &header : request.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace

class NativePayloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // as the command line says it
    void equivalentsAreAsRecorded_data();
    void equivalentsAreAsRecorded();
    void eachLimitHoldsToTheByte_data();
    void eachLimitHoldsToTheByte();
    void toastXmlReadsBack_data();
    void toastXmlReadsBack();
    void jsonReadsBack();
    void idsBecomeWhatAPlatformTakes_data();
    void idsBecomeWhatAPlatformTakes();
    void headersNeverBreakTheirLine_data();
    void headersNeverBreakTheirLine();
    void nothingOutlivesItsExpiry_data();
    void nothingOutlivesItsExpiry();
    void priorityConcernsRawAlone_data();
    void priorityConcernsRawAlone();
    void whoIsNotTargetedIsSentNothing();
};

// tests/data/native: NAME.json is a notification, NAME.txt what it becomes. Formats follow the
// vendors' pages named in the builders.
void NativePayloadTest::equivalentsAreAsRecorded_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files
        = QDir(QStringLiteral(CARILLON_TEST_DATA "/native")).entryList({u"*.json"_s});
    QVERIFY(files.size() >= 8);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void NativePayloadTest::equivalentsAreAsRecorded()
{
    QFETCH(QString, name);
    const Notification notification
        = test::accepted(test::fixture("native/"_L1 + name + ".json"_L1));
    const QByteArray actual = dump(nativeEquivalents(notification, {.now = test::someMorning}));
    QFile file(QDir::temp().filePath("carillon-native-"_L1 + name + ".txt"_L1));
    const QByteArray expected = test::fixture("native/"_L1 + name + ".txt"_L1);
    if (actual != expected && file.open(QIODevice::WriteOnly))
        file.write(actual);
    QVERIFY2(actual == expected, qPrintable(u"now it is "_s + file.fileName()));
}

void NativePayloadTest::eachLimitHoldsToTheByte_data()
{
    QTest::addColumn<bool>("isVisual");
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<int>("limit");
    QTest::newRow("WNS toast") << true << Platform::Windows << 5000;
    QTest::newRow("WNS raw") << false << Platform::Windows << 5000;
    QTest::newRow("APNs alert") << true << Platform::iOS << 4096;
    QTest::newRow("APNs background") << false << Platform::iOS << 4096;
    QTest::newRow("FCM notification") << true << Platform::Android << 4096;
    QTest::newRow("FCM data") << false << Platform::Android << 4096;
    QTest::newRow("web push") << false << Platform::WebPush << 3993;
}

void NativePayloadTest::eachLimitHoldsToTheByte()
{
    QFETCH(bool, isVisual);
    QFETCH(Platform, platform);
    QFETCH(int, limit);
    const auto sized = [&](qsizetype length) {
        const QString text(length, u'x');
        return requestOf(isVisual ? visual(u"T"_s, text) : raw(text), platform,
            isVisual ? NativeKind::Direct : NativeKind::Content);
    };
    const qsizetype room = limit - sized(1).bytes + 1;
    const NativeRequest full = sized(room);
    QCOMPARE(full.bytes, limit);
    QVERIFY(!full.isOverLimit());
    QVERIFY(full.losses.isEmpty());
    const NativeRequest over = sized(room + 1);
    QCOMPARE(over.bytes, limit + 1);
    QVERIFY(over.isOverLimit());
    QCOMPARE(over.losses.size(), 1);
    QCOMPARE(over.losses[0].value, u"%1 of %2 bytes"_s.arg(limit + 1).arg(limit));
    QCOMPARE(over.losses[0].pointer,
        isVisual ? QByteArray("/payload/visualContent/body") : QByteArray("/payload/rawContent"));
}

void NativePayloadTest::toastXmlReadsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<b>&amp;\"'</b>]]>"_s << u"<b>&amp;\"'</b>]]>"_s;
    QTest::newRow("emoji") << u"👨‍👩‍👧‍👦 é"_s
                           << u"👨‍👩‍👧‍👦 é"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\nd\te"_s << u"a\nb\nc\nd\te"_s;
    QTest::newRow("control") << u"a"_s + QChar(7) + u"b"_s + QChar(0x1b) << u"ab"_s;
    QTest::newRow("no characters") << u"a"_s + QChar(0xfffe) + QChar(0xffff) << u"a"_s;
    QTest::newRow("half of a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"ab"_s;
}

void NativePayloadTest::toastXmlReadsBack()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Notification notification = visual(text, text);
    notification.groupName = text;
    QXmlStreamReader reader(requestOf(notification, Platform::Windows, NativeKind::Direct).body);
    QStringList texts;
    QString group;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "header"_L1)
            group = reader.attributes().value("id"_L1).toString();
        else if (reader.name() == "text"_L1)
            texts.append(reader.readElementText());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(texts, QStringList({shown, shown}));
    QCOMPARE(group, shown);
}

void NativePayloadTest::jsonReadsBack()
{
    const QString text = u"\"\\\n\t\u0007 é 👩‍👧 \u202e"_s;
    Notification notification = visual(text, text);
    notification.payload.rawContent = text;
    notification.appNotificationId = text;
    notification.groupName = text;
    for (const Platform platform : {Platform::iOS, Platform::Android}) {
        const auto all = nativeEquivalent(notification, platform, {.now = test::someMorning});
        for (const NativeRequest &request : all.requests)
            QVERIFY2(!QJsonDocument::fromJson(request.body).isNull(), request.body.constData());
    }
    const QJsonObject aps
        = QJsonDocument::fromJson(requestOf(notification, Platform::iOS, NativeKind::Direct).body)
              .object()[u"aps"]
              .toObject();
    QCOMPARE(aps[u"alert"][u"title"].toString(), text);
    QCOMPARE(aps[u"thread-id"].toString(), text);
}

void NativePayloadTest::idsBecomeWhatAPlatformTakes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("collapseId");
    QTest::addColumn<QByteArray>("topic");
    QTest::newRow("plain") << u"order-4711"_s << QByteArray("order-4711")
                           << QByteArray("order-4711");
    QTest::newRow("32 characters")
        << QString(32, u'a') << QByteArray(32, 'a') << QByteArray(32, 'a');
    QTest::newRow("33 characters") << QString(33, u'a') << QByteArray(33, 'a') << QByteArray();
    QTest::newRow("64 bytes") << QString(64, u'a') << QByteArray(64, 'a') << QByteArray();
    QTest::newRow("65 bytes") << QString(65, u'a') << QByteArray() << QByteArray();
    QTest::newRow("a slash") << u"a/b"_s << QByteArray("a/b") << QByteArray();
    QTest::newRow("a blank") << u"a b"_s << QByteArray("a b") << QByteArray();
    QTest::newRow("a blank in front") << u" a"_s << QByteArray() << QByteArray();
    QTest::newRow("an umlaut") << u"ä"_s << QByteArray() << QByteArray();
    QTest::newRow("a line end") << u"a\r\nX-Evil: 1"_s << QByteArray() << QByteArray();
}

// An empty expectation stands for a hash of the same id: URL-safe base64, of a fixed length.
void NativePayloadTest::idsBecomeWhatAPlatformTakes()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, collapseId);
    QFETCH(QByteArray, topic);
    Notification notification = raw(u"x"_s);
    notification.appNotificationId = id;
    const auto check = [&](const QByteArray &actual, const QByteArray &expected, int hashLength) {
        if (!expected.isEmpty()) {
            QCOMPARE(actual, expected);
            return;
        }
        QCOMPARE(actual.size(), hashLength);
        QVERIFY(QByteArray::fromBase64Encoding(
            actual, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors));
    };
    check(headerOf(requestOf(notification, Platform::iOS, NativeKind::Tap), "apns-collapse-id"),
        collapseId, 43);
    check(headerOf(requestOf(notification, Platform::WebPush, NativeKind::Content), "Topic"), topic,
        32);
}

void NativePayloadTest::headersNeverBreakTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line feed") << u"a\nb"_s;
    QTest::newRow("header") << u"a\r\nHost: evil\r\n\r\n"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("line separator") << u"a\u2028b\u0085c"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s;
}

void NativePayloadTest::headersNeverBreakTheirLine()
{
    QFETCH(QString, text);
    Notification notification = visual(text, text);
    notification.payload.rawContent = text;
    notification.appNotificationId = text;
    notification.groupName = text;
    notification.targetHostName = text;
    for (const NativeEquivalent &each :
        nativeEquivalents(notification, {.now = test::someMorning})) {
        QVERIFY(!each.requests.isEmpty());
        for (const NativeRequest &request : each.requests) {
            for (const NativeHeader &header : request.headers) {
                const auto harmless = [](char c) { return c >= 0x20 && c < 0x7f; };
                QVERIFY(std::all_of(header.value.begin(), header.value.end(), harmless));
            }
        }
    }
}

void NativePayloadTest::nothingOutlivesItsExpiry_data()
{
    QTest::addColumn<int>("timeToLive"); // 0: none
    QTest::addColumn<int>("expiresIn"); // seconds; 0: no expiry
    QTest::addColumn<QByteArray>("wns");
    QTest::addColumn<QByteArray>("apnsAfter"); // seconds from now
    QTest::addColumn<QByteArray>("fcm");
    QTest::addColumn<QByteArray>("web");
    const int day = 86'400;
    QTest::newRow("neither") << 0 << 0 << QByteArray() << QByteArray() << QByteArray()
                             << QByteArray("604800");
    QTest::newRow("time to live") << 90 << 0 << QByteArray("90") << QByteArray("90")
                                  << QByteArray("90s") << QByteArray("90");
    QTest::newRow("expiry") << 0 << day << QByteArray("86400") << QByteArray("86400")
                            << QByteArray("86400s") << QByteArray("86400");
    QTest::newRow("expiry first") << 2 * day << day << QByteArray("86400") << QByteArray("86400")
                                  << QByteArray("86400s") << QByteArray("86400");
    QTest::newRow("longer than APNs and FCM keep")
        << 40 * day << 0 << QByteArray("3456000") << QByteArray("2592000") << QByteArray("2419200s")
        << QByteArray("3456000");
    QTest::newRow("expired") << 60 << -5 << QByteArray("0") << QByteArray("0") << QByteArray("0s")
                             << QByteArray("0");
}

void NativePayloadTest::nothingOutlivesItsExpiry()
{
    QFETCH(int, timeToLive);
    QFETCH(int, expiresIn);
    QFETCH(QByteArray, wns);
    QFETCH(QByteArray, apnsAfter);
    QFETCH(QByteArray, fcm);
    QFETCH(QByteArray, web);
    Notification notification = raw(u"x"_s);
    if (timeToLive > 0)
        notification.displayTimeToLive = timeToLive;
    if (expiresIn != 0)
        notification.expirationDateTime = test::someMorning + std::chrono::seconds(expiresIn);
    const auto tap
        = [&](Platform platform) { return requestOf(notification, platform, NativeKind::Tap); };
    QCOMPARE(headerOf(tap(Platform::Windows), "X-WNS-TTL"), wns);
    const qint64 now = toMsecs(test::someMorning) / 1000;
    QByteArray until = headerOf(tap(Platform::iOS), "apns-expiration");
    if (until != "0" && !until.isEmpty())
        until = QByteArray::number(until.toLongLong() - now);
    QCOMPARE(until, apnsAfter);
    const QJsonObject message
        = QJsonDocument::fromJson(tap(Platform::Android).body).object()[u"message"].toObject();
    QCOMPARE(message[u"android"][u"ttl"].toString().toLatin1(), fcm);
    QCOMPARE(headerOf(requestOf(notification, Platform::WebPush, NativeKind::Content), "TTL"), web);
}

void NativePayloadTest::priorityConcernsRawAlone_data()
{
    QTest::addColumn<contract::Priority>("priority");
    QTest::addColumn<QByteArray>("wns");
    QTest::addColumn<QByteArray>("apns");
    QTest::addColumn<QString>("fcm");
    QTest::addColumn<QByteArray>("urgency");
    QTest::newRow("High") << contract::Priority::High << QByteArray("1") << QByteArray("5")
                          << u"HIGH"_s << QByteArray("high");
    QTest::newRow("None") << contract::Priority::None << QByteArray() << QByteArray("5")
                          << QString() << QByteArray("normal");
    QTest::newRow("Low") << contract::Priority::Low << QByteArray("4") << QByteArray("1")
                         << u"NORMAL"_s << QByteArray("low");
}

void NativePayloadTest::priorityConcernsRawAlone()
{
    QFETCH(contract::Priority, priority);
    QFETCH(QByteArray, wns);
    QFETCH(QByteArray, apns);
    QFETCH(QString, fcm);
    QFETCH(QByteArray, urgency);
    Notification notification = visual(u"T"_s);
    notification.payload.rawContent = u"x"_s;
    notification.priority = priority;
    const auto of = [&](Platform platform, NativeKind kind) {
        return requestOf(notification, platform, kind);
    };
    QCOMPARE(headerOf(of(Platform::Windows, NativeKind::Tap), "X-WNS-PRIORITY"), wns);
    QCOMPARE(headerOf(of(Platform::Windows, NativeKind::Direct), "X-WNS-PRIORITY"), "1");
    QCOMPARE(headerOf(of(Platform::iOS, NativeKind::Tap), "apns-priority"), apns);
    QCOMPARE(headerOf(of(Platform::iOS, NativeKind::Direct), "apns-priority"), "10");
    const auto android = [&](NativeKind kind) {
        return QJsonDocument::fromJson(of(Platform::Android, kind).body)[u"message"][u"android"];
    };
    QCOMPARE(android(NativeKind::Tap)[u"priority"].toString(), fcm);
    QCOMPARE(android(NativeKind::Direct)[u"priority"].toString(), u"HIGH"_s);
    QCOMPARE(headerOf(of(Platform::WebPush, NativeKind::Content), "Urgency"), urgency);
}

void NativePayloadTest::whoIsNotTargetedIsSentNothing()
{
    Notification notification = visual(u"T"_s);
    notification.platforms = Platform::iOS;
    for (const NativeEquivalent &each :
        nativeEquivalents(notification, {.now = test::someMorning})) {
        QCOMPARE(each.isTargeted, each.platform == Platform::iOS);
        QCOMPARE(each.requests.isEmpty(), each.platform != Platform::iOS);
        QCOMPARE(each.losses.isEmpty(), each.platform != Platform::iOS);
    }
}

QTEST_GUILESS_MAIN(NativePayloadTest)
#include "test_native_payload.moc"
