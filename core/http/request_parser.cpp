#include "http/request_parser.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

namespace carillon::http {

namespace beast = boost::beast;

struct RequestParser::Beast {
    beast::http::request_parser<beast::http::string_body> parser;
};

namespace {

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 19
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// `HTTP/1.1` at the end of the request line; 0 for anything that is not a version.
int statusOfVersion(QByteArrayView head)
{
    const QByteArrayView line = head.first(head.indexOf("\r\n"));
    const QByteArrayView version = line.sliced(line.lastIndexOf(' ') + 1);
    if (version == "HTTP/1.1" || version == "HTTP/1.0")
        return 200;
    return version.startsWith("HTTP/") ? 505 : 400;
}

} // namespace

RequestParser::RequestParser(const Limits &limits)
    : m_limits(limits)
    , m_gate(limits)
{
}

RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    if (m_state == State::Head)
        used = feedHead(bytes);
    if (m_state == State::Body)
        used += feedBody(bytes.sliced(used));
    return used;
}

qsizetype RequestParser::feedHead(QByteArrayView bytes)
{
    const qsizetype used = m_gate.feed(bytes);
    m_head.append(bytes.first(used));
    if (m_gate.state() == HeadGate::State::Refused)
        refuse(m_gate.error().status, m_gate.error().text);
    else if (m_gate.state() == HeadGate::State::Complete)
        readHead();
    return used;
}

void RequestParser::readHead()
{
    m_head.remove(0, m_gate.leadingBytes());
    if (const int status = statusOfVersion(m_head); status != 200)
        return refuse(status, "The HTTP version is not supported.");

    m_beast = std::make_unique<Beast>();
    auto &parser = m_beast->parser;
    parser.eager(true);
    parser.header_limit(std::uint32_t(m_head.size() + 1));
    parser.body_limit(std::uint64_t(m_limits.bodyBytes));
    beast::error_code ec;
    parser.put(boost::asio::const_buffer(m_head.constData(), size_t(m_head.size())), ec);
    if (ec == beast::http::error::body_limit)
        return refuse(413, "The body is larger than the service takes.");
    if (ec && ec != beast::http::error::need_more)
        return refuse(400, "The request is not well-formed HTTP.");

    const auto &message = parser.get();
    m_request.method = bytesOf(message.method_string());
    m_request.target = bytesOf(message.target());
    m_request.keepAlive = parser.keep_alive();
    for (const auto &field : message)
        m_request.headers.add(bytesOf(field.name_string()), bytesOf(field.value()));
    m_head.clear();
    if (!checkFraming())
        return;
    if (m_request.headers.contains("Transfer-Encoding"))
        m_chunks.emplace(m_limits);
    m_state = parser.is_done() ? State::Complete : State::Body;
}

bool RequestParser::checkFraming()
{
    const Headers &headers = m_request.headers;
    if (headers.count("Host") != 1) {
        refuse(400, "A request needs exactly one Host header.");
        return false;
    }
    if (!checkTransfer())
        return false;
    if (const QByteArray *expect = headers.find("Expect")) {
        if (expect->compare("100-continue", Qt::CaseInsensitive) != 0) {
            refuse(417, "Only Expect: 100-continue is understood.");
            return false;
        }
        m_expectsContinue = m_beast->parser.get().version() == 11 && !m_beast->parser.is_done();
    }
    return true;
}

bool RequestParser::checkTransfer()
{
    const Headers &headers = m_request.headers;
    const int lengths = headers.count("Content-Length");
    if (const QByteArray *coding = headers.find("Transfer-Encoding")) {
        const bool plain = headers.count("Transfer-Encoding") == 1
            && coding->compare("chunked", Qt::CaseInsensitive) == 0;
        if (!plain || lengths > 0 || m_beast->parser.get().version() != 11) {
            refuse(400, "Only Transfer-Encoding: chunked is taken, alone and in HTTP/1.1.");
            return false;
        }
    }
    if (lengths > 1 || (lengths == 1 && !isDigits(headers.value("Content-Length")))) {
        refuse(400, "Content-Length must be one plain number.");
        return false;
    }
    return true;
}

qsizetype RequestParser::feedBody(QByteArrayView bytes)
{
    if (m_chunks)
        return feedChunks(bytes);
    auto &parser = m_beast->parser;
    qsizetype used = 0;
    while (used < bytes.size() && !parser.is_done()) {
        beast::error_code ec;
        const QByteArrayView rest = bytes.sliced(used);
        const auto count
            = parser.put(boost::asio::const_buffer(rest.data(), size_t(rest.size())), ec);
        used += qsizetype(count);
        if (ec && ec != beast::http::error::need_more) {
            refuse(400, "The request is not well-formed HTTP.");
            return used;
        }
        if (count == 0)
            break;
    }
    if (parser.is_done()) {
        const std::string &body = parser.get().body();
        m_request.body = QByteArray(body.data(), qsizetype(body.size()));
        m_state = State::Complete;
    }
    return used;
}

qsizetype RequestParser::feedChunks(QByteArrayView bytes)
{
    const qsizetype used = m_chunks->feed(bytes);
    if (m_chunks->state() == ChunkedBody::State::Refused) {
        refuse(m_chunks->error().status, m_chunks->error().text);
    } else if (m_chunks->state() == ChunkedBody::State::Complete) {
        m_request.body = m_chunks->takeBody();
        m_state = State::Complete;
    }
    return used;
}

void RequestParser::refuse(int status, const char *text)
{
    m_state = State::Refused;
    m_error = {status, text};
}

} // namespace carillon::http
