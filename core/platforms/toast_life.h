#pragma once

#include "platforms/surface_style.h"

#include <chrono>

namespace carillon::platforms {

/// How long a toast lives on one platform, and where.
struct ToastLife {
    contract::Platform platform = contract::Platform::Windows;
    Sourced<std::chrono::milliseconds> popUp{}; ///< then it goes to the centre
    Sourced<std::chrono::milliseconds>
        centre{}; ///< at most, from when it was shown; 0: until removed
    Count kept{}; ///< of one app, the oldest give way; 0: all
};

/// Source: named next to every figure in toast_life.cpp.
[[nodiscard]] const ToastLife &toastLifeOf(contract::Platform platform);

} // namespace carillon::platforms
