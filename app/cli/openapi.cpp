#include "cli/commands.h"
#include "cli/terminal.h"
#include "service/service.h"

namespace carillon::cli {

int openapi(const CommandLine &line)
{
    const Result<QByteArray> document = service::Service::openApi();
    if (!document) {
        printError(document.error());
        return unusable;
    }
    if (!line.isSet("output")) {
        print(QString::fromUtf8(document->trimmed()));
        return done;
    }
    if (const Result<void> written = writeOutput(line.value("output"), *document); !written) {
        printError(written.error());
        return unusable;
    }
    return done;
}

} // namespace carillon::cli
