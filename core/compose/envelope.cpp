#include "compose/envelope.h"

#include "http/characters.h"
#include "http/content_coding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace carillon::compose {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Envelope)
};

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// The connection decides on these; a wrong one would make it hang or speak nonsense.
bool isFraming(QByteArrayView name)
{
    constexpr std::array framing{"Host", "Content-Length", "Transfer-Encoding", "Connection",
        "Expect", "Upgrade", "Keep-Alive", "TE", "Trailer"};
    return std::any_of(framing.begin(), framing.end(),
        [name](const char *each) { return same(name, QByteArrayView(each)); });
}

http::Headers headersOf(const Target &target, BodyCoding coding)
{
    http::Headers headers = requestFor(QByteArray(), target).headers;
    if (coding != BodyCoding::None)
        headers.add("Content-Encoding", spelling(coding));
    return headers;
}

QList<HeaderChange>::iterator changeOf(Envelope &envelope, QByteArrayView name)
{
    return std::find_if(envelope.changes.begin(), envelope.changes.end(),
        [name](const HeaderChange &change) { return same(change.name, name); });
}

HeaderRow rowOf(const http::Header &header, const QList<HeaderChange> &changes)
{
    for (const HeaderChange &change : changes) {
        if (!same(change.name, header.name))
            continue;
        if (change.isRemoval)
            return {header.name, header.value, HeaderRow::Origin::Removed};
        return {change.name, change.value, HeaderRow::Origin::Changed};
    }
    return {header.name, header.value, HeaderRow::Origin::Target};
}

} // namespace

QByteArray spelling(BodyCoding coding)
{
    switch (coding) {
    case BodyCoding::Gzip:
        return "gzip";
    case BodyCoding::Deflate:
        return "deflate";
    case BodyCoding::None:
        break;
    }
    return {};
}

QList<HeaderRow> headerRows(const Envelope &envelope, const Target &target)
{
    const http::Headers asked = headersOf(target, envelope.coding);
    QList<HeaderRow> rows;
    for (const http::Header &header : asked.fields())
        rows.append(rowOf(header, envelope.changes));
    for (const HeaderChange &change : envelope.changes) {
        if (!change.isRemoval && !asked.contains(change.name))
            rows.append({change.name, change.value, HeaderRow::Origin::Added});
    }
    return rows;
}

http::HttpRequest requestFor(const Envelope &envelope, const QByteArray &body, const Target &target)
{
    http::HttpRequest request;
    request.method = envelope.method;
    request.target = envelope.target;
    for (const HeaderRow &row : headerRows(envelope, target)) {
        if (row.isSent())
            request.headers.add(row.name, row.value);
    }
    if (request.method == "HEAD")
        return request;
    switch (envelope.coding) {
    case BodyCoding::None:
        request.body = body;
        break;
    case BodyCoding::Gzip:
        request.body = http::encoded(body, http::ContentCoding::Gzip);
        break;
    case BodyCoding::Deflate:
        request.body = http::encoded(body, http::ContentCoding::Deflate);
        break;
    }
    return request;
}

QByteArray wireBytes(const http::HttpRequest &request, const QUrl &baseUrl)
{
    QByteArray out = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    const auto line = [&out](const QByteArray &name, const QByteArray &value) {
        out += name + ": " + value + "\r\n";
    };
    line("Host", baseUrl.authority(QUrl::FullyEncoded).toLatin1());
    for (const http::Header &header : request.headers.fields())
        line(header.name, header.value);
    if (request.method != "HEAD")
        line("Content-Length", QByteArray::number(request.body.size()));
    return out + "\r\n" + request.body;
}

Envelope envelopeOf(const http::HttpRequest &request, BodyCoding coding, const Target &target)
{
    Envelope envelope{request.method, request.target, {}, coding};
    for (const http::Header &header : request.headers.fields())
        setHeader(envelope, target, header.name, header.value);
    for (const HeaderRow &row : headerRows(envelope, target)) {
        if (!request.headers.contains(row.name))
            removeHeader(envelope, target, row.name);
    }
    return envelope;
}

void setHeader(
    Envelope &envelope, const Target &target, const QByteArray &name, const QByteArray &value)
{
    const auto change = changeOf(envelope, name);
    const http::Headers asked = headersOf(target, envelope.coding);
    if (asked.fields().contains(http::Header{name, value})) {
        if (change != envelope.changes.end())
            envelope.changes.erase(change);
    } else if (change != envelope.changes.end()) {
        *change = {name, value, false};
    } else {
        envelope.changes.append({name, value, false});
    }
}

void removeHeader(Envelope &envelope, const Target &target, QByteArrayView name)
{
    restoreHeader(envelope, name);
    if (headersOf(target, envelope.coding).contains(name))
        envelope.changes.append({name.toByteArray(), {}, true});
}

void restoreHeader(Envelope &envelope, QByteArrayView name)
{
    const auto change = changeOf(envelope, name);
    if (change != envelope.changes.end())
        envelope.changes.erase(change);
}

void renameHeader(Envelope &envelope, const Target &target, QByteArrayView from, QByteArray to)
{
    const QList<HeaderRow> rows = headerRows(envelope, target);
    const auto row = std::find_if(
        rows.begin(), rows.end(), [from](const HeaderRow &each) { return same(each.name, from); });
    if (row == rows.end())
        return;
    if (same(from, to))
        return setHeader(envelope, target, to, row->value);
    const auto change = changeOf(envelope, from);
    const bool stays = row->origin == HeaderRow::Origin::Added
        && changeOf(envelope, to) == envelope.changes.end()
        && !headersOf(target, envelope.coding).contains(to);
    if (stays) {
        change->name = std::move(to);
        return;
    }
    removeHeader(envelope, target, from);
    setHeader(envelope, target, to, row->value);
}

Result<void> checkMethod(QByteArrayView method)
{
    const bool isToken = !method.isEmpty() && method.size() <= 32
        && std::all_of(method.begin(), method.end(), http::isTokenCharacter);
    if (!isToken)
        return fail(QStringLiteral("method"),
            Text::tr("A method is one word, such as POST, without blanks."));
    return {};
}

Result<void> checkTarget(QByteArrayView target, const Limits &limits)
{
    const auto refuse
        = [](const QString &message) { return fail(QStringLiteral("target"), message); };
    if (!target.startsWith('/'))
        return refuse(Text::tr("The path begins with a slash."));
    // The method and the version stand in the same line.
    if (target.size() + 48 > limits.requestLine)
        return refuse(Text::tr(
            "The path is longer than a request line of %Ln byte(s).", nullptr, limits.requestLine));
    if (target.contains('#'))
        return refuse(Text::tr("What follows # is never sent; write %23 for the character."));
    const QByteArray written = asUrlWrites(target);
    if (written != target)
        return refuse(Text::tr("A URL writes this as %1").arg(QString::fromLatin1(written)));
    return {};
}

Result<void> checkHeader(QByteArrayView name, QByteArrayView value, const Limits &limits)
{
    const auto refuse = [](const QString &message, QByteArrayView where) {
        return fail(QStringLiteral("header"), message, QString::fromUtf8(where));
    };
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), http::isTokenCharacter))
        return refuse(
            Text::tr(
                "A header's name is one word of letters, digits and hyphens, without a colon."),
            name);
    if (isFraming(name))
        return refuse(
            Text::tr("%1 is set by the connection.").arg(QString::fromLatin1(name)), name);
    if (std::any_of(value.begin(), value.end(), http::isControl))
        return refuse(Text::tr("A header's value is one line without control characters."), name);
    if (name.size() + 2 + value.size() > limits.headerLine)
        return refuse(
            Text::tr("A header is at most %Ln byte(s) long.", nullptr, limits.headerLine), name);
    return {};
}

Result<void> checkEnvelope(const Envelope &envelope, const Target &target, const Limits &limits)
{
    if (const auto method = checkMethod(envelope.method); !method)
        return method;
    if (const auto path = checkTarget(envelope.target, limits); !path)
        return path;
    constexpr int byConnection = 8; // Host and what else the client adds
    constexpr int bytesByConnection = 1024;
    int count = byConnection;
    qsizetype bytes = bytesByConnection;
    for (const HeaderRow &row : headerRows(envelope, target)) {
        if (!row.isSent())
            continue;
        if (const auto header = checkHeader(row.name, row.value, limits); !header)
            return header;
        ++count;
        bytes += row.name.size() + row.value.size() + 4;
    }
    if (count > limits.headerCount)
        return fail(QStringLiteral("header"),
            Text::tr("A request has at most %Ln header(s).", nullptr,
                int(limits.headerCount - byConnection)));
    if (bytes > limits.headerBytes)
        return fail(QStringLiteral("header"),
            Text::tr(
                "The headers together are at most %Ln byte(s) long.", nullptr, limits.headerBytes));
    return {};
}

QByteArray asUrlWrites(QByteArrayView target)
{
    const QUrl url = QUrl::fromEncoded("http://host" + target.toByteArray());
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment
        | QUrl::NormalizePathSegments);
}

const QList<QByteArray> &addedByConnection()
{
    static const QList<QByteArray> names{
        "Host", "Content-Length", "Connection", "User-Agent", "Accept-Encoding", "Accept-Language"};
    return names;
}

bool isSecret(QByteArrayView headerName)
{
    return same(headerName, "Authorization") || same(headerName, "Proxy-Authorization")
        || same(headerName, "Cookie");
}

QString masked(const http::Header &header)
{
    if (!isSecret(header.name) || header.value.isEmpty())
        return QString::fromUtf8(header.value);
    const qsizetype blank = header.value.indexOf(' ');
    const QString scheme = blank > 0 ? QString::fromUtf8(header.value.first(blank + 1)) : QString();
    return scheme + QString(8, u'•');
}

} // namespace carillon::compose
