#pragma once

#include "base/json_text.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The members of a notification as fields of a form: reading and writing one touches its own
/// bytes only.
namespace carillon::compose {

using Path = QList<QByteArray>;

namespace path {
inline const Path targetHostName{"targetHostName"};
inline const Path appNotificationId{"appNotificationId"};
inline const Path groupName{"groupName"};
inline const Path expirationDateTime{"expirationDateTime"};
inline const Path displayTimeToLive{"displayTimeToLive"};
inline const Path priority{"priority"};
inline const Path platformTypes{"targetPolicy", "platformTypes"};
inline const Path targetPolicy{"targetPolicy"};
inline const Path rawContent{"payload", "rawContent"};
inline const Path visualContent{"payload", "visualContent"};
inline const Path title{"payload", "visualContent", "title"};
inline const Path body{"payload", "visualContent", "body"};
inline const Path fallbackPolicy{"fallbackPolicy"};
inline const Path fallbackPlatforms{"fallbackPolicy", "endpointFallback", "platformTypes"};
inline const Path fallbackDelay{"fallbackPolicy", "endpointFallback", "fallbackDelayInSeconds"};
inline const Path fallbackTitle{"fallbackPolicy", "endpointFallback", "visualContent", "title"};
inline const Path fallbackBody{"fallbackPolicy", "endpointFallback", "visualContent", "body"};
} // namespace path

/// `/payload/visualContent/title`
[[nodiscard]] QByteArray pointerOf(const Path &path);

/// What stands at a path.
struct FieldValue {
    bool present = false;       ///< the member is there, whatever it holds
    json::Kind kind = json::Kind::Null;
    QString text{};             ///< a string's text, a number or literal as written
    QList<QString> items{};     ///< an array's strings, other elements as written
    json::Range range{};
};
[[nodiscard]] FieldValue fieldAt(const json::Document &document, const Path &path);

/// The edit that writes a string there.
[[nodiscard]] std::optional<json::TextEdit> setText(
    QByteArrayView text, const Path &path, const QString &value);
/// The same for a list of strings, on one line.
[[nodiscard]] std::optional<json::TextEdit> setList(
    QByteArrayView text, const Path &path, const QList<QString> &values);
/// Writes a whole number; where a string holding one stands now it stays a string.
[[nodiscard]] std::optional<json::TextEdit> setNumber(
    QByteArrayView text, const Path &path, const QString &digits);

/// The policy a fallback starts from, as JSON.
[[nodiscard]] QByteArray defaultFallbackPolicy();

/// Which kinds of content the payload has.
enum class PayloadKind { Visual, Raw, Both };
[[nodiscard]] PayloadKind payloadKind(const json::Document &document);
/// The edits that give the payload these kinds; one undo step. What is taken out is lost from
/// the text, and comes back with undo.
[[nodiscard]] std::optional<json::TextEdit> setPayloadKind(QByteArrayView text, PayloadKind kind);

} // namespace carillon::compose
