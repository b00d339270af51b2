#include "contract/rules.h"

#include <QtGlobal>

#include <array>

// Sources are named by their page in the public Microsoft Graph beta documentation; where each
// was read is in the table of documents below:
//   create      api/user-post-notifications
//   resource    resources/projectrome-notification
//   target      resources/targetpolicyendpoints
//   payload     resources/payloadtypes
//   visual      resources/visualproperties
//   fallback    resources/fallbackpolicy
//   fallbackP   resources/fallbackpolicyproperties
//   metadata    the beta $metadata document (CSDL)
//   exchange    the request and response recorded in the Project Rome samples
//   ours        nothing public decides it; chosen here
namespace carillon::contract {
namespace {

constexpr std::array answers{
    Answer{Outcome::InvalidAuthenticationToken, 401, "InvalidAuthenticationToken", "",
        "Access token is empty or not valid.", Origin::Recorded},
    Answer{Outcome::ResourceNotFoundForSegment, 400, "BadRequest", "resourceNotFoundForSegment",
        "Resource not found for the segment.", Origin::Recorded},
    Answer{Outcome::MethodNotAllowed, 405, "MethodNotAllowed", "",
        "The HTTP method used is not supported here.", Origin::Documented},
    Answer{Outcome::CallerBlocked, 403, "Forbidden", "callerBlocked",
        "The caller is on the list of blocked callers.", Origin::Documented},
    Answer{Outcome::Throttled, 406, "NotAcceptable", "throttled",
        "Too many requests; wait as long as Retry-After says.", Origin::Documented},
    Answer{Outcome::UnsupportedHeader, 400, "BadRequest", "unsupportedHeader",
        "The request carries a header that is not supported.", Origin::Documented},
    Answer{Outcome::UnsupportedContentEncoding, 415, "UnsupportedMediaType",
        "unsupportedContentEncoding", "Content-Encoding may be gzip or deflate.",
        Origin::Documented},
    Answer{Outcome::MissingContentType, 400, "BadRequest", "missingContentType",
        "Content-Type is required.", Origin::Recorded},
    Answer{Outcome::UnsupportedContentType, 415, "UnsupportedMediaType", "unsupportedContentType",
        "Content-Type must be application/json.", Origin::Documented},
    Answer{Outcome::MissingSubscriptionId, 400, "BadRequest", "missingSubscriptionId",
        "X-UNS-ID is required with an application token.", Origin::Recorded},
    Answer{Outcome::NotAuthorizedForUser, 403, "Forbidden", "notAuthorizedForUser",
        "The caller may not act for this user or send to this user.", Origin::Documented},
    Answer{Outcome::BodyTooLarge, 413, "RequestEntityTooLarge", "", "The body is too large.",
        Origin::Documented},
    Answer{Outcome::UnreadableEncoding, 400, "BadRequest", "invalidPayload",
        "The body does not decompress.", Origin::Documented},
    Answer{Outcome::MalformedJson, 400, "BadRequest", "malformedJson",
        "The body is not readable as JSON.", Origin::Recorded},
    Answer{Outcome::MultipleNotifications, 400, "BadRequest", "multipleNotificationsNotSupported",
        "The body is an array; several notifications in one request are not supported.",
        Origin::Documented},
    Answer{Outcome::InvalidActivityDataTypes, 401, "Unauthorized", "invalidActivityDataTypes",
        "The body holds invalid activity data types.", Origin::Documented},
    Answer{Outcome::ContractMismatch, 400, "BadRequest", "contractMismatch",
        "The body does not match the contract.", Origin::Documented},
    Answer{Outcome::InvalidPayload, 400, "BadRequest", "invalidPayload", "The payload is invalid.",
        Origin::Documented},
    Answer{Outcome::HostNotOwned, 403, "Forbidden", "notAuthorizedForUser",
        "targetHostName is not a host of the calling application and this subscription.",
        Origin::Documented},
    Answer{Outcome::Accepted, 201, "Created", "", "", Origin::Documented},
};

constexpr Severity E = Severity::Error;
constexpr Severity W = Severity::Warning;
constexpr Severity N = Severity::Note;
constexpr Outcome ok = Outcome::Accepted;
constexpr Outcome json = Outcome::MalformedJson;
constexpr Outcome contract = Outcome::ContractMismatch;
constexpr Outcome invalid = Outcome::InvalidPayload;
using enum RuleId;

constexpr std::array rules{
    // Request headers
    Rule{AuthorizationMissing, "authorization.missing", E, Outcome::InvalidAuthenticationToken,
        QT_TRANSLATE_NOOP("rules", "must carry a bearer token"), "create, Request headers"},
    Rule{RequestPath, "request.path", E, Outcome::ResourceNotFoundForSegment,
        QT_TRANSLATE_NOOP(
            "rules", "is not where notifications are created: /beta/me/notifications/ is"),
        "create, HTTP request"},
    Rule{RequestMethod, "request.method", E, Outcome::MethodNotAllowed,
        QT_TRANSLATE_NOOP("rules", "is not supported here: only POST is"), "create, HTTP request"},
    Rule{HeaderIfModifiedSince, "header.ifModifiedSince", E, Outcome::UnsupportedHeader,
        QT_TRANSLATE_NOOP("rules", "is not supported by this call"),
        "create, Request headers and error table"},
    Rule{HeaderIfRange, "header.ifRange", E, Outcome::UnsupportedHeader,
        QT_TRANSLATE_NOOP("rules", "is not supported by this call"),
        "create, Request headers and error table"},
    Rule{ContentEncoding, "header.contentEncoding", E, Outcome::UnsupportedContentEncoding,
        QT_TRANSLATE_NOOP("rules", "may only be gzip or deflate"), "create, error table"},
    Rule{ContentTypeMissing, "header.contentType.missing", E, Outcome::MissingContentType,
        QT_TRANSLATE_NOOP("rules", "is required"), "create, Request headers"},
    Rule{ContentTypeValue, "header.contentType.value", E, Outcome::UnsupportedContentType,
        QT_TRANSLATE_NOOP("rules", "must be application/json"), "create, Request headers"},
    Rule{SubscriptionIdMissing, "header.unsId.missing", E, Outcome::MissingSubscriptionId,
        QT_TRANSLATE_NOOP("rules", "is required: it selects the user"), "create, Request headers"},

    // The body before it is read
    Rule{BodySize, "body.size", E, Outcome::BodyTooLarge,
        QT_TRANSLATE_NOOP("rules", "is larger than the service takes"),
        "ours, a limit of the service"},
    Rule{BodyCoding, "body.contentEncoding", E, Outcome::UnreadableEncoding,
        QT_TRANSLATE_NOOP("rules", "does not decompress as Content-Encoding says"),
        "create, error table"},

    // Reading the text
    Rule{JsonEmpty, "json.empty", E, json,
        QT_TRANSLATE_NOOP("rules", "is empty: a JSON object is expected"), "create, Request body"},
    Rule{JsonSyntax, "json.syntax", E, json,
        QT_TRANSLATE_NOOP("rules", "is not JSON here: {value}"), "RFC 8259"},
    Rule{JsonUtf8, "json.utf8", E, json, QT_TRANSLATE_NOOP("rules", "is not valid UTF-8 here"),
        "RFC 8259, 8.1"},
    Rule{JsonDepth, "json.depth", E, json,
        QT_TRANSLATE_NOOP("rules", "is nested deeper than 64 levels"),
        "ours, a limit of the service"},
    Rule{JsonMembers, "json.members", E, json,
        QT_TRANSLATE_NOOP("rules", "has more than 1000 members in one object"),
        "ours, a limit of the service"},
    Rule{JsonDuplicate, "json.duplicate", E, contract,
        QT_TRANSLATE_NOOP("rules", "stands twice in the same object"),
        "OData JSON format: names are unique"},

    // The root
    Rule{BodyArray, "body.array", E, Outcome::MultipleNotifications,
        QT_TRANSLATE_NOOP("rules", "is an array: send one notification at a time"),
        "create, error table"},
    Rule{BodyObject, "body.object", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a JSON object"), "create, Request body"},
    Rule{BodyType, "body.type", E, Outcome::InvalidActivityDataTypes,
        QT_TRANSLATE_NOOP("rules", "names a type that does not belong here: {value}"),
        "create, error table"},
    Rule{BodyUnknownMember, "body.unknownMember", W, ok,
        QT_TRANSLATE_NOOP("rules", "is not a member of a notification"), "metadata: open type"},
    Rule{BodyReadOnlyId, "id.readOnly", W, ok,
        QT_TRANSLATE_NOOP("rules", "is chosen by the service; this one is ignored"),
        "metadata: key"},

    Rule{TargetHostNameRequired, "targetHostName.required", E, contract,
        QT_TRANSLATE_NOOP("rules", "is required"),
        "resource, targetHostName; metadata: not nullable"},
    Rule{TargetHostNameType, "targetHostName.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "resource, targetHostName"},
    Rule{TargetHostNameBlank, "targetHostName.blank", E, contract,
        QT_TRANSLATE_NOOP("rules", "must not be blank"), "resource, targetHostName"},
    Rule{AppNotificationIdType, "appNotificationId.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "resource, appNotificationId"},
    Rule{AppNotificationIdSpelling, "appNotificationId.spelling", W, ok,
        QT_TRANSLATE_NOOP("rules", "is documented as \"appNotificationId\""),
        "resource, appNotificationId"},
    Rule{GroupNameType, "groupName.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "resource, groupName"},
    Rule{GroupNameEmpty, "groupName.empty", N, ok,
        QT_TRANSLATE_NOOP("rules", "is empty, which groups nothing"), "ours"},

    Rule{ExpirationType, "expirationDateTime.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a date and time in a string"),
        "resource, expirationDateTime"},
    Rule{ExpirationFormat, "expirationDateTime.format", E, contract,
        QT_TRANSLATE_NOOP(
            "rules", "must look like 2026-12-31T23:59:00Z, with Z or an offset, not {value}"),
        "metadata: Edm.DateTimeOffset"},
    Rule{ExpirationTooFar, "expirationDateTime.max", E, contract,
        QT_TRANSLATE_NOOP("rules", "is more than 30 days ahead"), "resource, expirationDateTime"},
    Rule{ExpirationPast, "expirationDateTime.past", W, ok,
        QT_TRANSLATE_NOOP(
            "rules", "is in the past: accepted, but born expired and never delivered"),
        "ours: no page decides it"},
    Rule{ExpirationPastStrict, "expirationDateTime.past.strict", E, contract,
        QT_TRANSLATE_NOOP("rules", "is in the past, which this service is set to refuse"),
        "ours: the strictExpiry switch"},

    Rule{TimeToLiveType, "displayTimeToLive.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a whole number of seconds, not {value}"),
        "resource, displayTimeToLive: Int32"},
    Rule{TimeToLiveRange, "displayTimeToLive.range", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be from 0 to 2147483647 seconds"),
        "resource, displayTimeToLive: Int32"},
    Rule{TimeToLiveZero, "displayTimeToLive.zero", W, ok,
        QT_TRANSLATE_NOOP("rules", "is 0, which counts as not set"), "ours"},
    Rule{TimeToLiveText, "displayTimeToLive.text", N, ok,
        QT_TRANSLATE_NOOP(
            "rules", "is a number in quotes: accepted as in the samples, documented as a number"),
        "create, example against resource: Int32"},
    Rule{TimeToLiveBeyondExpiration, "displayTimeToLive.beyondExpiration", W, ok,
        QT_TRANSLATE_NOOP(
            "rules", "reaches beyond expirationDateTime, which ends the notification first"),
        "resource, expirationDateTime"},

    Rule{PriorityType, "priority.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string: \"None\", \"High\" or \"Low\""),
        "resource, priority"},
    Rule{PriorityValue, "priority.value", E, contract,
        QT_TRANSLATE_NOOP("rules", "{value}: allowed are None, High, Low"), "resource, priority"},
    Rule{PriorityDigits, "priority.digits", N, ok,
        QT_TRANSLATE_NOOP("rules", "is the number of a priority: accepted, documented as a name"),
        "metadata: enumeration priority"},

    Rule{TargetPolicyType, "targetPolicy.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be an object"), "resource, targetPolicy"},
    Rule{TargetPolicyUnknownMember, "targetPolicy.unknownMember", E, contract,
        QT_TRANSLATE_NOOP("rules", "is not a member of targetPolicy: only platformTypes is"),
        "target; metadata: closed type"},
    Rule{PlatformsType, "platformTypes.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be an array of strings"), "target, platformTypes"},
    Rule{PlatformsEmpty, "platformTypes.empty", W, ok,
        QT_TRANSLATE_NOOP("rules", "is empty, which targets all four platforms"),
        "target, platformTypes"},
    Rule{PlatformType, "platformTypes.itemType", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "target, platformTypes"},
    Rule{PlatformValue, "platformTypes.value", E, contract,
        QT_TRANSLATE_NOOP("rules", "{value}: allowed are Windows, iOS, Android, WebPush"),
        "target, platformTypes"},
    Rule{PlatformCase, "platformTypes.case", N, ok,
        QT_TRANSLATE_NOOP("rules", "{value}: accepted, the documented spelling differs"),
        "target, platformTypes against create, example"},
    Rule{PlatformRepeated, "platformTypes.repeated", W, ok,
        QT_TRANSLATE_NOOP("rules", "{value} is listed already"), "target, platformTypes"},

    Rule{PayloadRequired, "payload.required", E, contract,
        QT_TRANSLATE_NOOP("rules", "is required"), "resource, payload; metadata: not nullable"},
    Rule{PayloadType, "payload.type", E, contract, QT_TRANSLATE_NOOP("rules", "must be an object"),
        "resource, payload"},
    Rule{PayloadUnknownMember, "payload.unknownMember", E, contract,
        QT_TRANSLATE_NOOP(
            "rules", "is not a member of payload: only rawContent and visualContent are"),
        "payload; metadata: closed type"},
    Rule{PayloadContent, "payload.content", E, invalid,
        QT_TRANSLATE_NOOP("rules", "needs visualContent or rawContent"),
        "payload: at least one must be valid"},
    Rule{RawContentType, "rawContent.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string; put JSON into one"), "payload, rawContent"},
    Rule{RawContentBlank, "rawContent.blank", N, ok,
        QT_TRANSLATE_NOOP("rules", "is blank and does not count as content"), "ours"},
    Rule{RawContentSize, "rawContent.size", W, ok,
        QT_TRANSLATE_NOOP("rules", "is over 4096 bytes, more than one native push carries"),
        "size limits of WNS, APNs, FCM and web push"},
    Rule{VisualType, "visualContent.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be an object"), "payload, visualContent"},
    Rule{VisualUnknownMember, "visualContent.unknownMember", E, contract,
        QT_TRANSLATE_NOOP("rules", "is not a member of visualContent: only title and body are"),
        "visual; metadata: closed type"},
    Rule{VisualTitleRequired, "visual.title.required", E, invalid,
        QT_TRANSLATE_NOOP("rules", "is required in visual content"), "visual, property title"},
    Rule{VisualTitleType, "visual.title.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "visual, property title"},
    Rule{VisualTitleBlank, "visual.title.blank", E, invalid,
        QT_TRANSLATE_NOOP("rules", "must not be blank"), "visual, property title"},
    Rule{VisualBodyType, "visual.body.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "visual, property body"},
    Rule{VisualWebPush, "visual.webPush", W, ok,
        QT_TRANSLATE_NOOP(
            "rules", "shows nothing on the web, which is targeted: web needs rawContent"),
        "payload: visualContent is for Windows, iOS and Android"},

    Rule{FallbackSpelling, "fallbackPolicy.spelling", W, ok,
        QT_TRANSLATE_NOOP("rules", "is documented as \"fallbackPolicy\""),
        "resource, fallbackPolicy"},
    Rule{FallbackType, "fallbackPolicy.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be an object"), "resource, fallbackPolicy"},
    Rule{FallbackUnknownMember, "fallbackPolicy.unknownMember", W, ok,
        QT_TRANSLATE_NOOP("rules", "is not a documented member here"), "fallback, fallbackP"},
    Rule{FallbackTransport, "fallbackPolicy.transport", W, ok,
        QT_TRANSLATE_NOOP("rules", "was never documented and has no effect"), "fallback"},
    Rule{FallbackEndpointRequired, "fallback.endpoint.required", E, contract,
        QT_TRANSLATE_NOOP("rules", "is required in a fallback policy"), "fallback"},
    Rule{FallbackEndpointType, "fallback.endpoint.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be an object"), "fallback"},
    Rule{FallbackPlatformsRequired, "fallback.platformTypes.required", E, contract,
        QT_TRANSLATE_NOOP("rules", "is required: [\"iOS\"]"), "fallbackP, platformTypes"},
    Rule{FallbackPlatformsType, "fallback.platformTypes.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be an array: [\"iOS\"]"), "fallbackP, platformTypes"},
    Rule{FallbackPlatformsEmpty, "fallback.platformTypes.empty", E, contract,
        QT_TRANSLATE_NOOP("rules", "must name iOS"), "fallbackP, platformTypes"},
    Rule{FallbackPlatformValue, "fallback.platformTypes.value", E, contract,
        QT_TRANSLATE_NOOP("rules", "{value}: only iOS has a fallback"), "fallbackP, platformTypes"},
    Rule{FallbackDelayRequired, "fallback.delay.required", E, contract,
        QT_TRANSLATE_NOOP("rules", "is required: 60 to 600 seconds"),
        "fallbackP, fallbackDelayInSeconds"},
    Rule{FallbackDelayType, "fallback.delay.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a whole number of seconds, not {value}"),
        "fallbackP, fallbackDelayInSeconds"},
    Rule{FallbackDelayRange, "fallback.delay.range", E, contract,
        QT_TRANSLATE_NOOP("rules", "{value}: must be from 60 to 600 seconds"),
        "fallbackP, fallbackDelayInSeconds"},
    Rule{FallbackVisualRequired, "fallback.visual.required", E, contract,
        QT_TRANSLATE_NOOP("rules", "is required: what the phone shows instead"),
        "fallbackP, visualContent"},
    Rule{FallbackVisualType, "fallback.visual.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be an object"), "fallbackP, visualContent"},
    Rule{FallbackTitleRequired, "fallback.title.required", E, contract,
        QT_TRANSLATE_NOOP("rules", "is required in the fallback's visual content"),
        "fallbackP, visualContent; visual, property title"},
    Rule{FallbackTitleType, "fallback.title.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "visual, property title"},
    Rule{FallbackBodyType, "fallback.body.type", E, contract,
        QT_TRANSLATE_NOOP("rules", "must be a string"), "visual, property body"},
    Rule{FallbackTargetIos, "fallback.target.ios", E, contract,
        QT_TRANSLATE_NOOP("rules", "must include iOS when there is a fallback"),
        "fallbackP, platformTypes"},
    Rule{FallbackTargetDefault, "fallback.target.default", N, ok,
        QT_TRANSLATE_NOOP(
            "rules", "relies on iOS being targeted by default; targetPolicy may say so"),
        "fallbackP, platformTypes"},
    Rule{FallbackNeedsRaw, "fallback.rawContent.required", E, invalid,
        QT_TRANSLATE_NOOP("rules", "is what a fallback stands in for; there is none"), "fallback"},
    Rule{FallbackPriority, "fallback.priority", W, ok,
        QT_TRANSLATE_NOOP("rules", "is not High, so the fallback is not armed"), "fallback"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < rules.size(); ++i) {
        if (size_t(rules.at(i).id) != i)
            return false;
    }
    for (size_t i = 0; i < answers.size(); ++i) {
        if (size_t(answers.at(i).outcome) != i)
            return false;
    }
    return rules.size() == size_t(RuleId::Count);
}
static_assert(inOrder(), "the tables follow their enumerations");

struct SourceDocument {
    QByteArrayView name; ///< as rules name it
    const char *url;
};

// The pages are retired, so each address is of a revision that stays.
#define CARILLON_GRAPH_PAGE(path)                                                                  \
    "https://github.com/microsoftgraph/microsoft-graph-docs/blob/"                                 \
    "791677a135b4b55d2913a40bde85ee47dcb80a78/api-reference/beta/" path ".md"

constexpr std::array documents{
    SourceDocument{"create", CARILLON_GRAPH_PAGE("api/user-post-notifications")},
    SourceDocument{"resource", CARILLON_GRAPH_PAGE("resources/projectrome-notification")},
    SourceDocument{"target", CARILLON_GRAPH_PAGE("resources/targetpolicyendpoints")},
    SourceDocument{"payload", CARILLON_GRAPH_PAGE("resources/payloadtypes")},
    SourceDocument{"visual", CARILLON_GRAPH_PAGE("resources/visualproperties")},
    SourceDocument{"fallback", CARILLON_GRAPH_PAGE("resources/fallbackpolicy")},
    SourceDocument{"fallbackP", CARILLON_GRAPH_PAGE("resources/fallbackpolicyproperties")},
    SourceDocument{"metadata", "https://graph.microsoft.com/beta/$metadata"},
    SourceDocument{"RFC 8259", "https://www.rfc-editor.org/rfc/rfc8259"},
};

} // namespace

const Answer &answerOf(Outcome outcome)
{
    return answers.at(size_t(outcome));
}

std::span<const Answer> allAnswers()
{
    return answers;
}

const char *spelling(Origin origin)
{
    static constexpr std::array names{"documented", "recorded", "ours"};
    return names.at(size_t(origin));
}

const Rule &ruleOf(RuleId id)
{
    return rules.at(size_t(id));
}

std::span<const Rule> allRules()
{
    return rules;
}

QByteArray publicSource(const Rule &rule)
{
    const QByteArrayView source(rule.source);
    for (const SourceDocument &document : documents) {
        if (!source.startsWith(document.name))
            continue;
        const QByteArrayView rest = source.sliced(document.name.size());
        if (rest.isEmpty() || QByteArrayView(",:; ").contains(rest.front()))
            return document.url;
    }
    return {};
}

} // namespace carillon::contract
