#include "service_refusal.h"

#include "base/json_text.h"

#include <QCoreApplication>

namespace carillon {

Error refusalOf(const http::Exchange &exchange)
{
    if (exchange.failure)
        return *exchange.failure;
    const json::Document document = json::read(exchange.response.body);
    const json::Value *text = document.isValid() ? document.find({"error", "message"}) : nullptr;
    if (!text || text->kind != json::Kind::String)
        return {QStringLiteral("refused"),
            QCoreApplication::translate("carillon::Service", "The service answered %1.")
                .arg(exchange.response.status),
            QString::fromUtf8(exchange.request.target)};
    const QString message = QString::fromUtf8(text->text.data(), qsizetype(text->text.size()));
    const qsizetype colon = message.indexOf(QLatin1String(": "));
    const bool hasMember = colon > 0 && !message.first(colon).contains(u' ');
    return {QStringLiteral("refused"), hasMember ? message.sliced(colon + 2) : message,
        hasMember ? message.first(colon) : QString()};
}

} // namespace carillon
