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

TokenOptions::TokenOptions()
    : m_file(QStringLiteral("token-file"),
        QStringLiteral("Reads the bearer token from the first line of FILE; - is standard input. "
                       "The variable CARILLON_TOKEN does as well."),
        QStringLiteral("FILE"))
    , m_token(QStringLiteral("token"),
          QStringLiteral(
              "The bearer token itself. Other processes can read it in the process list: "
              "for real ones take --token-file or CARILLON_TOKEN."),
          QStringLiteral("T"))
{
}

void TokenOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_file, m_token});
}

bool TokenOptions::readsStandardInput(const QCommandLineParser &parser) const
{
    return parser.value(m_file) == u"-";
}

Result<std::optional<QByteArray>> TokenOptions::read(const QCommandLineParser &parser) const
{
    if (parser.isSet(m_file)) {
        const Result<QByteArray> text = readInput(parser.value(m_file));
        if (!text)
            return Unexpected{text.error()};
        return usableToken(*text, parser.value(m_file));
    }
    if (parser.isSet(m_token))
        return usableToken(parser.value(m_token).toUtf8(), QStringLiteral("--token"));
    const QByteArray variable = qgetenv("CARILLON_TOKEN");
    if (!variable.isEmpty())
        return usableToken(variable, QStringLiteral("CARILLON_TOKEN"));
    return std::optional<QByteArray>();
}

} // namespace carillon::cli
