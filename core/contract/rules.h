#pragma once

#include <QByteArray>

#include <span>

/// The one table that says what the API accepts. The editor, the service, the command line and
/// the documentation read it; nothing else decides.
namespace carillon::contract {

/// Error: the service refuses it. Warning: accepted, but someone will be surprised. Note: accepted
/// and harmless, worth knowing.
enum class Severity : quint8 { Error, Warning, Note };

/// What a broken rule makes the service answer. Listed in the order in which they are judged: the
/// first that applies to a request is the answer.
enum class Outcome : quint8 {
    InvalidAuthenticationToken,
    ResourceNotFoundForSegment,
    MethodNotAllowed,
    CallerBlocked,
    Throttled,
    UnsupportedHeader,
    UnsupportedContentEncoding,
    MissingContentType,
    UnsupportedContentType,
    MissingSubscriptionId,
    NotAuthorizedForUser,
    BodyTooLarge,
    UnreadableEncoding,
    MalformedJson,
    MultipleNotifications,
    InvalidActivityDataTypes,
    ContractMismatch,
    InvalidPayload,
    HostNotOwned,
    Accepted,
};

/// Where something the service does comes from. Documented: a public page says so. Recorded: no
/// page does, but it was seen. Ours: nothing public decides it.
enum class Origin : quint8 { Documented, Recorded, Ours };
[[nodiscard]] const char *spelling(Origin origin); ///< `documented`, …

/// The HTTP side of an outcome. Source: the error table of the create-notification page.
struct Answer {
    Outcome outcome;
    int status;
    const char *code;  ///< error.code
    const char *inner; ///< error.innerError.code, empty if there is none
    const char *message;
    Origin origin;
};
[[nodiscard]] const Answer &answerOf(Outcome outcome);
[[nodiscard]] std::span<const Answer> allAnswers();

enum class RuleId : quint8 {
    AuthorizationMissing,
    RequestPath,
    RequestMethod,
    HeaderIfModifiedSince,
    HeaderIfRange,
    ContentEncoding,
    ContentTypeMissing,
    ContentTypeValue,
    SubscriptionIdMissing,
    BodySize,
    BodyCoding,

    JsonEmpty,
    JsonSyntax,
    JsonUtf8,
    JsonDepth,
    JsonMembers,
    JsonDuplicate,

    BodyArray,
    BodyObject,
    BodyType,
    BodyUnknownMember,
    BodyReadOnlyId,

    TargetHostNameRequired,
    TargetHostNameType,
    TargetHostNameBlank,
    AppNotificationIdType,
    AppNotificationIdSpelling,
    GroupNameType,
    GroupNameEmpty,

    ExpirationType,
    ExpirationFormat,
    ExpirationTooFar,
    ExpirationPast,
    ExpirationPastStrict,

    TimeToLiveType,
    TimeToLiveRange,
    TimeToLiveZero,
    TimeToLiveText,
    TimeToLiveBeyondExpiration,

    PriorityType,
    PriorityValue,
    PriorityDigits,

    TargetPolicyType,
    TargetPolicyUnknownMember,
    PlatformsType,
    PlatformsEmpty,
    PlatformType,
    PlatformValue,
    PlatformCase,
    PlatformRepeated,

    PayloadRequired,
    PayloadType,
    PayloadUnknownMember,
    PayloadContent,
    RawContentType,
    RawContentBlank,
    RawContentSize,
    VisualType,
    VisualUnknownMember,
    VisualTitleRequired,
    VisualTitleType,
    VisualTitleBlank,
    VisualBodyType,
    VisualWebPush,

    FallbackSpelling,
    FallbackType,
    FallbackUnknownMember,
    FallbackTransport,
    FallbackEndpointRequired,
    FallbackEndpointType,
    FallbackPlatformsRequired,
    FallbackPlatformsType,
    FallbackPlatformsEmpty,
    FallbackPlatformValue,
    FallbackDelayRequired,
    FallbackDelayType,
    FallbackDelayRange,
    FallbackVisualRequired,
    FallbackVisualType,
    FallbackTitleRequired,
    FallbackTitleType,
    FallbackBodyType,
    FallbackTargetIos,
    FallbackTargetDefault,
    FallbackNeedsRaw,
    FallbackPriority,

    Count ///< how many; also the id of findings that are not the contract's, as a platform's are
};

struct Rule {
    RuleId id;
    const char *name; ///< stable, such as `fallback.delay.range`
    Severity severity;
    Outcome outcome;
    /// A predicate about the place it is found, such as `is required in visual content`.
    /// `{value}` stands for what was found there. Translated in the context "rules".
    const char *text;
    const char *source; ///< document and clause
};

[[nodiscard]] const Rule &ruleOf(RuleId id);
[[nodiscard]] std::span<const Rule> allRules();
/// The address of the first public document in a rule's source; empty if there is none, as for
/// what was chosen here.
[[nodiscard]] QByteArray publicSource(const Rule &rule);

/// The limits the rules speak of; seconds.
inline constexpr int maximumExpirationDays = 30;
inline constexpr int defaultExpirationDays = 7;
inline constexpr int minimumFallbackDelay = 60;
inline constexpr int maximumFallbackDelay = 600;
inline constexpr int nativePushBytes = 4096;

} // namespace carillon::contract
