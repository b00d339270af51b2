#pragma once

#include "http/message.h"

#include <QJsonObject>
#include <QUrl>

/// Requests and answers on standard output.
namespace carillon::cli {

/// For people, or for programs.
enum class OutputForm { Text, Json };

/// The answer as it came: status line, headers, an empty line, the body.
void printAnswer(const http::HttpResponse &response);

/// `{"status": 201, "reason": "Created", "headers": [{"name": …, "value": …}], "body": "…",
/// "milliseconds": 3.2}`; bytes of the body that are not UTF-8 become U+FFFD.
[[nodiscard]] QJsonObject answerJson(const http::Exchange &exchange);

/// One line of JSON.
void printJson(const QJsonObject &object);

} // namespace carillon::cli
