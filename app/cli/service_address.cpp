#include "cli/service_address.h"

#include "cli/terminal.h"
#include "http/loopback.h"

namespace carillon::cli {

Result<QUrl> addressFrom(const QString &text)
{
    const QUrl url(text);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return fail(
            QStringLiteral("usage"), QStringLiteral("--to wants an http or https address"), text);
    return url;
}

Result<ControlledService> serviceFrom(const CommandLine &line)
{
    const Result<QUrl> url = addressFrom(line.value("to"));
    if (!url)
        return Unexpected{url.error()};
    const QString path = line.value("control-token-file");
    if (path.isEmpty())
        return ControlledService{*url, {}};
    if (url->scheme() == u"http" && !http::isLoopback(*url))
        return fail(QStringLiteral("usage"),
            QStringLiteral("Over plain http a token goes to this machine only; take https"),
            url->authority());
    const Result<QByteArray> token = controlTokenIn(path);
    if (!token)
        return Unexpected{token.error()};
    return ControlledService{*url, *token};
}

Result<QByteArray> controlTokenIn(const QString &path)
{
    constexpr qsizetype shortest = 16;
    const Result<QByteArray> text = readInput(path);
    if (!text)
        return text;
    const QByteArray token = text->split('\n').constFirst().trimmed();
    if (token.size() < shortest || token.contains(' '))
        return fail(QStringLiteral("usage"),
            QStringLiteral("A control token has at least %1 characters and no blanks.")
                .arg(shortest),
            path);
    return token;
}

} // namespace carillon::cli
