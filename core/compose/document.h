#pragma once

#include "base/json_text.h"
#include "compose/envelope.h"

#include <QObject>

#include <optional>
#include <vector>

namespace carillon::compose {

/// The text of a draft, UTF-8 with LF line ends, and the request around it: the one truth that
/// every view shows and edits, with one undo history for all of them. Lives on the GUI thread.
class Document : public QObject {
    Q_OBJECT

public:
    /// Whether an edit may join the one before it into a single undo step.
    enum class Grouping {
        Alone, ///< a step of its own: a fix, a choice, a paste
        Typing, ///< joins adjacent typing of the same view and field
    };

    explicit Document(QObject *parent = nullptr);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const Envelope &envelope() const { return m_envelope; }
    /// Goes up with every change, undo and redo included.
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] bool isModified() const { return m_done.size() != m_savedAt; }
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    /// Starts over with another text and no history. CRLF becomes LF.
    void reset(QByteArray text, const Envelope &envelope = {});
    /// The text now is what the file holds.
    void markSaved();

    /// Changes the text; an edit that changes nothing is ignored.
    /// @param group  edits of the same non-empty group join while typing, such as a field's path
    void apply(const json::TextEdit &edit, Grouping grouping = Grouping::Alone,
        const QByteArray &group = {});

    /// The same for the request around the text.
    void applyEnvelope(const Envelope &envelope, Grouping grouping = Grouping::Alone,
        const QByteArray &group = {});
    /// Exchanges both in one undo step. CRLF becomes LF.
    void replaceAll(QByteArray text, const Envelope &envelope);

    void undo();
    void redo();
    /// The next edit starts a new undo step, whatever its group.
    void endGroup() { m_mayJoin = false; }

Q_SIGNALS:
    /// The text changed by this edit, undo and redo included; views apply it to what they show.
    void edited(const carillon::json::TextEdit &edit);
    /// The whole text was exchanged by reset().
    void replaced();
    /// The request around the text changed.
    void envelopeChanged();
    /// After any of them.
    void changed();

private:
    struct EnvelopeChange {
        Envelope before{};
        Envelope after{};
    };
    struct Step {
        json::TextEdit forward{};
        json::TextEdit backward{};
        QByteArray group{};
        std::optional<EnvelopeChange> envelope{};
    };

    void push(Step step);
    void forgetUndone();
    void perform(const json::TextEdit &edit, const Envelope *envelope);
    bool joinEnvelope(const Envelope &envelope, const QByteArray &group);
    bool join(const json::TextEdit &edit, const json::TextEdit &inverse, const QByteArray &group);

    QByteArray m_text;
    Envelope m_envelope;
    int m_revision = 0;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    size_t m_savedAt = 0;
    bool m_mayJoin = false;
};

} // namespace carillon::compose
