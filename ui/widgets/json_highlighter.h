#pragma once

#include <QSyntaxHighlighter>

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

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void highlightXml(const QString &text);

    const QWidget *m_widget;
    Grammar m_grammar = Grammar::Json;
    int m_headingLines = 0;
};

} // namespace carillon::widgets
