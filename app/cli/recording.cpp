#include "cli/recording.h"

#include "base/json_text.h"
#include "receiver/event.h"

#include <algorithm>

namespace carillon::cli {
namespace {

using json::Document;
using json::Kind;
using json::Value;

constexpr json::ReadLimits limits{.depth = 64, .members = 100'000};

QByteArray bytesOf(const Value *value, Kind kind)
{
    if (!value || value->kind != kind)
        return {};
    return {value->text.data(), qsizetype(value->text.size())};
}

bool isCredential(const QByteArray &header)
{
    static const QList<QByteArray> names{
        "authorization", "proxy-authorization", "cookie", "set-cookie"};
    return names.contains(header.toLower());
}

// The scheme may be read: `Bearer ***`.
QByteArray blotted(const QByteArray &value)
{
    const qsizetype blank = value.indexOf(' ');
    return blank == -1 ? QByteArray("***") : value.first(blank) + " ***";
}

void blotHeaders(const Document &document, const char *message, QList<json::TextEdit> &edits)
{
    const Value *headers = document.find({message, "headers"});
    for (int i = headers && headers->kind == Kind::Array ? headers->firstChild : -1; i != -1;
         i = document.at(i).next) {
        const Value &pair = document.at(i);
        if (pair.kind != Kind::Array || pair.childCount != 2)
            continue;
        const Value &name = document.at(pair.firstChild);
        const Value &value = document.at(name.next);
        if (isCredential(bytesOf(&name, Kind::String)))
            edits.append({value.range.begin, value.range.length(),
                json::quoted(blotted(bytesOf(&value, Kind::String)))});
    }
}

bool isToken(const QByteArray &text)
{
    static constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.find(c) != std::string_view::npos;
    });
}

bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

// Nothing of a file may end a line of the request it becomes.
bool isSendable(const http::HttpRequest &request)
{
    const auto &fields = request.headers.fields();
    return isToken(request.method) && request.target.startsWith('/') && isOneLine(request.target)
        && !request.target.contains(' ')
        && std::all_of(fields.begin(), fields.end(), [](const http::Header &field) {
               return isToken(field.name) && isOneLine(field.value);
           });
}

} // namespace

QByteArray headerLine(Instant started)
{
    return R"({"carillon":"recording","version":1,"started":")" + formatDateTimeOffset(started)
        + "\"}\n";
}

QByteArray exchangeLine(qint64 at, QByteArrayView frame)
{
    const Document document = json::read(frame, limits);
    QList<json::TextEdit> edits;
    blotHeaders(document, "request", edits);
    blotHeaders(document, "response", edits);
    std::sort(edits.begin(), edits.end(),
        [](const auto &a, const auto &b) { return a.offset > b.offset; });
    QByteArray out = frame.toByteArray();
    for (const json::TextEdit &edit : edits)
        out = json::applied(std::move(out), edit);
    return "{\"at\":" + QByteArray::number(at) + ',' + out.sliced(1) + '\n';
}

QByteArray feedLine(qint64 at, const receiver::FeedItem &item)
{
    return "{\"at\":" + QByteArray::number(at) + ",\"type\":\"feed\",\"sequence\":"
        + QByteArray::number(item.sequence) + ",\"item\":" + item.json + "}\n";
}

AnswerGist gistOf(const http::HttpResponse &response)
{
    const Document document = json::read(response.body, limits);
    return {response.status, bytesOf(document.find({"error", "code"}), Kind::String),
        bytesOf(document.find({"error", "innerError", "code"}), Kind::String)};
}

QString textOf(const AnswerGist &gist)
{
    QString text = QString::number(gist.status);
    if (!gist.code.isEmpty())
        text += u' ' + QString::fromUtf8(gist.code);
    if (!gist.inner.isEmpty())
        text += u'/' + QString::fromUtf8(gist.inner);
    return text;
}

Unexpected RecordingReader::broken(const QString &why) const
{
    return fail(QStringLiteral("recording"), QStringLiteral("line %1: %2").arg(m_line).arg(why));
}

Result<QByteArray> RecordingReader::nextLine()
{
    ++m_line;
    QByteArray line = m_device.readLine(longestLine + 2);
    if (line.size() <= longestLine || line.endsWith('\n'))
        return line.trimmed();
    while (!line.isEmpty() && !line.endsWith('\n'))
        line = m_device.readLine(longestLine);
    return broken(QStringLiteral("longer than %1 MiB").arg(longestLine / (1024 * 1024)));
}

Result<std::optional<RecordedExchange>> RecordingReader::next()
{
    while (m_line == 0 || !m_device.atEnd()) {
        const Result<QByteArray> line = nextLine();
        if (!line)
            return Unexpected{line.error()};
        const Document document = json::read(*line, limits);
        if (!document.isValid() || document.root().kind != Kind::Object)
            return broken(QStringLiteral("no JSON object"));
        if (m_line == 1) {
            if (bytesOf(document.find({"carillon"}), Kind::String) != "recording")
                return broken(QStringLiteral("this is no recording of carillon-cli"));
            if (bytesOf(document.find({"version"}), Kind::Number) != "1")
                return broken(QStringLiteral("a recording of another version"));
            continue;
        }
        if (bytesOf(document.find({"type"}), Kind::String).isEmpty())
            return broken(QStringLiteral("no type"));
        if (bytesOf(document.find({"type"}), Kind::String) != "exchange")
            continue;
        const Result<receiver::Event> event = receiver::eventFromJson(*line);
        const auto *entry = event ? std::get_if<receiver::TrafficEntry>(&*event) : nullptr;
        bool isTime = false;
        const qint64 at = bytesOf(document.find({"at"}), Kind::Number).toLongLong(&isTime);
        if (!entry || !isTime || at < 0 || !isSendable(entry->request)
            || entry->response.status < 100 || entry->response.status > 599)
            return broken(QStringLiteral("no exchange that could be sent again"));
        const Value *bytes = document.find({"request", "bodyBytes"});
        return std::optional(RecordedExchange{m_line, at, entry->request,
            bytes ? bytesOf(bytes, Kind::Number).toLongLong() : entry->request.body.size(),
            gistOf(entry->response)});
    }
    return std::optional<RecordedExchange>();
}

} // namespace carillon::cli
