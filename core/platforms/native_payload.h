#pragma once

#include "contract/notification.h"
#include "platforms/warnings.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What one would send oneself to the platforms' own push services to get what a notification
/// asks for. The retired service never published its native messages, so all of it is equivalent,
/// not identical.
namespace carillon::platforms {

enum class Transport : quint8 { Wns, Apns, Fcm, WebPush, NotificationHubs };

struct TransportRow {
    Transport transport;
    const char *name; ///< such as `WNS`
    int limit; ///< bytes of payload it takes; 0: none of its own
    const char *counted; ///< what the limit counts, translated in "platforms"
    const char *source;
};
[[nodiscard]] const TransportRow &transportOf(Transport transport);

/// Direct: the platform shows it. Content: the app is handed the raw content. Tap: the app is
/// woken and fetches it. Fallback: what iOS shows if nothing was fetched. Template: how a device
/// registers with Azure Notification Hubs. Send: the message through these templates.
enum class NativeKind : quint8 { Direct, Content, Tap, Fallback, Template, Send };
[[nodiscard]] const char *spelling(NativeKind kind); ///< `direct`, …

enum class BodyFormat : quint8 { Json, Xml, Opaque };

struct NativeHeader {
    QByteArray name{};
    QByteArray value{};

    bool operator==(const NativeHeader &) const = default;
};

/// One request. `{braces}` in the URL, headers and body stand for what only the sender knows.
struct NativeRequest {
    Transport transport = Transport::Wns;
    NativeKind kind = NativeKind::Direct;
    QString title{}; ///< such as "WNS toast", translated
    QByteArray method{};
    QByteArray url{};
    QList<NativeHeader> headers{}; ///< values without control characters
    QByteArray body{}; ///< as it goes over the wire; clear text if it is encrypted on the way
    BodyFormat format = BodyFormat::Json;
    bool isEncrypted = false;
    qsizetype bytes = 0; ///< what counts against the limit
    int limit = 0; ///< 0: none
    QList<Finding> losses{}; ///< of this request alone

    [[nodiscard]] bool isOverLimit() const { return limit > 0 && bytes > limit; }
    /// Method, URL, headers, an empty line and the body.
    [[nodiscard]] QByteArray text() const;

    bool operator==(const NativeRequest &) const = default;
};

/// What one platform would be sent, and what gets lost on the way.
struct NativeEquivalent {
    contract::Platform platform = contract::Platform::Windows;
    bool isTargeted = true;
    QList<NativeRequest> requests{}; ///< none: the platform is sent nothing
    QList<Finding> losses{}; ///< of all of them

    bool operator==(const NativeEquivalent &) const = default;
};

/// How much of one member a surface shows, in characters as people count them.
struct Cut {
    WarningId surface = WarningId::CutWindowsPopup;
    QByteArray pointer{};
    int visible = 0;
    int total = 0;

    bool operator==(const Cut &) const = default;
};

struct NativeContext {
    Instant now{}; ///< expiries count from it
    QString notificationId = QStringLiteral("{notificationId}"); ///< the service's
    QList<Cut> cuts{}; ///< as measured by who has fonts; may be empty
};

/// @param notification  one the service accepts
/// Units    bytes of UTF-8 after escaping.
/// Threads  pure; call it from any thread.
/// Source   the pages named in warnings.cpp and at each transport's builder.
[[nodiscard]] NativeEquivalent nativeEquivalent(const contract::Notification &notification,
    contract::Platform platform, const NativeContext &context);

/// All four, untargeted ones included.
[[nodiscard]] QList<NativeEquivalent> nativeEquivalents(
    const contract::Notification &notification, const NativeContext &context);

/// Every finding of theirs, gathered.
[[nodiscard]] QList<Finding> findingsOf(const QList<NativeEquivalent> &equivalents);

} // namespace carillon::platforms
