#include "platforms/native_payload.h"
#include "support/accepted.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::platforms;
using contract::Platform;

namespace {

// `{"a":1}` over the notification every row starts from; null takes a member out.
QByteArray bodyWith(const QByteArray &changes)
{
    QJsonObject body{{u"targetHostName"_s, u"a.example"_s},
        {u"payload"_s, QJsonObject{{u"visualContent"_s, QJsonObject{{u"title"_s, u"Hello"_s}}}}}};
    const QJsonObject changed = QJsonDocument::fromJson(changes).object();
    if (changed.isEmpty() && changes != "{}")
        qFatal("not JSON: %s", changes.constData());
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (it->isNull())
            body.remove(it.key());
        else
            body[it.key()] = *it;
    }
    return QJsonDocument(body).toJson();
}

QByteArray title(const QByteArray &text, const QByteArray &more = {})
{
    return R"({"payload":{"visualContent":{"title":")" + text + "\"}}" + more + '}';
}

QByteArray raw(const QByteArray &text, const QByteArray &more = {})
{
    return R"({"payload":{"rawContent":")" + text + "\"}" + more + '}';
}

QByteArray on(const QByteArray &platforms)
{
    return R"(,"targetPolicy":{"platformTypes":[)" + platforms + "]}";
}

constexpr char fallback[] = R"(,"priority":"High","fallbackPolicy":{"endpointFallback":{
    "platformTypes":["iOS"],"fallbackDelayInSeconds":60,"visualContent":{"title":"t"}}})";

std::set<WarningId> tested;

void row(WarningId id, const QByteArray &fires, const QByteArray &does_not, const QString &sentence)
{
    tested.insert(id);
    QTest::newRow(warningOf(id).rule.name) << id << fires << does_not << sentence;
}

} // namespace

Q_DECLARE_METATYPE(carillon::platforms::WarningId)

class NativeWarningsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // as the command line says it
    void eachFiresAndFallsSilent_data();
    void eachFiresAndFallsSilent();
    void cutsAreWarnedOfWhereTheyAre_data();
    void cutsAreWarnedOfWhereTheyAre();
    void everyRowIsTested();
    void noneIsAnErrorAndAllNameTheirSource();
    void findingsStandWhereTheirMemberDoes();
    void theSeedHasNothingToActOn();
};

void NativeWarningsTest::eachFiresAndFallsSilent_data()
{
    QTest::addColumn<WarningId>("id");
    QTest::addColumn<QByteArray>("fires");
    QTest::addColumn<QByteArray>("doesNot");
    QTest::addColumn<QString>("sentence");
    using enum WarningId;
    const QByteArray phones = on("\"iOS\",\"Android\"");
    const QByteArray windows = on("\"Windows\"");
    const QByteArray web = on("\"WebPush\"");
    row(Expired, R"({"expirationDateTime":"2026-11-23T10:00:00Z"})",
        R"({"expirationDateTime":"2026-11-23T10:00:01Z"})",
        u"expirationDateTime is in the past: no platform is sent anything."_s);
    row(WebVisual, title("x"), title("x", on("\"iOS\"")),
        u"payload.visualContent gives web endpoints nothing to show: add rawContent."_s);
    row(RawWithoutToast, raw("x"),
        R"({"payload":{"rawContent":"x","visualContent":{"title":"t"}}})",
        u"payload.rawContent makes no system toast: each app decides, and a preview is a guess."_s);
    row(IosBackground, raw("x"), raw("x", fallback),
        u"payload.rawContent reaches iOS as a background push, which may be delayed or dropped (2 "
        u"to 3 "
        "an hour): add a fallbackPolicy."_s);
    row(IosBackgroundPriority, raw("x", R"(,"priority":"High")"), raw("x", R"(,"priority":"Low")"),
        u"priority goes out as 5 on iOS: Apple does not allow priority 10 for background."_s);
    row(SizeWns, raw(QByteArray(5001, 'x'), windows), raw(QByteArray(5000, 'x'), windows),
        u"payload.rawContent is too large for WNS: 5001 of 5000 bytes."_s);
    row(SizeApns, title(QByteArray(4097, 'x'), on("\"iOS\"")),
        title(QByteArray(3000, 'x'), on("\"iOS\"")),
        u"payload.visualContent.title is too large for APNs: 4145 of 4096 bytes."_s);
    row(SizeFcm, raw(QByteArray(4096, 'x'), on("\"Android\"")),
        raw(QByteArray(4000, 'x'), on("\"Android\"")),
        u"payload.rawContent is too large for FCM: 4149 of 4096 bytes."_s);
    row(SizeWebPush, raw(QByteArray(3994, 'x'), web), raw(QByteArray(3993, 'x'), web),
        u"payload.rawContent is too large for web push: 3994 of 3993 bytes."_s);
    row(AndroidCharacters, title(QByteArray(1025, 'x'), phones),
        title(QByteArray(1024, 'x'), phones),
        u"payload.visualContent.title is cut by Android, which keeps the first 1024: 1024 of 1025."_s);
    row(TagLength, R"({"appNotificationId":")" + QByteArray(65, 'a') + "\"}",
        R"({"appNotificationId":")" + QByteArray(64, 'a') + "\"}",
        u"appNotificationId is too long for Windows: 65 of 64; sent as "
        "Y1NhxIu56rFBmOduqKt_GkFoXWrWKqkUbTAdTxfrCuA."_s);
    row(CollapseId, R"({"appNotificationId":"é"})", R"({"appNotificationId":"a/b c"})",
        u"appNotificationId cannot be the apns-collapse-id: it has characters that no header may "
        u"hold; "
        "sent as SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw_biumnEw."_s);
    row(WebTopic, raw("x", R"(,"appNotificationId":"a/b")"),
        raw("x", R"(,"appNotificationId":"a-b")"),
        u"appNotificationId is not a Topic as it stands: it is not URL-safe base64; sent as "
        "wUzdwDP2S53qgOpnXPKAoBXmclFgkKVi."_s);
    row(TimeToLiveShort, R"({"displayTimeToLive":59})", R"({"displayTimeToLive":60})",
        u"displayTimeToLive may end before delivery: 59 seconds, where WNS expects minutes."_s);
    row(TimeToLiveOver, R"({"displayTimeToLive":61,"expirationDateTime":"2026-11-23T10:01:00Z"})",
        R"({"displayTimeToLive":60,"expirationDateTime":"2026-11-23T10:01:00Z"})",
        u"displayTimeToLive reaches 1 seconds beyond expirationDateTime: the feed entry goes first."_s);
    row(TimeToLiveThreeDays, R"({"displayTimeToLive":259201})", R"({"displayTimeToLive":259200})",
        u"displayTimeToLive is 259201 seconds, but Windows keeps local toasts 259200 (3 days) at most."_s);
    row(TimeToLiveCapped, R"({"displayTimeToLive":2592001)" + on("\"iOS\"") + '}',
        R"({"displayTimeToLive":2592000)" + on("\"iOS\"") + '}',
        u"displayTimeToLive is shortened: 2592000 of 2592001 seconds, which is 30 days."_s);
    row(TimeToLiveClient, R"({"displayTimeToLive":60)" + phones + '}',
        R"({"displayTimeToLive":60)" + windows + '}',
        u"displayTimeToLive only bounds delivery here: what is shown stays until the app removes it."_s);
    row(XmlCharacters, title(R"(a\u0007\u001b\u0007)"), title(R"(a\u0007)", phones),
        u"payload.visualContent.title has characters that no toast XML may hold, left out: 3 "
        u"(U+0007, "
        "U+001B)."_s);
    row(ResourceReference, title("ms-resource:Title"), title("ms-resource:Title", phones),
        u"payload.visualContent.title starts with \"ms-resource:\", which Windows takes for a "
        u"resource's "
        "name."_s);
    row(HiddenCharacters, title(R"(a\u202eb)"), title("👨\u200d👩\u200d👧"),
        u"payload.visualContent.title has characters that hide or reorder text: 1 (U+202E)."_s);
    row(AndroidChannel, title("x"), raw("x"),
        u"payload.visualContent pops up on Android only through a channel of high importance, made "
        u"by "
        "the app."_s);
    row(AndroidGroup, R"({"groupName":"g"})", R"({"groupName":"g")" + windows + '}',
        u"groupName has no field in FCM: the app groups, by setGroup."_s);
    row(AndroidCollapseKeys, R"({"appNotificationId":"a"})", "{}",
        u"appNotificationId becomes a collapse_key, of which FCM keeps four at a time."_s);
    row(WebGroup, raw("x", R"(,"groupName":"g")"), raw("x", R"(,"groupName":"g")" + phones),
        u"groupName has no field in web push: the service worker groups, if at all."_s);
    row(WindowsTag, R"({"appNotificationId":"a"})", R"({"appNotificationId":"a")" + phones + '}',
        u"appNotificationId has no WNS header: the app sets it when it shows the toast itself."_s);
    row(FallbackIosOnly, raw("x", fallback), raw("x", fallback + on("\"iOS\"")),
        u"fallbackPolicy is ignored here: only iOS falls back."_s);
    row(VisualPriority, R"({"priority":"Low"})", raw("x", R"(,"priority":"Low")"),
        u"priority concerns raw content: visual content goes out high all the same."_s);
    row(HubsTexts, R"({"groupName":"g","displayTimeToLive":60})", "{}",
        u"payload.visualContent is all that the template carries; left behind: groupName, "
        "displayTimeToLive."_s);
    row(HostName, "{}", {},
        u"targetHostName has no native field: the registration decides which app is reached."_s);
}

void NativeWarningsTest::eachFiresAndFallsSilent()
{
    QFETCH(WarningId, id);
    QFETCH(QByteArray, fires);
    QFETCH(QByteArray, doesNot);
    QFETCH(QString, sentence);
    const auto sentences = [id](const QByteArray &changes) {
        QStringList out;
        const auto all = findingsOf(
            nativeEquivalents(test::accepted(bodyWith(changes)), {.now = test::someMorning}));
        for (const Finding &finding : all) {
            if (finding.id == id)
                out.append(finding.sentence());
        }
        return out;
    };
    QCOMPARE(sentences(fires), QStringList{sentence});
    if (!doesNot.isEmpty())
        QCOMPARE(sentences(doesNot), QStringList());
}

void NativeWarningsTest::cutsAreWarnedOfWhereTheyAre_data()
{
    QTest::addColumn<WarningId>("id");
    QTest::addColumn<Platform>("platform");
    using enum WarningId;
    const auto cut = [](WarningId id, Platform platform) {
        tested.insert(id);
        QTest::newRow(warningOf(id).rule.name) << id << platform;
    };
    cut(CutWindowsPopup, Platform::Windows);
    cut(CutIosBanner, Platform::iOS);
    cut(CutAndroidHeadsUp, Platform::Android);
    cut(CutWebDesktop, Platform::WebPush);
}

void NativeWarningsTest::cutsAreWarnedOfWhereTheyAre()
{
    QFETCH(WarningId, id);
    QFETCH(Platform, platform);
    const auto findings = [&](int visible) {
        QList<Finding> out;
        const NativeContext context{
            .now = test::someMorning, .cuts = {{id, "/payload/visualContent/body", visible, 260}}};
        for (const Finding &finding :
            findingsOf(nativeEquivalents(test::accepted(bodyWith("{}")), context))) {
            if (finding.id == id)
                out.append(finding);
        }
        return out;
    };
    QVERIFY(findings(260).isEmpty());
    const QList<Finding> cut = findings(178);
    QCOMPARE(cut.size(), 1);
    QCOMPARE(cut[0].platforms, contract::Platforms(platform));
    QVERIFY(cut[0].sentence().endsWith(u": 178 of 260 characters visible."_s));
}

void NativeWarningsTest::everyRowIsTested()
{
    for (const Warning &warning : allWarnings())
        QVERIFY2(tested.contains(warning.id), warning.rule.name);
}

void NativeWarningsTest::noneIsAnErrorAndAllNameTheirSource()
{
    std::set<QByteArray> names;
    for (const Warning &warning : allWarnings()) {
        QVERIFY(warning.rule.severity != contract::Severity::Error);
        QCOMPARE(warning.rule.outcome, contract::Outcome::Accepted);
        QVERIFY(*warning.rule.source);
        QVERIFY(warning.weight >= 0 && warning.weight <= 100);
        QVERIFY2(names.insert(warning.rule.name).second, warning.rule.name);
        const Finding finding{warning.id, Platform::iOS, "/groupName", {}};
        QVERIFY(isPlatformWarning(finding.diagnostic()));
        QCOMPARE(contract::outcomeOf({finding.diagnostic()}), contract::Outcome::Accepted);
    }
}

void NativeWarningsTest::findingsStandWhereTheirMemberDoes()
{
    const QByteArray text = R"({"payload": {"rawContent": "x"}})";
    const QList<contract::Diagnostic> placed = placedIn(text,
        {{WarningId::IosBackground, Platform::iOS, "/payload/rawContent", {}},
            {WarningId::FallbackIosOnly, Platform::iOS, "/payload/none/deeper", {}}});
    QCOMPARE(placed[0].range, (json::Range{27, 30}));
    QCOMPARE(placed[1].range, (json::Range{12, 13}));
    QCOMPARE(placed[0].pointer, "/payload/rawContent");
    QVERIFY(placedIn("{", {{WarningId::HostName, Platform::iOS, "/targetHostName", {}}})[0].range
        == json::Range());
}

void NativeWarningsTest::theSeedHasNothingToActOn()
{
    const QByteArray seed = R"({"targetHostName":"graphnotifications.sample.windows.com",
        "appNotificationId":"testDirectToastNotification",
        "payload":{"visualContent":{"title":"Hello World!","body":"Notifications are Great!"}},
        "targetPolicy":{"platformTypes":["windows","ios","android"]},"priority":"High",
        "groupName":"TestGroup","displayTimeToLive":"60"})";
    for (const Finding &finding :
        findingsOf(nativeEquivalents(test::accepted(seed), {.now = test::someMorning}))) {
        QVERIFY2(finding.warning().audience == Audience::Native, finding.warning().rule.name);
        QCOMPARE(finding.warning().weight, 0);
    }
}

QTEST_GUILESS_MAIN(NativeWarningsTest)
#include "test_native_warnings.moc"
