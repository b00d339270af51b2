#include "composer/platform_advice.h"

#include "platforms/native_payload.h"
#include "toasts/cuts.h"

#include <QCoreApplication>

namespace carillon::composer {
namespace {

using platforms::Finding;
using platforms::WarningId;

QList<Finding> toActOn(const QList<Finding> &findings)
{
    QList<Finding> out;
    for (const Finding &finding : findings) {
        if (finding.warning().audience == platforms::Audience::Problems)
            out.append(finding);
    }
    return out;
}

// The title is there to be written over.
std::optional<compose::Fix> addFallback(QByteArrayView text)
{
    const QByteArray policy
        = R"({"endpointFallback": {"platformTypes": ["iOS"], "fallbackDelayInSeconds": 60, )"
          R"("visualContent": {"title": "Untitled"}}})";
    const auto edit = json::setValue(text, {"fallbackPolicy"}, policy);
    if (!edit)
        return {};
    return compose::Fix{QCoreApplication::translate("platforms", "Add fallback"), *edit};
}

} // namespace

compose::Advisor platformAdvisor()
{
    return [meter = toasts::CutMeter()](const contract::Notification &notification,
               QByteArrayView text, Instant now) mutable {
        const platforms::NativeContext context{.now = now, .cuts = meter.cutsIn(notification)};
        const auto equivalents = platforms::nativeEquivalents(notification, context);
        return platforms::placedIn(text, toActOn(platforms::findingsOf(equivalents)));
    };
}

std::optional<compose::Fix> fixOf(
    const contract::Diagnostic &diagnostic, QByteArrayView text, Instant now)
{
    if (!platforms::isPlatformWarning(diagnostic))
        return compose::fixFor(diagnostic, text, now);
    if (diagnostic.rule == &platforms::warningOf(WarningId::IosBackground).rule)
        return addFallback(text);
    return {};
}

} // namespace carillon::composer
