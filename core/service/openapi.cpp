#include "service/openapi.h"

#include "service/openapi_graph.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace carillon::service {
namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject typed(const char *type)
{
    return {{s("type"), s(type)}};
}

QJsonArray parametersOf(const Endpoint &endpoint)
{
    static const QRegularExpression inBraces(QStringLiteral("\\{([^}]+)\\}"));
    QJsonArray out;
    auto names = inBraces.globalMatch(s(endpoint.path));
    while (names.hasNext())
        out.append(QJsonObject{{s("name"), names.next().captured(1)}, {s("in"), s("path")},
            {s("required"), true}, {s("schema"), typed("string")}});
    for (const QueryParameter &parameter : endpoint.query)
        out.append(QJsonObject{{s("name"), s(parameter.name)}, {s("in"), s("query")},
            {s("description"), s(parameter.description)}, {s("schema"), typed(parameter.type)}});
    return out;
}

// `GET /mock/v1/feed/{id}` is `getFeedId`.
QString operationId(const Endpoint &endpoint)
{
    QString out = s(endpoint.method).toLower();
    QString path = s(endpoint.path);
    path.remove(QStringLiteral("/mock/v1"));
    const auto words
        = path.split(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), Qt::SkipEmptyParts);
    for (const QString &word : words)
        out += word.left(1).toUpper() + word.mid(1);
    return out;
}

QJsonObject operationOf(const Endpoint &endpoint)
{
    const QJsonObject content{{s("application/json"),
        QJsonObject{
            {s("schema"), QJsonObject{{s("$ref"), s("#/components/schemas/controlError")}}}}}};
    QJsonObject out{{s("operationId"), operationId(endpoint)}, {s("summary"), s(endpoint.summary)},
        {s("tags"), QJsonArray{s("Control")}}, {s("x-carillon-origin"), s("ours")},
        {s("responses"),
            QJsonObject{{s("2XX"),
                            QJsonObject{{s("description"), s("Done.")},
                                {s("x-carillon-origin"), s("ours")}}},
                {s("default"),
                    QJsonObject{{s("description"), s("Why not.")}, {s("content"), content},
                        {s("x-carillon-origin"), s("ours")}}}}}};
    const QJsonArray parameters = parametersOf(endpoint);
    if (!parameters.isEmpty())
        out.insert(s("parameters"), parameters);
    const QByteArray method = endpoint.method;
    if (method == "PUT" || method == "POST" || method == "PATCH")
        out.insert(s("requestBody"),
            QJsonObject{{s("content"),
                QJsonObject{
                    {s("application/json"), QJsonObject{{s("schema"), typed("object")}}}}}});
    return out;
}

QJsonObject controlErrorSchema()
{
    const QJsonObject error{{s("type"), s("object")},
        {s("properties"),
            QJsonObject{{s("code"), typed("string")}, {s("message"), typed("string")}}}};
    return {{s("type"), s("object")}, {s("properties"), QJsonObject{{s("error"), error}}}};
}

} // namespace

QByteArray openApiDocument(const std::vector<Endpoint> &endpoints)
{
    QJsonObject paths = graphPaths();
    for (const Endpoint &endpoint : endpoints) {
        const QString path = s(endpoint.path);
        QJsonObject item = paths[path].toObject();
        item.insert(s(endpoint.method).toLower(), operationOf(endpoint));
        paths.insert(path, item);
    }
    QJsonObject schemas = graphSchemas();
    schemas.insert(s("controlError"), controlErrorSchema());
    const QJsonObject bearer{{s("type"), s("http")}, {s("scheme"), s("bearer")}};
    const QJsonObject document{{s("openapi"), s("3.1.0")},
        {s("info"),
            QJsonObject{{s("title"), s("Carillon")}, {s("version"), s(CARILLON_VERSION)},
                {s("description"),
                    s("Microsoft Graph notifications (beta) as a local service. The control "
                      "surface under /mock/v1 does not belong to the hosted API.")}}},
        {s("servers"), QJsonArray{QJsonObject{{s("url"), s("/")}}}}, {s("paths"), paths},
        {s("components"),
            QJsonObject{{s("schemas"), schemas},
                {s("securitySchemes"), QJsonObject{{s("bearer"), bearer}}}}},
        {s("x-carillon-rules"), ruleList()}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace carillon::service
