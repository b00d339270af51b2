#include "compose/snippet_parts.h"

#include <algorithm>
#include <array>

/// C# and PowerShell.
namespace carillon::compose {
namespace {

using namespace Qt::StringLiterals;

bool isAscii(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isNamed(const http::Header &header, const char *name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

// Those that .NET keeps with the content; anywhere else they are refused.
bool isOfContent(const http::Header &header)
{
    constexpr std::array others{"Allow", "Expires", "Last-Modified"};
    return header.name.startsWith("Content-") || header.name.toLower().startsWith("content-")
        || std::any_of(
            others.begin(), others.end(), [&](const char *name) { return isNamed(header, name); });
}

// Line ends of a source file may be changed on the way; those in a literal are not.
QString cSharpLiteral(QStringView text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\r')
            out += u"\\r"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0x85
            || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out + u'"';
}

QString cSharpLiteral(const QByteArray &text)
{
    return cSharpLiteral(QStringView(QString::fromUtf8(text)));
}

QString cSharpText(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    QStringList parts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool last = i + 1 == lines.size();
        if (!last || !lines[i].isEmpty())
            parts.append(u"    "_s + cSharpLiteral(last ? lines[i] : lines[i] + u'\n'));
    }
    return parts.join(u" +\n"_s);
}

QString cSharpBody(const http::HttpRequest &request)
{
    if (isPlainText(request.body))
        return u"byte[] body = Encoding.UTF8.GetBytes(\n"_s + cSharpText(request.body)
            + u");\n\n"_s;
    QStringList lines;
    for (const QString &line : base64Lines(request.body))
        lines.append(u"    \""_s + line + u'"');
    return u"// "_s + codedBodyNote(request) + u"\nbyte[] body = Convert.FromBase64String(\n"_s
        + lines.join(u" +\n"_s) + u");\n\n"_s;
}

// PowerShell takes typographic quotes for plain ones.
QString powerShellQuoted(const QString &text)
{
    QString out = u"'"_s;
    for (const QChar c : text) {
        constexpr std::array quotes{u'\'', u'\u2018', u'\u2019', u'\u201a', u'\u201b'};
        if (std::find(quotes.begin(), quotes.end(), c.unicode()) != quotes.end())
            out += c;
        out += c;
    }
    return out + u'\'';
}

QString powerShellQuoted(const QByteArray &text)
{
    return powerShellQuoted(QString::fromUtf8(text));
}

QString powerShellBody(const http::HttpRequest &request)
{
    QStringList lines;
    if (!isPlainText(request.body)) {
        for (const QString &line : base64Lines(request.body))
            lines.append(u"  '"_s + line + u'\'');
        return u"# "_s + codedBodyNote(request)
            + u"\n$body = [Convert]::FromBase64String(-join @(\n"_s + lines.join(u'\n')
            + u"\n))\n\n"_s;
    }
    for (const QString &line : QString::fromUtf8(request.body).split(u'\n'))
        lines.append(u"  "_s + powerShellQuoted(line));
    return u"$body = [Text.Encoding]::UTF8.GetBytes(@(\n"_s + lines.join(u'\n')
        + u"\n) -join \"`n\")\n\n"_s;
}

} // namespace

QString asCSharp(const SnippetRequest &source)
{
    const http::HttpRequest &request = source.request;
    const QList<http::Header> headers = ownHeaders(request);
    const bool ascii = std::all_of(headers.begin(), headers.end(),
        [](const http::Header &header) { return isAscii(header.value); });
    QString out = u"using System;\nusing System.Net.Http;\nusing System.Text;\n\n"_s;
    if (!request.body.isEmpty())
        out += cSharpBody(request);
    out += u"using var handler = new SocketsHttpHandler { AllowAutoRedirect = false"_s;
    if (!ascii)
        out += u",\n    RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8"_s;
    out += u" };\nusing var client = new HttpClient(handler);\n"_s
           u"using var request = new HttpRequestMessage(new HttpMethod("_s
        + cSharpLiteral(request.method) + u"), "_s + cSharpLiteral(urlOf(source)) + u");\n"_s;
    if (!request.body.isEmpty())
        out += u"request.Content = new ByteArrayContent(body);\n"_s;
    else if (std::any_of(headers.begin(), headers.end(), isOfContent))
        out += u"request.Content = new ByteArrayContent(Array.Empty<byte>());\n"_s;
    for (const http::Header &header : headers) {
        out += (isOfContent(header) ? u"request.Content.Headers"_s : u"request.Headers"_s)
            + u".TryAddWithoutValidation("_s + cSharpLiteral(header.name) + u", "_s
            + cSharpLiteral(header.value) + u");\n"_s;
    }
    return out
        + u"\nusing var response = await client.SendAsync(request);\n"_s
          u"Console.WriteLine($\"{(int)response.StatusCode} "_s
          u"{await response.Content.ReadAsStringAsync()}\");\n"_s;
}

QString asPowerShell(const SnippetRequest &source)
{
    const http::HttpRequest &request = source.request;
    const QList<http::Header> headers = joinedHeaders(request);
    const bool ascii = std::all_of(headers.begin(), headers.end(),
        [](const http::Header &header) { return isAscii(header.value); });
    QString out = u"# PowerShell 7\n"_s;
    if (!ascii)
        out += u"# PowerShell sends headers as ASCII: what is beyond it does not arrive as it is.\n"_s;
    if (!request.body.isEmpty() && !request.headers.contains("Content-Type"))
        out += u"# PowerShell adds a Content-Type of its own where there is none.\n"_s;
    if (!request.body.isEmpty())
        out += powerShellBody(request);
    QString type;
    out += u"$headers = @{\n"_s;
    for (const http::Header &header : headers) {
        if (isNamed(header, "Content-Type"))
            type = powerShellQuoted(header.value);
        else
            out += u"  "_s + powerShellQuoted(header.name) + u" = "_s
                + powerShellQuoted(header.value) + u'\n';
    }
    out += u"}\n\n$response = Invoke-WebRequest -CustomMethod "_s + powerShellQuoted(request.method)
        + u" -Uri "_s + powerShellQuoted(urlOf(source))
        + u" `\n  -Headers $headers -SkipHeaderValidation -SkipHttpErrorCheck"_s
          u" -MaximumRedirection 0"_s;
    if (!type.isEmpty())
        out += u" `\n  -ContentType "_s + type;
    if (!request.body.isEmpty())
        out += u" -Body $body"_s;
    return out + u"\n\"$($response.StatusCode) $($response.Content)\"\n"_s;
}

} // namespace carillon::compose
