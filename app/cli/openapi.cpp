#include "cli/commands.h"
#include "cli/terminal.h"
#include "service/service.h"

namespace carillon::cli {

int openapi(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Prints the OpenAPI 3.1 document that a service gives at /mock/v1/openapi.json."));
    const QCommandLineOption output(QStringLiteral("output"),
        QStringLiteral("Write it to a file instead."), QStringLiteral("FILE"));
    parser.addOption(output);
    if (const auto code = parse(parser, QStringLiteral("openapi"), arguments))
        return *code;
    const Result<QByteArray> document = service::Service::openApi();
    if (!document) {
        printError(document.error());
        return unusable;
    }
    if (!parser.isSet(output)) {
        print(QString::fromUtf8(document->trimmed()));
        return done;
    }
    if (const Result<void> written = writeOutput(parser.value(output), *document); !written) {
        printError(written.error());
        return unusable;
    }
    return done;
}

} // namespace carillon::cli
