#include "cli/commands.h"
#include "cli/terminal.h"
#include "service/service.h"

#include <QSaveFile>

namespace carillon::cli {
namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(QStringLiteral("unwritable"),
        QStringLiteral("The file cannot be written: %1.").arg(file.errorString()), path);
}

} // namespace

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
    if (const Result<void> written = write(parser.value(output), *document); !written) {
        printError(written.error());
        return unusable;
    }
    return done;
}

} // namespace carillon::cli
