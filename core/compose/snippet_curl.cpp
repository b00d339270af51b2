#include "compose/snippet_parts.h"

namespace carillon::compose {
namespace {

// A single argument may be 128 KiB long on Linux, the whole of them less than that elsewhere.
constexpr qsizetype longestArgument = 96 * 1024;

// Single quotes protect everything in a POSIX shell but themselves.
QString shellQuoted(const QByteArray &text)
{
    QString out = QString::fromUtf8(text);
    out.replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + out + u'\'';
}

// curl adds headers of its own; a name without a value takes one out, and a semicolon behind the
// name sends an empty one.
QString headerArgument(const http::Header &header)
{
    return shellQuoted(
        header.value.isEmpty() ? header.name + ';' : header.name + ": " + header.value);
}

// What curl would do to the URL by itself: ranges in brackets, and dot segments.
QString urlOptions(const QByteArray &url)
{
    QString out;
    if (url.contains('[') || url.contains('{'))
        out += QLatin1String(" --globoff");
    if (url.contains("/."))
        out += QLatin1String(" --path-as-is");
    return out;
}

} // namespace

QString asCurl(const SnippetRequest &source)
{
    const http::HttpRequest &request = source.request;
    const bool fromPipe = !isPlainText(request.body) || request.body.size() > longestArgument;
    const QString next = QStringLiteral(" \\\n  ");
    QString line;
    if (fromPipe) {
        line = QStringLiteral("# ") + codedBodyNote(request)
            + QLatin1String("\nbase64 -d <<'BASE64' | ");
    }
    const bool headOnly = request.method == "HEAD" && request.body.isEmpty();
    line += headOnly ? QStringLiteral("curl -I")
                     : QLatin1String("curl -i -X ") + QString::fromUtf8(request.method);
    const QByteArray url = urlOf(source);
    line += urlOptions(url) + u' ' + shellQuoted(url);
    for (const http::Header &header : ownHeaders(request))
        line += next + QLatin1String("-H ") + headerArgument(header);
    if (!request.body.isEmpty() && !request.headers.contains("Content-Type"))
        line += next + QLatin1String("-H 'Content-Type:'");
    if (fromPipe) {
        line += next + QLatin1String("--data-binary @-\n") + base64Lines(request.body).join(u'\n')
            + QLatin1String("\nBASE64");
    } else if (!request.body.isEmpty()) {
        // The other option would read a file of a body that begins with @.
        const bool isFile = request.body.startsWith('@');
        line += next + (isFile ? QLatin1String("--data-raw ") : QLatin1String("--data-binary "))
            + shellQuoted(request.body);
    }
    return line + u'\n';
}

} // namespace carillon::compose
