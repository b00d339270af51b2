#pragma once

#include "base/limits.h"
#include "http/message.h"

#include <memory>

namespace carillon::http {

/// Reads one HTTP/1.1 answer from bytes that come in pieces of any size, by Boost.Beast.
/// Source  RFC 9112. Threads  any one.
class ResponseParser {
public:
    enum class State { Reading, Complete, Refused, TooLarge };

    /// @param limits  `answer-bytes` and `header-bytes` of them; outlives the parser
    explicit ResponseParser(const Limits &limits);
    ~ResponseParser();
    ResponseParser(const ResponseParser &) = delete;
    ResponseParser &operator=(const ResponseParser &) = delete;

    void feed(QByteArrayView bytes);
    /// The connection ended, which ends an answer without a length.
    void feedEnd();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasStarted() const { return m_started; }
    /// Once complete.
    [[nodiscard]] HttpResponse takeResponse();
    [[nodiscard]] bool keepsAlive() const;

    /// Ready for the next answer.
    void reset();

private:
    struct Beast;

    void judge(const void *errorCode);

    const Limits &m_limits;
    std::unique_ptr<Beast> m_beast;
    QByteArray m_rest; // what Beast wants to see again with more behind it
    State m_state = State::Reading;
    bool m_started = false;
};

} // namespace carillon::http
