#include "compose/pasted_request.h"

#include "compose/curl_line.h"
#include "http/content_coding.h"
#include "http/http_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::compose {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Paste)
};

// The first line that says something; comments and variables do not.
QByteArrayView firstLine(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = (end == -1 ? text : text.first(end)).trimmed();
        if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith("//")
            && !line.startsWith('@'))
            return line;
        text = end == -1 ? QByteArrayView() : text.sliced(end + 1);
    }
    return {};
}

bool isRequestLine(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] >= 'A' && line[at] <= 'Z')
        ++at;
    const QByteArrayView rest = line.sliced(at).trimmed();
    return rest.startsWith("http://") || rest.startsWith("https://")
        || (rest.startsWith('/') && !rest.startsWith("//") && (at > 0 || !rest.contains(' ')))
        || (at > 0 && rest.startsWith("{{"));
}

QString unknownText(QByteArrayView line)
{
    if (line.startsWith('{') || line.startsWith('['))
        return Text::tr("This is JSON, not a request; paste it into the JSON view.");
    if (line.startsWith("Invoke-") || line.startsWith("fetch(") || line.startsWith('$'))
        return Text::tr("This is a program; a curl command line or .http text can be read.");
    return Text::tr("This is neither a curl command line nor .http text.");
}

std::optional<BodyCoding> codingOf(const http::HttpRequest &request, const Limits &limits)
{
    const QByteArray *header = request.headers.find("Content-Encoding");
    if (!header)
        return BodyCoding::None;
    const auto codings = http::contentCodings(*header, limits.contentCodings);
    if (!codings || codings->size() != 1)
        return {};
    return codings->constFirst() == http::ContentCoding::Gzip ? BodyCoding::Gzip
                                                              : BodyCoding::Deflate;
}

// A body that is coded as its header says is edited uncoded, and coded anew when sent.
Result<LoadedRequest> loaded(PastedRequest &&pasted, const Target &target, const Limits &limits)
{
    LoadedRequest out;
    out.text = pasted.request.body;
    out.origin = pasted.origin;
    out.notes = std::move(pasted.notes);
    BodyCoding coding = BodyCoding::None;
    const auto named = codingOf(pasted.request, limits);
    if (named && *named != BodyCoding::None) {
        if (const auto plain = http::decodedBody(pasted.request, limits)) {
            coding = *named;
            out.text = *plain;
        } else {
            out.notes.append(Text::tr("The body is not %1 coded, though its header says so.")
                                 .arg(QString::fromLatin1(spelling(*named))));
        }
    }
    if (!out.text.isValidUtf8() || out.text.contains('\0'))
        return fail(QStringLiteral("notText"), Text::tr("The body is not UTF-8 text."));
    if (out.text.contains("\r\n"))
        out.notes.append(Text::tr("Lines of the body end in LF now, where they ended in CR LF."));
    out.envelope = envelopeOf(pasted.request, coding, target);
    return out;
}

PastedRequest pastedFrom(const http::HttpFileRequest &read, const Limits &limits)
{
    PastedRequest out{read.request, read.origin, {}};
    http::Headers headers;
    for (const http::Header &header : read.request.headers.fields()) {
        const bool isFraming = !checkHeader(header.name, "", limits).has_value();
        if (!isFraming)
            joinHeader(headers, header);
    }
    out.request.headers = headers;
    const QByteArray written = asUrlWrites(out.request.target);
    if (written != out.request.target)
        out.notes.append(Text::tr("The path is written %1.").arg(QString::fromLatin1(written)));
    out.request.target = written;
    return out;
}

// Comments and variables around the one request, but for those that asHttpFile() writes.
bool hasMore(const QByteArray &text, const http::HttpFileRequest &request)
{
    const qsizetype end = request.bodySpan.end > 0 ? request.bodySpan.begin : text.size();
    const QList<QByteArray> lines = text.first(end).split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray mark = line.trimmed();
        const bool isOurs = mark == "@open = {{" || mark == "@end =" || mark == "@none =";
        return !isOurs && (mark.startsWith('#') || mark.startsWith("//") || mark.startsWith('@'));
    });
}

} // namespace

void joinHeader(http::Headers &headers, const http::Header &header)
{
    http::Headers joined;
    bool found = false;
    for (const http::Header &each : headers.fields()) {
        const bool same = !found && each.name.compare(header.name, Qt::CaseInsensitive) == 0;
        joined.add(each.name, same ? each.value + ", " + header.value : each.value);
        found = found || same;
    }
    if (!found)
        joined.add(header.name, header.value);
    headers = joined;
}

Result<LoadedRequest> readPastedRequest(
    const QByteArray &text, const Target &target, const Limits &limits)
{
    const QByteArrayView line = firstLine(text);
    if (isRequestLine(line))
        return readHttpText(text, target, limits);
    if (!isCurlLine(line))
        return fail(QStringLiteral("unknown"), unknownText(line));
    Result<PastedRequest> pasted = readCurlLine(text, limits);
    if (!pasted)
        return Unexpected{pasted.error()};
    return loaded(std::move(*pasted), target, limits);
}

Result<LoadedRequest> loadedRequest(
    const http::HttpRequest &request, const Target &target, const Limits &limits)
{
    PastedRequest pasted = pastedFrom({.request = request}, limits);
    if (const auto checked
        = checkEnvelope(envelopeOf(pasted.request, BodyCoding::None, target), target, limits);
        !checked)
        return Unexpected{checked.error()};
    return loaded(std::move(pasted), target, limits);
}

Result<LoadedRequest> readHttpText(
    const QByteArray &text, const Target &target, const Limits &limits)
{
    const auto requests = http::readHttpFile(text, limits);
    if (!requests)
        return Unexpected{requests.error()};
    if (requests->isEmpty())
        return fail(QStringLiteral("unknown"), Text::tr("There is no request in the text."));
    PastedRequest pasted = pastedFrom(requests->constFirst(), limits);
    if (pasted.request.body.size() > limits.decodedBytes)
        return fail(QStringLiteral("tooLarge"),
            Text::tr("The body is larger than %Ln byte(s).", nullptr, limits.decodedBytes));
    if (requests->size() > 1)
        pasted.notes.append(
            Text::tr("The first of %Ln request(s) is taken.", nullptr, int(requests->size())));
    const http::Headers asked = requestFor(QByteArray(), target).headers;
    if (const QByteArray *token = asked.find("Authorization");
        token && !pasted.request.headers.contains("Authorization")) {
        pasted.request.headers.add("Authorization", *token);
        pasted.notes.append(Text::tr("Authorization is the target's; the text has none."));
    }
    if (const auto checked
        = checkEnvelope(envelopeOf(pasted.request, BodyCoding::None, target), target, limits);
        !checked)
        return Unexpected{checked.error()};
    Result<LoadedRequest> out = loaded(std::move(pasted), target, limits);
    if (out)
        out->isWhole = requests->size() == 1 && !hasMore(text, requests->constFirst());
    return out;
}

} // namespace carillon::compose
