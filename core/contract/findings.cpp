#include "contract/findings.h"

#include "contract/scalars.h"

#include <algorithm>

namespace carillon::contract {
namespace {

constexpr qsizetype quoteLimit = 60;

// What stands there, short enough for one line of a message.
QByteArray excerpt(const json::Value &value)
{
    if (value.kind == json::Kind::Object)
        return "an object";
    if (value.kind == json::Kind::Array)
        return "an array";
    QByteArrayView text(value.text.data(), qsizetype(value.text.size()));
    QByteArrayView ellipsis;
    if (text.size() > quoteLimit) {
        qsizetype end = quoteLimit;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            --end;
        text = text.first(end);
        ellipsis = "\u2026";
    }
    const QByteArrayView quote = value.kind == json::Kind::String ? "\"" : "";
    QByteArray out(text.size() + ellipsis.size() + 2 * quote.size(), Qt::Uninitialized);
    char *to = out.data();
    for (const QByteArrayView part : {quote, text, ellipsis, quote})
        to = std::copy(part.begin(), part.end(), to);
    return out;
}

QByteArray syntaxText(const json::SyntaxError &error, QByteArrayView body)
{
    switch (error.problem) {
    case json::SyntaxProblem::Incomplete:
        return "the text ends too early";
    case json::SyntaxProblem::Trailing:
        return "something follows the closing bracket";
    default:
        break;
    }
    if (error.offset >= body.size())
        return "the text ends too early";
    const char c = body[error.offset];
    if (c == '\n' || c == '\r')
        return "unexpected line break";
    if (static_cast<unsigned char>(c) < 0x20)
        return "unexpected control character";
    if (static_cast<unsigned char>(c) >= 0x80)
        return "unexpected character";
    return QByteArray("unexpected '") + c + '\'';
}

RuleId ruleOfSyntax(json::SyntaxProblem problem)
{
    switch (problem) {
    case json::SyntaxProblem::Empty:
        return RuleId::JsonEmpty;
    case json::SyntaxProblem::InvalidUtf8:
        return RuleId::JsonUtf8;
    case json::SyntaxProblem::TooDeep:
        return RuleId::JsonDepth;
    case json::SyntaxProblem::TooManyMembers:
        return RuleId::JsonMembers;
    default:
        return RuleId::JsonSyntax;
    }
}

} // namespace

void Findings::append(RuleId rule, json::Range range, QByteArray pointer, QByteArray value)
{
    const Rule &row = ruleOf(rule);
    if (row.severity == Severity::Error)
        ++m_errors[size_t(row.outcome)];
    if (m_found.isEmpty())
        m_found.reserve(8);
    m_found.append({&row, range, std::move(pointer), std::move(value)});
}

void Findings::add(RuleId rule, const json::Value &at, const QByteArray &value)
{
    append(rule, at.range, m_document.pointer(at), value);
}

void Findings::addQuoting(RuleId rule, const json::Value &at)
{
    append(rule, at.range, m_document.pointer(at), excerpt(at));
}

void Findings::addAtKey(RuleId rule, const json::Value &at, const QByteArray &value)
{
    append(rule, at.keyRange, m_document.pointer(at), value);
}

void Findings::addMissing(RuleId rule, const json::Value &object, const char *member)
{
    json::Range range = object.keyRange;
    if (range.length() == 0)
        range = {object.range.begin, object.range.begin + 1};
    append(rule, range, m_document.pointer(object) + '/' + member, {});
}

void Findings::addSyntax(const json::SyntaxError &error, QByteArrayView body)
{
    const qsizetype begin = std::clamp<qsizetype>(error.offset, 0, body.size());
    append(ruleOfSyntax(error.problem), {begin, std::min(begin + 1, body.size())}, {},
        syntaxText(error, body));
}

bool Findings::optionalString(RuleId rule, const json::Value &member)
{
    if (member.kind != json::Kind::String && member.kind != json::Kind::Null)
        add(rule, member);
    return member.kind == json::Kind::String;
}

bool Findings::optionalObject(RuleId rule, const json::Value &member)
{
    if (member.kind != json::Kind::Object && member.kind != json::Kind::Null)
        add(rule, member);
    return member.kind == json::Kind::Object;
}

bool Findings::checkAnnotation(const json::Value &member, const char *type)
{
    if (member.key.find('@') == std::string_view::npos)
        return false;
    if (member.key == "@odata.type") {
        std::string_view named = member.text;
        if (!named.empty() && named.front() == '#')
            named.remove_prefix(1);
        if (member.kind != json::Kind::String || named != type)
            addQuoting(RuleId::BodyType, member);
    }
    return true;
}

bool Findings::hasErrors() const
{
    return std::any_of(m_errors.begin(), m_errors.end(), [](int count) { return count > 0; });
}

QList<Diagnostic> Findings::inDocumentOrder()
{
    const auto before = [](const Diagnostic &a, const Diagnostic &b) {
        return a.range.begin < b.range.begin;
    };
    if (!std::is_sorted(m_found.cbegin(), m_found.cend(), before))
        std::stable_sort(m_found.begin(), m_found.end(), before);
    return std::move(m_found);
}

QString Findings::textOf(const json::Value &value)
{
    return QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
}

VisualContent checkVisualContent(
    Findings &findings, const json::Value &object, const VisualRules &rules)
{
    VisualContent content;
    bool hasTitle = false;
    const json::Document &document = findings.document();
    for (int i = object.firstChild; i != -1; i = document.at(i).next) {
        const json::Value &member = document.at(i);
        if (member.key == "title") {
            hasTitle = member.kind != json::Kind::Null;
            if (!findings.optionalString(rules.titleType, member))
                continue;
            if (isBlank(member.text))
                findings.add(rules.titleBlank, member);
            content.title = Findings::textOf(member);
        } else if (member.key == "body") {
            if (findings.optionalString(rules.bodyType, member))
                content.body = Findings::textOf(member);
        } else if (!findings.checkAnnotation(member, "microsoft.graph.visualProperties")) {
            findings.addAtKey(rules.unknownMember, member);
        }
    }
    if (!hasTitle)
        findings.addMissing(rules.titleRequired, object, "title");
    return content;
}

} // namespace carillon::contract
