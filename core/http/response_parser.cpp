#include "http/response_parser.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace carillon::http {

namespace beast = boost::beast;

struct ResponseParser::Beast {
    std::optional<beast::http::response_parser<beast::http::string_body>> parser;
};

namespace {

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

ResponseParser::ResponseParser(const Limits &limits)
    : m_limits(limits)
    , m_beast(std::make_unique<Beast>())
{
    reset();
}

ResponseParser::~ResponseParser() = default;

void ResponseParser::reset()
{
    auto &parser = m_beast->parser.emplace();
    parser.eager(true);
    parser.header_limit(std::uint32_t(m_limits.headerBytes));
    parser.body_limit(std::uint64_t(m_limits.answerBytes));
    m_rest.clear();
    m_state = State::Reading;
    m_started = false;
}

void ResponseParser::feed(QByteArrayView bytes)
{
    m_started = m_started || !bytes.isEmpty();
    m_rest.append(bytes);
    while (m_state == State::Reading && !m_rest.isEmpty()) {
        beast::error_code ec;
        const auto count = m_beast->parser->put(
            boost::asio::const_buffer(m_rest.constData(), size_t(m_rest.size())), ec);
        m_rest.remove(0, qsizetype(count));
        judge(&ec);
        // An informational answer goes in front of the real one.
        if (m_state == State::Complete && m_beast->parser->get().result_int() < 200) {
            const QByteArray rest = std::exchange(m_rest, {});
            reset();
            m_rest = rest;
        } else if (count == 0) {
            return;
        }
    }
}

void ResponseParser::feedEnd()
{
    if (m_state != State::Reading)
        return;
    beast::error_code ec;
    if (m_started)
        m_beast->parser->put_eof(ec);
    judge(&ec);
    if (m_state == State::Reading)
        m_state = State::Refused;
}

void ResponseParser::judge(const void *errorCode)
{
    const auto &ec = *static_cast<const beast::error_code *>(errorCode);
    if (ec == beast::http::error::body_limit || ec == beast::http::error::header_limit)
        m_state = State::TooLarge;
    else if (ec && ec != beast::http::error::need_more)
        m_state = State::Refused;
    else if (m_beast->parser->is_done())
        m_state = State::Complete;
}

bool ResponseParser::keepsAlive() const
{
    return m_rest.isEmpty() && m_beast->parser->keep_alive();
}

HttpResponse ResponseParser::takeResponse()
{
    const auto &message = m_beast->parser->get();
    HttpResponse out;
    out.status = int(message.result_int());
    for (const auto &field : message)
        out.headers.add(bytesOf(field.name_string()), bytesOf(field.value()));
    out.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    return out;
}

} // namespace carillon::http
