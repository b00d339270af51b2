#pragma once

#include "http/message.h"
#include "receiver/feed_item.h"

#include <QIODevice>

/// The file of `record` and `replay`: JSON Lines. The first is the header
/// `{"carillon":"recording","version":1,"started":…}`, each of the others one event as it came,
/// `{"at":MILLISECONDS,"type":"exchange",…}` or `{"at":…,"type":"feed",…}`, with the members of the
/// event stream in its order.
namespace carillon::cli {

[[nodiscard]] QByteArray headerLine(Instant started);
/// Credentials are blotted out, whatever the service did about them.
/// @param frame  of the event stream, type `exchange`
[[nodiscard]] QByteArray exchangeLine(qint64 at, QByteArrayView frame);
[[nodiscard]] QByteArray feedLine(qint64 at, const receiver::FeedItem &item);

/// What of an answer is compared.
struct AnswerGist {
    int status = 0;
    QByteArray code{};  ///< `error.code`, empty if there is none
    QByteArray inner{}; ///< `error.innerError.code`

    bool operator==(const AnswerGist &) const = default;
};
[[nodiscard]] AnswerGist gistOf(const http::HttpResponse &response);
/// `400 BadRequest/malformedJson`
[[nodiscard]] QString textOf(const AnswerGist &gist);

struct RecordedExchange {
    int line = 0;         ///< in the file, from 1
    qint64 at = 0;        ///< milliseconds after the start
    http::HttpRequest request{};
    qint64 bodyBytes = 0; ///< as it was sent; more or less than recorded if it was cut or no UTF-8
    AnswerGist answer{};
};

/// Reads a recording from its first line on, one line at a time.
class RecordingReader {
public:
    static constexpr qint64 longestLine = 16 * 1024 * 1024;

    /// @param device  open, and outlives this one
    explicit RecordingReader(QIODevice &device)
        : m_device(device)
    {
    }

    /// The next exchange, or nothing at the end. Other events are passed over.
    /// Errors  "recording", with the line's number in the sentence; the next call goes on behind it.
    [[nodiscard]] Result<std::optional<RecordedExchange>> next();

private:
    [[nodiscard]] Result<QByteArray> nextLine();
    [[nodiscard]] Unexpected broken(const QString &why) const;

    QIODevice &m_device;
    int m_line = 0;
};

} // namespace carillon::cli
