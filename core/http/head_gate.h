#pragma once

#include "base/limits.h"

#include <QByteArrayView>

namespace carillon::http {

/// A request that cannot be answered in the ordinary way: the answer, then the connection closes.
struct FramingError {
    int status = 0;
    const char *text = "";
};

/// Looks at the bytes of a request's head as they come and refuses what a lenient parser would
/// read in its own way: bare CR or LF, control characters, folded lines, blanks before a colon,
/// and anything over the limits. Source  RFC 9112, sections 2 to 5.
class HeadGate {
public:
    explicit HeadGate(const Limits &limits)
        : m_limits(limits)
    {
    }

    enum class State { Reading, Complete, Refused };

    /// @param bytes  what followed the bytes fed before
    /// @return       how many of them belong to the head; all of them while it is not complete
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const FramingError &error() const { return m_error; }
    /// Empty lines before the request line, in bytes; the parser must not see them.
    [[nodiscard]] qsizetype leadingBytes() const { return m_leading; }
    [[nodiscard]] bool hasStarted() const { return m_total > 0; }

private:
    void take(char c);
    void takeInLine(char c);
    void endLine();
    void refuse(int status, const char *text);

    const Limits &m_limits;
    State m_state = State::Reading;
    FramingError m_error;
    qsizetype m_total = 0;
    qsizetype m_leading = 0;
    qsizetype m_line = 0;    // bytes in the line being read
    int m_lines = 0;         // complete lines, the request line included
    bool m_afterCr = false;
    bool m_inName = false;
};

} // namespace carillon::http
