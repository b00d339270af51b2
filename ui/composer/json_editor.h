#pragma once

#include "compose/draft_controller.h"
#include "composer/diagnostic_marks.h"
#include "composer/find_bar.h"

#include <QPlainTextEdit>

namespace carillon::widgets {
class JsonHighlighter;
}

namespace carillon::composer {

class DiagnosticPopup;
class JsonCompleter;
class JsonFolding;
class LineNumberArea;
class TextBinding;

/// The draft as text: coloured, numbered, with every finding underlined where it stands. Typing
/// changes the draft byte for byte; undo is the draft's own, shared with the form.
class JsonEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit JsonEditor(compose::DraftController &controller, QWidget *parent = nullptr);

    /// Selects bytes of the draft, scrolls there and takes the focus.
    void goTo(json::Range bytes);
    [[nodiscard]] const DiagnosticMarks &marks() const { return m_marks; }
    [[nodiscard]] JsonFolding *folding() const { return m_folding; }
    [[nodiscard]] JsonCompleter *completer() const { return m_completer; }
    /// What the find bar found, to be shown.
    void setMatches(const QList<TextMatch> &matches);

    /// One paragraph on screen, in coordinates of the viewport.
    struct VisibleLine {
        int number = 0; ///< from 0
        QRect rect{};
        int firstLineHeight = 0; ///< of the first of the lines it is wrapped into
    };
    [[nodiscard]] QList<VisibleLine> visibleLines() const;

public Q_SLOTS:
    void undo();
    void redo();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    enum class Lines : char { Ordinary, Long, Unwrappable }; ///< the later the harder for Qt
    /// @param before  of what the text is put into
    static Lines linesOf(const QString &text, Lines before = Lines::Ordinary);

    void connectViews();
    void showDraft(const compose::Draft &draft);
    void refreshSelections();
    void placeLineNumbers();
    void setLines(Lines expected);
    void takeFont();
    void breakLine();
    void showChange();
    void paintMarks(const QList<VisibleLine> &lines);
    void paintMatches(const QList<VisibleLine> &lines);
    void paintFolds(const QList<VisibleLine> &lines);
    void hidePopup();
    void showHelpAt(int character);
    void showPopupAt(QPoint place);
    void showPopup(const DiagnosticMarks::Mark &mark);
    [[nodiscard]] int characterAt(QPoint place) const;
    [[nodiscard]] QList<QTextEdit::ExtraSelection> bracketSelections() const;

    compose::DraftController &m_controller;
    TextBinding *m_binding = nullptr;
    widgets::JsonHighlighter *m_colors = nullptr;
    LineNumberArea *m_lineNumbers = nullptr;
    DiagnosticPopup *m_popup = nullptr;
    JsonCompleter *m_completer = nullptr;
    JsonFolding *m_folding = nullptr;
    QList<TextMatch> m_matches;
    TextMatch m_explained; // what the pointer rests on
    DiagnosticMarks m_marks;
    Lines m_lines = Lines::Ordinary;
};

} // namespace carillon::composer
