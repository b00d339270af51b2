#include "base/json_text.h"
#include "cli/commands.h"
#include "cli/recording.h"
#include "cli/service_address.h"
#include "cli/terminal.h"
#include "cli/visible_text.h"
#include "client/graph_client.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <limits>

namespace carillon::cli {
namespace {

constexpr int namedAtMost = 20;

struct Wanted {
    QUrl url{};
    QByteArray token{};
    double speed = 1; ///< 0: no waiting
    bool asJson = false;
};

// What the connection says for itself, it says anew.
bool belongsToTheConnection(const QByteArray &name)
{
    static const QList<QByteArray> names{"host", "connection", "content-length",
        "transfer-encoding", "expect", "keep-alive", "upgrade", "te", "trailer"};
    return names.contains(name.toLower());
}

// A recording holds no tokens. One that was refused is sent as it stands there, blotted, so that
// it is refused again.
http::HttpRequest requestOf(const RecordedExchange &recorded, const QByteArray &token)
{
    http::HttpRequest request = recorded.request;
    request.headers = {};
    for (const http::Header &field : recorded.request.headers.fields()) {
        const bool isToken = field.name.compare("Authorization", Qt::CaseInsensitive) == 0;
        if (isToken && field.value.endsWith(" ***") && recorded.answer.status != 401)
            request.headers.add(field.name, "Bearer " + token);
        else if (!belongsToTheConnection(field.name))
            request.headers.add(field.name, field.value);
    }
    return request;
}

QByteArray gistJson(const AnswerGist &gist)
{
    return "{\"status\":" + QByteArray::number(gist.status) + ",\"code\":" + json::quoted(gist.code)
        + ",\"inner\":" + json::quoted(gist.inner) + '}';
}

/// Sends the exchanges of a recording one after the other, and ends the event loop.
class Player : public QObject {
public:
    Player(Wanted wanted, QIODevice &device)
        : m_wanted(std::move(wanted))
        , m_reader(device)
    {
        m_elapsed.start();
        goOn();
    }

private:
    void goOn()
    {
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    void next()
    {
        const Result<std::optional<RecordedExchange>> read = m_reader.next();
        if (!read)
            return giveUp(read.error()); // the file has changed since it was checked
        if (!*read)
            return finish();
        const RecordedExchange &recorded = **read;
        if (m_count++ == 0)
            m_first = recorded.at;
        if (recorded.bodyBytes != recorded.request.body.size()) {
            tell(recorded, {}, QStringLiteral("not sent: the recording holds no exact body"));
            return goOn();
        }
        QTimer::singleShot(waitBefore(recorded), this, [this, recorded] { send(recorded); });
    }

    [[nodiscard]] std::chrono::milliseconds waitBefore(const RecordedExchange &recorded) const
    {
        if (m_wanted.speed <= 0)
            return std::chrono::milliseconds(0);
        const double due = double(recorded.at - m_first) / m_wanted.speed;
        const double wait = std::max(0.0, due - double(m_elapsed.elapsed()));
        return std::chrono::milliseconds(
            int(std::min(wait, double(std::numeric_limits<int>::max()))));
    }

    void send(const RecordedExchange &recorded)
    {
        m_client.send(requestOf(recorded, m_wanted.token), m_wanted.url, this,
            [this, recorded](const http::Exchange &exchange) {
                if (exchange.failure)
                    return giveUp(*exchange.failure);
                const AnswerGist now = gistOf(exchange.response);
                tell(recorded, now, QStringLiteral("now %1").arg(textOf(now)));
                goOn();
            });
    }

    void tell(const RecordedExchange &recorded, const AnswerGist &now, const QString &words)
    {
        const bool same = now == recorded.answer;
        m_different += same ? 0 : 1;
        if (m_wanted.asJson)
            return print(QString::fromUtf8("{\"line\":" + QByteArray::number(recorded.line)
                + ",\"same\":" + (same ? "true" : "false") + ",\"recorded\":"
                + gistJson(recorded.answer) + ",\"now\":" + gistJson(now) + '}'));
        if (!same)
            print(QStringLiteral("line %1: %2 %3: recorded %4, %5")
                      .arg(recorded.line)
                      .arg(QString::fromUtf8(recorded.request.method),
                          visible(QString::fromUtf8(recorded.request.target)),
                          visible(textOf(recorded.answer)), visible(words)));
    }

    void finish()
    {
        if (!m_wanted.asJson)
            print(QStringLiteral("%1 recorded exchanges, %2 different")
                      .arg(m_count)
                      .arg(m_different));
        QCoreApplication::exit(m_different == 0 ? done : notSo);
    }

    void giveUp(const Error &error)
    {
        printError(error);
        QCoreApplication::exit(unusable);
    }

    Wanted m_wanted;
    RecordingReader m_reader;
    client::GraphClient m_client;
    QElapsedTimer m_elapsed;
    qint64 m_first = 0;
    int m_count = 0;
    int m_different = 0;
};

Result<std::unique_ptr<QIODevice>> opened(const QString &path)
{
    if (path == u"-") {
        const Result<QByteArray> bytes = readInput(path);
        if (!bytes)
            return Unexpected{bytes.error()};
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*bytes);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->isSequential())
        return fail(QStringLiteral("unreadable"),
            QStringLiteral("The file cannot be read: %1").arg(file->errorString()), path);
    return std::unique_ptr<QIODevice>(std::move(file));
}

// Every line is read before the first request is sent, so that a damaged file changes nothing.
bool isWhole(QIODevice &device)
{
    RecordingReader reader(device);
    int problems = 0;
    for (;;) {
        const Result<std::optional<RecordedExchange>> read = reader.next();
        if (read && !*read)
            break;
        if (!read && ++problems <= namedAtMost)
            printError(read.error());
        if (problems > namedAtMost)
            break;
    }
    if (problems > namedAtMost)
        printError(QStringLiteral("carillon-cli: and more"));
    return problems == 0 && device.seek(0);
}

// From a file, or the environment; never from the arguments, which every process may read.
Result<QByteArray> tokenFrom(const QString &path)
{
    QByteArray token = qgetenv("CARILLON_TOKEN");
    if (!path.isEmpty()) {
        const Result<QByteArray> read = readInput(path);
        if (!read)
            return read;
        token = read->trimmed();
    }
    if (token.isEmpty())
        token = "demo-token";
    const bool isPlain
        = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPlain)
        return fail(QStringLiteral("usage"),
            QStringLiteral("A bearer token holds no blanks and no characters beyond ASCII."));
    return token;
}

Result<Wanted> wantedFrom(const CommandLine &line)
{
    const Result<QUrl> url = addressFrom(line.value("to"));
    if (!url)
        return Unexpected{url.error()};
    bool isNumber = false;
    const double speed = line.value("speed").toDouble(&isNumber);
    if (!isNumber || !(speed > 0))
        return fail(QStringLiteral("usage"), QStringLiteral("--speed wants a number above 0"));
    const Result<QByteArray> token = tokenFrom(line.value("token-file"));
    if (!token)
        return Unexpected{token.error()};
    return Wanted{*url, *token, line.isSet("no-wait") ? 0 : speed, line.isSet("json")};
}

} // namespace

int replay(const CommandLine &line)
{
    const Result<Wanted> wanted = wantedFrom(line);
    if (!wanted) {
        printError(wanted.error());
        return unusable;
    }
    const auto device = opened(line.arguments().constFirst());
    if (!device) {
        printError(device.error());
        return unusable;
    }
    if (!isWhole(**device))
        return unusable;
    const Player player(*wanted, **device);
    return QCoreApplication::exec();
}

} // namespace carillon::cli
