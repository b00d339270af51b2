#pragma once

#include <QSyntaxHighlighter>

class QWidget;

namespace carillon::widgets {

/// Colours JSON one line at a time; its strings never cross lines. Lines too long to read stay
/// plain. Call rehighlight() when the widget's palette changes.
class JsonHighlighter : public QSyntaxHighlighter {
public:
    /// @param widget  whose palette tells the colours; outlives the highlighter
    JsonHighlighter(QTextDocument *document, const QWidget *widget);

    /// So many lines in front are `name value`, not JSON. Takes effect with the next text.
    void setHeadingLines(int lines) { m_headingLines = lines; }

protected:
    void highlightBlock(const QString &text) override;

private:
    const QWidget *m_widget;
    int m_headingLines = 0;
};

} // namespace carillon::widgets
