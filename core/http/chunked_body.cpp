#include "http/chunked_body.h"

#include "http/characters.h"

namespace carillon::http {
namespace {

constexpr int mostDigits = 16;
constexpr const char *badChunk = "The body's chunks are not well-formed.";

// -1 for anything that is not a hexadecimal digit
int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

qsizetype ChunkedBody::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_state == State::Reading) {
        if (m_place == Place::Data)
            used += takeData(bytes.sliced(used));
        else
            take(bytes[used++]);
    }
    return used;
}

qsizetype ChunkedBody::takeData(QByteArrayView bytes)
{
    const auto length = qsizetype(std::min(quint64(bytes.size()), m_size));
    m_body += bytes.first(length);
    m_size -= quint64(length);
    if (m_size == 0)
        m_place = Place::DataEnd;
    return length;
}

void ChunkedBody::take(char c)
{
    const bool inTrailers = m_place >= Place::TrailerStart;
    qsizetype &length = inTrailers ? m_trailers : m_line;
    if (++length > (inTrailers ? m_limits.trailerBytes : m_limits.chunkLine))
        return refuse(400, "A chunk line or the trailers are too long.");
    if (m_afterCr) {
        m_afterCr = false;
        return c == '\n' ? endLine() : refuse(400, badChunk);
    }
    if (c == '\r') {
        m_afterCr = true;
        return;
    }
    if (isControl(c))
        return refuse(400, badChunk);
    switch (m_place) {
    case Place::Size:
    case Place::AfterSize:
        return takeInSize(c);
    case Place::TrailerStart:
    case Place::TrailerName:
        return takeInTrailer(c);
    case Place::Extension:
    case Place::Trailer:
        return;
    case Place::Data:
    case Place::DataEnd:
        return refuse(400, badChunk);
    }
}

void ChunkedBody::takeInSize(char c)
{
    if (c == ';' && m_digits > 0) {
        m_place = Place::Extension;
    } else if ((c == ' ' || c == '\t') && m_digits > 0) {
        m_place = Place::AfterSize;
    } else {
        const int digit = m_place == Place::Size ? digitOf(c) : -1;
        if (digit < 0 || ++m_digits > mostDigits)
            return refuse(400, badChunk);
        m_size = m_size * 16 + quint64(digit);
    }
}

void ChunkedBody::takeInTrailer(char c)
{
    if (c == ':' && m_place == Place::TrailerName)
        m_place = Place::Trailer;
    else if (isTokenCharacter(c))
        m_place = Place::TrailerName;
    else
        refuse(400, badChunk);
}

void ChunkedBody::endLine()
{
    switch (m_place) {
    case Place::Size:
    case Place::Extension:
        return m_digits > 0 ? beginData() : refuse(400, badChunk);
    case Place::DataEnd:
        m_place = Place::Size;
        m_digits = 0;
        m_line = 0;
        return;
    case Place::TrailerStart:
        m_state = State::Complete;
        return;
    case Place::Trailer:
        m_place = Place::TrailerStart;
        return;
    case Place::AfterSize: // blanks that no extension follows
    case Place::TrailerName:
    case Place::Data:
        return refuse(400, badChunk);
    }
}

void ChunkedBody::beginData()
{
    if (m_size == 0) {
        m_place = Place::TrailerStart;
        return;
    }
    if (m_size > quint64(m_limits.bodyBytes - m_body.size()))
        return refuse(413, "The body is larger than the service takes.");
    m_place = Place::Data;
    m_line = 0;
}

void ChunkedBody::refuse(int status, const char *text)
{
    m_state = State::Refused;
    m_error = {status, text};
}

} // namespace carillon::http
