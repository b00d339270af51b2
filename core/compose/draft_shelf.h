#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "compose/envelope.h"

#include <QByteArray>
#include <QList>
#include <QLockFile>
#include <QString>

#include <memory>

namespace carillon::compose {

/// A draft as it is kept between two starts.
struct StoredDraft {
    QByteArray id{};
    QString name{}; ///< given by a person; empty: nameFor() makes one
    QString path{}; ///< the file it belongs to; empty for none
    Instant modified{};
    QByteArray text{};
    Envelope envelope{};

    bool operator==(const StoredDraft &) const = default;
};

/// What to call a draft: its name, its file's, or else what the notification says.
[[nodiscard]] QString nameFor(const StoredDraft &draft);

/// The drafts of one person in a folder, a file for each: a line of JSON, then the text as it is.
/// The value of a header that is a secret is not kept. One program at a time has it. A draft that is taken out can be put back until the next start.
///
/// Errors   "inUse", "unwritable", with the folder; files that are not drafts are left alone.
/// Threads  save() may be called from one thread at a time; the rest from the owner's.
class DraftShelf {
public:
    /// Makes the folder, for its owner only, and empties its trash.
    [[nodiscard]] static Result<std::unique_ptr<DraftShelf>> open(const QString &folder);

    /// The newest first; what cannot be read is left out and counted.
    [[nodiscard]] QList<StoredDraft> drafts() const;
    [[nodiscard]] int unreadable() const { return m_unreadable; }

    /// On the disk when it returns: a crash leaves this text or the one before, whole.
    Result<void> save(const StoredDraft &draft) const;
    Result<void> remove(const QByteArray &id) const;
    Result<void> putBack(const QByteArray &id) const;

    /// The draft that was being edited; empty if there is none.
    [[nodiscard]] QByteArray current() const;
    Result<void> setCurrent(const QByteArray &id) const;

    [[nodiscard]] static QByteArray makeId();

private:
    explicit DraftShelf(const QString &folder);
    [[nodiscard]] QString fileOf(const QByteArray &id, const char *suffix) const;
    [[nodiscard]] Result<void> move(
        const QByteArray &id, const char *fromSuffix, const char *toSuffix) const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    mutable int m_unreadable = 0;
};

} // namespace carillon::compose
