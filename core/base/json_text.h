#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Strict JSON (RFC 8259) that remembers where every value stands, and the smallest edits of it.
namespace carillon::json {

/// Half-open range of bytes in the text that was read.
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    bool operator==(const Range &) const = default;
};

enum class Kind : quint8 { Null, Bool, Number, String, Array, Object };

/// One value. Views point into the text read or into the Document, whichever lives longer is
/// not assumed: keep both while a Value is in use.
struct Value {
    Kind kind = Kind::Null;
    Range range{};              ///< quotes and brackets included
    Range keyRange{};           ///< of the member name, quotes included; empty outside objects
    std::string_view key{};     ///< decoded member name
    std::string_view text{};    ///< decoded string; number and literals as written
    int parent = -1;            ///< index in Document::values, -1 for the root
    int firstChild = -1;
    int next = -1;              ///< next member or element of the same parent
    int childCount = 0;
    int position = 0;           ///< among its siblings, from 0
};

enum class SyntaxProblem : quint8 {
    Empty,
    Unexpected, ///< a character that cannot stand there
    Incomplete, ///< the text ends inside a value
    Trailing,   ///< something follows the value
    InvalidUtf8,
    TooDeep,
    TooManyMembers,
};

struct SyntaxError {
    SyntaxProblem problem = SyntaxProblem::Unexpected;
    qsizetype offset = 0; ///< of the first byte that does not fit
};

/// How much a document may hold before it is refused; the figures belong to the limits table.
struct ReadLimits {
    int depth = 64;
    int members = 1000;
};

/// A text read into values in document order; values[0] is the root.
class Document {
public:
    [[nodiscard]] bool isValid() const { return !m_error; }
    [[nodiscard]] const std::optional<SyntaxError> &error() const { return m_error; }

    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    [[nodiscard]] const Value &root() const { return m_values.front(); }
    [[nodiscard]] const Value &at(int index) const { return m_values[size_t(index)]; }
    [[nodiscard]] int indexOf(const Value &value) const { return int(&value - m_values.data()); }

    /// Members whose name an earlier sibling already has, in document order.
    [[nodiscard]] const std::vector<int> &duplicates() const { return m_duplicates; }

    /// The first member of that name, or nullptr. @p object may be any value.
    [[nodiscard]] const Value *member(const Value &object, std::string_view key) const;
    /// Follows member names from the root; nullptr if one is missing.
    [[nodiscard]] const Value *find(const QList<QByteArray> &path) const;

    /// RFC 6901 pointer, such as `/targetPolicy/platformTypes/1`; empty for the root.
    [[nodiscard]] QByteArray pointer(const Value &value) const;

private:
    friend class Reader;
    std::vector<Value> m_values;
    std::vector<int> m_duplicates;
    std::unique_ptr<std::string> m_decoded; // strings that held escapes; never reallocates
    std::optional<SyntaxError> m_error;
};

/// Reads a text of any length; a UTF-8 byte order mark in front is skipped.
/// The text must outlive the Document. Pure; call it from any thread.
[[nodiscard]] Document read(QByteArrayView text, const ReadLimits &limits = {});

/// `payload.visualContent.title`, `targetPolicy.platformTypes[1]`: the spelling of error targets.
/// @p pointer is an RFC 6901 pointer. A numeric step is written as an index.
[[nodiscard]] QByteArray dottedPath(QByteArrayView pointer);

/// A JSON string literal, quotes included, for UTF-8 text. Non-ASCII stays as it is.
[[nodiscard]] QByteArray quoted(QByteArrayView utf8);

/// Line and column from 1, the column counted in bytes.
struct Position {
    int line = 1;
    int column = 1;
};
[[nodiscard]] Position positionOf(QByteArrayView text, qsizetype offset);

/// Replaces `length` bytes at `offset` by `text`.
struct TextEdit {
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text{};

    bool operator==(const TextEdit &) const = default;
};

[[nodiscard]] QByteArray applied(QByteArray text, const TextEdit &edit);

/// The smallest edit that makes @p after of @p before; characters of UTF-8 stay whole.
[[nodiscard]] TextEdit editBetween(QByteArrayView before, QByteArrayView after);

/// The edit that makes the member at @p path hold @p value (JSON text), touching nothing else.
/// Missing objects on the way are added in the style of the text around them.
/// @return nothing if the text does not parse or a step of the path is not an object.
[[nodiscard]] std::optional<TextEdit> setValue(
    QByteArrayView text, const QList<QByteArray> &path, const QByteArray &value);

/// The edit that takes the member at @p path out, with its comma and line.
/// @return nothing if it is not there.
[[nodiscard]] std::optional<TextEdit> removeValue(
    QByteArrayView text, const QList<QByteArray> &path);

/// The edit that takes out one value other than the root.
[[nodiscard]] TextEdit removalOf(const Document &document, const Value &value);

/// The same for a member or array element given by its JSON pointer.
[[nodiscard]] std::optional<TextEdit> removeAt(QByteArrayView text, QByteArrayView pointer);

} // namespace carillon::json
