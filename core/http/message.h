#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace carillon::http {

struct Header {
    QByteArray name{};
    QByteArray value{};

    bool operator==(const Header &) const = default;
};

/// Header fields in the order they came; names compare without regard to case.
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields)
        : m_fields(fields)
    {
    }

    void add(QByteArray name, QByteArray value);
    /// Replaces every field of that name by one.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);

    /// The first field of that name, or nullptr.
    [[nodiscard]] const QByteArray *find(QByteArrayView name) const;
    /// Its value, or an empty one.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return find(name) != nullptr; }
    [[nodiscard]] int count(QByteArrayView name) const;

    [[nodiscard]] const QList<Header> &fields() const { return m_fields; }

    bool operator==(const Headers &) const = default;

private:
    QList<Header> m_fields;
};

struct HttpRequest {
    QByteArray method{};
    QByteArray target{}; ///< origin form: path and query
    Headers headers{};
    QByteArray body{};   ///< as on the wire, content coding not undone
    bool keepAlive = true;
    bool secure = false; ///< came over TLS

    bool operator==(const HttpRequest &) const = default;
};

struct HttpResponse {
    int status = 0;
    Headers headers{};
    QByteArray body{};

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    bool operator==(const HttpResponse &) const = default;
};

/// One request with what became of it: an answer, or the reason there is none.
struct Exchange {
    HttpRequest request{};
    HttpResponse response{};
    double milliseconds = 0;
    std::optional<Error> failure{};
};

/// `Created` for 201; empty for a status without a standard phrase.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace carillon::http
