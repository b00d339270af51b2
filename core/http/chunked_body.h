#pragma once

#include "http/head_gate.h"

#include <QByteArray>

namespace carillon::http {

/// Undoes the chunked transfer coding from bytes that come in pieces of any size, the same for
/// every way of cutting them. Extensions and trailers are looked at for their form and dropped.
/// Source  RFC 9112, 7.1
class ChunkedBody {
public:
    explicit ChunkedBody(const Limits &limits)
        : m_limits(limits)
    {
    }

    enum class State { Reading, Complete, Refused };

    /// @return how many bytes belong to the body; all of them while it is not complete
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const FramingError &error() const { return m_error; }
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }

private:
    enum class Place { Size, AfterSize, Extension, Data, DataEnd, TrailerStart, TrailerName, Trailer };

    qsizetype takeData(QByteArrayView bytes);
    void take(char c);
    void takeInSize(char c);
    void takeInTrailer(char c);
    void endLine();
    void beginData();
    void refuse(int status, const char *text);

    const Limits &m_limits;
    State m_state = State::Reading;
    FramingError m_error;
    Place m_place = Place::Size;
    bool m_afterCr = false;
    qsizetype m_line = 0;     // bytes of the chunk line being read
    qsizetype m_trailers = 0; // bytes of all trailers
    int m_digits = 0;
    quint64 m_size = 0;       // of the chunk: as its line says, then what is still to come
    QByteArray m_body;
};

} // namespace carillon::http
