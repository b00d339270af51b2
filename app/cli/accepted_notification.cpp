#include "cli/accepted_notification.h"

#include "cli/check_report.h"
#include "cli/terminal.h"
#include "compose/request_verdict.h"
#include "contract/validator.h"

namespace carillon::cli {

std::optional<contract::Notification> acceptedNotification(
    const QString &file, const SourceRequest &source, Instant now)
{
    const compose::RequestVerdict verdict = compose::judge(source.request, {.now = now});
    auto notification = contract::validate(verdict.body, {.now = now}).notification;
    if (verdict.accepted() && notification)
        return notification;
    for (const contract::Diagnostic &diagnostic : verdict.diagnostics) {
        if (diagnostic.isError())
            printError(lineOf(file, {diagnostic, {}}));
    }
    printError(QStringLiteral("%1: would answer %2").arg(file, answerText(verdict.outcome)));
    return {};
}

} // namespace carillon::cli
