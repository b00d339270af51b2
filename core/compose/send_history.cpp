#include "compose/send_history.h"

#include "base/whole_file.h"
#include "compose/envelope_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace carillon::compose {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView suffix(".sent");
constexpr QByteArrayView magic("carillon-send 1\n");
constexpr int orderDigits = 15;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::History)
};

// It becomes the name of a file.
bool isId(const QByteArray &id)
{
    static const QRegularExpression form(
        u"\\A\\d{15}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    return form.match(QString::fromLatin1(id)).hasMatch();
}

Unexpected unwritable(const QString &where, const QString &why)
{
    return fail(u"unwritable"_s, Text::tr("What is sent cannot be kept: %1.").arg(why), where);
}

// Any byte may stand in a header; so each is a character.
QString latin1(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QByteArray bytesIn(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QJsonArray jsonOf(const http::Headers &headers)
{
    QJsonArray out;
    for (const http::Header &header : headers.fields())
        out.append(QJsonArray{latin1(header.name), latin1(header.value)});
    return out;
}

http::Headers headersFrom(const QJsonArray &json)
{
    http::Headers out;
    for (const QJsonValue &header : json)
        out.add(bytesIn(header[0]), bytesIn(header[1]));
    return out;
}

QJsonObject jsonOf(const Error &error)
{
    return {{u"code"_s, error.code}, {u"message"_s, error.message}, {u"where"_s, error.where}};
}

// A text that went out as it is stands in the file once.
bool isBodyText(const StoredSend &send)
{
    return send.text == send.exchange.request.body;
}

QByteArray headOf(const StoredSend &send)
{
    const http::HttpRequest &request = send.exchange.request;
    const http::HttpResponse &answer = send.exchange.response;
    QJsonObject head{{u"time"_s, latin1(formatDateTimeOffset(send.time))}, {u"title"_s, send.title},
        {u"profile"_s, send.profile}, {u"target"_s, send.targetName},
        {u"url"_s, send.baseUrl.toString(QUrl::FullyEncoded)}, {u"attempts"_s, send.attempts},
        {u"milliseconds"_s, send.exchange.milliseconds}, {u"envelope"_s, jsonOf(send.envelope)},
        {u"request"_s,
            QJsonObject{{u"method"_s, latin1(request.method)},
                {u"target"_s, latin1(request.target)}, {u"headers"_s, jsonOf(request.headers)},
                {u"bytes"_s, request.body.size()}}}};
    if (send.exchange.failure)
        head.insert(u"failure"_s, jsonOf(*send.exchange.failure));
    else
        head.insert(u"answer"_s,
            QJsonObject{{u"status"_s, answer.status}, {u"headers"_s, jsonOf(answer.headers)},
                {u"bytes"_s, answer.body.size()}});
    if (!isBodyText(send))
        head.insert(u"textBytes"_s, send.text.size());
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

void readOutcome(const QJsonObject &head, http::Exchange &exchange)
{
    if (head.contains(u"failure")) {
        const QJsonValue failure = head[u"failure"];
        exchange.failure = Error{failure[u"code"].toString(), failure[u"message"].toString(),
            failure[u"where"].toString()};
        return;
    }
    const QJsonValue answer = head[u"answer"];
    exchange.response.status = answer[u"status"].toInt();
    exchange.response.headers = headersFrom(answer[u"headers"].toArray());
}

// The bodies follow each other to the very end, or else the file is not whole.
bool takeBodies(const QJsonObject &head, QByteArrayView rest, StoredSend &send)
{
    const bool hasText = head.contains(u"textBytes");
    const qint64 request = head[u"request"][u"bytes"].toInteger(-1);
    const qint64 answer = head.contains(u"answer") ? head[u"answer"][u"bytes"].toInteger(-1) : 0;
    const qint64 text = hasText ? head[u"textBytes"].toInteger(-1) : 0;
    if (request < 0 || request > rest.size() || answer < 0 || answer > rest.size() || text < 0
        || text > rest.size() || request + answer + text != rest.size())
        return false;
    send.exchange.request.body = rest.first(request).toByteArray();
    send.exchange.response.body = rest.sliced(request, answer).toByteArray();
    send.text = hasText ? rest.last(text).toByteArray() : send.exchange.request.body;
    return true;
}

std::optional<StoredSend> sendFrom(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    StoredSend out{.id = QFileInfo(path).completeBaseName().toLatin1()};
    if (!isId(out.id) || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const qsizetype end = all.indexOf('\n', magic.size());
    if (!all.startsWith(magic) || end < 0)
        return {};
    const QJsonObject head
        = QJsonDocument::fromJson(all.mid(magic.size(), end - magic.size())).object();
    const auto time = parseDateTimeOffset(head[u"time"].toString().toLatin1());
    if (!time || !takeBodies(head, QByteArrayView(all).sliced(end + 1), out))
        return {};
    out.time = *time;
    out.title = head[u"title"].toString();
    out.profile = head[u"profile"].toString();
    out.targetName = head[u"target"].toString();
    out.baseUrl = QUrl(head[u"url"].toString(), QUrl::StrictMode);
    out.attempts = head[u"attempts"].toInt(1);
    out.envelope = envelopeFrom(head[u"envelope"].toObject());
    out.exchange.milliseconds = head[u"milliseconds"].toDouble();
    out.exchange.request.method = bytesIn(head[u"request"][u"method"]);
    out.exchange.request.target = bytesIn(head[u"request"][u"target"]);
    out.exchange.request.headers = headersFrom(head[u"request"][u"headers"].toArray());
    readOutcome(head, out.exchange);
    return out;
}

bool isOurs(const QString &path)
{
    QFile file(path);
    return isId(QFileInfo(path).completeBaseName().toLatin1()) && file.open(QIODevice::ReadOnly)
        && file.read(magic.size()) == magic;
}

QByteArray schemeIn(const QByteArray &credentials)
{
    for (const QByteArrayView scheme : {"Bearer", "Basic", "Digest", "Negotiate"}) {
        if (credentials.size() > scheme.size() && credentials.at(scheme.size()) == ' '
            && scheme.compare(QByteArrayView(credentials).first(scheme.size()), Qt::CaseInsensitive)
                == 0)
            return scheme.toByteArray();
    }
    return {};
}

http::Headers withoutSecrets(const http::Headers &headers)
{
    http::Headers out;
    for (const http::Header &header : headers.fields())
        out.add(header.name, isKeptOut(header.name) ? schemeIn(header.value + ' ') : header.value);
    return out;
}

} // namespace

bool isKeptOut(QByteArrayView headerName)
{
    return isSecret(headerName) || headerName.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
}

http::Exchange withoutSecrets(http::Exchange exchange)
{
    exchange.request.headers = withoutSecrets(exchange.request.headers);
    exchange.response.headers = withoutSecrets(exchange.response.headers);
    return exchange;
}

Envelope withoutSecrets(Envelope envelope)
{
    envelope.changes.removeIf(
        [](const HeaderChange &change) { return isKeptOut(change.name) && !change.isRemoval; });
    return envelope;
}

qint64 bytesOf(const StoredSend &send)
{
    return send.exchange.request.body.size() + send.exchange.response.body.size()
        + (isBodyText(send) ? 0 : send.text.size());
}

qsizetype keptOf(const QList<StoredSend> &sends, const Limits &limits)
{
    qsizetype out = 0;
    qint64 bytes = 0;
    for (; out < std::min<qsizetype>(sends.size(), limits.sends); ++out) {
        bytes += bytesOf(sends.at(out));
        if (out > 0 && bytes > limits.sendBytes)
            break;
    }
    return out;
}

SendShelf::SendShelf(const QString &folder, const Limits &limits)
    : m_folder(folder)
    , m_limits(limits)
    , m_lock(std::make_unique<QLockFile>(QDir(folder).filePath(u"sent.lock"_s)))
{
}

Result<std::unique_ptr<SendShelf>> SendShelf::open(const QString &folder, const Limits &limits)
{
    if (!QDir().mkpath(folder))
        return unwritable(folder, Text::tr("the folder cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<SendShelf> shelf(new SendShelf(folder, limits));
    shelf->m_lock->setStaleLockTime(0); // one that a crash left behind is known by its process
    if (shelf->m_lock->tryLock())
        return shelf;
    if (shelf->m_lock->error() == QLockFile::LockFailedError)
        return fail(u"inUse"_s,
            Text::tr(
                "Another Carillon has the list of what was sent; what this one sends is not kept."),
            folder);
    return unwritable(folder, Text::tr("the folder cannot be written to"));
}

QByteArray SendShelf::makeId(qint64 order)
{
    return QByteArray::number(order).rightJustified(orderDigits, '0') + '-'
        + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QString SendShelf::fileOf(const QByteArray &id) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(id) + suffix);
}

QList<StoredSend> SendShelf::sends()
{
    const QDir dir(m_folder);
    const QStringList names
        = dir.entryList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    const qint64 mostBytes = 2 * qint64(m_limits.fileBytes) + m_limits.sendBytes;
    m_unreadable = 0;
    QList<StoredSend> out;
    bool isFull = false;
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        auto send = isFull ? std::nullopt : sendFrom(path, mostBytes);
        if (send) {
            out.append(std::move(*send));
            isFull = keptOf(out, m_limits) < out.size();
            if (isFull)
                out.removeLast();
        }
        if (isFull && isOurs(path))
            QFile::remove(path);
        else if (!isFull && !send)
            ++m_unreadable;
    }
    return out;
}

Result<void> SendShelf::save(const StoredSend &send)
{
    StoredSend kept = send;
    kept.exchange = withoutSecrets(send.exchange);
    kept.envelope = withoutSecrets(send.envelope);
    kept.baseUrl.setUserInfo({});
    QSaveFile file(fileOf(kept.id));
    if (!isId(kept.id) || !file.open(QIODevice::WriteOnly))
        return unwritable(file.fileName(), file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const http::Exchange &exchange = kept.exchange;
    for (const QByteArray &part : {magic.toByteArray(), headOf(kept), exchange.request.body,
             exchange.failure ? QByteArray() : exchange.response.body,
             isBodyText(kept) ? QByteArray() : kept.text}) {
        if (file.write(part) != part.size())
            return unwritable(file.fileName(), file.errorString());
    }
    if (!commitWhole(file))
        return unwritable(file.fileName(), file.errorString());
    return {};
}

Result<void> SendShelf::remove(const QByteArray &id)
{
    QFile file(fileOf(id));
    if (isId(id) && file.exists() && !file.remove())
        return unwritable(file.fileName(), file.errorString());
    return {};
}

} // namespace carillon::compose
