#include "cli/request_source.h"

#include "cli/terminal.h"
#include "http/characters.h"
#include "http/placeholders.h"

#include <algorithm>

namespace carillon::cli {
namespace {

Unexpected usage(const QString &message, const QString &where)
{
    return fail(QStringLiteral("usage"), message, where);
}

Result<http::Header> headerFrom(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const qsizetype colon = bytes.indexOf(':');
    const QByteArray name = bytes.first(std::max<qsizetype>(colon, 0));
    const QByteArray value = bytes.mid(colon + 1).trimmed();
    const bool named
        = !name.isEmpty() && std::all_of(name.begin(), name.end(), http::isTokenCharacter);
    if (!named || std::any_of(value.begin(), value.end(), http::isControl))
        return usage(QStringLiteral("--header wants \"Name: value\""), text);
    return http::Header{name, value};
}

} // namespace

Result<void> RequestSourceOptions::take(const CommandLine &line)
{
    const QStringList headers = line.values("header");
    for (const QString &text : headers) {
        const Result<http::Header> header = headerFrom(text);
        if (!header)
            return Unexpected{header.error()};
        m_headers.append(*header);
    }
    const QStringList variables = line.values("variable");
    for (const QString &text : variables) {
        const QByteArray name = text.section(u'=', 0, 0).toUtf8();
        if (!http::Placeholders::isName(name) || !text.contains(u'='))
            return usage(QStringLiteral("--variable wants NAME=VALUE"), text);
        m_variables.insert(name, text.section(u'=', 1).toUtf8());
    }
    if (line.isSet("name"))
        m_name = line.value("name");
    m_kind = line.value("as");
    return {};
}

Result<RequestSource> RequestSourceOptions::read(
    const QString &file, const compose::Target &target) const
{
    const Result<QByteArray> text = readInput(file);
    if (!text)
        return Unexpected{text.error()};
    RequestSource source{file, *text, {}};
    if (isHttpFile(file)) {
        const auto requests = http::readHttpFile(source.text, {}, m_variables);
        if (!requests)
            return Unexpected{requests.error()};
        for (const http::HttpFileRequest &each : *requests) {
            if (!m_name || each.name == *m_name)
                source.requests.append({each.name, each.request, each.origin, each});
        }
    } else if (!m_name) {
        source.requests = {{{}, compose::requestFor(source.text, target), {}, {}}};
    }
    if (source.requests.isEmpty())
        return usage(m_name ? QStringLiteral("The file has no request of that name.")
                            : QStringLiteral("The file holds no request."),
            file);
    for (SourceRequest &each : source.requests)
        applyHeaders(each.request.headers);
    return source;
}

bool RequestSourceOptions::isHttpFile(const QString &file) const
{
    if (!m_kind.isEmpty())
        return m_kind == u"http";
    return file.endsWith(QLatin1String(".http"), Qt::CaseInsensitive)
        || file.endsWith(QLatin1String(".rest"), Qt::CaseInsensitive);
}

void RequestSourceOptions::applyHeaders(http::Headers &headers) const
{
    for (const http::Header &header : m_headers) {
        if (header.value.isEmpty())
            headers.remove(header.name);
        else
            headers.set(header.name, header.value);
    }
}

Error placedIn(const QString &file, Error error)
{
    if (error.code == u"httpFile")
        error.where = file + u':' + error.where;
    return error;
}

} // namespace carillon::cli
