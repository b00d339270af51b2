#pragma once

#include "http/chunked_body.h"
#include "http/head_gate.h"
#include "http/message.h"

#include <memory>
#include <optional>

namespace carillon::http {

/// Reads one HTTP/1.1 request from bytes that come in pieces of any size. The head passes the
/// gate first, then Boost.Beast reads it; doubtful framing is refused. Chunks are ours to undo:
/// Beast reads an unfinished chunk line in another way than a finished one.
/// Source  RFC 9112. Threads  any one.
class RequestParser {
public:
    enum class State { Head, Body, Complete, Refused };

    explicit RequestParser(const Limits &limits);
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    /// @return  how many bytes it took; offer the rest again with what follows
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const FramingError &error() const { return m_error; }
    /// Whether any byte of a request has come.
    [[nodiscard]] bool hasStarted() const { return m_gate.hasStarted(); }
    /// Complete from State::Body on, but for the body.
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] HttpRequest takeRequest() { return std::move(m_request); }
    /// The client waits for `100 Continue` before it sends the body.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }

private:
    struct Beast;

    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    qsizetype feedChunks(QByteArrayView bytes);
    void readHead();
    bool checkFraming();
    bool checkTransfer();
    void refuse(int status, const char *text);

    const Limits &m_limits;
    HeadGate m_gate;
    State m_state = State::Head;
    FramingError m_error;
    QByteArray m_head;
    HttpRequest m_request;
    bool m_expectsContinue = false;
    std::unique_ptr<Beast> m_beast;
    std::optional<ChunkedBody> m_chunks;
};

} // namespace carillon::http
