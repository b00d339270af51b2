#include "entry.h"
#include "service/configuration.h"

// Any bytes as a configuration file: read, or refused with a line; what was read hangs together.

using namespace carillon;
using namespace carillon::service;

namespace {

void checkDirectory(const Directory &directory)
{
    for (const TokenEntry &each : directory.tokens) {
        fuzz::require(directory.applicationNamed(each.application), "a token's application is there");
        (void)directory.callerOf(each.token, fromMsecs(0));
    }
    for (const SubscriptionEntry &each : directory.subscriptions) {
        fuzz::require(directory.userNamed(each.user), "a subscription's user is there");
        fuzz::require(directory.subscriptionOf(each.unsId), "a subscription is found by its id");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Configuration> read = configurationFrom(text);
    if (read)
        checkDirectory(read->directory);
    else
        fuzz::require(read.error().message.startsWith(QLatin1String("Line ")), "a refusal has a line");
    return 0;
}
