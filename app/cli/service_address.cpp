#include "cli/service_address.h"

namespace carillon::cli {

QCommandLineOption toOption()
{
    return {QStringLiteral("to"),
        QStringLiteral("Base address of the service (http://127.0.0.1:8087)."),
        QStringLiteral("URL"), QStringLiteral("http://127.0.0.1:8087")};
}

Result<QUrl> addressFrom(const QString &text)
{
    const QUrl url(text);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return fail(QStringLiteral("usage"),
            QStringLiteral("--to wants an http or https address"), text);
    return url;
}

} // namespace carillon::cli
