#include "contract/validator.h"

#include "contract/fallback_check.h"
#include "contract/findings.h"
#include "contract/scalars.h"

#include <algorithm>

namespace carillon::contract {
namespace {

using namespace std::chrono;
using json::Kind;
using json::Value;

// Checks the members of the root object, each in a function of its own.
class BodyCheck {
public:
    BodyCheck(Findings &findings, const ValidationOptions &options)
        : m_findings(findings)
        , m_document(findings.document())
        , m_options(options)
    {
    }

    std::optional<Notification> run()
    {
        const Value &root = m_document.root();
        if (root.kind == Kind::Array) {
            m_findings.add(RuleId::BodyArray, root);
            return {};
        }
        if (root.kind != Kind::Object) {
            m_findings.add(RuleId::BodyObject, root);
            return {};
        }
        for (const int duplicate : m_document.duplicates())
            m_findings.addAtKey(RuleId::JsonDuplicate, m_document.at(duplicate));
        for (int i = root.firstChild; i != -1; i = m_document.at(i).next)
            checkMember(m_document.at(i));
        checkAcrossMembers(root);
        if (m_findings.hasErrors())
            return {};
        return std::move(m_notification);
    }

private:
    void checkMember(const Value &member)
    {
        const std::string_view key = member.key;
        if (key == "targetHostName")
            checkTargetHostName(member);
        else if (key == "appNotificationId")
            checkAppNotificationId(member);
        else if (key == "groupName")
            checkGroupName(member);
        else if (key == "expirationDateTime")
            checkExpiration(member);
        else if (key == "displayTimeToLive")
            checkTimeToLive(member);
        else if (key == "priority")
            checkPriority(member);
        else if (key == "targetPolicy")
            checkTargetPolicy(member);
        else if (key == "payload")
            checkPayload(member);
        else
            checkDynamicMember(member);
    }

    // Undeclared members: two of them have a meaning and are matched ignoring case.
    void checkDynamicMember(const Value &member)
    {
        const QByteArrayView key(member.key.data(), qsizetype(member.key.size()));
        if (key.contains('@')) {
            m_findings.checkAnnotation(member, "microsoft.graph.notification");
        } else if (key == "id") {
            if (member.kind != Kind::Null)
                m_findings.addAtKey(RuleId::BodyReadOnlyId, member);
        } else if (key == "activityType") {
            checkActivityType(member);
        } else if (key.compare(QByteArrayView("appNotificationId"), Qt::CaseInsensitive) == 0) {
            m_findings.addAtKey(RuleId::AppNotificationIdSpelling, member);
            checkAppNotificationId(member);
        } else if (key.compare(QByteArrayView("fallbackPolicy"), Qt::CaseInsensitive) == 0) {
            if (key != "fallbackPolicy")
                m_findings.addAtKey(RuleId::FallbackSpelling, member);
            m_fallback = &member;
        } else {
            m_findings.addAtKey(RuleId::BodyUnknownMember, member, nearestMember(member.key));
        }
    }

    // 13 is the number by which clients of this feed ask for notifications.
    void checkActivityType(const Value &member)
    {
        const bool fits
            = (member.kind == Kind::Number && integerFromNumber(member.text).value == 13)
            || (member.kind == Kind::String && member.text == "13");
        if (!fits && member.kind != Kind::Null)
            m_findings.addQuoting(RuleId::BodyType, member);
    }

    void checkTargetHostName(const Value &member)
    {
        m_hasHost = true;
        if (member.kind == Kind::Null)
            m_findings.add(RuleId::TargetHostNameRequired, member);
        else if (member.kind != Kind::String)
            m_findings.add(RuleId::TargetHostNameType, member);
        else if (isBlank(member.text))
            m_findings.add(RuleId::TargetHostNameBlank, member);
        else
            m_notification.targetHostName = Findings::textOf(member);
    }

    void checkAppNotificationId(const Value &member)
    {
        if (m_findings.optionalString(RuleId::AppNotificationIdType, member))
            m_notification.appNotificationId = Findings::textOf(member);
    }

    void checkGroupName(const Value &member)
    {
        if (!m_findings.optionalString(RuleId::GroupNameType, member))
            return;
        if (member.text.empty())
            m_findings.add(RuleId::GroupNameEmpty, member);
        m_notification.groupName = Findings::textOf(member);
    }

    void checkExpiration(const Value &member)
    {
        if (!m_findings.optionalString(RuleId::ExpirationType, member))
            return;
        const auto expiration
            = parseDateTimeOffset({member.text.data(), qsizetype(member.text.size())});
        if (!expiration) {
            m_findings.addQuoting(RuleId::ExpirationFormat, member);
            return;
        }
        m_notification.expirationDateTime = expiration;
        m_expiration = &member;
        if (*expiration > m_options.now + days(maximumExpirationDays))
            m_findings.add(RuleId::ExpirationTooFar, member);
        else if (*expiration <= m_options.now && m_options.strictExpiry)
            m_findings.add(RuleId::ExpirationPastStrict, member);
        else if (*expiration <= m_options.now)
            m_findings.add(RuleId::ExpirationPast, member);
    }

    void checkTimeToLive(const Value &member)
    {
        if (member.kind == Kind::Null)
            return;
        if (member.kind != Kind::Number && member.kind != Kind::String) {
            m_findings.addQuoting(RuleId::TimeToLiveType, member);
            return;
        }
        const IntegerReading reading = member.kind == Kind::Number ? integerFromNumber(member.text)
                                                                   : integerFromString(member.text);
        if (reading.fault == IntegerFault::NotInteger) {
            m_findings.addQuoting(RuleId::TimeToLiveType, member);
            return;
        }
        if (reading.fault == IntegerFault::OutOfRange || reading.value < 0) {
            m_findings.add(RuleId::TimeToLiveRange, member);
            return;
        }
        if (member.kind == Kind::String)
            m_findings.add(RuleId::TimeToLiveText, member);
        if (reading.value == 0)
            m_findings.add(RuleId::TimeToLiveZero, member);
        else
            m_notification.displayTimeToLive = reading.value;
        m_timeToLive = &member;
    }

    void checkPriority(const Value &member)
    {
        if (member.kind == Kind::Null)
            return;
        if (member.kind != Kind::String) {
            m_findings.add(RuleId::PriorityType, member);
            return;
        }
        const auto reading = priorityFrom(member.text);
        if (!reading) {
            m_findings.addQuoting(RuleId::PriorityValue, member);
            return;
        }
        if (reading->digits)
            m_findings.add(RuleId::PriorityDigits, member);
        m_notification.priority = reading->priority;
        m_priority = &member;
    }

    void checkTargetPolicy(const Value &member)
    {
        if (!m_findings.optionalObject(RuleId::TargetPolicyType, member))
            return;
        for (int i = member.firstChild; i != -1; i = m_document.at(i).next) {
            const Value &child = m_document.at(i);
            if (child.key == "platformTypes")
                checkPlatformTypes(child);
            else if (!m_findings.checkAnnotation(child, "microsoft.graph.targetPolicyEndpoints"))
                m_findings.addAtKey(RuleId::TargetPolicyUnknownMember, child);
        }
    }

    void checkPlatformTypes(const Value &member)
    {
        if (member.kind == Kind::Null)
            return;
        if (member.kind != Kind::Array) {
            m_findings.add(RuleId::PlatformsType, member);
            return;
        }
        m_platformTypes = &member;
        if (member.childCount == 0) {
            m_findings.add(RuleId::PlatformsEmpty, member);
            return;
        }
        Platforms platforms;
        for (int i = member.firstChild; i != -1; i = m_document.at(i).next)
            platforms |= platformOf(m_document.at(i), platforms);
        m_notification.platforms = platforms;
    }

    Platforms platformOf(const Value &element, Platforms seen)
    {
        if (element.kind != Kind::String) {
            m_findings.add(RuleId::PlatformType, element);
            return {};
        }
        const QByteArrayView name(element.text.data(), qsizetype(element.text.size()));
        const auto platform = platformNamed(name);
        if (!platform) {
            m_findings.addQuoting(RuleId::PlatformValue, element);
            return {};
        }
        if (seen.testFlag(*platform))
            m_findings.addQuoting(RuleId::PlatformRepeated, element);
        else if (name != QByteArrayView(spelling(*platform)))
            m_findings.addQuoting(RuleId::PlatformCase, element);
        return *platform;
    }

    void checkPayload(const Value &member)
    {
        m_payload = &member;
        if (member.kind == Kind::Null) {
            m_findings.add(RuleId::PayloadRequired, member);
            return;
        }
        if (member.kind != Kind::Object) {
            m_findings.add(RuleId::PayloadType, member);
            return;
        }
        const int errorsBefore = m_findings.errorCount(Outcome::ContractMismatch);
        const Value *visual = nullptr;
        for (int i = member.firstChild; i != -1; i = m_document.at(i).next) {
            const Value &child = m_document.at(i);
            if (child.key == "rawContent")
                checkRawContent(child);
            else if (child.key == "visualContent")
                visual = &child;
            else if (!m_findings.checkAnnotation(child, "microsoft.graph.payloadTypes"))
                m_findings.addAtKey(RuleId::PayloadUnknownMember, child);
        }
        const bool hasVisual = visual && checkVisual(*visual);
        // An untyped payload cannot be judged, so its other faults speak alone.
        const bool judgeable = m_findings.errorCount(Outcome::ContractMismatch) == errorsBefore;
        if (!hasVisual && !m_notification.payload.rawContent && judgeable)
            m_findings.add(RuleId::PayloadContent, member);
    }

    void checkRawContent(const Value &member)
    {
        if (!m_findings.optionalString(RuleId::RawContentType, member))
            return;
        if (isBlank(member.text)) {
            m_findings.add(RuleId::RawContentBlank, member);
            return;
        }
        if (member.text.size() > size_t(nativePushBytes))
            m_findings.add(RuleId::RawContentSize, member);
        m_notification.payload.rawContent = Findings::textOf(member);
    }

    // Whether visual content is there at all, right or wrong.
    bool checkVisual(const Value &member)
    {
        if (!m_findings.optionalObject(RuleId::VisualType, member))
            return member.kind != Kind::Null;
        m_notification.payload.visualContent = checkVisualContent(m_findings, member,
            {RuleId::VisualTitleRequired, RuleId::VisualTitleType, RuleId::VisualTitleBlank,
                RuleId::VisualBodyType, RuleId::VisualUnknownMember});
        m_visual = &member;
        return true;
    }

    void checkAcrossMembers(const Value &root)
    {
        if (!m_hasHost)
            m_findings.addMissing(RuleId::TargetHostNameRequired, root, "targetHostName");
        if (!m_payload)
            m_findings.addMissing(RuleId::PayloadRequired, root, "payload");
        if (m_fallback) {
            const FallbackSurroundings around{m_platformTypes, m_payload, m_priority};
            checkFallback(m_findings, *m_fallback, around, m_notification);
        }
        if (m_visual && !m_notification.payload.rawContent
            && m_notification.platforms.testFlag(Platform::WebPush))
            m_findings.addAtKey(RuleId::VisualWebPush, *m_visual);
        checkTimeToLiveAgainstExpiration();
    }

    void checkTimeToLiveAgainstExpiration()
    {
        if (!m_timeToLive || !m_expiration || !m_notification.displayTimeToLive)
            return;
        const Instant expiration = *m_notification.expirationDateTime;
        const bool future = expiration > m_options.now;
        if (future && m_options.now + seconds(*m_notification.displayTimeToLive) > expiration)
            m_findings.add(RuleId::TimeToLiveBeyondExpiration, *m_timeToLive);
    }

    Findings &m_findings;
    const json::Document &m_document;
    const ValidationOptions &m_options;
    Notification m_notification;
    bool m_hasHost = false;
    const Value *m_payload = nullptr;
    const Value *m_visual = nullptr;
    const Value *m_platformTypes = nullptr;
    const Value *m_priority = nullptr;
    const Value *m_expiration = nullptr;
    const Value *m_timeToLive = nullptr;
    const Value *m_fallback = nullptr;
};

} // namespace

Verdict validate(QByteArrayView body, const ValidationOptions &options)
{
    const json::Document document = json::read(body, options.limits);
    Findings findings(document);
    Verdict verdict;
    if (document.isValid())
        verdict.notification = BodyCheck(findings, options).run();
    else
        findings.addSyntax(*document.error(), body);
    verdict.diagnostics = findings.inDocumentOrder();
    return verdict;
}

} // namespace carillon::contract
