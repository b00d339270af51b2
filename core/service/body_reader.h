#pragma once

#include "base/json_text.h"
#include "base/instant.h"
#include "base/result.h"

#include <optional>
#include <string_view>

namespace carillon::service {

/// Takes typed members out of the JSON object a control call brings, and remembers the first
/// thing that does not fit: a member of another kind, or one nobody knows. Null counts as absent.
class BodyReader {
public:
    /// @param body  outlives the reader
    BodyReader(QByteArrayView body, std::initializer_list<std::string_view> members);

    std::optional<QByteArray> text(std::string_view name);
    std::optional<bool> flag(std::string_view name);
    /// A whole number from @p least to @p most.
    std::optional<qint64> number(std::string_view name, qint64 least, qint64 most);
    std::optional<Instant> instant(std::string_view name);
    /// The index of the member's text among @p words.
    std::optional<int> choice(
        std::string_view name, std::initializer_list<std::string_view> words);

    [[nodiscard]] bool has(std::string_view name) const;
    void complain(const QByteArray &sentence);
    /// Errors  "badRequest", with a sentence that names the member
    [[nodiscard]] Result<void> result() const;

private:
    const json::Value *member(std::string_view name, json::Kind kind, const char *wanted);

    json::Document m_document;
    QByteArray m_complaint;
};

} // namespace carillon::service
