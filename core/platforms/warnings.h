#pragma once

#include "contract/diagnostic.h"
#include "contract/notification.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>

/// The one table of what a platform loses, cuts or delays of an accepted notification. Nothing in
/// it is an error: what the service answers is decided by the rules of the contract alone.
namespace carillon::platforms {

enum class WarningId : quint8 {
    Expired,
    WebVisual,
    RawWithoutToast,
    IosBackground,
    IosBackgroundPriority,
    SizeWns,
    SizeApns,
    SizeFcm,
    SizeWebPush,
    CutWindowsPopup,
    CutIosBanner,
    CutAndroidHeadsUp,
    CutWebDesktop,
    AndroidCharacters,
    TagLength,
    CollapseId,
    WebTopic,
    TimeToLiveShort,
    TimeToLiveOver,
    TimeToLiveThreeDays,
    TimeToLiveCapped,
    TimeToLiveClient,
    XmlCharacters,
    ResourceReference,
    HiddenCharacters,
    AndroidChannel,
    AndroidGroup,
    AndroidCollapseKeys,
    WebGroup,
    WindowsTag,
    FallbackIosOnly,
    VisualPriority,
    HubsTexts,
    HostName,
    Count
};

/// Problems: something to act on while composing. Native: worth knowing beside a native request;
/// also what a rule of the contract says already.
enum class Audience : quint8 { Problems, Native };

struct Warning {
    WarningId id;
    /// As diagnostics carry it: name, severity, text, source. Its `id` is no rule of the contract
    /// and its outcome is Accepted.
    contract::Rule rule;
    Audience audience;
    int weight; ///< what it takes off the reach score at most, of 100
};

[[nodiscard]] const Warning &warningOf(WarningId id);
[[nodiscard]] std::span<const Warning> allWarnings();
/// Whether a diagnostic is a platform's warning, not a finding of the contract.
[[nodiscard]] bool isPlatformWarning(const contract::Diagnostic &diagnostic);

/// One warning about one member of a notification.
struct Finding {
    WarningId id = WarningId::Expired;
    contract::Platforms platforms{}; ///< where it holds
    QByteArray pointer{}; ///< RFC 6901, of the member it is about
    QString value{}; ///< counts and replacements, as they stand in the text
    int percent = 100; ///< of the weight: how much of the member is concerned

    [[nodiscard]] const Warning &warning() const { return warningOf(id); }
    /// Without its place in a text.
    [[nodiscard]] contract::Diagnostic diagnostic() const;
    /// The member and what is said of it, one translated sentence.
    [[nodiscard]] QString sentence() const { return diagnostic().message(); }

    bool operator==(const Finding &) const = default;
};

/// Findings that differ by nothing but the platform become one. The order stays.
[[nodiscard]] QList<Finding> gathered(const QList<Finding> &findings);

/// The findings as diagnostics with their place in @p text; a member that is not there is marked at
/// the start of the nearest object around it.
[[nodiscard]] QList<contract::Diagnostic> placedIn(
    QByteArrayView text, const QList<Finding> &findings);

} // namespace carillon::platforms
