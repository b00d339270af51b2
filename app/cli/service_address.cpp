#include "cli/service_address.h"

namespace carillon::cli {

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
