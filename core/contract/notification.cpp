#include "contract/notification.h"

namespace carillon::contract {

const char *spelling(Platform platform)
{
    switch (platform) {
    case Platform::Windows:
        return "Windows";
    case Platform::iOS:
        return "iOS";
    case Platform::Android:
        return "Android";
    case Platform::WebPush:
        return "WebPush";
    }
    Q_UNREACHABLE();
}

std::optional<Platform> platformNamed(QByteArrayView name)
{
    for (const Platform platform : allPlatforms) {
        const QByteArrayView own(spelling(platform));
        if (name.size() == own.size() && name.compare(own, Qt::CaseInsensitive) == 0)
            return platform;
    }
    return {};
}

const char *spelling(Priority priority)
{
    switch (priority) {
    case Priority::None:
        return "None";
    case Priority::High:
        return "High";
    case Priority::Low:
        return "Low";
    }
    Q_UNREACHABLE();
}

} // namespace carillon::contract
