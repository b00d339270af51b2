#include "cli/commands.h"
#include "cli/exchange_output.h"
#include "cli/request_source.h"
#include "cli/terminal.h"
#include "cli/token.h"
#include "client/graph_client.h"

#include <QCoreApplication>

namespace carillon::cli {
namespace {

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

/// Reads what is to be sent from a command line.
class SendPlanner {
public:
    explicit SendPlanner(const CommandLine &line)
        : m_line(line)
    {
    }

    /// Errors  "usage", those of the file and of the token
    Result<Plan> take()
    {
        const QString file = m_line.arguments().constFirst();
        if (file == u"-" && tokenIsOnStandardInput(m_line))
            return usage(QStringLiteral("Only one of FILE and --token-file can be standard input"));
        if (const auto taken = m_source.take(m_line); !taken)
            return Unexpected{taken.error()};
        const auto token = tokenFrom(m_line);
        if (!token)
            return Unexpected{token.error()};
        const compose::Target target{{}, {}, {}, m_line.value("uns-id").toUtf8()};
        const Result<RequestSource> source = m_source.read(file, target);
        if (!source)
            return Unexpected{placedIn(file, source.error())};
        Plan plan{.form = m_line.isSet("json") ? OutputForm::Json : OutputForm::Text};
        for (const SourceRequest &each : source->requests) {
            const Result<Sending> sending = sendingOf(each, *token);
            if (!sending)
                return Unexpected{sending.error()};
            plan.requests.append(*sending);
        }
        return plan;
    }

private:
    [[nodiscard]] Result<QUrl> baseUrlOf(const SourceRequest &source) const
    {
        const bool hasOwn = !m_line.isSet("to") && !source.origin.isEmpty();
        const QUrl url = hasOwn ? QUrl(QString::fromLatin1(source.origin), QUrl::StrictMode)
                                : QUrl(m_line.value("to"));
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
        const bool mayCarry = isHere || m_line.isSet("to");
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

    const CommandLine &m_line;
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

int send(const CommandLine &line)
{
    const Result<Plan> plan = SendPlanner(line).take();
    if (!plan) {
        printError(plan.error());
        return unusable;
    }
    return Sender(*plan).run();
}

} // namespace carillon::cli
