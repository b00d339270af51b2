#include "compose/request_verdict.h"
#include "http/request_parser.h"
#include "support/contract_request.h"
#include "support/fixture.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace carillon;
using contract::Outcome;

// A request judged without a service gets the answer that the service's own cases expect, save
// for what only a running service knows.
class RequestVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheService_data();
    void agreesWithTheService();
    void listsEveryFindingButAnswersTheFirst();
    void judgesPathAndMethod_data();
    void judgesPathAndMethod();
    void aDelegatedTokenNeedsNoSubscriptionId();
    void aBodyOverTheLimitIsNotRead();
    void aBombIsTooLarge();
    void everyPublicSourceIsAnAddress();
};

namespace {

const Instant clockTime = *parseDateTimeOffset("2019-10-21T22:05:36.250Z");
const QByteArray smallBody = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

http::HttpRequest goodRequest()
{
    return {"POST", "/beta/me/notifications/",
        {{"Authorization", "Bearer t"}, {"X-UNS-ID", "u"}, {"Content-Type", "application/json"}},
        smallBody};
}

QStringList rulesIn(const compose::RequestVerdict &verdict)
{
    QStringList out;
    for (const contract::Diagnostic &finding : verdict.diagnostics)
        out.append(QLatin1String(finding.rule->name));
    return out;
}

// A token of the cases' callers that has a user is a delegated one.
contract::TokenKind tokenKindOf(const http::HttpRequest &request)
{
    const QByteArray token = contract::bearerToken(request.headers.value("Authorization"));
    const QJsonArray tokens
        = QJsonDocument::fromJson(test::fixture(QStringLiteral("contract/callers.json")))
              .object()[u"tokens"]
              .toArray();
    const bool delegated = std::any_of(tokens.begin(), tokens.end(), [&](const QJsonValue &entry) {
        return entry[u"token"].toString().toUtf8() == token && entry[u"user"].isString();
    });
    return delegated ? contract::TokenKind::Delegated : contract::TokenKind::Application;
}

// What depends on the callers and switches of a running service.
bool needsTheService(const QJsonObject &row)
{
    const QJsonObject expect = row[u"expect"].toObject();
    static const QSet<QString> inner{QStringLiteral("callerBlocked"), QStringLiteral("throttled"),
        QStringLiteral("notAuthorizedForUser")};
    const bool unknownToken = expect[u"status"].toInt() == 401
        && expect[u"inner"].toString() != u"invalidActivityDataTypes"
        && row[u"headers"].toObject().contains(u"Authorization");
    return row.contains(u"given") || inner.contains(expect[u"inner"].toString()) || unknownToken
        || row[u"request"].toString().startsWith(u"OPTIONS") || expect[u"status"].toInt() == 403;
}

} // namespace

void RequestVerdictTest::agreesWithTheService_data()
{
    QTest::addColumn<QJsonObject>("row");
    int decided = 0;
    const QJsonArray rows = test::jsonFixture(QStringLiteral("contract/requests.json"));
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (needsTheService(row))
            continue;
        ++decided;
        QTest::newRow(qPrintable(row[u"name"].toString())) << row;
    }
    QVERIFY2(decided >= 65, qPrintable(QString::number(decided)));
}

void RequestVerdictTest::agreesWithTheService()
{
    QFETCH(QJsonObject, row);
    const Limits limits;
    http::RequestParser parser(limits);
    parser.feed(test::requestOf(row));
    QCOMPARE(parser.state(), http::RequestParser::State::Complete);
    const http::HttpRequest request = parser.takeRequest();
    const QString clock = row[u"clock"].toString();
    const compose::RequestVerdict verdict = compose::judge(request,
        {.now = clock.isEmpty() ? clockTime : *parseDateTimeOffset(clock.toUtf8()),
            .token = tokenKindOf(request)});

    const QJsonObject expect = row[u"expect"].toObject();
    const int status = expect[u"status"].toInt();
    const contract::Answer &answer = contract::answerOf(verdict.outcome);
    QCOMPARE(answer.status, status == 200 ? 201 : status); // 200: it replaces an earlier one
    if (expect.contains(u"inner"))
        QCOMPARE(QLatin1String(answer.inner), expect[u"inner"].toString());
}

void RequestVerdictTest::listsEveryFindingButAnswersTheFirst()
{
    http::HttpRequest request = goodRequest();
    request.method = "PUT";
    request.headers = {{"If-Range", "x"}, {"Content-Type", "text/plain"}};
    request.body = R"({"payload":{"rawContent":"x"}})";
    const compose::RequestVerdict verdict = compose::judge(request, {.now = clockTime});
    QCOMPARE(rulesIn(verdict),
        (QStringList{QStringLiteral("request.method"), QStringLiteral("authorization.missing"),
            QStringLiteral("header.ifRange"), QStringLiteral("header.contentType.value"),
            QStringLiteral("header.unsId.missing"), QStringLiteral("targetHostName.required")}));
    QCOMPARE(verdict.outcome, Outcome::InvalidAuthenticationToken);
}

void RequestVerdictTest::judgesPathAndMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("documented") << QByteArray("POST") << QByteArray("/beta/me/notifications/")
                                << Outcome::Accepted;
    QTest::newRow("of a user, in another case, with a query")
        << QByteArray("POST") << QByteArray("/BETA/users/a%40b/Notifications?x=1")
        << Outcome::Accepted;
    QTest::newRow("v1.0") << QByteArray("POST") << QByteArray("/v1.0/me/notifications")
                          << Outcome::ResourceNotFoundForSegment;
    QTest::newRow("users without an id")
        << QByteArray("POST") << QByteArray("/beta/users/notifications")
        << Outcome::ResourceNotFoundForSegment;
    QTest::newRow("one step more") << QByteArray("POST") << QByteArray("/beta/me/notifications/1")
                                   << Outcome::ResourceNotFoundForSegment;
    QTest::newRow("GET") << QByteArray("GET") << QByteArray("/beta/me/notifications")
                         << Outcome::MethodNotAllowed;
}

void RequestVerdictTest::judgesPathAndMethod()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    http::HttpRequest request = goodRequest();
    request.method = method;
    request.target = target;
    QTEST(compose::judge(request, {.now = clockTime}).outcome, "outcome");
}

void RequestVerdictTest::aDelegatedTokenNeedsNoSubscriptionId()
{
    http::HttpRequest request = goodRequest();
    request.headers.remove("X-UNS-ID");
    QCOMPARE(compose::judge(request, {.now = clockTime}).outcome, Outcome::MissingSubscriptionId);
    QVERIFY(compose::judge(request, {.now = clockTime, .token = contract::TokenKind::Delegated})
                .accepted());
}

void RequestVerdictTest::aBodyOverTheLimitIsNotRead()
{
    const Limits limits;
    http::HttpRequest request = goodRequest();
    request.headers = {};
    request.body = QByteArray(limits.bodyBytes + 1, '[');
    const compose::RequestVerdict verdict = compose::judge(request, {.now = clockTime});
    QCOMPARE(rulesIn(verdict), QStringList(QStringLiteral("body.size")));
    QCOMPARE(verdict.outcome, Outcome::BodyTooLarge);
    request.body.chop(1);
    QCOMPARE(
        compose::judge(request, {.now = clockTime}).outcome, Outcome::InvalidAuthenticationToken);
}

void RequestVerdictTest::aBombIsTooLarge()
{
    http::HttpRequest request = goodRequest();
    request.headers.add("Content-Encoding", "gzip");
    QCOMPARE(compose::judge(request, {.now = clockTime}).outcome, Outcome::UnreadableEncoding);
    request.body = http::encoded(QByteArray(64 << 20, ' '), http::ContentCoding::Gzip);
    QCOMPARE(compose::judge(request, {.now = clockTime}).outcome, Outcome::BodyTooLarge);
    request.body = http::encoded(smallBody, http::ContentCoding::Gzip);
    QVERIFY(compose::judge(request, {.now = clockTime}).accepted());
}

void RequestVerdictTest::everyPublicSourceIsAnAddress()
{
    for (const contract::Rule &rule : contract::allRules()) {
        const QByteArray url = contract::publicSource(rule);
        const bool ours = QByteArrayView(rule.source).startsWith("ours");
        QVERIFY2(!ours || url.isEmpty(), rule.name);
        QVERIFY2(
            url.isEmpty() || QUrl(QString::fromLatin1(url), QUrl::StrictMode).isValid(), rule.name);
    }
    QVERIFY(contract::publicSource(contract::ruleOf(contract::RuleId::FallbackDelayRange))
                .endsWith("fallbackpolicyproperties.md"));
    QVERIFY(contract::publicSource(contract::ruleOf(contract::RuleId::FallbackTransport))
                .endsWith("fallbackpolicy.md"));
}

QTEST_GUILESS_MAIN(RequestVerdictTest)
#include "test_request_verdict.moc"
