#include "compose/snippet_parts.h"

#include <algorithm>

/// JavaScript and Python.
namespace carillon::compose {
namespace {

using namespace Qt::StringLiterals;

QString hex(uint value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0');
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

// Header values go out byte for byte: each is the character of that number.
QString byteLiteral(const QByteArray &bytes)
{
    QString out = u"\""_s;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\')
            out += u"\\"_s + QLatin1Char(byte);
        else if (code < 0x20 || code >= 0x7f)
            out += u"\\x"_s + hex(code, 2);
        else
            out += QLatin1Char(byte);
    }
    return out + u'"';
}

QString templateLiteral(const QByteArray &text)
{
    QString out = u"`"_s;
    const QString characters = QString::fromUtf8(text);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const QChar c = characters[i];
        if (c == u'`' || c == u'\\' || (c == u'$' && characters.mid(i + 1, 1) == u"{"))
            out += u'\\';
        if (isControl(c) && c != u'\n' && c != u'\t')
            out += u"\\x"_s + hex(c.unicode(), 2);
        else
            out += c;
    }
    return out + u'`';
}

QString tripleQuoted(const QByteArray &text)
{
    QString out = u"\"\"\""_s;
    const QString characters = QString::fromUtf8(text);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const QChar c = characters[i];
        const bool quote = c == u'"'
            && (i + 1 == characters.size() || characters.mid(i + 1, 2) == u"\"\""
                || (i > 0 && characters[i - 1] == u'"'));
        if (c == u'\\' || quote)
            out += u'\\';
        if (isControl(c) && c != u'\n' && c != u'\t')
            out += u"\\x"_s + hex(c.unicode(), 2);
        else
            out += c;
    }
    return out + u"\"\"\""_s;
}

// Base64 as a literal in brackets, line by line.
QString base64Literal(const QByteArray &bytes, QLatin1StringView joiner, QLatin1StringView indent)
{
    QStringList lines;
    for (const QString &line : base64Lines(bytes))
        lines.append(indent + u'"' + line + u'"');
    return lines.join(joiner + u'\n');
}

QString scriptHeaders(const QList<http::Header> &headers, QLatin1StringView indent, bool python)
{
    QString out;
    for (const http::Header &header : headers) {
        const QString prefix = python && !isAscii(header.value) ? u"b"_s : QString();
        out += indent + byteLiteral(header.name) + u": "_s + prefix + byteLiteral(header.value)
            + u",\n"_s;
    }
    return out;
}

} // namespace

QString asJavaScript(const SnippetRequest &source)
{
    const http::HttpRequest &request = source.request;
    const bool mayHaveBody = request.method != "GET" && request.method != "HEAD";
    const bool hasBody = !request.body.isEmpty() && mayHaveBody;
    QString out;
    if (!request.body.isEmpty() && !mayHaveBody)
        out += u"// fetch sends no body with %1: it is left out.\n"_s.arg(
            QString::fromUtf8(request.method));
    const qsizetype query = request.target.indexOf('?');
    if (query != -1 && request.target.indexOf('\'', query) != -1)
        out += u"// fetch writes ' in a query as %27.\n"_s;
    if (hasBody && isPlainText(request.body)) {
        out += u"const body = new TextEncoder().encode("_s + templateLiteral(request.body)
            + u");\n\n"_s;
    } else if (hasBody) {
        out += u"// "_s + codedBodyNote(request) + u"\nconst body = Uint8Array.from(atob(\n"_s
            + base64Literal(request.body, " +"_L1, "  "_L1)
            + u"\n), (c) => c.charCodeAt(0));\n\n"_s;
    }
    out += u"const response = await fetch("_s + byteLiteral(urlOf(source)) + u", {\n  method: "_s
        + byteLiteral(request.method) + u",\n  redirect: \"manual\",\n  headers: {\n"_s
        + scriptHeaders(joinedHeaders(request), "    "_L1, false) + u"  },\n"_s;
    if (hasBody)
        out += u"  body,\n"_s;
    return out + u"});\nconsole.log(response.status, await response.text());\n"_s;
}

QString asPython(const SnippetRequest &source)
{
    const http::HttpRequest &request = source.request;
    const bool secure = source.baseUrl.scheme() == u"https";
    const bool plain = isPlainText(request.body);
    QString out = plain ? u"import http.client\n\n"_s : u"import base64\nimport http.client\n\n"_s;
    if (plain) {
        out += u"body = "_s + tripleQuoted(request.body) + u".encode()\n"_s;
    } else {
        out += u"# "_s + codedBodyNote(request) + u"\nbody = base64.b64decode(\n"_s
            + base64Literal(request.body, ""_L1, "    "_L1) + u"\n)\n"_s;
    }
    out += u"headers = {\n"_s + scriptHeaders(joinedHeaders(request), "    "_L1, true) + u"}\n"_s;
    out += u"connection = http.client.%1(%2)\n"_s.arg(
        secure ? u"HTTPSConnection"_s : u"HTTPConnection"_s,
        byteLiteral(source.baseUrl.authority(QUrl::FullyEncoded).toUtf8()));
    out += u"connection.request("_s + byteLiteral(request.method) + u", "_s
        + byteLiteral(request.target) + u", body, headers)\n"_s;
    return out
        + u"response = connection.getresponse()\nprint(response.status, response.read().decode())\n"_s;
}

} // namespace carillon::compose
