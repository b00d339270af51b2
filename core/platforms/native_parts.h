#pragma once

#include "platforms/native_payload.h"

#include <optional>

/// What the builders of native requests share; not for others.
namespace carillon::platforms {

namespace pointers {
inline constexpr char host[] = "/targetHostName";
inline constexpr char appId[] = "/appNotificationId";
inline constexpr char group[] = "/groupName";
inline constexpr char expiration[] = "/expirationDateTime";
inline constexpr char timeToLive[] = "/displayTimeToLive";
inline constexpr char priority[] = "/priority";
inline constexpr char raw[] = "/payload/rawContent";
inline constexpr char visual[] = "/payload/visualContent";
inline constexpr char title[] = "/payload/visualContent/title";
inline constexpr char body[] = "/payload/visualContent/body";
inline constexpr char fallback[] = "/fallbackPolicy";
inline constexpr char fallbackTitle[] = "/fallbackPolicy/endpointFallback/visualContent/title";
inline constexpr char fallbackBody[] = "/fallbackPolicy/endpointFallback/visualContent/body";
} // namespace pointers

/// A JSON object whose members stand in the order they were added.
class JsonMembers {
public:
    JsonMembers &add(const char *name, const QByteArray &json);
    JsonMembers &add(const char *name, const QString &text);
    JsonMembers &add(const char *name, const JsonMembers &object);
    [[nodiscard]] QByteArray object() const { return '{' + m_text + '}'; }

private:
    QByteArray m_text;
};

struct EscapedXml {
    QByteArray text{};
    QList<char32_t> dropped{}; ///< code points that XML 1.0 cannot hold
};
enum class XmlPlace : quint8 { Text, Attribute };
/// A carriage return becomes a line feed; in attributes line feeds and tabs are character
/// references, since readers would turn them into spaces.
/// Source  XML 1.0, 2.2 Characters, 2.11 End-of-line handling, 3.3.3 Attribute-value normalization.
[[nodiscard]] EscapedXml escapedXml(const QString &text, XmlPlace place);

/// Seconds a push service should keep the message: displayTimeToLive, but not beyond the expiry
/// and not over @p cap. Nothing if the notification names neither.
[[nodiscard]] std::optional<qint64> storeSeconds(
    const contract::Notification &notification, Instant now, qint64 cap);

inline constexpr qint64 secondsPerDay = 86'400;
inline constexpr qint64 apnsLongestStore = 30 * secondsPerDay; ///< Apple, apns-expiration
inline constexpr qint64 fcmLongestStore = 28 * secondsPerDay; ///< Firebase, AndroidConfig ttl

/// The first @p bytes of the id's SHA-256 in the URL-safe base64 alphabet: stands in for an id that
/// a platform cannot take, always the same for the same id.
[[nodiscard]] QByteArray hashed(const QString &id, qsizetype bytes);
/// The app's id as Windows tag, APNs collapse id and Topic of web push; hashed where it has to be.
[[nodiscard]] QByteArray windowsTag(const QString &id);
[[nodiscard]] QByteArray collapseId(const QString &id);
[[nodiscard]] QByteArray topic(const QString &id);
inline constexpr int longestWindowsTag = 64; ///< UTF-16 units, since Windows 10 build 15063
inline constexpr int longestCollapseId = 64; ///< bytes
inline constexpr int longestTopic = 32; ///< characters

[[nodiscard]] QString platformText(const char *text); ///< translated in "platforms"
[[nodiscard]] NativeRequest requestOver(Transport transport, NativeKind kind, const char *title);
/// Sets body and byte count.
void setBody(NativeRequest &request, const QByteArray &body, BodyFormat format);

[[nodiscard]] QList<NativeRequest> wnsRequests(
    const contract::Notification &, const NativeContext &);
[[nodiscard]] QList<NativeRequest> apnsRequests(
    const contract::Notification &, const NativeContext &);
[[nodiscard]] QList<NativeRequest> fcmRequests(
    const contract::Notification &, const NativeContext &);
[[nodiscard]] QList<NativeRequest> webPushRequests(
    const contract::Notification &, const NativeContext &);
/// Template registration and message of Azure Notification Hubs.
[[nodiscard]] QList<NativeRequest> hubsRequests(
    const contract::Notification &, contract::Platform, const NativeContext &);

/// What one platform loses of the whole notification, sizes and single requests aside.
[[nodiscard]] QList<Finding> lossesOn(contract::Platform platform,
    const contract::Notification &notification, const NativeContext &context);
/// What goes wrong with one request.
[[nodiscard]] QList<Finding> lossesOf(const NativeRequest &request, contract::Platform platform,
    const contract::Notification &notification);

} // namespace carillon::platforms
