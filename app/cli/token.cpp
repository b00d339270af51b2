#include "cli/token.h"

#include "base/limits.h"
#include "cli/terminal.h"

#include <algorithm>

namespace carillon::cli {
namespace {

// RFC 6750, 2.1: b64token; any visible character is let through, as tokens of test services are
// free text. The message does not repeat the token.
Result<std::optional<QByteArray>> usableToken(const QByteArray &text, const QString &where)
{
    const QByteArray token = text.split('\n').constFirst().trimmed();
    const bool isVisible
        = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (token.isEmpty() || !isVisible || token.size() > Limits().headerLine)
        return fail(QStringLiteral("token"),
            QStringLiteral(
                "The token is empty, too long, or holds a character that cannot be sent."),
            where);
    return std::optional<QByteArray>(token);
}

} // namespace

bool tokenIsOnStandardInput(const CommandLine &line)
{
    return line.value("token-file") == u"-";
}

Result<std::optional<QByteArray>> tokenFrom(const CommandLine &line)
{
    if (line.isSet("token-file")) {
        const QString path = line.value("token-file");
        const Result<QByteArray> text = readInput(path);
        if (!text)
            return Unexpected{text.error()};
        return usableToken(*text, path);
    }
    if (line.isSet("token"))
        return usableToken(line.value("token").toUtf8(), QStringLiteral("--token"));
    const QByteArray variable = qgetenv("CARILLON_TOKEN");
    if (!variable.isEmpty())
        return usableToken(variable, QStringLiteral("CARILLON_TOKEN"));
    return std::optional<QByteArray>();
}

} // namespace carillon::cli
