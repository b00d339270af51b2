#include "entry.h"
#include "http/request_parser.h"

#include <algorithm>
#include <vector>

// A connection's bytes, read whole, byte by byte and in pieces of any size: the requests and the
// refusal must be the same, or two programs could read the same bytes differently.

using namespace carillon;
using namespace carillon::http;

namespace {

// Small ones, so that short inputs reach them.
const Limits limits = [] {
    Limits out;
    out.requestLine = 64;
    out.headerLine = 64;
    out.headerBytes = 256;
    out.headerCount = 6;
    out.chunkLine = 24;
    out.trailerBytes = 48;
    out.bodyBytes = 128;
    return out;
}();

struct Reading {
    std::vector<HttpRequest> requests{};
    int refusal = 0;
    bool isInBody = false;

    bool operator==(const Reading &) const = default;
};

// As service::Connection reads: what the parser leaves is offered again with what follows.
class Reader {
public:
    void take(QByteArrayView piece)
    {
        m_input += piece;
        while (!m_input.isEmpty() && !m_ended && step()) { }
    }
    [[nodiscard]] Reading reading() const
    {
        Reading out = m_reading;
        out.isInBody = m_parser->state() == RequestParser::State::Body;
        return out;
    }

private:
    bool step()
    {
        const qsizetype used = m_parser->feed(m_input);
        fuzz::require(used >= 0 && used <= m_input.size(), "the parser takes what it was given");
        m_input.remove(0, used);
        if (m_parser->state() == RequestParser::State::Refused) {
            m_reading.refusal = m_parser->error().status;
            m_ended = true;
        }
        if (m_parser->state() != RequestParser::State::Complete)
            return false;
        m_reading.requests.push_back(m_parser->takeRequest());
        m_ended = !m_reading.requests.back().keepAlive;
        m_parser = std::make_unique<RequestParser>(limits);
        return true;
    }

    QByteArray m_input;
    std::unique_ptr<RequestParser> m_parser = std::make_unique<RequestParser>(limits);
    Reading m_reading;
    bool m_ended = false;
};

template <class NextLength>
Reading read(QByteArrayView bytes, NextLength nextLength)
{
    Reader reader;
    while (!bytes.isEmpty()) {
        const qsizetype length = std::min(bytes.size(), nextLength());
        reader.take(bytes.first(length));
        bytes = bytes.sliced(length);
    }
    return reader.reading();
}

void checkRequest(const HttpRequest &request)
{
    fuzz::require(request.headers.count("Host") == 1, "a request has one Host");
    fuzz::require(request.body.size() <= limits.bodyBytes, "a body is within its limit");
    fuzz::require(!request.method.isEmpty() && !request.target.isEmpty(), "a request says what");
    const int lengths = request.headers.count("Content-Length");
    fuzz::require(lengths == 0 || !request.headers.contains("Transfer-Encoding"),
        "one way to find the body's end");
    for (const Header &field : request.headers.fields()) {
        const auto ends = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
        fuzz::require(std::none_of(field.value.begin(), field.value.end(), ends),
            "a header's value has no line end");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    // The first byte is where the pieces get their lengths from.
    unsigned state = data[0] + 1U;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const Reading whole = read(bytes, [&] { return bytes.size(); });
    const Reading single = read(bytes, [] { return qsizetype(1); });
    const Reading pieces = read(bytes, [&state] {
        state = state * 1103515245U + 12345U;
        return qsizetype(1 + (state >> 16) % 23);
    });
    fuzz::require(whole == single, "byte by byte reads as the whole does");
    fuzz::require(whole == pieces, "pieces read as the whole does");
    for (const HttpRequest &request : whole.requests)
        checkRequest(request);
    return 0;
}
