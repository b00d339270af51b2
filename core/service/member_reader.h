#pragma once

#include "base/instant.h"
#include "base/json_text.h"
#include "base/result.h"

#include <QList>

#include <optional>
#include <span>

namespace carillon::service {

/// Takes members out of one JSON text, such as the configuration file or the body of a control
/// call, and remembers the first that does not fit. What it returns beside an error is a default.
class MemberReader {
public:
    /// A person looks for a line in a file; a program knows what it sent.
    enum class Places : quint8 { LineAndMember, Member };

    /// @param text  outlives the reader
    /// @param code  of the errors
    MemberReader(QByteArrayView text, QString code, Places places);

    /// Whether the text is JSON at all; if not, that is the error.
    [[nodiscard]] bool isReadable() const { return m_document.isValid(); }
    [[nodiscard]] const json::Document &document() const { return m_document; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void complain(const json::Value &value, const QString &what);
    void complain(const json::Value &value, const char *what);

    /// Complains about a value that is no object, and about members of other names.
    void expectMembers(const json::Value &object, std::span<const std::string_view> names);
    void expectMembers(
        const json::Value &object, std::initializer_list<std::string_view> names)
    {
        expectMembers(object, std::span(names.begin(), names.size()));
    }

    [[nodiscard]] QByteArray text(
        const json::Value &object, std::string_view name, bool required = true);
    [[nodiscard]] QList<QByteArray> texts(const json::Value &object, std::string_view name);
    [[nodiscard]] bool flag(const json::Value &object, std::string_view name, bool fallback);
    [[nodiscard]] int number(const json::Value &object, std::string_view name, int fallback,
        int least = 0, int most = std::numeric_limits<int>::max());
    /// The index of a word among those allowed; 0 if the member is missing.
    [[nodiscard]] int choice(const json::Value &object, std::string_view name,
        std::initializer_list<std::string_view> words);
    [[nodiscard]] std::optional<Instant> instant(
        const json::Value &object, std::string_view name);

protected:
    json::Document m_document;

private:
    void complainAt(qsizetype offset, const QByteArray &path, const QString &what);

    QByteArrayView m_text;
    QString m_code;
    Places m_places;
    std::optional<Error> m_error;
};

/// A JSON number without fraction and exponent, from 0.
[[nodiscard]] std::optional<int> wholeNumber(const json::Value &value);

} // namespace carillon::service
