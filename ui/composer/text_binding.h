#pragma once

#include "compose/document.h"

#include <QObject>
#include <QString>

class QTextDocument;

namespace carillon::composer {

/// Keeps a QTextDocument showing a draft's text. What the user changes in it reaches the draft as
/// the smallest edit, so that no other byte is rewritten; what changes elsewhere reaches it the
/// same way, so that cursors stay where they are.
class TextBinding : public QObject {
    Q_OBJECT

public:
    /// @param shown  its own undo is switched off: the draft has one history for all views
    TextBinding(compose::Document &source, QTextDocument &shown, QObject *parent = nullptr);

    /// Shows the whole of the draft; call it first, once the signals are connected.
    void load();

    /// Asleep, a text of some size follows the draft only once it is awake: nobody sees it.
    void setAwake(bool awake);
    [[nodiscard]] bool isBehind() const { return m_missed != Missed::Nothing; }

    /// The user's next change is an undo step of its own, such as a paste.
    void startAlone() { m_grouping = compose::Document::Grouping::Alone; }
    /// Behind the last change that came from the draft, in UTF-16 units.
    [[nodiscard]] int lastChangeEnd() const { return m_lastChangeEnd; }

Q_SIGNALS:
    /// This text is about to be shown alone: the time to get ready for what it is.
    void loading(const QString &text);
    /// This is about to be inserted, unless the user does it.
    void inserting(const QString &text);
    /// Another text was loaded; cursors are at its start.
    void replaced();

private:
    enum class Missed { Nothing, Edits, Everything };

    void forward(int from);
    void follow(const json::TextEdit &edit);
    void showDifference(qsizetype latest);
    [[nodiscard]] bool isAsleep() const;
    [[nodiscard]] QString rawText() const;

    compose::Document &m_source;
    QTextDocument &m_shown;
    QString m_text; ///< what m_shown holds, line ends as LF
    compose::Document::Grouping m_grouping = compose::Document::Grouping::Typing;
    int m_lastChangeEnd = 0;
    bool m_isAwake = true;
    Missed m_missed = Missed::Nothing;
    bool m_busy = false; ///< a change is on its way; its echo is not a change
};

} // namespace carillon::composer
