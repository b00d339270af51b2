#pragma once

#include "base/instant.h"
#include "compose/envelope.h"

#include <QLockFile>
#include <QUrl>

#include <memory>

namespace carillon::compose {

/// A draft that was sent, with what came of it. Secrets are no part of it: see withoutSecrets().
struct StoredSend {
    QByteArray id{}; ///< the later ones sort behind the earlier ones
    Instant time{}; ///< when it was begun
    QString title{}; ///< what the draft was called
    QString profile{}; ///< id of the target's profile; empty for the local service
    QString targetName{};
    QUrl baseUrl{};
    QByteArray text{}; ///< of the draft; the body of the request may be a coding of it
    Envelope envelope{};
    http::Exchange exchange{}; ///< the answer that stands, or the reason there is none
    int attempts = 1;
};

/// Whether a header's value is kept out of the history: a secret of a request, or a cookie that an
/// answer gives.
[[nodiscard]] bool isKeptOut(QByteArrayView headerName);
/// Of such headers the name stays, and of credentials the scheme: `Authorization: Bearer`.
[[nodiscard]] http::Exchange withoutSecrets(http::Exchange exchange);
/// A change of such a header is left out as a whole, unless it removes it.
[[nodiscard]] Envelope withoutSecrets(Envelope envelope);

/// What counts against `send-bytes`.
[[nodiscard]] qint64 bytesOf(const StoredSend &send);
/// How many of them, the newest first, are within `sends` and `send-bytes`; the newest always is.
[[nodiscard]] qsizetype keptOf(const QList<StoredSend> &sends, const Limits &limits);

/// What was sent, in a folder, a file for each: a line of JSON, then the bodies as they are. One
/// program at a time has it. Secrets are left out, whatever a send holds.
///
/// Errors   "inUse", "unwritable", with the folder; files that are not sends are left alone.
/// Threads  one at a time.
class SendShelf {
public:
    /// Makes the folder, for its owner only.
    [[nodiscard]] static Result<std::unique_ptr<SendShelf>> open(
        const QString &folder, const Limits &limits = {});

    /// The newest first. What cannot be read is left out and counted; what is beyond the limits is
    /// deleted.
    [[nodiscard]] QList<StoredSend> sends();
    [[nodiscard]] int unreadable() const { return m_unreadable; }

    /// On the disk when it returns, whole or not at all.
    Result<void> save(const StoredSend &send);
    /// Harmless if it is not there.
    Result<void> remove(const QByteArray &id);

    /// @param order  rises from one send to the next; milliseconds since 1970 or more
    [[nodiscard]] static QByteArray makeId(qint64 order);

private:
    SendShelf(const QString &folder, const Limits &limits);
    [[nodiscard]] QString fileOf(const QByteArray &id) const;

    QString m_folder;
    Limits m_limits;
    std::unique_ptr<QLockFile> m_lock;
    int m_unreadable = 0;
};

} // namespace carillon::compose
