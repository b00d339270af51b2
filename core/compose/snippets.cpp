#include "compose/snippets.h"

#include "compose/snippet_parts.h"

#include <algorithm>

namespace carillon::compose {
namespace {

constexpr qsizetype base64Width = 76;

bool isSetByEveryClient(const http::Header &header)
{
    const QByteArray name = header.name.toLower();
    return name == "host" || name == "content-length";
}

} // namespace

QString nameOf(SnippetKind kind)
{
    switch (kind) {
    case SnippetKind::Curl:
        return QStringLiteral("curl");
    case SnippetKind::CSharp:
        return QStringLiteral("C#");
    case SnippetKind::JavaScript:
        return QStringLiteral("JavaScript");
    case SnippetKind::Python:
        return QStringLiteral("Python");
    case SnippetKind::PowerShell:
        return QStringLiteral("PowerShell");
    case SnippetKind::HttpFile:
        break;
    }
    return QStringLiteral(".http");
}

bool isPlainText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8();
}

QList<http::Header> ownHeaders(const http::HttpRequest &request)
{
    QList<http::Header> out;
    for (const http::Header &header : request.headers.fields()) {
        if (!isSetByEveryClient(header))
            out.append(header);
    }
    return out;
}

QList<http::Header> joinedHeaders(const http::HttpRequest &request)
{
    QList<http::Header> out;
    for (const http::Header &header : ownHeaders(request)) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const http::Header &each) {
            return each.name.compare(header.name, Qt::CaseInsensitive) == 0;
        });
        if (same == out.end())
            out.append(header);
        else
            same->value += ", " + header.value;
    }
    return out;
}

QByteArray urlOf(const SnippetRequest &source)
{
    return source.baseUrl.toEncoded(
               QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        + source.request.target;
}

QString codedBodyNote(const http::HttpRequest &request)
{
    const QByteArray coding = request.headers.value("Content-Encoding");
    return QStringLiteral("%1 body, %2 bytes")
        .arg(coding.isEmpty() ? QStringLiteral("binary") : QString::fromUtf8(coding))
        .arg(request.body.size());
}

QStringList base64Lines(const QByteArray &bytes)
{
    const QByteArray whole = bytes.toBase64();
    QStringList lines;
    for (qsizetype at = 0; at < whole.size(); at += base64Width)
        lines.append(QString::fromLatin1(whole.mid(at, base64Width)));
    return lines;
}

QString snippet(const SnippetRequest &source, SnippetKind kind)
{
    switch (kind) {
    case SnippetKind::Curl:
        return asCurl(source);
    case SnippetKind::CSharp:
        return asCSharp(source);
    case SnippetKind::JavaScript:
        return asJavaScript(source);
    case SnippetKind::Python:
        return asPython(source);
    case SnippetKind::PowerShell:
        return asPowerShell(source);
    case SnippetKind::HttpFile:
        break;
    }
    return asHttpFile(source);
}

} // namespace carillon::compose
