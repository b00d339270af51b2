#include "http/head_gate.h"

#include "http/characters.h"

namespace carillon::http {
namespace {

constexpr int leadingLinesAllowed = 2;

} // namespace

qsizetype HeadGate::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_state == State::Reading)
        take(bytes[used++]);
    return used;
}

void HeadGate::take(char c)
{
    ++m_total;
    if (m_afterCr) {
        m_afterCr = false;
        if (c != '\n')
            return refuse(400, "A carriage return stands alone.");
        return endLine();
    }
    if (c == '\r') {
        m_afterCr = true;
        return;
    }
    if (c == '\n')
        return refuse(400, "A line ends without a carriage return.");
    if (isControl(c))
        return refuse(400, "A control character stands in the head.");
    takeInLine(c);
}

void HeadGate::takeInLine(char c)
{
    if (m_line++ == 0)
        m_inName = m_lines > 0;
    if (m_lines == 0) {
        if (m_line > m_limits.requestLine)
            refuse(414, "The request line is too long.");
        return;
    }
    if (m_line > m_limits.headerLine)
        return refuse(431, "A header is too long.");
    if (m_total - m_leading > m_limits.requestLine + m_limits.headerBytes)
        return refuse(431, "The headers are too large.");
    if (!m_inName)
        return;
    if (c == ':') {
        if (m_line == 1)
            return refuse(400, "A header has no name.");
        m_inName = false;
    } else if (!isTokenCharacter(c)) {
        refuse(400, "A header name holds a character that may not stand there.");
    }
}

void HeadGate::endLine()
{
    if (m_line == 0) {
        if (m_lines > 0) {
            m_state = State::Complete;
            return;
        }
        m_leading = m_total;
        if (m_leading > 2 * leadingLinesAllowed)
            refuse(400, "Too many empty lines stand before the request.");
        return;
    }
    if (m_inName)
        return refuse(400, "A header has no colon.");
    m_line = 0;
    if (++m_lines > m_limits.headerCount + 1)
        refuse(431, "There are too many headers.");
}

void HeadGate::refuse(int status, const char *text)
{
    m_state = State::Refused;
    m_error = {status, text};
}

} // namespace carillon::http
