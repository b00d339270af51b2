#include "compose/head_fix.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::compose {
namespace {

using contract::RuleId;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Fix)
};

bool isRestored(const HeaderChange &change)
{
    return change.isRemoval || change.name.compare("Content-Type", Qt::CaseInsensitive) == 0
        || change.name.compare("Authorization", Qt::CaseInsensitive) == 0
        || change.name.compare("X-UNS-ID", Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<HeadFix> headFixFor(const contract::Diagnostic &diagnostic, const Envelope &envelope)
{
    HeadFix fix{{}, envelope};
    switch (diagnostic.rule->id) {
    case RuleId::RequestMethod:
        fix.envelope.method = Envelope().method;
        fix.label = Text::tr("Use POST");
        return fix;
    case RuleId::RequestPath:
        fix.envelope.target = Envelope().target;
        //: a button that repairs: puts in the documented path
        fix.label = Text::tr("Documented path");
        return fix;
    default:
        break;
    }
    const bool isCoding = diagnostic.rule->id == RuleId::BodyCoding;
    if (!isCoding && !contract::isAboutHeader(diagnostic))
        return {};
    const QByteArray name = isCoding ? QByteArray("Content-Encoding") : diagnostic.value;
    const auto change = std::find_if(
        envelope.changes.begin(), envelope.changes.end(), [&](const HeaderChange &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (change == envelope.changes.end())
        return {};
    fix.label = isRestored(*change) ? Text::tr("Restore") : Text::tr("Remove");
    restoreHeader(fix.envelope, name);
    return fix;
}

Envelope withHeadFixes(const QList<contract::Diagnostic> &diagnostics, const Envelope &envelope)
{
    Envelope out = envelope;
    for (const contract::Diagnostic &diagnostic : diagnostics) {
        if (const auto fix = headFixFor(diagnostic, out))
            out = fix->envelope;
    }
    return out;
}

} // namespace carillon::compose
