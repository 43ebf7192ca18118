#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What every target defines and libFuzzer calls, with input after input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace lantian::fuzz {

/// The input as the program's own parsers take it: a copy, so that reading past its end is seen.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace lantian::fuzz
