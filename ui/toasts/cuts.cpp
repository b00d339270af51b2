#include "toasts/cuts.h"

#include "toasts/toast_layout.h"

namespace carillon::toasts {
namespace {

using contract::Notification;
using contract::Platform;
using platforms::Cut;
using platforms::ToastSpec;
using platforms::WarningId;

WarningId warningFor(Platform platform)
{
    switch (platform) {
    case Platform::Windows:
        return WarningId::CutWindowsPopup;
    case Platform::iOS:
        return WarningId::CutIosBanner;
    case Platform::Android:
        return WarningId::CutAndroidHeadsUp;
    case Platform::WebPush:
        return WarningId::CutWebDesktop;
    }
    Q_UNREACHABLE();
}

void measure(QList<Cut> &cuts, const Notification &notification, Platform platform,
    const QByteArray &titleAt, const QByteArray &bodyAt)
{
    // The time takes room from the title.
    const platforms::ToastContext context{
        .appName = QStringLiteral("Contoso"), .timeText = QStringLiteral("now")};
    const auto outcome = platforms::toastFor(notification, platform, context);
    const auto *spec = std::get_if<ToastSpec>(&outcome);
    if (!spec || (spec->guess && (platform != Platform::WebPush || spec->bodyLimit > 0)))
        return;
    const ToastLayout layout(*spec);
    const WarningId surface = warningFor(platform);
    cuts.append(
        {surface, titleAt, layout.title().visibleCharacters, layout.title().totalCharacters});
    cuts.append({surface, bodyAt, layout.body().visibleCharacters, layout.body().totalCharacters});
}

} // namespace

QList<Cut> cutsIn(const Notification &notification)
{
    QList<Cut> cuts;
    for (const Platform platform : contract::allPlatforms) {
        if (platform == Platform::WebPush)
            measure(cuts, notification, platform, "/payload/rawContent", "/payload/rawContent");
        else
            measure(cuts, notification, platform, "/payload/visualContent/title",
                "/payload/visualContent/body");
    }
    if (notification.fallbackPolicy) {
        Notification shown = notification;
        shown.payload = {{}, notification.fallbackPolicy->visualContent};
        const QByteArray visual = "/fallbackPolicy/endpointFallback/visualContent";
        measure(cuts, shown, Platform::iOS, visual + "/title", visual + "/body");
    }
    return cuts;
}

const QList<Cut> &CutMeter::cutsIn(const Notification &notification)
{
    // What a toast shows of it; times, ids and priorities leave it alone.
    Notification shown{.targetHostName = notification.targetHostName};
    shown.platforms = notification.platforms;
    shown.payload = notification.payload;
    shown.fallbackPolicy = notification.fallbackPolicy;
    if (shown != m_measured) {
        m_cuts = toasts::cutsIn(shown);
        m_measured = shown;
    }
    return m_cuts;
}

} // namespace carillon::toasts
