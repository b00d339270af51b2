#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace carillon {

/// An expected failure: a code for programs, one sentence for people, and what it happened to.
struct Error {
    QString code{};
    QString message{};
    QString where{};

    bool operator==(const Error &) const = default;
};

/// Marks a value as the failing side of a Result, as std::unexpected does.
struct Unexpected {
    Error error{};
};

[[nodiscard]] inline Unexpected fail(QString code, QString message, QString where = {})
{
    return {Error{std::move(code), std::move(message), std::move(where)}};
}

/// A value or the Error that prevented it. Member names follow std::expected (C++23).
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Unexpected failure)
        : m_error(std::move(failure.error))
        , m_ok(false)
    {
    }

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error{};
    bool m_ok = true;
};

} // namespace carillon
