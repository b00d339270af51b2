#include "base/json_text.h"
#include "contract/notification_schema.h"
#include "contract/validator.h"
#include "service/openapi.h"
#include "service/service.h"
#include "support/http_call.h"
#include "support/running_service.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace carillon;
using test::RawClient;

namespace {

QJsonObject document()
{
    const Result<QByteArray> text = service::Service::openApi();
    return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
}

QJsonValue resolved(const QJsonObject &root, const QString &reference)
{
    QJsonValue at = root;
    const QStringList steps = reference.mid(2).split(u'/');
    for (const QString &step : steps)
        at = at[step];
    return at;
}

// Calls @p visit with every object of a document.
template <class Visit> void walk(const QJsonValue &value, const Visit &visit)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        visit(object);
        for (const QJsonValue &member : object)
            walk(member, visit);
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        walk(element, visit);
}

// A body with something in every place of the schema.
QJsonObject fullBody()
{
    return QJsonDocument::fromJson(R"({
        "targetHostName": "a.example", "appNotificationId": "i", "groupName": "g",
        "expirationDateTime": "2019-10-25T00:00:00Z", "displayTimeToLive": 60, "priority": "High",
        "targetPolicy": {"platformTypes": ["Windows", "iOS"]},
        "payload": {"rawContent": "r", "visualContent": {"title": "t", "body": "b"}},
        "fallbackPolicy": {"endpointFallback": {"platformTypes": ["iOS"],
            "fallbackDelayInSeconds": 60, "visualContent": {"title": "t", "body": "b"}}}})")
        .object();
}

QJsonValue with(QJsonValue root, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (step == u"0")
        return QJsonArray{with(root[0], path, value)};
    QJsonObject object = root.toObject();
    if (value.isUndefined() && path.isEmpty())
        object.remove(step);
    else
        object[step] = with(object[step], path, value);
    return object;
}

bool isAccepted(const QJsonValue &body)
{
    const contract::ValidationOptions options{.now = test::testTime};
    return contract::validate(QJsonDocument(body.toObject()).toJson(), options).accepted();
}

struct Place {
    QStringList path;
    QJsonObject schema;
    bool required = false;
};

void collect(const QJsonObject &schema, const QStringList &path, QList<Place> &out)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    const QJsonArray required = schema[u"required"].toArray();
    for (auto member = properties.begin(); member != properties.end(); ++member) {
        const QStringList inner = path + QStringList{member.key()};
        out.append({inner, member->toObject(), required.contains(member.key())});
        collect(member->toObject(), inner, out);
    }
    if (schema.contains(u"items"))
        out.append({path + QStringList{QStringLiteral("0")}, schema[u"items"].toObject(), true});
}

QList<Place> places()
{
    QList<Place> out;
    collect(contract::notificationSchema(), {}, out);
    return out;
}

bool allows(const QJsonObject &schema, const char *type)
{
    const QJsonValue types = schema[u"type"];
    return types.toString() == QLatin1String(type)
        || types.toArray().contains(QString::fromLatin1(type));
}

} // namespace

class OpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isStrictJsonWithTheRequiredFields();
    void theServiceAndTheCommandLineTellTheSame();
    void referencesLeadSomewhere();
    void everyEndpointOfARouterIsThere();
    void everyOutcomeAndRuleIsThere();
    void everythingSaysWhereItComesFrom();
    void operationIdsAreUnique();
    void theSchemaIsWhatTheValidatorDoes_data();
    void theSchemaIsWhatTheValidatorDoes();
};

void OpenApiTest::isStrictJsonWithTheRequiredFields()
{
    const Result<QByteArray> text = service::Service::openApi();
    QVERIFY(text);
    const json::Document strict = json::read(*text);
    QVERIFY(strict.isValid());
    QVERIFY(strict.duplicates().empty());
    const QJsonObject root = document();
    QVERIFY(root[u"openapi"].toString().startsWith(u"3.1."));
    QVERIFY(!root[u"info"][u"title"].toString().isEmpty());
    QCOMPARE(root[u"info"][u"version"].toString(), QStringLiteral(CARILLON_VERSION));
    const QJsonObject paths = root[u"paths"].toObject();
    QVERIFY(!paths.isEmpty());
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        QVERIFY(path.key().startsWith(u'/'));
        const QJsonObject operations = path->toObject();
        for (const QJsonValue &operation : operations) {
            const QJsonObject responses = operation[u"responses"].toObject();
            QVERIFY(!responses.isEmpty());
            for (const QJsonValue &response : responses)
                QVERIFY(!response[u"description"].toString().isEmpty());
            const QJsonArray parameters = operation[u"parameters"].toArray();
            int inPath = 0;
            for (const QJsonValue &parameter : parameters) {
                QVERIFY(parameter[u"schema"].isObject());
                inPath += parameter[u"in"].toString() == u"path" ? 1 : 0;
            }
            QCOMPARE(path.key().count(u'{'), inPath);
        }
    }
}

void OpenApiTest::theServiceAndTheCommandLineTellTheSame()
{
    test::RunningService running;
    const QByteArray answer = test::control(running.port(), "GET", "/mock/v1/openapi.json");
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(RawClient::bodyOf(answer), *service::Service::openApi());
}

void OpenApiTest::referencesLeadSomewhere()
{
    const QJsonObject root = document();
    int references = 0;
    walk(root, [&](const QJsonObject &object) {
        const QString reference = object[u"$ref"].toString();
        if (reference.isEmpty())
            return;
        ++references;
        QVERIFY2(resolved(root, reference).isObject(), qPrintable(reference));
    });
    QVERIFY(references > 10);
}

void OpenApiTest::everyEndpointOfARouterIsThere()
{
    // The paths that must not be missing, whatever else there is.
    const QJsonObject paths = document()[u"paths"].toObject();
    for (const char *path : {"/mock/v1/health", "/mock/v1/feed/{id}", "/mock/v1/faults/{id}",
             "/mock/v1/exchanges", "/mock/v1/metrics", "/mock/v1/openapi.json", "/mock/v1/reset",
             "/beta/me/notifications", "/beta/users/{id}/notifications"})
        QVERIFY2(paths.contains(QLatin1String(path)), path);

    service::Router router;
    router.add({"GET", "/mock/v1/things/{id}", "One thing"});
    router.add({"PUT", "/mock/v1/things/{id}", "Writes a thing"});
    const QJsonObject made
        = QJsonDocument::fromJson(service::openApiDocument(router.endpoints())).object();
    for (const service::Endpoint &endpoint : router.endpoints()) {
        const QJsonValue operation = made[u"paths"][QLatin1String(endpoint.path)]
                                         [QString::fromLatin1(endpoint.method).toLower()];
        QCOMPARE(operation[u"summary"].toString(), QString::fromLatin1(endpoint.summary));
        QCOMPARE(operation[u"x-carillon-origin"].toString(), QStringLiteral("ours"));
    }
}

void OpenApiTest::everyOutcomeAndRuleIsThere()
{
    const QJsonObject root = document();
    const QJsonValue responses = root[u"paths"][u"/beta/me/notifications"][u"post"][u"responses"];
    QSet<QString> rulesInOutcomes;
    for (const contract::Answer &answer : contract::allAnswers()) {
        const QJsonValue response = responses[QString::number(answer.status)];
        QVERIFY(response.isObject());
        if (answer.outcome == contract::Outcome::Accepted)
            continue;
        const QJsonArray outcomes = response[u"x-carillon-outcomes"].toArray();
        bool found = false;
        for (const QJsonValue &outcome : outcomes) {
            found = found || outcome[u"message"].toString() == QLatin1String(answer.message);
            const QJsonArray rules = outcome[u"rules"].toArray();
            for (const QJsonValue &rule : rules)
                rulesInOutcomes.insert(rule.toString());
        }
        QVERIFY2(found, answer.message);
    }
    const QJsonArray rules = root[u"x-carillon-rules"].toArray();
    QCOMPARE(rules.size(), qsizetype(contract::allRules().size()));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const contract::Rule &rule = contract::allRules()[size_t(i)];
        QCOMPARE(rules[i][u"name"].toString(), QLatin1String(rule.name));
        QCOMPARE(rules[i][u"text"].toString(), QString::fromUtf8(rule.text));
        QVERIFY(!rules[i][u"source"].toString().isEmpty());
        const bool refuses = rule.severity == contract::Severity::Error;
        QCOMPARE(rules[i][u"severity"].toString() == u"error", refuses);
        QCOMPARE(rulesInOutcomes.contains(QLatin1String(rule.name)), refuses);
    }
}

void OpenApiTest::everythingSaysWhereItComesFrom()
{
    const QSet<QString> origins{
        QStringLiteral("documented"), QStringLiteral("recorded"), QStringLiteral("ours")};
    const QJsonObject paths = document()[u"paths"].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject operations = path->toObject();
        for (const QJsonValue &operation : operations) {
            const QString origin = operation[u"x-carillon-origin"].toString();
            QCOMPARE(origin == u"ours", path.key().startsWith(u"/mock/"));
            const QJsonObject responses = operation[u"responses"].toObject();
            for (const QJsonValue &response : responses)
                QVERIFY(origins.contains(response[u"x-carillon-origin"].toString()));
        }
    }
    const QJsonValue create = paths[u"/beta/me/notifications"][u"post"];
    QCOMPARE(create[u"x-carillon-origin"].toString(), QStringLiteral("documented"));
    QCOMPARE(create[u"responses"][u"507"][u"x-carillon-origin"].toString(), QStringLiteral("ours"));
    QCOMPARE(create[u"responses"][u"406"][u"x-carillon-origin"].toString(),
        QStringLiteral("documented"));
}

void OpenApiTest::operationIdsAreUnique()
{
    QSet<QString> ids;
    walk(document()[u"paths"], [&](const QJsonObject &object) {
        if (!object.contains(u"operationId"))
            return;
        const QString id = object[u"operationId"].toString();
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
        ids.insert(id);
    });
    QVERIFY(ids.size() > 10);
}

void OpenApiTest::theSchemaIsWhatTheValidatorDoes_data()
{
    QTest::addColumn<Place>("place");
    const QList<Place> all = places();
    for (const Place &place : all)
        QTest::newRow(qPrintable(place.path.join(u'.'))) << place;
}

// Bodies just inside and just outside of what the schema says of one place.
void OpenApiTest::theSchemaIsWhatTheValidatorDoes()
{
    QFETCH(Place, place);
    const auto accepts
        = [&](const QJsonValue &value) { return isAccepted(with(fullBody(), place.path, value)); };
    const QJsonObject &schema = place.schema;
    QVERIFY(isAccepted(fullBody()));
    // Without it; a fallback needs raw content and its platform, whatever the schema says.
    const bool crossRule = place.path.last() == u"rawContent" || place.path.last() == u"0";
    if (!crossRule)
        QCOMPARE(accepts(QJsonValue(QJsonValue::Undefined)), !place.required);
    if (!crossRule)
        QCOMPARE(accepts(QJsonValue()), allows(schema, "null"));
    if (!allows(schema, "object"))
        QVERIFY(!accepts(QJsonObject{{QStringLiteral("x"), 1}}));
    if (!allows(schema, "string"))
        QVERIFY(!accepts(QStringLiteral("x")));
    if (schema.contains(u"minLength"))
        QVERIFY(!accepts(QString()) && !accepts(QStringLiteral(" ")));
    if (schema[u"additionalProperties"].isBool() && allows(schema, "object")) {
        const QStringList stray = place.path + QStringList{QStringLiteral("stray")};
        QCOMPARE(isAccepted(with(fullBody(), stray, 1)), schema[u"additionalProperties"].toBool());
        const QStringList annotation = place.path + QStringList{QStringLiteral("x@y.z")};
        QVERIFY(isAccepted(with(fullBody(), annotation, QStringLiteral("v"))));
    }
    if (schema.contains(u"minimum")) {
        const int least = schema[u"minimum"].toInt();
        const qint64 most = schema[u"maximum"].toInteger();
        QVERIFY(accepts(least) && accepts(most) && accepts(QString::number(least)));
        QVERIFY(!accepts(least - 1) && !accepts(most + 1) && !accepts(QStringLiteral("x")));
    }
    const QJsonArray names = schema[u"enum"].toArray();
    for (const QJsonValue &name : names)
        QVERIFY(place.path.contains(u"targetPolicy") || accepts(name));
    if (!names.isEmpty())
        QVERIFY(!accepts(QStringLiteral("Other")));
    // Names in any case; a fallback's platform must stay among the targets.
    const QJsonArray examples = schema[u"examples"].toArray();
    const QRegularExpression pattern(schema[u"pattern"].toString());
    for (const QJsonValue &example : examples) {
        for (const QString &name : {example.toString(), example.toString().toLower()}) {
            QVERIFY(pattern.match(name).hasMatch());
            const QJsonValue body = with(fullBody(), place.path, name);
            QVERIFY(isAccepted(with(body, {QStringLiteral("fallbackPolicy")}, QJsonValue()))
                || accepts(name));
        }
    }
    if (!examples.isEmpty())
        QVERIFY(!pattern.match(QStringLiteral("Other")).hasMatch());
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "test_openapi.moc"
