#include "cli/commands.h"
#include "cli/terminal.h"
#include "client/graph_client.h"
#include "compose/target.h"

#include <QCoreApplication>

namespace carillon::cli {
namespace {

void printAnswer(const http::Exchange &exchange, bool bodyOnly)
{
    if (!bodyOnly) {
        print(QStringLiteral("HTTP/1.1 %1 %2")
                  .arg(exchange.response.status)
                  .arg(QLatin1String(http::reasonPhrase(exchange.response.status))));
        for (const http::Header &field : exchange.response.headers.fields())
            print(QString::fromUtf8(field.name + ": " + field.value));
        print({});
    }
    print(QString::fromUtf8(exchange.response.body));
}

int sendAndPrint(const QByteArray &body, const compose::Target &target, bool bodyOnly)
{
    client::GraphClient client;
    int code = done;
    client.send(compose::requestFor(body, target), target.baseUrl, qApp,
        [&](const http::Exchange &exchange) {
            if (exchange.failure) {
                printError(*exchange.failure);
                code = unusable;
            } else {
                printAnswer(exchange, bodyOnly);
                code = exchange.response.isSuccess() ? done : notSo;
            }
            QCoreApplication::quit();
        });
    QCoreApplication::exec();
    return code;
}

} // namespace

int send(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Sends a notification body as it is and prints the answer. Exit code 1 if it is refused."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QStringLiteral("A JSON file; - is standard input."));
    const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("Base address of the service."),
        QStringLiteral("URL"), QStringLiteral("http://127.0.0.1:8087"));
    const QCommandLineOption token(QStringLiteral("token"),
        QStringLiteral("Bearer token; the variable CARILLON_TOKEN keeps it out of the process list."),
        QStringLiteral("T"), qEnvironmentVariable("CARILLON_TOKEN", QStringLiteral("demo-token")));
    const QCommandLineOption unsId(QStringLiteral("uns-id"),
        QStringLiteral("X-UNS-ID, the subscription id; an empty one leaves the header out."),
        QStringLiteral("ID"), QStringLiteral("uns-demo"));
    const QCommandLineOption bodyOnly(
        QStringLiteral("json"), QStringLiteral("Print the answer's body only."));
    parser.addOptions({to, token, unsId, bodyOnly});
    if (const auto code = parse(parser, QStringLiteral("send"), arguments))
        return *code;
    if (parser.positionalArguments().size() != 1) {
        printError(QStringLiteral("carillon-cli: send wants one FILE"));
        return unusable;
    }
    const QUrl url(parser.value(to));
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https")) {
        printError(QStringLiteral("carillon-cli: --to wants an http or https address"));
        return unusable;
    }
    const Result<QByteArray> body = readInput(parser.positionalArguments().constFirst());
    if (!body) {
        printError(body.error());
        return unusable;
    }

    const compose::Target target{
        {}, url, parser.value(token).toUtf8(), parser.value(unsId).toUtf8()};
    return sendAndPrint(*body, target, parser.isSet(bodyOnly));
}

} // namespace carillon::cli
