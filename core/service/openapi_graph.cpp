#include "service/openapi_graph.h"

#include "contract/notification_json.h"
#include "contract/notification_schema.h"
#include "service/notifications_api.h"

#include <QJsonDocument>

#include <map>

namespace carillon::service {
namespace {

using contract::Answer;
using contract::Origin;
using contract::Outcome;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QString nameOf(const Answer &answer)
{
    return s(*answer.inner ? answer.inner : answer.code);
}

QJsonObject reference(const char *schema)
{
    return {{s("$ref"), s("#/components/schemas/") + s(schema)}};
}

QJsonObject jsonContent(const QJsonObject &schema)
{
    return {{s("application/json"), QJsonObject{{s("schema"), schema}}}};
}

// The body as the service writes it, with ids that say what stands there.
QJsonValue exampleOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

contract::RequestIds exampleIds()
{
    return {"943d2ce0-e3a9-4d1d-8b75-dbe0d1432d18", "943d2ce0-e3a9-4d1d-8b75-dbe0d1432d18"};
}

QJsonArray rulesOf(Outcome outcome)
{
    QJsonArray out;
    for (const contract::Rule &rule : contract::allRules()) {
        if (rule.outcome == outcome && rule.severity == contract::Severity::Error)
            out.append(s(rule.name));
    }
    return out;
}

QJsonObject outcomeJson(const Answer &answer)
{
    return {{s("code"), s(answer.code)}, {s("innerCode"), s(answer.inner)},
        {s("message"), s(answer.message)}, {s("rules"), rulesOf(answer.outcome)},
        {s("x-carillon-origin"), s(spelling(answer.origin))}};
}

QStringList membersOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().keys();
}

// One answer of the document: everything that leads to the same status.
class ErrorResponse {
public:
    void add(
        const QString &name, const QJsonObject &outcome, const QJsonValue &example, Origin origin)
    {
        m_outcomes.append(outcome);
        m_examples.insert(
            m_examples.contains(name) ? name + s("2") : name, QJsonObject{{s("value"), example}});
        m_origin = std::min(m_origin, origin);
        m_messages.append(outcome[s("message")].toString());
    }
    void addHeader(const char *name, const char *description)
    {
        m_headers.insert(s(name),
            QJsonObject{{s("description"), s(description)},
                {s("schema"), QJsonObject{{s("type"), s("string")}}}});
    }

    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject content = jsonContent(reference("error"));
        QJsonObject media = content[s("application/json")].toObject();
        media.insert(s("examples"), m_examples);
        content.insert(s("application/json"), media);
        QJsonObject out{{s("description"), m_messages.join(u' ')}, {s("content"), content},
            {s("x-carillon-outcomes"), m_outcomes},
            {s("x-carillon-origin"), s(spelling(m_origin))}};
        if (!m_headers.isEmpty())
            out.insert(s("headers"), m_headers);
        return out;
    }

private:
    QJsonArray m_outcomes;
    QJsonObject m_examples;
    QJsonObject m_headers;
    QStringList m_messages;
    Origin m_origin = Origin::Ours;
};

// Answers beside the contract's table.
struct OtherAnswer {
    int status;
    const char *code;
    const char *inner;
    const char *message;
    Origin origin;
};
constexpr std::array otherAnswers{
    OtherAnswer{429, "TooManyRequests", "throttled",
        "Too many requests, where throttleStatus is 429.", Origin::Documented},
    OtherAnswer{503, "ServiceUnavailable", "serverBusy",
        "The service is busy; wait as long as Retry-After says.", Origin::Documented},
    OtherAnswer{507, "InsufficientStorage", "", "The feed is full.", Origin::Ours},
};

QJsonObject errorResponses()
{
    std::map<int, ErrorResponse> byStatus;
    for (const Answer &answer : contract::allAnswers()) {
        if (answer.outcome == Outcome::Accepted)
            continue;
        byStatus[answer.status].add(nameOf(answer), outcomeJson(answer),
            exampleOf(contract::errorJson(answer.outcome, {}, {}, exampleIds(), Instant())),
            answer.origin);
    }
    for (const OtherAnswer &other : otherAnswers) {
        byStatus[other.status].add(s(*other.inner ? other.inner : other.code),
            {{s("code"), s(other.code)}, {s("innerCode"), s(other.inner)},
                {s("message"), s(other.message)},
                {s("x-carillon-origin"), s(spelling(other.origin))}},
            exampleOf(contract::errorJson(
                other.code, other.message, other.inner, exampleIds(), Instant())),
            other.origin);
    }
    byStatus[401].addHeader("WWW-Authenticate", "Bearer, where the token is at fault");
    byStatus[405].addHeader("Allow", "POST");
    for (const int status : {contract::answerOf(Outcome::Throttled).status, 429, 503})
        byStatus[status].addHeader("Retry-After", "Seconds");
    QJsonObject out;
    for (const auto &[status, response] : byStatus)
        out.insert(QString::number(status), response.toJson());
    return out;
}

QJsonObject successResponse(const char *description, Origin origin)
{
    const QJsonObject location{
        {s("description"), s("/beta/me/activities/{id} of the notification, with scheme and host")},
        {s("schema"), QJsonObject{{s("type"), s("string")}}}};
    return {{s("description"), s(description)}, {s("content"), jsonContent(reference("created"))},
        {s("headers"), QJsonObject{{s("Location"), location}}},
        {s("x-carillon-origin"), s(spelling(origin))}};
}

QJsonObject header(const char *name, const char *description, const QJsonObject &schema)
{
    return {{s("name"), s(name)}, {s("in"), s("header")}, {s("description"), s(description)},
        {s("schema"), schema}};
}

QJsonArray parametersOf(const QString &path)
{
    const QJsonObject text{{s("type"), s("string")}};
    QJsonArray out;
    if (path.contains(u"{id}"))
        out.append(QJsonObject{{s("name"), s("id")}, {s("in"), s("path")}, {s("required"), true},
            {s("description"), s("The user, by user principal name.")}, {s("schema"), text}});
    out.append(
        header("X-UNS-ID", "Selects the user; required unless the token is a user's.", text));
    out.append(header("Content-Encoding", "Of the body.",
        {{s("type"), s("string")}, {s("enum"), QJsonArray{s("gzip"), s("deflate")}}}));
    out.append(header("client-request-id", "Comes back in the answer.", text));
    return out;
}

QJsonObject operationOf(const QString &path, const char *id, Origin origin)
{
    QJsonObject responses = errorResponses();
    responses.insert(s("201"), successResponse("Created and stored.", Origin::Documented));
    responses.insert(s("200"),
        successResponse(
            "A notification with the same appNotificationId was replaced.", Origin::Documented));
    return {{s("operationId"), s(id)}, {s("summary"), s("Creates a notification for a user")},
        {s("tags"), QJsonArray{s("Graph")}}, {s("parameters"), parametersOf(path)},
        {s("security"), QJsonArray{QJsonObject{{s("bearer"), QJsonArray()}}}},
        {s("requestBody"),
            QJsonObject{
                {s("required"), true}, {s("content"), jsonContent(reference("notification"))}}},
        {s("responses"), responses}, {s("x-carillon-origin"), s(spelling(origin))}};
}

} // namespace

QJsonObject graphPaths()
{
    static constexpr std::array ids{"createNotification", "createNotificationForUser"};
    // The second path stands in the permission reference and in generated clients only.
    static constexpr std::array origins{Origin::Documented, Origin::Recorded};
    static_assert(ids.size() == notificationPaths.size() && origins.size() == ids.size());
    QJsonObject out;
    for (size_t i = 0; i < notificationPaths.size(); ++i) {
        const QString path = s(notificationPaths.at(i));
        out.insert(path, QJsonObject{{s("post"), operationOf(path, ids.at(i), origins.at(i))}});
    }
    return out;
}

QJsonObject graphSchemas()
{
    const QJsonObject text{{s("type"), s("string")}};
    const QJsonObject detail{{s("type"), s("object")},
        {s("properties"),
            QJsonObject{{s("code"),
                            QJsonObject{{s("type"), s("string")},
                                {s("description"), s("Name of a rule in x-carillon-rules.")}}},
                {s("target"), text}, {s("message"), text}}}};
    const QJsonObject inner{{s("type"), s("object")},
        {s("properties"),
            QJsonObject{{s("code"), text}, {s("date"), text}, {s("request-id"), text},
                {s("client-request-id"), text}}}};
    const QJsonObject error{{s("type"), s("object")},
        {s("properties"),
            QJsonObject{{s("code"), text}, {s("message"), text},
                {s("details"), QJsonObject{{s("type"), s("array")}, {s("items"), detail}}},
                {s("innerError"), inner}}},
        {s("required"), QJsonArray{s("code"), s("message"), s("innerError")}}};
    return {{s("notification"), contract::notificationSchema()},
        {s("created"),
            QJsonObject{{s("type"), s("object")},
                {s("description"), s("The entity; raw content is not repeated.")},
                {s("required"),
                    QJsonArray::fromStringList(membersOf(contract::createdJson({}, {})))}}},
        {s("error"),
            QJsonObject{{s("type"), s("object")},
                {s("properties"), QJsonObject{{s("error"), error}}},
                {s("required"), QJsonArray{s("error")}}}}};
}

QJsonArray ruleList()
{
    static constexpr std::array severities{"error", "warning", "note"};
    QJsonArray out;
    for (const contract::Rule &rule : contract::allRules()) {
        const Answer &answer = contract::answerOf(rule.outcome);
        out.append(QJsonObject{{s("name"), s(rule.name)},
            {s("severity"), s(severities.at(size_t(rule.severity)))},
            {s("text"), QString::fromUtf8(rule.text)},
            {s("source"), QString::fromUtf8(rule.source)}, {s("status"), answer.status},
            {s("outcome"), nameOf(answer)}});
    }
    return out;
}

} // namespace carillon::service
