#pragma once

#include "contract/findings.h"

namespace carillon::contract {

/// What the fallback's rules look at outside the fallback itself; null where it is not given.
struct FallbackSurroundings {
    const json::Value *platformTypes = nullptr;
    const json::Value *payload = nullptr;
    const json::Value *priority = nullptr;
};

/// Checks `fallbackPolicy` and fills it in. Call it after every other member.
/// Source  fallbackPolicy and fallbackPolicyProperties resources.
void checkFallback(Findings &findings, const json::Value &policy,
    const FallbackSurroundings &around, Notification &notification);

} // namespace carillon::contract
