#include "contract/fallback_check.h"

#include "contract/scalars.h"

namespace carillon::contract {
namespace {

using json::Kind;
using json::Value;

class EndpointFallbackCheck {
public:
    EndpointFallbackCheck(Findings &findings, FallbackPolicy &policy)
        : m_findings(findings)
        , m_document(findings.document())
        , m_policy(policy)
    {
    }

    void run(const Value &endpoint)
    {
        bool hasPlatforms = false;
        bool hasDelay = false;
        bool hasVisual = false;
        for (int i = endpoint.firstChild; i != -1; i = m_document.at(i).next) {
            const Value &member = m_document.at(i);
            const bool given = member.kind != Kind::Null;
            if (member.key == "platformTypes") {
                hasPlatforms = given;
                if (given)
                    checkPlatforms(member);
            } else if (member.key == "fallbackDelayInSeconds") {
                hasDelay = given;
                if (given)
                    checkDelay(member);
            } else if (member.key == "visualContent") {
                hasVisual = given;
                checkVisual(member);
            } else if (member.key.find('@') == std::string_view::npos) {
                m_findings.addAtKey(RuleId::FallbackUnknownMember, member);
            }
        }
        if (!hasPlatforms)
            m_findings.addMissing(RuleId::FallbackPlatformsRequired, endpoint, "platformTypes");
        if (!hasDelay)
            m_findings.addMissing(
                RuleId::FallbackDelayRequired, endpoint, "fallbackDelayInSeconds");
        if (!hasVisual)
            m_findings.addMissing(RuleId::FallbackVisualRequired, endpoint, "visualContent");
    }

private:
    void checkPlatforms(const Value &member)
    {
        if (member.kind != Kind::Array) {
            m_findings.add(RuleId::FallbackPlatformsType, member);
            return;
        }
        if (member.childCount == 0)
            m_findings.add(RuleId::FallbackPlatformsEmpty, member);
        bool seen = false;
        for (int i = member.firstChild; i != -1; i = m_document.at(i).next) {
            const Value &element = m_document.at(i);
            const QByteArrayView name(element.text.data(), qsizetype(element.text.size()));
            if (element.kind != Kind::String || platformNamed(name) != Platform::iOS)
                m_findings.addQuoting(RuleId::FallbackPlatformValue, element);
            else if (seen)
                m_findings.addQuoting(RuleId::PlatformRepeated, element);
            else if (name != QByteArrayView("iOS"))
                m_findings.addQuoting(RuleId::PlatformCase, element);
            seen = true;
        }
    }

    void checkDelay(const Value &member)
    {
        const bool scalar = member.kind == Kind::Number || member.kind == Kind::String;
        const IntegerReading reading = !scalar ? IntegerReading{0, IntegerFault::NotInteger}
            : member.kind == Kind::Number      ? integerFromNumber(member.text)
                                               : integerFromString(member.text);
        if (reading.fault == IntegerFault::NotInteger)
            m_findings.addQuoting(RuleId::FallbackDelayType, member);
        else if (reading.fault == IntegerFault::OutOfRange || reading.value < minimumFallbackDelay
            || reading.value > maximumFallbackDelay)
            m_findings.addQuoting(RuleId::FallbackDelayRange, member);
        else
            m_policy.fallbackDelayInSeconds = reading.value;
    }

    void checkVisual(const Value &member)
    {
        if (!m_findings.optionalObject(RuleId::FallbackVisualType, member))
            return;
        m_policy.visualContent = checkVisualContent(m_findings, member,
            {RuleId::FallbackTitleRequired, RuleId::FallbackTitleType,
                RuleId::FallbackTitleRequired, RuleId::FallbackBodyType,
                RuleId::FallbackUnknownMember});
    }

    Findings &m_findings;
    const json::Document &m_document;
    FallbackPolicy &m_policy;
};

void checkSurroundings(Findings &findings, const Value &policy,
    const FallbackSurroundings &around, const Notification &notification)
{
    if (around.platformTypes && around.platformTypes->childCount > 0) {
        if (!notification.platforms.testFlag(Platform::iOS))
            findings.add(RuleId::FallbackTargetIos, *around.platformTypes);
    } else {
        findings.addAtKey(RuleId::FallbackTargetDefault, policy);
    }
    const bool payloadIsObject = around.payload && around.payload->kind == Kind::Object;
    if (payloadIsObject && !notification.payload.rawContent
        && findings.errorCount(Outcome::ContractMismatch) == 0)
        findings.addMissing(RuleId::FallbackNeedsRaw, *around.payload, "rawContent");
    if (notification.effectivePriority() != Priority::High) {
        if (around.priority)
            findings.add(RuleId::FallbackPriority, *around.priority);
        else
            findings.addMissing(
                RuleId::FallbackPriority, findings.document().root(), "priority");
    }
}

} // namespace

void checkFallback(Findings &findings, const Value &policy, const FallbackSurroundings &around,
    Notification &notification)
{
    if (!findings.optionalObject(RuleId::FallbackType, policy))
        return;
    const json::Document &document = findings.document();
    FallbackPolicy result;
    bool hasEndpoint = false;
    for (int i = policy.firstChild; i != -1; i = document.at(i).next) {
        const Value &member = document.at(i);
        const QByteArrayView key(member.key.data(), qsizetype(member.key.size()));
        if (key == "endpointFallback" && member.kind != Kind::Null) {
            hasEndpoint = true;
            if (findings.optionalObject(RuleId::FallbackEndpointType, member))
                EndpointFallbackCheck(findings, result).run(member);
        } else if (key == "transportFallback") {
            findings.addAtKey(RuleId::FallbackTransport, member);
        } else if (key != "endpointFallback" && !key.contains('@')) {
            findings.addAtKey(RuleId::FallbackUnknownMember, member);
        }
    }
    if (!hasEndpoint)
        findings.addMissing(RuleId::FallbackEndpointRequired, policy, "endpointFallback");
    checkSurroundings(findings, policy, around, notification);
    notification.fallbackPolicy = result;
}

} // namespace carillon::contract
