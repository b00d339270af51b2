#include "platforms/warnings.h"

#include "base/json_match.h"

#include <algorithm>
#include <array>

// Sources are named by the title of the vendor's public page or of the standard.
namespace carillon::platforms {
namespace {

using contract::Rule;
using contract::Severity;
using enum WarningId;

constexpr Severity W = Severity::Warning;
constexpr Severity N = Severity::Note;
constexpr Audience P = Audience::Problems;
constexpr Audience V = Audience::Native;

constexpr Warning row(WarningId id, const char *name, Severity severity, Audience audience,
    int weight, const char *text, const char *source)
{
    return {id,
        {contract::RuleId::Count, name, severity, contract::Outcome::Accepted, text, source},
        audience, weight};
}

constexpr std::array warnings{
    row(Expired, "W-EXPIRED", W, V, 100,
        QT_TRANSLATE_NOOP("rules", "is in the past: no platform is sent anything"),
        "Graph beta reference: notification resource, expirationDateTime"),
    row(WebVisual, "W-WEB-VISUAL", W, V, 20,
        QT_TRANSLATE_NOOP("rules", "gives web endpoints nothing to show: add rawContent"),
        "Graph beta reference: payloadTypes"),
    row(RawWithoutToast, "W-RAW-NOUI", N, V, 3,
        QT_TRANSLATE_NOOP(
            "rules", "makes no system toast: each app decides, and a preview is a guess"),
        "Graph beta reference: payloadTypes"),
    row(IosBackground, "W-IOS-BG", W, P, 12,
        QT_TRANSLATE_NOOP("rules",
            "reaches iOS as a background push, which may be delayed or dropped (2 to 3 "
            "an hour): add a fallbackPolicy"),
        "Apple: Pushing background updates to your App"),
    row(IosBackgroundPriority, "W-IOS-BGPRIO", N, V, 2,
        QT_TRANSLATE_NOOP(
            "rules", "goes out as 5 on iOS: Apple does not allow priority 10 for background"),
        "Apple: Sending notification requests to APNs"),
    row(SizeWns, "W-SIZE-WNS", W, P, 25,
        QT_TRANSLATE_NOOP("rules", "is too large for WNS: {value}"),
        "Microsoft: Push notification service request and response headers; Raw notification "
        "overview"),
    row(SizeApns, "W-SIZE-APNS", W, P, 25,
        QT_TRANSLATE_NOOP("rules", "is too large for APNs: {value}"),
        "Apple: Generating a remote notification"),
    row(SizeFcm, "W-SIZE-FCM", W, P, 25,
        QT_TRANSLATE_NOOP("rules", "is too large for FCM: {value}"),
        "Firebase: About FCM messages"),
    row(SizeWebPush, "W-SIZE-WEB", W, P, 25,
        QT_TRANSLATE_NOOP("rules", "is too large for web push: {value}"),
        "RFC 8030, 7.2; RFC 8291, 4"),
    row(CutWindowsPopup, "W-TRUNC-WINDOWS-POPUP", W, P, 10,
        QT_TRANSLATE_NOOP("rules", "is cut in the Windows pop-up: {value}"),
        "Microsoft: App notification content"),
    row(CutIosBanner, "W-TRUNC-IOS-BANNER", W, P, 10,
        QT_TRANSLATE_NOOP("rules", "is cut in the iOS banner: {value}"),
        "iOS design kits; Apple: Human Interface Guidelines, Typography"),
    row(CutAndroidHeadsUp, "W-TRUNC-ANDROID-HEADS-UP", N, P, 5,
        QT_TRANSLATE_NOOP("rules", "is cut in the Android heads-up until it is expanded: {value}"),
        "Android: Create a notification"),
    row(CutWebDesktop, "W-TRUNC-WEB-DESKTOP", N, V, 5,
        QT_TRANSLATE_NOOP("rules", "may be cut in the browser's pop-up: {value}"),
        "Chromium message_center constants"),
    row(AndroidCharacters, "W-LIMIT-AND-1024", W, P, 10,
        QT_TRANSLATE_NOOP("rules", "is cut by Android, which keeps the first 1024: {value}"),
        "Android: Notification.java"),
    row(TagLength, "W-TAG-LEN", W, P, 5,
        QT_TRANSLATE_NOOP("rules", "is too long for Windows: {value}"),
        "Microsoft: ToastNotification.Tag, ToastNotification.Group"),
    row(CollapseId, "W-COLLAPSE-LEN", W, P, 5,
        QT_TRANSLATE_NOOP("rules", "cannot be the apns-collapse-id: {value}"),
        "Apple: Sending notification requests to APNs"),
    row(WebTopic, "W-WEB-TOPIC", N, V, 0,
        QT_TRANSLATE_NOOP("rules", "is not a Topic as it stands: {value}"), "RFC 8030, 5.4"),
    row(TimeToLiveShort, "W-TTL-SHORT", W, P, 5,
        QT_TRANSLATE_NOOP(
            "rules", "may end before delivery: {value} seconds, where WNS expects minutes"),
        "Microsoft: Push notification service request and response headers"),
    row(TimeToLiveOver, "W-TTL-OVER", W, V, 5,
        QT_TRANSLATE_NOOP("rules",
            "reaches {value} seconds beyond expirationDateTime: the feed entry goes first"),
        "Graph beta reference: notification resource, expirationDateTime"),
    row(TimeToLiveThreeDays, "W-TTL-3D", W, P, 3,
        QT_TRANSLATE_NOOP(
            "rules", "is {value} seconds, but Windows keeps local toasts 259200 (3 days) at most"),
        "Microsoft: Send a local app notification"),
    row(TimeToLiveCapped, "W-TTL-CAP", N, V, 0, QT_TRANSLATE_NOOP("rules", "is shortened: {value}"),
        "Apple: Sending notification requests to APNs; Firebase: projects.messages"),
    row(TimeToLiveClient, "W-TTL-CLIENT", N, V, 0,
        QT_TRANSLATE_NOOP(
            "rules", "only bounds delivery here: what is shown stays until the app removes it"),
        "Apple: Sending notification requests to APNs; Firebase: projects.messages; RFC 8030, 5.2"),
    row(XmlCharacters, "W-XML-CTRL", W, P, 5,
        QT_TRANSLATE_NOOP("rules", "has characters that no toast XML may hold, left out: {value}"),
        "W3C: XML 1.0, 2.2 Characters"),
    row(ResourceReference, "W-WIN-RESOURCE", W, P, 15,
        QT_TRANSLATE_NOOP(
            "rules", "starts with \"ms-resource:\", which Windows takes for a resource's name"),
        "Microsoft: text (Toast XML schema)"),
    row(HiddenCharacters, "W-CHARS", W, P, 5,
        QT_TRANSLATE_NOOP("rules", "has characters that hide or reorder text: {value}"),
        "Unicode Technical Report 36, Unicode security considerations"),
    row(AndroidChannel, "W-AND-CHANNEL", N, V, 0,
        QT_TRANSLATE_NOOP("rules",
            "pops up on Android only through a channel of high importance, made by the "
            "app"),
        "Android: Create and manage notification channels"),
    row(AndroidGroup, "W-AND-GROUP", N, V, 0,
        QT_TRANSLATE_NOOP("rules", "has no field in FCM: the app groups, by setGroup"),
        "Firebase: projects.messages, AndroidNotification"),
    row(AndroidCollapseKeys, "W-AND-COLLAPSE", N, V, 0,
        QT_TRANSLATE_NOOP("rules", "becomes a collapse_key, of which FCM keeps four at a time"),
        "Firebase: About FCM messages"),
    row(WebGroup, "W-WEB-GROUP", N, V, 0,
        QT_TRANSLATE_NOOP(
            "rules", "has no field in web push: the service worker groups, if at all"),
        "RFC 8030; WHATWG: Notifications API"),
    row(WindowsTag, "W-WIN-TAG", N, V, 0,
        QT_TRANSLATE_NOOP(
            "rules", "has no WNS header: the app sets it when it shows the toast itself"),
        "Microsoft: Push notification service request and response headers"),
    row(FallbackIosOnly, "I-FALLBACK-IOS", N, V, 0,
        QT_TRANSLATE_NOOP("rules", "is ignored here: only iOS falls back"),
        "Graph beta reference: fallbackPolicyProperties"),
    row(VisualPriority, "I-PRIO-VISUAL", N, V, 0,
        QT_TRANSLATE_NOOP(
            "rules", "concerns raw content: visual content goes out high all the same"),
        "Graph beta reference: notification resource, priority"),
    row(HubsTexts, "W-HUBS-TEXTS", N, V, 0,
        QT_TRANSLATE_NOOP("rules", "is all that the template carries; left behind: {value}"),
        "Azure Notification Hubs: Templates"),
    row(HostName, "I-HOST", N, V, 0,
        QT_TRANSLATE_NOOP(
            "rules", "has no native field: the registration decides which app is reached"),
        "Graph beta reference: notification resource, targetHostName"),
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < warnings.size(); ++i) {
        const Warning &warning = warnings.at(i);
        if (size_t(warning.id) != i || warning.rule.severity == Severity::Error)
            return false;
    }
    return warnings.size() == size_t(WarningId::Count);
}
static_assert(inOrder(), "the table follows its enumeration and holds no errors");

// Where the member stands, or the start of what is around it.
json::Range rangeOf(const json::Document &document, QByteArrayView pointer)
{
    const auto steps = json::pointerSteps(pointer);
    const json::Value *at = &document.root();
    for (const QByteArray &step : steps.value_or(QList<QByteArray>())) {
        const json::Value *next = json::childAt(document, *at, step);
        if (!next)
            return {at->range.begin, at->range.begin + 1};
        at = next;
    }
    return at->range;
}

} // namespace

const Warning &warningOf(WarningId id)
{
    return warnings.at(size_t(id));
}

std::span<const Warning> allWarnings()
{
    return warnings;
}

bool isPlatformWarning(const contract::Diagnostic &diagnostic)
{
    return diagnostic.rule->id == contract::RuleId::Count;
}

contract::Diagnostic Finding::diagnostic() const
{
    return {.rule = &warning().rule, .pointer = pointer, .value = value.toUtf8()};
}

QList<Finding> gathered(const QList<Finding> &findings)
{
    QList<Finding> out;
    for (const Finding &finding : findings) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const Finding &other) {
            return other.id == finding.id && other.pointer == finding.pointer
                && other.value == finding.value;
        });
        if (same == out.end())
            out.append(finding);
        else
            same->platforms |= finding.platforms;
    }
    return out;
}

QList<contract::Diagnostic> placedIn(QByteArrayView text, const QList<Finding> &findings)
{
    QList<contract::Diagnostic> out;
    if (findings.isEmpty())
        return out;
    const json::Document document = json::read(text);
    for (const Finding &finding : findings) {
        out.append(finding.diagnostic());
        if (document.isValid())
            out.last().range = rangeOf(document, finding.pointer);
    }
    return out;
}

} // namespace carillon::platforms
