#include "compose/fix.h"

#include "compose/fields.h"
#include "contract/notification.h"
#include "contract/scalars.h"

#include <QCoreApplication>

namespace carillon::compose {
namespace {

using contract::Diagnostic;
using contract::RuleId;
using namespace std::chrono;

struct Context {
    const Diagnostic &diagnostic;
    QByteArrayView text;
    Instant now;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Fix)
};

QByteArrayView written(const Context &at)
{
    return at.text.sliced(at.diagnostic.range.begin, at.diagnostic.range.length());
}

Path pathOf(const Diagnostic &diagnostic)
{
    return diagnostic.pointer.split('/').mid(1);
}

Fix replaceWith(const Context &at, const QByteArray &value, const QString &label)
{
    return {label, {at.diagnostic.range.begin, at.diagnostic.range.length(), value}};
}

std::optional<Fix> setTo(const Context &at, const QByteArray &value, const QString &label)
{
    const auto edit = json::setValue(at.text, pathOf(at.diagnostic), value);
    if (!edit)
        return {};
    return Fix{label, *edit};
}

std::optional<Fix> remove(const Context &at)
{
    const auto edit = json::removeAt(at.text, at.diagnostic.pointer);
    if (!edit)
        return {};
    return Fix{Text::tr("Remove"), *edit};
}

QByteArray unquoted(QByteArrayView literal)
{
    return literal.size() >= 2 && literal.front() == '"'
        ? literal.sliced(1, literal.size() - 2).trimmed().toByteArray()
        : literal.toByteArray();
}

std::optional<Fix> fixPriority(const Context &at)
{
    const QByteArray value = unquoted(written(at));
    for (const auto priority :
        {contract::Priority::None, contract::Priority::High, contract::Priority::Low}) {
        const QByteArray name = contract::spelling(priority);
        const bool byNumber = value == QByteArray::number(int(priority));
        if (byNumber || value.compare(name, Qt::CaseInsensitive) == 0)
            return replaceWith(at, json::quoted(name), QString::fromLatin1(name));
    }
    return replaceWith(at, "\"High\"", QStringLiteral("High"));
}

Fix fixNumberInQuotes(const Context &at)
{
    const QByteArray text = unquoted(written(at));
    const auto reading = contract::integerFromString({text.constData(), size_t(text.size())});
    //: a button that repairs: writes the value as a number
    return replaceWith(at, QByteArray::number(reading.value), Text::tr("As a number"));
}

std::optional<Fix> fixPlatformCase(const Context &at)
{
    const auto platform = contract::platformNamed(unquoted(written(at)));
    if (!platform)
        return {};
    const QByteArray name = contract::spelling(*platform);
    return replaceWith(at, json::quoted(name), QString::fromLatin1(name));
}

std::optional<Fix> fixDelay(const Context &at)
{
    const long long asked = unquoted(written(at)).toLongLong();
    const QByteArray nearest = QByteArray::number(asked < contract::minimumFallbackDelay
            ? contract::minimumFallbackDelay
            : contract::maximumFallbackDelay);
    return replaceWith(at, nearest, Text::tr("Use %1 s").arg(QString::fromLatin1(nearest)));
}

std::optional<Fix> fixExpiration(const Context &at, int daysAhead)
{
    const Instant moment = floor<minutes>(at.now) + days(daysAhead);
    return replaceWith(at, json::quoted(formatDateTimeOffset(moment)),
        //: a button that repairs: lets it expire then
        Text::tr("In %n day(s)", nullptr, daysAhead));
}

std::optional<Fix> fixExpirationFormat(const Context &at)
{
    const QByteArray value = unquoted(written(at)).replace('\'', "").trimmed();
    for (const QByteArray &candidate : {value, value + 'Z', value + "T00:00:00Z"}) {
        if (parseDateTimeOffset(candidate))
            //: a button that repairs: writes a date and time with all its parts
            return replaceWith(at, json::quoted(candidate), Text::tr("Write it in full"));
    }
    return fixExpiration(at, 9);
}

std::optional<Fix> fixUnknownMember(const Context &at)
{
    const QByteArray name = unquoted(written(at));
    const QByteArray near = contract::nearestMember({name.constData(), size_t(name.size())});
    if (near.isEmpty())
        return {};
    return replaceWith(at, json::quoted(near), Text::tr("Rename"));
}

std::optional<Fix> addIos(const Context &at)
{
    FieldValue platforms = fieldAt(json::read(at.text), path::platformTypes);
    platforms.items.append(QStringLiteral("iOS"));
    const auto edit = setList(at.text, path::platformTypes, platforms.items);
    if (!edit)
        return {};
    return Fix{Text::tr("Add iOS"), *edit};
}

std::optional<Fix> fixText(const Context &at, RuleId rule)
{
    switch (rule) {
    case RuleId::AppNotificationIdSpelling:
        return replaceWith(at, "\"appNotificationId\"", Text::tr("Rename"));
    case RuleId::FallbackSpelling:
        return replaceWith(at, "\"fallbackPolicy\"", Text::tr("Rename"));
    case RuleId::TimeToLiveText:
        return fixNumberInQuotes(at);
    case RuleId::PriorityDigits:
        return fixPriority(at);
    case RuleId::TargetHostNameRequired:
    case RuleId::TargetHostNameBlank:
        return setTo(
            at, "\"graphnotifications.sample.windows.com\"", Text::tr("Use the sample host"));
    case RuleId::VisualTitleRequired:
    case RuleId::VisualTitleBlank:
    case RuleId::FallbackTitleRequired:
        return setTo(at, "\"Untitled\"", Text::tr("Add title"));
    case RuleId::FallbackDelayRequired:
        return setTo(at, "60", Text::tr("Use %1 s").arg(60));
    case RuleId::FallbackPlatformsRequired:
    case RuleId::FallbackPlatformsEmpty:
    case RuleId::FallbackPlatformsType:
        //: a button that repairs: puts iOS in its place
        return setTo(at, "[\"iOS\"]", Text::tr("Use iOS"));
    case RuleId::PayloadRequired:
        return setTo(
            at, R"({ "visualContent": { "title": "Untitled" } })", Text::tr("Add payload"));
    case RuleId::FallbackPriority:
        return setTo(at, "\"High\"", QStringLiteral("High"));
    default:
        return {};
    }
}

bool isRemovable(RuleId rule)
{
    switch (rule) {
    case RuleId::JsonDuplicate:
    case RuleId::BodyReadOnlyId:
    case RuleId::TimeToLiveZero:
    case RuleId::PlatformsEmpty:
    case RuleId::PlatformRepeated:
    case RuleId::TargetPolicyUnknownMember:
    case RuleId::PayloadUnknownMember:
    case RuleId::VisualUnknownMember:
    case RuleId::FallbackUnknownMember:
    case RuleId::FallbackTransport:
    case RuleId::FallbackPlatformValue:
    case RuleId::RawContentBlank:
        return true;
    default:
        return false;
    }
}

// A duplicate shares its pointer with the member it repeats, so it is found by its bytes.
std::optional<Fix> removeDuplicate(const Context &at)
{
    const json::Document document = json::read(at.text);
    for (const int index : document.duplicates()) {
        const json::Value &value = document.at(index);
        if (value.keyRange == at.diagnostic.range)
            return Fix{Text::tr("Remove"), json::removalOf(document, value)};
    }
    return {};
}

} // namespace

std::optional<Fix> fixFor(const Diagnostic &diagnostic, QByteArrayView text, Instant now)
{
    const Context at{diagnostic, text, now};
    const RuleId rule = diagnostic.rule->id;
    switch (rule) {
    case RuleId::PriorityValue:
    case RuleId::PriorityType:
        return fixPriority(at);
    case RuleId::PlatformCase:
        return fixPlatformCase(at);
    case RuleId::FallbackDelayRange:
        return fixDelay(at);
    case RuleId::ExpirationPast:
    case RuleId::ExpirationPastStrict:
        return fixExpiration(at, 9);
    case RuleId::ExpirationTooFar:
        return fixExpiration(at, contract::maximumExpirationDays);
    case RuleId::ExpirationFormat:
        return fixExpirationFormat(at);
    case RuleId::BodyUnknownMember:
        return fixUnknownMember(at);
    case RuleId::FallbackTargetIos:
        return addIos(at);
    case RuleId::JsonDuplicate:
        return removeDuplicate(at);
    default:
        return isRemovable(rule) ? remove(at) : fixText(at, rule);
    }
}

} // namespace carillon::compose
