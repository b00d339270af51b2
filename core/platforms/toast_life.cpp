#include "platforms/toast_life.h"

#include <algorithm>
#include <array>

namespace carillon::platforms {
namespace {

using namespace std::chrono_literals;
using contract::Platform;

constexpr auto doc = Mark::Documented;
constexpr auto seen = Mark::Observed;
constexpr auto ours = Mark::Designed;
constexpr const char *untilRemoved = "stays until it is removed";
constexpr const char *noCap = "no cap that the oldest would give way to is known";

constexpr std::array lives{
    ToastLife{Platform::Windows,
        {5s, seen, "Windows settings, \"dismiss notifications after\": 5 s unless changed"},
        {72h, doc, "Send a local app notification: at most three days"},
        {20, doc, "Toast headers: 20 of an app, the oldest go first"}},
    ToastLife{Platform::iOS, {5s, seen, "iOS, banner style temporary"}, {0s, ours, untilRemoved},
        {0, ours, noCap}},
    ToastLife{Platform::Android,
        {5s, doc, "AOSP SystemUI config: heads-up decay 5000 ms"}, {0s, ours, untilRemoved},
        {0, ours, noCap}},
    ToastLife{Platform::WebPush,
        {25s, doc, "Chromium message_center constants: web notifications 25 s, others 8 s"},
        {0s, ours, untilRemoved}, {0, ours, noCap}},
};

} // namespace

const ToastLife &toastLifeOf(Platform platform)
{
    const auto row = std::find_if(lives.begin(), lives.end(),
        [platform](const ToastLife &each) { return each.platform == platform; });
    return row == lives.end() ? lives.front() : *row;
}

} // namespace carillon::platforms
