#include "contract/diagnostic.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::contract {
namespace {

constexpr const char *withNearest
    = QT_TRANSLATE_NOOP("rules", "is not a member of a notification; did you mean \"{value}\"?");

const char *textOf(const Diagnostic &finding)
{
    const bool hasNearest
        = finding.rule->id == RuleId::BodyUnknownMember && !finding.value.isEmpty();
    return hasNearest ? withNearest : finding.rule->text;
}

QString filled(QString text, const QByteArray &value)
{
    return text.replace(QLatin1String("{value}"), QString::fromUtf8(value));
}

} // namespace

QByteArray Diagnostic::target() const
{
    return isAboutHead(*this) ? value : json::dottedPath(pointer);
}

QString Diagnostic::predicate() const
{
    return filled(QCoreApplication::translate("rules", textOf(*this)), value);
}

QString Diagnostic::sentence() const
{
    const QByteArray where = target();
    const QString subject = where.isEmpty() ? QCoreApplication::translate("rules", "The body")
                                            : QString::fromUtf8(where);
    return QCoreApplication::translate("rules", "%1 %2.", "subject and predicate")
        .arg(subject, predicate());
}

QString Diagnostic::message() const
{
    const QByteArray where = target();
    return QString::fromUtf8(where.isEmpty() ? QByteArrayLiteral("The body") : where) + u' '
        + filled(QString::fromUtf8(textOf(*this)), value) + u'.';
}

bool isAboutHead(const Diagnostic &diagnostic)
{
    return diagnostic.rule->id <= RuleId::BodyCoding;
}

bool isAboutHeader(const Diagnostic &diagnostic)
{
    const RuleId rule = diagnostic.rule->id;
    return rule <= RuleId::SubscriptionIdMissing && rule != RuleId::RequestPath
        && rule != RuleId::RequestMethod;
}

Outcome outcomeOf(const QList<Diagnostic> &diagnostics)
{
    Outcome first = Outcome::Accepted;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.isError())
            first = std::min(first, diagnostic.rule->outcome);
    }
    return first;
}

QList<Diagnostic> detailsOf(const QList<Diagnostic> &diagnostics)
{
    const Outcome outcome = outcomeOf(diagnostics);
    if (outcome == Outcome::Accepted)
        return {};
    QList<Diagnostic> details;
    for (const Diagnostic &diagnostic : diagnostics) {
        const Outcome own = diagnostic.rule->outcome;
        const bool joins = outcome == Outcome::ContractMismatch && own == Outcome::InvalidPayload;
        if (diagnostic.isError() && (own == outcome || joins))
            details.append(diagnostic);
    }
    std::stable_sort(details.begin(), details.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.target() < b.target(); });
    return details;
}

} // namespace carillon::contract
