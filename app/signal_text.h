#pragma once

#include <cstddef>
#include <cstdint>

namespace carillon {

/// Writes text to a descriptor from a signal handler: no memory, no locks, no locale.
class SignalText {
public:
    explicit SignalText(int file)
        : m_file(file)
    {
    }
    ~SignalText() { flush(); }
    SignalText(const SignalText &) = delete;
    SignalText &operator=(const SignalText &) = delete;

    SignalText &text(const char *words);
    SignalText &number(int64_t value);
    SignalText &hex(uint64_t value);
    /// As 2026-11-23T10:00:00Z.
    SignalText &time(int64_t secondsSince1970);
    void flush();

private:
    void put(char character);

    int m_file;
    char m_buffer[512];
    size_t m_size = 0;
};

} // namespace carillon
