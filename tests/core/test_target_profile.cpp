#include "compose/target_profile.h"
#include "http/loopback.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using compose::Auth;
using compose::ProfileField;
using compose::TargetProfile;
using compose::Trust;

namespace {

TargetProfile complete()
{
    return {.id = u"p1"_s,
        .name = u"Staging"_s,
        .baseUrl = u"https://graph.example.com:8443"_s,
        .auth = Auth::ClientCredentials,
        .tokenUrl = u"https://login.example.com/contoso/oauth2/v2.0/token"_s,
        .clientId = u"app-a"_s,
        .scope = u"https://graph.example.com/.default"_s,
        .unsId = u"uns-1"_s,
        .extraHeaders = {{"X-Team", "blue: sky"}, {"X-Empty", ""}},
        .trust = Trust::ExtraCaFile,
        .caFile = u"/etc/ssl/staging.pem"_s};
}

// `field: severity` of each finding.
QStringList findingsOf(const TargetProfile &profile)
{
    static const QStringList names{u"name"_s, u"baseUrl"_s, u"tokenUrl"_s, u"clientId"_s,
        u"scope"_s, u"unsId"_s, u"headers"_s, u"trust"_s};
    QStringList out;
    for (const compose::ProfileFinding &each : compose::check(profile)) {
        const bool error = each.severity == compose::ProfileFinding::Severity::Error;
        out.append(names[int(each.field)] + (error ? u": error"_s : u": warning"_s));
    }
    return out;
}

} // namespace

class TargetProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteProfileHasNoFindings();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aTokenInClearTextWarnsUnlessItStaysHere();
    void anUnverifiedConnectionWarns();
    void loopbackIsANameOrANumber_data();
    void loopbackIsANameOrANumber();
    void headerLinesAreRead();
    void headersThatWouldInjectAreRefused_data();
    void headersThatWouldInjectAreRefused();
    void whatIsSavedIsReadBack();
    void textOutsideAsciiIsReadBack();
    void hostileSettingsAreRefusedOrPassedOver_data();
    void hostileSettingsAreRefusedOrPassedOver();
    void hugeSettingsAreCut();
};

void TargetProfileTest::aCompleteProfileHasNoFindings()
{
    QCOMPARE(findingsOf(complete()), QStringList());
    QVERIFY(compose::isUsable(compose::check(complete())));
    TargetProfile plain{.id = u"x"_s, .name = u"x"_s, .baseUrl = u"http://localhost:8087/"_s};
    QCOMPARE(findingsOf(plain), QStringList());
}

void TargetProfileTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString TargetProfile::*>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("finding");
    const auto url = &TargetProfile::baseUrl;
    const QString wrong = u"baseUrl: error"_s;
    QTest::newRow("no name") << &TargetProfile::name << u"  "_s << u"name: error"_s;
    QTest::newRow("no address") << url << QString() << wrong;
    QTest::newRow("no scheme") << url << u"graph.example.com"_s << wrong;
    QTest::newRow("another scheme") << url << u"file:///etc/passwd"_s << wrong;
    QTest::newRow("no host") << url << u"https://"_s << wrong;
    QTest::newRow("a space in it") << url << u"https://a b.example"_s << wrong;
    QTest::newRow("a line break in it") << url << u"https://a.example\r\nX: y"_s << wrong;
    QTest::newRow("a port that is none") << url << u"https://a.example:99999"_s << wrong;
    QTest::newRow("a password in it") << url << u"https://me:secret@a.example"_s << wrong;
    QTest::newRow("a query") << url << u"https://a.example?token=x"_s << wrong;
    QTest::newRow("a path") << url << u"https://a.example/beta/me"_s << wrong;
    QTest::newRow("token address")
        << &TargetProfile::tokenUrl << u"login"_s << u"tokenUrl: error"_s;
    QTest::newRow("client id") << &TargetProfile::clientId << QString() << u"clientId: error"_s;
    QTest::newRow("scope") << &TargetProfile::scope << u" "_s << u"scope: error"_s;
    QTest::newRow("subscription id")
        << &TargetProfile::unsId << u"a\r\nX: y"_s << u"unsId: error"_s;
    QTest::newRow("no file") << &TargetProfile::caFile << QString() << u"trust: error"_s;
}

void TargetProfileTest::whatIsWrongIsNamed()
{
    QFETCH(QString TargetProfile::*, member);
    QFETCH(QString, value);
    QFETCH(QString, finding);
    TargetProfile profile = complete();
    profile.*member = value;
    QCOMPARE(findingsOf(profile), QStringList{finding});
    QVERIFY(!compose::isUsable(compose::check(profile)));
}

void TargetProfileTest::aTokenInClearTextWarnsUnlessItStaysHere()
{
    TargetProfile profile = complete();
    profile.baseUrl = u"http://graph.example.com"_s;
    profile.tokenUrl = u"http://login.example.com/token"_s;
    QCOMPARE(findingsOf(profile), (QStringList{u"baseUrl: warning"_s, u"tokenUrl: warning"_s}));
    QVERIFY(compose::isUsable(compose::check(profile)));
    profile.baseUrl = u"http://127.0.0.1:8087"_s;
    profile.tokenUrl = u"http://[::1]:8087/contoso/oauth2/v2.0/token"_s;
    QCOMPARE(findingsOf(profile), QStringList());
    profile.baseUrl = u"http://graph.example.com"_s;
    profile.auth = Auth::None;
    QCOMPARE(findingsOf(profile), QStringList());
}

void TargetProfileTest::anUnverifiedConnectionWarns()
{
    TargetProfile profile = complete();
    profile.trust = Trust::Insecure;
    QCOMPARE(findingsOf(profile), QStringList{u"trust: warning"_s});
}

void TargetProfileTest::loopbackIsANameOrANumber_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    QTest::newRow("name") << u"http://LocalHost:1"_s << true;
    QTest::newRow("number") << u"http://127.0.0.1"_s << true;
    QTest::newRow("short number") << u"http://127.1"_s << true;
    QTest::newRow("another of the net") << u"http://127.9.8.7"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:80"_s << true;
    QTest::newRow("a name that looks so") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("a subdomain") << u"http://localhost.example.com"_s << false;
    QTest::newRow("elsewhere") << u"http://10.0.0.1"_s << false;
}

void TargetProfileTest::loopbackIsANameOrANumber()
{
    QFETCH(QString, url);
    QTEST(http::isLoopback(QUrl(url)), "expected");
}

void TargetProfileTest::headerLinesAreRead()
{
    const auto headers = compose::headersFromLines(u"X-Team: blue: sky\r\n\n  X-Empty:\n"_s);
    QCOMPARE(headers, complete().extraHeaders);
    QCOMPARE(compose::linesFrom(headers), u"X-Team: blue: sky\nX-Empty: "_s);
}

void TargetProfileTest::headersThatWouldInjectAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no colon") << u"X-Team blue"_s;
    QTest::newRow("no name") << u": blue"_s;
    QTest::newRow("a space in the name") << u"X Team: blue"_s;
    QTest::newRow("a name outside ASCII") << u"X-Größe: 1"_s;
    QTest::newRow("a return inside") << u"X-Team: a\rAuthorization: Bearer x"_s;
    QTest::newRow("a NUL inside") << (u"X-Team: a"_s + QChar(0) + u'b');
    QTest::newRow("the token") << u"authorization: Bearer x"_s;
    QTest::newRow("framing") << u"Content-Length: 1"_s;
    QTest::newRow("framing by chunks") << u"Transfer-Encoding: chunked"_s;
    QTest::newRow("host") << u"HOST: a.example"_s;
    QTest::newRow("a cookie") << u"Cookie: a=b"_s;
}

void TargetProfileTest::headersThatWouldInjectAreRefused()
{
    QFETCH(QString, line);
    TargetProfile profile = complete();
    profile.extraHeaders = compose::headersFromLines(u"X-Good: 1\n"_s + line);
    QCOMPARE(findingsOf(profile), QStringList{u"headers: error"_s});
}

void TargetProfileTest::whatIsSavedIsReadBack()
{
    TargetProfile second;
    second.id = u"p2"_s;
    const QList<TargetProfile> profiles{complete(), second};
    const auto read = compose::profilesFrom(compose::toJson(profiles));
    QVERIFY(read);
    QCOMPARE(*read, profiles);
    for (const Trust trust : {Trust::SystemRoots, Trust::ExtraCaFile, Trust::Insecure}) {
        for (const Auth auth :
            {Auth::None, Auth::Bearer, Auth::ClientCredentials, Auth::Delegated}) {
            TargetProfile profile = complete();
            profile.trust = trust;
            profile.auth = auth;
            QCOMPARE(*compose::profilesFrom(compose::toJson({profile})), {profile});
        }
    }
}

void TargetProfileTest::textOutsideAsciiIsReadBack()
{
    TargetProfile profile = complete();
    profile.name = u"Prüfstand \"é\" 🔔 \u202bאב"_s;
    profile.extraHeaders = {{"X-A", QByteArray("caf\xc3\xa9")}};
    QCOMPARE(*compose::profilesFrom(compose::toJson({profile})), {profile});
}

void TargetProfileTest::hostileSettingsAreRefusedOrPassedOver_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("profiles"); // -1: refused
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0{", 4) << -1;
    QTest::newRow("half") << QByteArray(R"({"profiles":[{"id":"a")") << -1;
    QTest::newRow("an array") << QByteArray("[]") << -1;
    QTest::newRow("no list") << QByteArray(R"({"profiles":{"id":"a"}})") << -1;
    QTest::newRow("deep") << QByteArray(100'000, '[') << -1;
    QTest::newRow("numbers") << QByteArray(R"({"profiles":[1,null,[],{"id":1}]})") << 0;
    QTest::newRow("no id") << QByteArray(R"({"profiles":[{"name":"x"}]})") << 0;
    QTest::newRow("an id twice") << QByteArray(R"({"profiles":[{"id":"a"},{"id":"a"}]})") << 1;
    QTest::newRow("a later version")
        << QByteArray(R"({"profiles":[{"id":"a","auth":"passkey","trust":"moon","x":[]}]})") << 1;
}

void TargetProfileTest::hostileSettingsAreRefusedOrPassedOver()
{
    QFETCH(QByteArray, json);
    QFETCH(int, profiles);
    const auto read = compose::profilesFrom(json);
    QCOMPARE(read ? int(read->size()) : -1, profiles);
    if (profiles == 1) {
        QCOMPARE(read->constFirst().trust, Trust::SystemRoots);
        QCOMPARE(read->constFirst().auth, Auth::None);
    }
}

void TargetProfileTest::hugeSettingsAreCut()
{
    QList<TargetProfile> many(compose::mostProfiles + 5, complete());
    for (int i = 0; i < many.size(); ++i)
        many[i].id = QString::number(i);
    many[0].name = QString(1'000'000, u'x');
    many[0].extraHeaders = QList<http::Header>(1000, {"X-A", "b"});
    const auto read = compose::profilesFrom(compose::toJson(many));
    QCOMPARE(read->size(), compose::mostProfiles);
    QCOMPARE(read->constFirst().name.size(), 4096);
    QCOMPARE(read->constFirst().extraHeaders.size(), 50);
}

QTEST_APPLESS_MAIN(TargetProfileTest)
#include "test_target_profile.moc"
