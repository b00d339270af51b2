#pragma once

#include "service/member_reader.h"

namespace carillon::service {

/// Takes the members of the flat JSON object that a control call brings. Null counts as absent.
class BodyReader {
public:
    /// @param body  outlives the reader
    /// @param members  those that may be there
    BodyReader(QByteArrayView body, std::initializer_list<std::string_view> members);

    std::optional<QByteArray> text(std::string_view name);
    std::optional<bool> flag(std::string_view name);
    std::optional<int> number(std::string_view name, int least, int most);
    std::optional<Instant> instant(std::string_view name);
    /// The index of the member's text among @p words.
    std::optional<int> choice(
        std::string_view name, std::initializer_list<std::string_view> words);

    /// A text of one byte at least, without the blanks around it.
    QByteArray required(std::string_view name, qsizetype longest);
    /// The same, but it may be missing.
    std::optional<QByteArray> words(std::string_view name, qsizetype longest);

    /// What is wrong with the body as a whole.
    void complain(const char *what);
    /// Errors  "badRequest", with a sentence that names the member
    [[nodiscard]] Result<void> result() const;

private:
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] const json::Value &root() const { return m_reader.document().root(); }

    MemberReader m_reader;
};

} // namespace carillon::service
