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

QString typeOf(const QJsonObject &schema)
{
    if (schema.contains(u"$ref"_s))
        return schema[u"$ref"_s].toString().section(u'/', -1);
    QStringList choices;
    for (const QJsonValue &choice : schema[u"enum"_s].toArray())
        choices.append(choice.toVariant().toString());
    return choices.isEmpty() ? schema[u"type"_s].toString() : choices.join(u", "_s);
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

void writeAnswers(Markdown &page, const QJsonObject &responses)
{
    QList<QStringList> rows;
    for (auto each = responses.begin(); each != responses.end(); ++each) {
        const QJsonObject response = each->toObject();
        rows.append({each.key(), Markdown::escaped(response[u"description"_s].toString()),
            originOf(response)});
    }
    page.table({u"Answer"_s, u"Means"_s, u"Origin"_s}, rows);
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
    return page.content();
}

} // namespace carillon::pages
