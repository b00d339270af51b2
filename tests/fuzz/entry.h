#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What libFuzzer calls; replay.cpp calls it with the files of a corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace carillon::fuzz {

/// Ends the program where a fact does not hold, so that the fuzzer keeps the input.
inline void require(bool holds, const char *fact)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", fact);
    std::abort();
}

} // namespace carillon::fuzz
