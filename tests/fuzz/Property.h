#pragma once

#include <cstdio>
#include <cstdlib>

namespace lantian::fuzz {

/// Ends the program with `promise`, the words of what should have been true, unless `kept`. libFuzzer takes
/// that for a finding and keeps the input.
inline void hold(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\n", promise);
    std::abort();
}

} // namespace lantian::fuzz
