#pragma once

#include <QPlainTextEdit>
#include <QTextBlock>

namespace carillon::composer {

/// Folds the lines between two brackets away. What is folded is only out of sight: the text, the
/// cursor and undo know nothing of it, and a place that is gone to comes into sight.
class JsonFolding : public QObject {
    Q_OBJECT

public:
    explicit JsonFolding(QPlainTextEdit &editor);

    /// Whether a bracket is open at the end of a line that it did not have at its start.
    [[nodiscard]] static bool opensBracket(const QTextBlock &block);
    /// Whether a later line but the next closes it.
    [[nodiscard]] bool canFold(const QTextBlock &block) const { return endOf(block).isValid(); }
    [[nodiscard]] bool isFolded(const QTextBlock &block) const;
    void toggle(const QTextBlock &block);
    /// The innermost bracket around the cursor, or the one that its line opens.
    void toggleHere();
    /// All but the outermost.
    void foldAll();
    void unfoldAll();
    /// Opens whatever hides a line.
    void reveal(const QTextBlock &block);

Q_SIGNALS:
    void changed();

private:
    void setFolded(QTextBlock block, bool folded);
    void settle();
    void apply();
    [[nodiscard]] QTextBlock endOf(const QTextBlock &block) const;
    /// For each line the one that closes what it opens, or -1; one pass, however deep they nest.
    [[nodiscard]] QList<int> ends() const;
    [[nodiscard]] QTextBlock openerAround(const QTextBlock &block) const;

    QPlainTextEdit &m_editor;
    bool m_isAny = false; // whether anything is folded
};

} // namespace carillon::composer
