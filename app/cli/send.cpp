#include "cli/commands.h"
#include "cli/exchange_output.h"
#include "cli/request_source.h"
#include "cli/terminal.h"
#include "cli/token.h"
#include "client/graph_client.h"

#include <QCoreApplication>

namespace carillon::cli {
namespace {

const char *const description
    = "Sends requests and prints each answer.\n\n"
      "A FILE is a notification's body as JSON, sent as it is with the headers it needs, or a "
      ".http "
      "file, whose requests are sent one after another. A JSON body goes to --to. A request of a "
      ".http file goes to its own address, or to the host of --to if that is given.\n\n"
      "The token fills in an Authorization header that is missing. It goes to the host of --to or "
      "to "
      "this machine, never to another host that a file names, and over plain http to this machine "
      "only. Redirects are not followed."
      "\n\nExit codes: 0 every answer is 2xx, 1 one is not, 2 there is no answer, or a file or the "
      "options are wrong.";

constexpr const char *quickStartAddress = "http://127.0.0.1:8087";
constexpr const char *quickStartToken = "demo-token";

Unexpected usage(const QString &message, const QString &where = {})
{
    return fail(QStringLiteral("usage"), message, where);
}

/// A request with the address it goes to.
struct Sending {
    QString name{};
    http::HttpRequest request{};
    QUrl baseUrl{};
};

struct Plan {
    QList<Sending> requests{};
    OutputForm form = OutputForm::Text;
};

// What the connection itself decides.
void removeFraming(http::Headers &headers)
{
    for (const char *name : {"Host", "Content-Length", "Transfer-Encoding", "Connection"})
        headers.remove(name);
}

class SendParser {
public:
    SendParser()
    {
        parser.setApplicationDescription(QLatin1String(description));
        parser.addPositionalArgument(QStringLiteral("FILE"),
            QStringLiteral("A JSON body or a .http file; - is standard input."));
        parser.addOption(m_to);
        m_token.addTo(parser);
        parser.addOption(m_unsId);
        m_source.addTo(parser);
        parser.addOption(m_json);
    }

    /// Errors  "usage", those of the file and of the token
    Result<Plan> take()
    {
        const QStringList files = parser.positionalArguments();
        if (files.size() != 1)
            return usage(QStringLiteral("send wants one FILE"));
        if (files.constFirst() == u"-" && m_token.readsStandardInput(parser))
            return usage(QStringLiteral("Only one of FILE and --token-file can be standard input"));
        if (const auto taken = m_source.take(parser); !taken)
            return Unexpected{taken.error()};
        const auto token = m_token.read(parser);
        if (!token)
            return Unexpected{token.error()};
        const compose::Target target{{}, {}, {}, parser.value(m_unsId).toUtf8()};
        const Result<RequestSource> source = m_source.read(files.constFirst(), target);
        if (!source)
            return Unexpected{placedIn(files.constFirst(), source.error())};
        Plan plan{.form = parser.isSet(m_json) ? OutputForm::Json : OutputForm::Text};
        for (const SourceRequest &each : source->requests) {
            const Result<Sending> sending = sendingOf(each, *token);
            if (!sending)
                return Unexpected{sending.error()};
            plan.requests.append(*sending);
        }
        return plan;
    }

    QCommandLineParser parser;

private:
    [[nodiscard]] Result<QUrl> baseUrlOf(const SourceRequest &source) const
    {
        const bool hasOwn = !parser.isSet(m_to) && !source.origin.isEmpty();
        const QUrl url = hasOwn ? QUrl(QString::fromLatin1(source.origin), QUrl::StrictMode)
                                : QUrl(parser.value(m_to));
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
            || (url.scheme() != u"http" && url.scheme() != u"https"))
            return usage(QStringLiteral("--to wants an http or https address"));
        return url;
    }

    [[nodiscard]] Result<Sending> sendingOf(
        const SourceRequest &source, const std::optional<QByteArray> &token) const
    {
        const Result<QUrl> url = baseUrlOf(source);
        if (!url)
            return Unexpected{url.error()};
        Sending sending{source.name, source.request, *url};
        removeFraming(sending.request.headers);
        const bool isHere = client::isLoopback(*url);
        const QByteArray quickStart(isHere ? quickStartToken : "");
        const bool mayCarry = isHere || parser.isSet(m_to);
        http::Headers &headers = sending.request.headers;
        if (!headers.contains("Authorization")) {
            if (token && !mayCarry)
                printError(QStringLiteral("carillon-cli: no token goes to %1, which only the file "
                                          "names; --to can name it")
                               .arg(url->authority()));
            else if (const QByteArray fill = token.value_or(quickStart); !fill.isEmpty())
                headers.add("Authorization", "Bearer " + fill);
        }
        if (headers.contains("Authorization") && url->scheme() == u"http" && !isHere)
            return usage(
                QStringLiteral("Over plain http a token goes to this machine only; take https"),
                url->authority());
        return sending;
    }

    const QCommandLineOption m_to{QStringLiteral("to"),
        QStringLiteral(
            "Where to send to: scheme, host and port; without it http://127.0.0.1:8087."),
        QStringLiteral("URL"), QLatin1String(quickStartAddress)};
    const QCommandLineOption m_unsId{QStringLiteral("uns-id"),
        QStringLiteral("X-UNS-ID of a JSON body, the subscription id; an empty one leaves the "
                       "header out."),
        QStringLiteral("ID"), QStringLiteral("uns-demo")};
    const QCommandLineOption m_json{QStringLiteral("json"),
        QStringLiteral("Prints one JSON object a line for each answer: name, method, url, status, "
                       "reason, headers, body, milliseconds; or error, if there is none.")};
    TokenOptions m_token;
    RequestSourceOptions m_source;
};

// Sends one request after another and ends the event loop with the exit code.
class Sender {
public:
    explicit Sender(Plan plan)
        : m_plan(std::move(plan))
    {
    }

    int run()
    {
        sendNext();
        return QCoreApplication::exec();
    }

private:
    void sendNext()
    {
        const Sending &sending = m_plan.requests.at(m_next);
        m_client.send(sending.request, sending.baseUrl, qApp,
            [this](const http::Exchange &exchange) { take(exchange); });
    }

    void take(const http::Exchange &exchange)
    {
        const Sending &sending = m_plan.requests.at(m_next++);
        if (m_plan.form == OutputForm::Json)
            printJson(jsonOf(sending, exchange));
        else if (!exchange.failure)
            printAnswer(exchange.response);
        if (exchange.failure) {
            printError(*exchange.failure);
            if (m_next < m_plan.requests.size())
                printError(QStringLiteral("carillon-cli: %1 more were not sent")
                               .arg(m_plan.requests.size() - m_next));
            return QCoreApplication::exit(unusable);
        }
        if (!exchange.response.isSuccess())
            m_code = notSo;
        if (m_next == m_plan.requests.size())
            return QCoreApplication::exit(m_code);
        sendNext();
    }

    static QJsonObject jsonOf(const Sending &sending, const http::Exchange &exchange)
    {
        QJsonObject out = exchange.failure ? QJsonObject{{QStringLiteral("error"),
                              QJsonObject{{QStringLiteral("code"), exchange.failure->code},
                                  {QStringLiteral("message"), exchange.failure->message}}}}
                                           : answerJson(exchange);
        out[QStringLiteral("name")] = sending.name;
        out[QStringLiteral("method")] = QString::fromLatin1(sending.request.method);
        out[QStringLiteral("url")] = QString::fromLatin1(
            sending.baseUrl.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            + sending.request.target);
        return out;
    }

    Plan m_plan;
    client::GraphClient m_client;
    qsizetype m_next = 0;
    int m_code = done;
};

} // namespace

int send(const QStringList &arguments)
{
    SendParser commandLine;
    if (const auto code = parse(commandLine.parser, QStringLiteral("send"), arguments))
        return *code;
    const Result<Plan> plan = commandLine.take();
    if (!plan) {
        printError(plan.error());
        return unusable;
    }
    return Sender(*plan).run();
}

} // namespace carillon::cli
