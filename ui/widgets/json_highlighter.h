#pragma once

#include <QSyntaxHighlighter>
#include <QTimer>

class QWidget;

namespace carillon::widgets {

/// Colours JSON or XML one line at a time; JSON's strings never cross lines, and XML is coloured
/// tag by tag. Lines too long to read stay
/// plain. Call rehighlight() when the widget's palette changes.
class JsonHighlighter : public QSyntaxHighlighter {
public:
    /// @param widget  whose palette tells the colours; outlives the highlighter
    JsonHighlighter(QTextDocument *document, const QWidget *widget);

    enum class Grammar { Json, Xml };
    /// Takes effect with the next text.
    void setGrammar(Grammar grammar) { m_grammar = grammar; }
    /// So many lines in front are `name value`, not JSON. Takes effect with the next text.
    void setHeadingLines(int lines) { m_headingLines = lines; }

    /// Colours the first lines of the text that is set next at once, the others part by part while
    /// the window goes on.
    void startSlowly();

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void highlightXml(const QString &text);
    void colourMore();

    const QWidget *m_widget;
    QTimer m_soon;
    int m_plainFrom = -1; ///< lines from here on stay plain for now; -1 if none does
    int m_next = 0; ///< the next one to colour
    int m_lines = 1;
    Grammar m_grammar = Grammar::Json;
    int m_headingLines = 0;
};

} // namespace carillon::widgets
