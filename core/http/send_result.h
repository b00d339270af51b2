#pragma once

#include <QByteArray>
#include <QString>

namespace carillon::http {

/// What became of one request of many.
struct SendResult {
    qint64 line = 0; ///< of the file, or the row's number, that it was made from
    int status = 0; ///< 0: there was no answer
    QByteArray requestId{}; ///< the answer's header `request-id`
    QByteArray id{}; ///< of what was created
    double milliseconds = 0;
    QString error{}; ///< in words; empty if it was accepted

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// Why sending many came to its end.
enum class SendEnd : quint8 {
    Done,
    Cancelled,
    AtFailure, ///< as asked for
    NoRows, ///< the rows could not be read on
};

} // namespace carillon::http
