#include "pages/markdown.h"
#include "pages/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;

QString originOf(const QJsonObject &object)
{
    return object[u"x-carillon-origin"_s].toString();
}

QString joined(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList out;
    for (const QJsonValue &each : value.toArray())
        out.append(each.isNull() ? u"null"_s : each.toString());
    return out.join(u", "_s);
}

QString typeOf(const QJsonObject &schema)
{
    if (schema.contains(u"$ref"_s))
        return schema[u"$ref"_s].toString().section(u'/', -1);
    return joined(schema[schema.contains(u"enum"_s) ? u"enum"_s : u"type"_s]);
}

void writeParameters(Markdown &page, const QJsonArray &parameters)
{
    QList<QStringList> rows;
    for (const QJsonValue &each : parameters) {
        const QJsonObject parameter = each.toObject();
        rows.append({Markdown::asCode(parameter[u"name"_s].toString()),
            parameter[u"in"_s].toString()
                + (parameter[u"required"_s].toBool() ? u", required"_s : QString()),
            typeOf(parameter[u"schema"_s].toObject()),
            Markdown::escaped(parameter[u"description"_s].toString())});
    }
    if (!rows.isEmpty())
        page.table({u"Parameter"_s, u"In"_s, u"Type"_s, u"Means"_s}, rows);
}

void writeBody(Markdown &page, const QJsonObject &body)
{
    if (body.isEmpty())
        return;
    const QJsonObject content = body[u"content"_s].toObject();
    for (auto media = content.begin(); media != content.end(); ++media)
        page.raw(u"Body: %1, %2."_s.arg(
            Markdown::asCode(media.key()), typeOf(media->toObject()[u"schema"_s].toObject())));
}

QStringList rowOf(const QString &status, const QJsonObject &outcome)
{
    const QString inner = outcome[u"innerCode"_s].toString();
    const QString code = outcome[u"code"_s].toString();
    return {status, Markdown::asCode(inner.isEmpty() ? code : code + u" / "_s + inner),
        Markdown::escaped(outcome[u"message"_s].toString()), originOf(outcome)};
}

// One row for each way to an answer.
void writeAnswers(Markdown &page, const QJsonObject &responses)
{
    QList<QStringList> rows;
    for (auto each = responses.begin(); each != responses.end(); ++each) {
        const QJsonObject response = each->toObject();
        const QJsonArray outcomes = response[u"x-carillon-outcomes"_s].toArray();
        for (const QJsonValue &outcome : outcomes)
            rows.append(rowOf(each.key(), outcome.toObject()));
        if (outcomes.isEmpty())
            rows.append({each.key(), QString(),
                Markdown::escaped(response[u"description"_s].toString()), originOf(response)});
    }
    page.table({u"Answer"_s, u"Code / inner code"_s, u"Means"_s, u"Origin"_s}, rows);
}

void writeCall(Markdown &page, const QString &method, const QString &path, const QJsonObject &call)
{
    page.heading(3, method.toUpper() + u' ' + path);
    page.text(call[u"summary"_s].toString() + u'.');
    page.raw(u"Origin: %1."_s.arg(originOf(call)));
    writeParameters(page, call[u"parameters"_s].toArray());
    writeBody(page, call[u"requestBody"_s].toObject());
    writeAnswers(page, call[u"responses"_s].toObject());
}

// What may be in a number, a text or a list, as far as a table holds it.
QString boundsOf(const QJsonObject &schema)
{
    QStringList out;
    if (schema.contains(u"minimum"_s))
        out.append(u"%1 to %2"_s.arg(schema[u"minimum"_s].toInteger())
                       .arg(schema[u"maximum"_s].toInteger()));
    for (const QJsonValue &example : schema[u"items"_s][u"examples"_s].toArray())
        out.append(example.toString());
    return out.join(u", "_s);
}

void addMembers(QList<QStringList> &rows, const QString &path, const QJsonObject &schema)
{
    const QJsonObject members = schema[u"properties"_s].toObject();
    const QJsonArray required = schema[u"required"_s].toArray();
    for (auto each = members.begin(); each != members.end(); ++each) {
        const QJsonObject member = each->toObject();
        const QString name = path + u'/' + each.key();
        const QString bounds = boundsOf(member);
        rows.append({Markdown::asCode(name),
            typeOf(member) + (bounds.isEmpty() ? QString() : u"; "_s + bounds),
            required.contains(each.key()) ? u"yes"_s : QString(),
            Markdown::escaped(member[u"description"_s].toString())});
        addMembers(rows, name, member);
        addMembers(rows, name + u"/0"_s, member[u"items"_s].toObject());
    }
}

void writeSchemas(Markdown &page, const QJsonObject &schemas)
{
    page.heading(2, u"Bodies"_s);
    for (auto each = schemas.begin(); each != schemas.end(); ++each) {
        QList<QStringList> rows;
        addMembers(rows, {}, each->toObject());
        page.heading(3, each.key());
        page.text((*each)[u"description"_s].toString());
        if (!rows.isEmpty())
            page.table({u"Member"_s, u"Type"_s, u"Required"_s, u"Means"_s}, rows);
    }
}

void writeSurface(
    Markdown &page, const QString &title, const QJsonObject &paths, const QString &tag)
{
    constexpr std::array methods{"get", "post", "put", "patch", "delete"};
    page.heading(2, title);
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject calls = path->toObject();
        for (const char *method : methods) {
            const QJsonObject call = calls[QLatin1String(method)].toObject();
            if (!call.isEmpty() && call[u"tags"_s].toArray().contains(tag))
                writeCall(page, QLatin1String(method), path.key(), call);
        }
    }
}

} // namespace

QByteArray serviceReference(const QByteArray &openApi)
{
    const QJsonObject document = QJsonDocument::fromJson(openApi).object();
    const QJsonObject paths = document[u"paths"_s].toObject();
    Markdown page;
    page.heading(1, u"The service's API"_s);
    page.text(document[u"info"_s][u"description"_s].toString());
    page.text(u"The service gives this as OpenAPI at /mock/v1/openapi.json, and carillon-cli "
              "openapi prints it. The origin of a call or an answer is documented, where a public "
              "page says so; recorded, where no page does, but it was seen; ours, where nothing "
              "public decides it."_s);
    writeSurface(page, u"The Graph API"_s, paths, u"Graph"_s);
    writeSurface(page, u"The control surface"_s, paths, u"Control"_s);
    writeSchemas(page, document[u"components"_s][u"schemas"_s].toObject());
    return page.content();
}

} // namespace carillon::pages
