// validate() of the documented example against the bare parser over the same bytes.

#include "bare_parser.h"
#include "base/clock.h"
#include "compose/samples.h"
#include "contract/validator.h"
#include "table.h"

using namespace carillon;

namespace {

// Short enough that most rounds are not interrupted on a busy machine.
constexpr int rounds = 1001;
constexpr int callsPerRound = 200;

double microsecondsPerCall(const auto &call)
{
    return bench::millisecondsOf([&] {
        for (int i = 0; i < callsPerRound; ++i)
            call();
    }) * 1000
        / callsPerRound;
}

bench::Series measure(const QByteArray &body, Instant now)
{
    const contract::ValidationOptions options{.now = now};
    int accepted = 0;
    const auto checked = [&] { accepted += contract::validate(body, options).accepted() ? 1 : 0; };
    const auto parsed = [&] { accepted += bench::parseBare(body, options.limits.depth) ? 1 : 0; };
    bench::Series series;
    microsecondsPerCall(checked);
    for (int round = 0; round < rounds; ++round)
        series.add(microsecondsPerCall(checked), microsecondsPerCall(parsed));
    if (accepted != callsPerRound * (2 * rounds + 1))
        std::fprintf(stderr, "bench_validator: a body was not accepted\n");
    return series;
}

} // namespace

int main()
{
    const Instant now = SystemClock().now();
    bench::print("validate, documented example : bare parser", "us",
        measure(compose::documentedExample(now), now), bench::ratioAtMost(3));
    for (const compose::Sample &sample : compose::samples(now)) {
        if (sample.id == "long")
            bench::print("validate, long text : bare parser", "us", measure(sample.text, now),
                bench::noBound);
    }
    return 0;
}
