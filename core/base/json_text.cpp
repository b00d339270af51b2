#include "base/json_text.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>

#include <algorithm>
#include <charconv>

namespace carillon::json {

namespace bj = boost::json;

// Receives the events of Boost.JSON's parser, which checks the grammar but does not tell where a
// value stands. The reader walks the same bytes beside it: the text up to an event is known to be
// valid, so finding a token's end needs no checking.
class Reader {
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    Reader(Document &document, QByteArrayView text, const ReadLimits &limits)
        : m_document(document)
        , m_text(text)
        , m_members(limits.members)
    {
        m_document.m_values.reserve(size_t(std::clamp<qsizetype>(text.size() / 16, 8, 1024)));
    }

    bool on_document_begin(bj::error_code &) { return true; }
    bool on_document_end(bj::error_code &) { return true; }
    bool on_object_begin(bj::error_code &) { return open(Kind::Object); }
    bool on_array_begin(bj::error_code &) { return open(Kind::Array); }
    bool on_object_end(std::size_t, bj::error_code &)
    {
        findDuplicates(m_open);
        return close();
    }
    bool on_array_end(std::size_t, bj::error_code &) { return close(); }

    bool on_key_part(bj::string_view part, std::size_t, bj::error_code &) { return keep(part); }
    bool on_string_part(bj::string_view part, std::size_t, bj::error_code &) { return keep(part); }
    bool on_key(bj::string_view part, std::size_t size, bj::error_code &ec)
    {
        if (m_document.m_values[size_t(m_open)].childCount >= m_members) {
            tooManyMembers = true;
            ec = bj::error::object_too_large;
            return false;
        }
        m_key = takeString(part, size, m_keyRange);
        return true;
    }
    bool on_string(bj::string_view part, std::size_t size, bj::error_code &)
    {
        Range range;
        const std::string_view text = takeString(part, size, range);
        add(Kind::String, range, text);
        return true;
    }

    bool on_number_part(bj::string_view, bj::error_code &) { return true; }
    bool on_int64(std::int64_t, bj::string_view, bj::error_code &) { return number(); }
    bool on_uint64(std::uint64_t, bj::string_view, bj::error_code &) { return number(); }
    bool on_double(double, bj::string_view, bj::error_code &ec)
    {
        number();
        if (isWithinReason(m_document.m_values.back().text))
            return true;
        ec = bj::error::exponent_overflow; // as some releases of Boost say themselves
        return false;
    }
    bool on_bool(bool value, bj::error_code &) { return literal(Kind::Bool, value ? 4 : 5); }
    bool on_null(bj::error_code &) { return literal(Kind::Null, 4); }
    bool on_comment_part(bj::string_view, bj::error_code &) { return true; }
    bool on_comment(bj::string_view, bj::error_code &) { return true; }

    bool tooManyMembers = false;

private:
    void skipToToken()
    {
        while (m_at < m_text.size()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c > ' ' && c != ',' && c != ':')
                return;
            ++m_at;
        }
    }

    // The parser hands over text in parts when it holds escapes.
    bool keep(bj::string_view part)
    {
        std::string &decoded = decodedStore();
        if (!m_inParts) {
            m_inParts = true;
            m_partsBegin = decoded.size();
        }
        decoded.append(part.data(), part.size());
        return true;
    }

    std::string &decodedStore()
    {
        if (!m_document.m_decoded) {
            m_document.m_decoded = std::make_unique<std::string>();
            m_document.m_decoded->reserve(size_t(m_text.size()));
        }
        return *m_document.m_decoded;
    }

    std::string_view takeString(bj::string_view last, std::size_t size, Range &range)
    {
        if (isPlain(last, size)) {
            const qsizetype begin = last.data() - m_text.data();
            m_at = begin + qsizetype(size) + 1;
            range = {begin - 1, m_at};
            return {last.data(), size};
        }
        skipToToken();
        range.begin = m_at;
        keep(last);
        m_inParts = false;
        for (++m_at; m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        range.end = ++m_at;
        return std::string_view(*m_document.m_decoded).substr(m_partsBegin);
    }

    // Whether a string came as it stands in the text; it then says itself where that is.
    bool isPlain(bj::string_view whole, std::size_t size) const
    {
        if (m_inParts || whole.size() != size)
            return false;
        const auto begin = reinterpret_cast<quintptr>(m_text.data());
        const auto at = reinterpret_cast<quintptr>(whole.data());
        if (at <= begin || at + size >= begin + quintptr(m_text.size()))
            return false;
        const auto offset = qsizetype(at - begin);
        return m_text[offset - 1] == '"' && m_text[offset + qsizetype(size)] == '"';
    }

    bool number()
    {
        skipToToken();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isNumberCharacter(m_text[m_at]))
            ++m_at;
        add(Kind::Number, {begin, m_at}, view(begin, m_at));
        return true;
    }

    bool literal(Kind kind, qsizetype length)
    {
        skipToToken();
        const qsizetype begin = m_at;
        m_at += length;
        add(kind, {begin, m_at}, view(begin, m_at));
        return true;
    }

    bool open(Kind kind)
    {
        skipToToken();
        m_open = add(kind, {m_at, m_at + 1}, {});
        m_lastChild = -1;
        ++m_at;
        return true;
    }

    bool close()
    {
        skipToToken();
        Value &closed = m_document.m_values[size_t(m_open)];
        closed.range.end = ++m_at;
        m_lastChild = m_open;
        m_open = closed.parent;
        return true;
    }

    int add(Kind kind, Range range, std::string_view text)
    {
        std::vector<Value> &values = m_document.m_values;
        const int index = int(values.size());
        Value &value = values.emplace_back();
        value.kind = kind;
        value.range = range;
        value.text = text;
        if (m_open == -1)
            return index;
        Value &parent = values[size_t(m_open)];
        value.parent = m_open;
        if (parent.kind == Kind::Object) {
            value.key = m_key;
            value.keyRange = m_keyRange;
        }
        value.position = parent.childCount;
        if (parent.childCount++ == 0)
            parent.firstChild = index;
        else
            values[size_t(m_lastChild)].next = index;
        m_lastChild = index;
        return index;
    }

    void findDuplicates(int object)
    {
        const Value &parent = m_document.m_values[size_t(object)];
        if (parent.childCount < 2)
            return;
        std::vector<int> &found = m_document.m_duplicates;
        if (parent.childCount <= 16) {
            for (int i = m_document.at(parent.firstChild).next; i != -1; i = m_document.at(i).next) {
                for (int j = parent.firstChild; j != i; j = m_document.at(j).next) {
                    if (m_document.at(i).key == m_document.at(j).key) {
                        found.push_back(i);
                        break;
                    }
                }
            }
        } else {
            findDuplicatesSorted(parent);
        }
    }

    void findDuplicatesSorted(const Value &parent)
    {
        std::vector<int> members;
        members.reserve(size_t(parent.childCount));
        for (int i = parent.firstChild; i != -1; i = m_document.at(i).next)
            members.push_back(i);
        std::stable_sort(members.begin(), members.end(),
            [this](int a, int b) { return m_document.at(a).key < m_document.at(b).key; });
        for (size_t i = 1; i < members.size(); ++i) {
            if (m_document.at(members[i]).key == m_document.at(members[i - 1]).key)
                m_document.m_duplicates.push_back(members[i]);
        }
    }

    std::string_view view(qsizetype begin, qsizetype end) const
    {
        return {m_text.data() + begin, size_t(end - begin)};
    }

    // Whether a number's exponent is one that an int holds.
    static bool isWithinReason(std::string_view number)
    {
        const size_t mark = number.find_first_of("eE");
        if (mark == std::string_view::npos)
            return true;
        const size_t first = number.find_first_not_of("+-0", mark + 1);
        if (first == std::string_view::npos)
            return true;
        int exponent = 0;
        return std::from_chars(number.data() + first, number.data() + number.size(), exponent).ec
            == std::errc();
    }

    static bool isNumberCharacter(char c)
    {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    }

    Document &m_document;
    QByteArrayView m_text;
    int m_members;
    qsizetype m_at = 0;
    bool m_inParts = false;
    size_t m_partsBegin = 0;
    std::string_view m_key;
    Range m_keyRange;
    int m_open = -1;      // the innermost array or object being read
    int m_lastChild = -1; // of that one

public:
    static void run(Document &document, QByteArrayView text, const ReadLimits &limits);
};

namespace {

SyntaxProblem problemOf(const bj::error_code &ec, bool tooManyMembers)
{
    if (tooManyMembers)
        return SyntaxProblem::TooManyMembers;
    if (ec == bj::error::too_deep)
        return SyntaxProblem::TooDeep;
    if (ec == bj::error::incomplete)
        return SyntaxProblem::Incomplete;
    return SyntaxProblem::Unexpected;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

} // namespace

void Reader::run(Document &document, QByteArrayView text, const ReadLimits &limits)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    const qsizetype start = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const QByteArrayView rest = text.sliced(start);
    if (std::all_of(rest.begin(), rest.end(), isSpace)) {
        document.m_error = {SyntaxProblem::Empty, text.size()};
        return;
    }

    bj::parse_options options;
    options.max_depth = size_t(limits.depth);
    bj::basic_parser<Reader> parser(options, document, text, limits);
    parser.handler().m_at = start;
    bj::error_code ec;
    const size_t used = parser.write_some(false, rest.data(), size_t(rest.size()), ec);
    qsizetype offset = start + qsizetype(used);
    if (ec) {
        // Where the number begins: how far into it the parser went is up to its release.
        while (ec == bj::error::exponent_overflow && offset > start
            && isNumberCharacter(text[offset - 1]))
            --offset;
        SyntaxProblem problem = problemOf(ec, parser.handler().tooManyMembers);
        if (problem == SyntaxProblem::Unexpected && !text.isValidUtf8())
            problem = SyntaxProblem::InvalidUtf8;
        document.m_error = {problem, offset};
    }
    if (!ec && offset < text.size())
        document.m_error = {SyntaxProblem::Trailing, offset};
    std::sort(document.m_duplicates.begin(), document.m_duplicates.end());
}

Document read(QByteArrayView text, const ReadLimits &limits)
{
    Document document;
    Reader::run(document, text, limits);
    return document;
}

const Value *Document::member(const Value &object, std::string_view key) const
{
    if (object.kind != Kind::Object)
        return nullptr;
    for (int i = object.firstChild; i != -1; i = at(i).next) {
        if (at(i).key == key)
            return &at(i);
    }
    return nullptr;
}

const Value *Document::find(const QList<QByteArray> &path) const
{
    if (m_error || m_values.empty())
        return nullptr;
    const Value *value = &root();
    for (const QByteArray &step : path) {
        value = member(*value, std::string_view(step.constData(), size_t(step.size())));
        if (!value)
            return nullptr;
    }
    return value;
}

} // namespace carillon::json
