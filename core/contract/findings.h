#pragma once

#include "contract/diagnostic.h"
#include "contract/notification.h"

#include <array>

namespace carillon::contract {

/// Collects diagnostics about one document; the parts of the validator share it.
class Findings {
public:
    explicit Findings(const json::Document &document)
        : m_document(document)
    {
    }

    [[nodiscard]] const json::Document &document() const { return m_document; }

    /// About a value: its bytes, its pointer.
    void add(RuleId rule, const json::Value &at, const QByteArray &value = {});
    /// The same, naming what stands there.
    void addQuoting(RuleId rule, const json::Value &at);
    /// About a member's presence: marks its name.
    void addAtKey(RuleId rule, const json::Value &at, const QByteArray &value = {});
    /// About a member that is not there: marks the object it belongs in.
    void addMissing(RuleId rule, const json::Value &object, const char *member);
    void addSyntax(const json::SyntaxError &error, QByteArrayView body);

    /// Whether a string is there; null counts as absent, another kind breaks @p rule.
    bool optionalString(RuleId rule, const json::Value &member);
    bool optionalObject(RuleId rule, const json::Value &member);
    /// Whether the member is an annotation; one naming another type than @p type is refused.
    bool checkAnnotation(const json::Value &member, const char *type);

    [[nodiscard]] int errorCount(Outcome outcome) const { return m_errors[size_t(outcome)]; }
    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] QList<Diagnostic> inDocumentOrder();

    [[nodiscard]] static QString textOf(const json::Value &value);

private:
    void append(RuleId rule, json::Range range, QByteArray pointer, QByteArray value);

    const json::Document &m_document;
    QList<Diagnostic> m_found;
    std::array<int, size_t(Outcome::Accepted) + 1> m_errors{};
};

/// The rules that differ between a payload's visual content and a fallback's.
struct VisualRules {
    RuleId titleRequired;
    RuleId titleType;
    RuleId titleBlank;
    RuleId bodyType;
    RuleId unknownMember;
};
[[nodiscard]] VisualContent checkVisualContent(
    Findings &findings, const json::Value &object, const VisualRules &rules);

} // namespace carillon::contract
