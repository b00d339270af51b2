#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "http/message.h"

#include <QStringList>

namespace carillon::compose {

/// What one note names; beyond a dozen they are counted.
class NotedNames {
public:
    void append(const QString &name);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] QString text() const;

private:
    QStringList m_names;
    int m_more = 0;
};

/// What curl is told, before a request is made of it.
struct CurlArguments {
    QByteArray url{};
    QByteArray requestTarget{};
    QList<QByteArray> query{}; ///< further parts of it, encoded
    QByteArray method{};
    QList<http::Header> headers{};
    QList<QByteArray> removed{}; ///< names of headers that curl shall not add
    http::Headers own{}; ///< of options other than -H, which count more
    QByteArray body{};
    bool hasBody = false;
    bool isJson = false;
    bool isGet = false;
    bool isHead = false;
    NotedNames leftOut{};
    NotedNames unknown{};
    QStringList notes{};

    /// A sentence, once; there are only so many.
    void note(const QString &sentence);
    /// `name:password` as an Authorization header.
    void setUser(const QByteArray &user);
};

/// Reads the words behind curl's name up to `--next`.
/// Errors  "curl"
[[nodiscard]] Result<CurlArguments> readCurlArguments(
    const QList<QByteArray> &words, const Limits &limits);

/// At most 64 bytes of a text, for a sentence.
[[nodiscard]] QString shortened(const QByteArray &text);

} // namespace carillon::compose
