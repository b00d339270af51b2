#include "bare_parser.h"

// The library's own parts are compiled into core_base; this instantiates the template alone.
#include <boost/json/basic_parser_impl.hpp>

namespace carillon::bench {
namespace {

namespace bj = boost::json;

struct NullHandler {
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    bool on_document_begin(bj::error_code &) { return true; }
    bool on_document_end(bj::error_code &) { return true; }
    bool on_object_begin(bj::error_code &) { return true; }
    bool on_object_end(std::size_t, bj::error_code &) { return true; }
    bool on_array_begin(bj::error_code &) { return true; }
    bool on_array_end(std::size_t, bj::error_code &) { return true; }
    bool on_key_part(bj::string_view, std::size_t, bj::error_code &) { return true; }
    bool on_key(bj::string_view, std::size_t, bj::error_code &) { return true; }
    bool on_string_part(bj::string_view, std::size_t, bj::error_code &) { return true; }
    bool on_string(bj::string_view, std::size_t, bj::error_code &) { return true; }
    bool on_number_part(bj::string_view, bj::error_code &) { return true; }
    bool on_int64(std::int64_t, bj::string_view, bj::error_code &) { return true; }
    bool on_uint64(std::uint64_t, bj::string_view, bj::error_code &) { return true; }
    bool on_double(double, bj::string_view, bj::error_code &) { return true; }
    bool on_bool(bool, bj::error_code &) { return true; }
    bool on_null(bj::error_code &) { return true; }
    bool on_comment_part(bj::string_view, bj::error_code &) { return true; }
    bool on_comment(bj::string_view, bj::error_code &) { return true; }
};

} // namespace

bool parseBare(QByteArrayView text, int depth)
{
    bj::parse_options options;
    options.max_depth = size_t(depth);
    bj::basic_parser<NullHandler> parser(options);
    bj::error_code ec;
    const size_t used = parser.write_some(false, text.data(), size_t(text.size()), ec);
    return !ec && qsizetype(used) == text.size();
}

} // namespace carillon::bench
