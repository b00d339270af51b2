#include "platforms/reach.h"

#include "base/list_text.h"
#include "platforms/surface.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::platforms {

Reach reachOf(const QList<Finding> &findings)
{
    Reach reach;
    int taken = 0;
    for (const Finding &finding : gathered(findings)) {
        const int points = (finding.warning().weight * finding.percent + 99) / 100;
        if (points == 0)
            continue;
        taken += points;
        reach.reasons.append({finding, points});
    }
    reach.score = std::max(0, 100 - taken);
    std::stable_sort(reach.reasons.begin(), reach.reasons.end(),
        [](const ReachReason &a, const ReachReason &b) { return a.points > b.points; });
    return reach;
}

QString platformNames(contract::Platforms platforms)
{
    if (platforms == contract::everyPlatform)
        return QCoreApplication::translate("platforms", "all platforms");
    QStringList names;
    for (const contract::Platform platform : contract::allPlatforms) {
        if (platforms.testFlag(platform))
            names.append(displayName(platform));
    }
    return listText(names);
}

} // namespace carillon::platforms
