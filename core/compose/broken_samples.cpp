#include "compose/broken_samples.h"

#include "base/json_text.h"
#include "contract/rules.h"

#include <QCoreApplication>

#include <array>

namespace carillon::compose {
namespace {

using enum contract::RuleId;

enum class Base : quint8 { Example, Fallback };

// What is done to a good body: a value put at a path, the member taken out, or the whole replaced.
struct Row {
    contract::RuleId rule;
    Base base;
    const char *path; ///< dots between its steps; empty: the whole body
    const char *value; ///< JSON; nullptr takes the member out
};

constexpr auto E = Base::Example;
constexpr auto F = Base::Fallback;
#define FALLBACK "fallbackPolicy.endpointFallback"

constexpr std::array rows{
    Row{JsonEmpty, E, "", ""},
    Row{JsonSyntax, E, "", "{\n  \"targetHostName\": \"a.example\",\n}\n"},
    Row{JsonDepth, E, "extra", nullptr},
    Row{JsonMembers, E, "extra", nullptr},
    Row{JsonDuplicate, E, "",
        "{\n  \"targetHostName\": \"a.example\",\n  \"priority\": \"High\",\n"
        "  \"payload\": { \"rawContent\": \"x\" },\n  \"priority\": \"Low\"\n}\n"},
    Row{BodyArray, E, "", "[\n  { \"targetHostName\": \"a.example\" }\n]\n"},
    Row{BodyObject, E, "", "\"Hello World!\"\n"},
    Row{BodyType, E, "@odata\\.type", "\"#microsoft.graph.message\""},
    Row{TargetHostNameRequired, E, "targetHostName", nullptr},
    Row{TargetHostNameType, E, "targetHostName", "42"},
    Row{TargetHostNameBlank, E, "targetHostName", "\" \""},
    Row{AppNotificationIdType, E, "appNotificationId", "2041"},
    Row{GroupNameType, E, "groupName", "[\"TestGroup\"]"},
    Row{ExpirationType, E, "expirationDateTime", "1577836800"},
    Row{ExpirationFormat, E, "expirationDateTime", "\"next Friday\""},
    Row{ExpirationTooFar, E, "expirationDateTime", "\"9999-12-31T23:59:59Z\""},
    Row{TimeToLiveType, E, "displayTimeToLive", "\"a minute\""},
    Row{TimeToLiveRange, E, "displayTimeToLive", "-1"},
    Row{PriorityType, E, "priority", "true"},
    Row{PriorityValue, E, "priority", "\"Urgent\""},
    Row{TargetPolicyType, E, "targetPolicy", "[\"Windows\"]"},
    Row{TargetPolicyUnknownMember, E, "targetPolicy.devices", "[\"phone\"]"},
    Row{PlatformsType, E, "targetPolicy.platformTypes", "\"Windows\""},
    Row{PlatformType, E, "targetPolicy.platformTypes", "[\"Windows\", 7]"},
    Row{PlatformValue, E, "targetPolicy.platformTypes", "[\"Windows\", \"Linux\"]"},
    Row{PayloadRequired, E, "payload", nullptr},
    Row{PayloadType, E, "payload", "\"Hello World!\""},
    Row{PayloadUnknownMember, E, "payload.htmlContent", "\"<b>Hello</b>\""},
    Row{PayloadContent, E, "payload", "{}"},
    Row{RawContentType, E, "payload.rawContent", "{ \"job\": \"backup\" }"},
    Row{VisualType, E, "payload.visualContent", "\"Hello World!\""},
    Row{VisualUnknownMember, E, "payload.visualContent.subtitle", "\"Hello\""},
    Row{VisualTitleRequired, E, "payload.visualContent.title", nullptr},
    Row{VisualTitleType, E, "payload.visualContent.title", "42"},
    Row{VisualTitleBlank, E, "payload.visualContent.title", "\"\""},
    Row{VisualBodyType, E, "payload.visualContent.body", "[\"one\", \"two\"]"},
    Row{FallbackType, F, "fallbackPolicy", "\"iOS\""},
    Row{FallbackEndpointRequired, F, "fallbackPolicy", "{}"},
    Row{FallbackEndpointType, F, FALLBACK, "\"iOS\""},
    Row{FallbackPlatformsRequired, F, FALLBACK ".platformTypes", nullptr},
    Row{FallbackPlatformsType, F, FALLBACK ".platformTypes", "\"iOS\""},
    Row{FallbackPlatformsEmpty, F, FALLBACK ".platformTypes", "[]"},
    Row{FallbackPlatformValue, F, FALLBACK ".platformTypes", "[\"Android\"]"},
    Row{FallbackDelayRequired, F, FALLBACK ".fallbackDelayInSeconds", nullptr},
    Row{FallbackDelayType, F, FALLBACK ".fallbackDelayInSeconds", "\"a minute\""},
    Row{FallbackDelayRange, F, FALLBACK ".fallbackDelayInSeconds", "30"},
    Row{FallbackVisualRequired, F, FALLBACK ".visualContent", nullptr},
    Row{FallbackVisualType, F, FALLBACK ".visualContent", "\"Backup finished\""},
    Row{FallbackTitleRequired, F, FALLBACK ".visualContent.title", nullptr},
    Row{FallbackTitleType, F, FALLBACK ".visualContent.title", "42"},
    Row{FallbackBodyType, F, FALLBACK ".visualContent.body", "42"},
    Row{FallbackTargetIos, F, "targetPolicy.platformTypes", "[\"Windows\"]"},
    Row{FallbackNeedsRaw, F, "payload", "{ \"visualContent\": { \"title\": \"Hello\" } }"},
};

#undef FALLBACK

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray crowded(int members)
{
    QByteArray out = "{";
    for (int i = 0; i < members; ++i)
        out += (i > 0 ? ",\"m" : "\"m") + QByteArray::number(i) + "\":0";
    return out + '}';
}

// One step may hold a dot, with a backslash before it.
QList<QByteArray> stepsOf(const char *path)
{
    QList<QByteArray> steps = QByteArray(path).replace("\\.", "\x01").split('.');
    for (QByteArray &step : steps)
        step.replace('\x01', '.');
    return steps;
}

QByteArray broken(const Row &row, const QByteArray &good)
{
    if (*row.path == '\0')
        return row.value;
    const QList<QByteArray> path = stepsOf(row.path);
    QByteArray value = row.value;
    if (row.rule == JsonDepth)
        value = nested(64);
    else if (row.rule == JsonMembers)
        value = crowded(1001);
    const auto edit
        = value.isNull() ? json::removeValue(good, path) : json::setValue(good, path, value);
    return edit ? json::applied(good, *edit) : good;
}

} // namespace

QList<Sample> brokenSamples(Instant now)
{
    const QList<Sample> good = samples(now);
    const auto textOf = [&](QByteArrayView id) {
        const auto found = std::find_if(
            good.begin(), good.end(), [id](const Sample &each) { return each.id == id; });
        return found == good.end() ? QByteArray() : found->text;
    };
    const QByteArray example = textOf("documented");
    const QByteArray fallback = textOf("raw-fallback");
    QList<Sample> out;
    for (const Row &row : rows) {
        const QByteArray name = contract::ruleOf(row.rule).name;
        out.append({name, QString::fromLatin1(name),
            broken(row, row.base == Base::Example ? example : fallback)});
    }
    return out;
}

} // namespace carillon::compose
