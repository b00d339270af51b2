#pragma once

#include "base/clock.h"
#include "compose/document.h"
#include "compose/draft_shelf.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace carillon {

/// The draft on the desk and those on the shelf: what is typed is on the disk half a second later,
/// whatever happens to the program. The text of a draft is written by a thread of its own, so that
/// a slow disk never holds the window up.
class DraftDesk : public QObject {
    Q_OBJECT

public:
    /// @param folder  of the drafts; empty: they are kept in memory only
    DraftDesk(compose::Document &document, const Clock &clock, const QString &folder,
        QObject *parent = nullptr);
    ~DraftDesk() override;

    /// Whether nothing that is typed can be lost by going to another draft or closing.
    [[nodiscard]] bool isKeeping() const { return m_shelf && !m_isFailing; }
    /// The newest first, the current one among them once it was changed.
    [[nodiscard]] const QList<compose::StoredDraft> &drafts() const { return m_drafts; }
    [[nodiscard]] const compose::StoredDraft &current() const { return m_current; }

    /// Puts the draft of the last run on the desk. @return whether there was one
    bool restore();
    /// Another text on the desk, a draft of its own from its first change on.
    void begin(const QByteArray &text, const compose::Envelope &envelope = {});
    /// The text of a file, as a draft of its own.
    /// @param path  empty: of no file, since the text is only part of one
    void beginFile(const QString &path, const QByteArray &text,
        const compose::Envelope &envelope = {});
    /// Now belongs to that file, which holds this text.
    void savedTo(const QString &path);

    void open(const QByteArray &id);
    void rename(const QByteArray &id, const QString &name);
    void duplicate(const QByteArray &id);
    void remove(const QByteArray &id);
    /// Undoes the last remove().
    void putBack();
    [[nodiscard]] bool canPutBack() const { return m_removed.has_value(); }

    /// Writes what is not written yet, at once.
    void flush();

Q_SIGNALS:
    void draftsChanged();
    /// Another draft is on the desk, or it has another name or file.
    void currentChanged();
    /// The first time that a draft could not be written, and again after it could in between.
    void failed(const carillon::Error &error);
    /// Drafts are written again after failed().
    void recovered();

private:
    void onChanged();
    void write();
    void onWritten(const Result<void> &result);
    void put(compose::StoredDraft draft);
    struct Content {
        QByteArray text{};
        compose::Envelope envelope{};
    };
    void show(const compose::StoredDraft &draft, const Content &original);
    void markCurrent();
    [[nodiscard]] qsizetype placeOf(const QByteArray &id) const;

    compose::Document &m_document;
    const Clock &m_clock;
    std::unique_ptr<compose::DraftShelf> m_shelf;
    std::optional<Error> m_openFailure;
    compose::StoredDraft m_current;
    QList<compose::StoredDraft> m_drafts;
    std::optional<compose::StoredDraft> m_removed;
    QTimer m_soon;
    bool m_isShowing = false; // a change that is not a person's
    bool m_isDirty = false;
    bool m_isWriting = false;
    bool m_isFailing = false;
    QThreadPool m_writer; // last: ends before what it reports to
};

} // namespace carillon
