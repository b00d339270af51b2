#include "receiver/delivery.h"

#include <array>

namespace carillon::receiver {
namespace {

constexpr std::array stateNames{
    "skipped", "pending", "waiting", "fetched", "shown", "fallback", "ended", "cleared"};
constexpr std::array causeNames{"", "filtered", "expired", "notSubscribed", "subscriptionExpired",
    "rawOnly", "lowPriority", "offline", "offlineThenShown", "savingPower", "fallbackLost",
    "fallbackShown", "displayOver", "handled", "handledElsewhere", "deleted", "deviceGone",
    "inForeground", "notAllowed", "doNotDisturb"};
static_assert(stateNames.size() == size_t(DeliveryState::Cleared) + 1);
static_assert(causeNames.size() == size_t(DeliveryCause::Other));

} // namespace

std::optional<DeliveryState> deliveryStateNamed(QByteArrayView name)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (name == stateNames.at(i))
            return DeliveryState(i);
    }
    return {};
}

DeliveryCause deliveryCauseNamed(QByteArrayView name)
{
    for (size_t i = 0; i < causeNames.size(); ++i) {
        if (name == causeNames.at(i))
            return DeliveryCause(i);
    }
    return DeliveryCause::Other;
}

} // namespace carillon::receiver
