#include "widgets/json_view.h"

#include "base/json_pretty.h"
#include "theme/fonts.h"
#include "theme/palette.h"

#include <QEvent>
#include <QSyntaxHighlighter>
#include <QTextDocument>

#include <algorithm>

namespace carillon::widgets {

using namespace Qt::StringLiterals;

/// Colours one line at a time; JSON strings never cross lines.
class JsonColors : public QSyntaxHighlighter {
public:
    explicit JsonColors(JsonView *view)
        : QSyntaxHighlighter(view->document())
        , m_view(view)
    {
    }

    void setHeadingLines(int lines) { m_headingLines = lines; }

protected:
    void highlightBlock(const QString &text) override
    {
        const theme::Colors &colors = theme::colorsOf(m_view);
        if (currentBlock().blockNumber() < m_headingLines) {
            setFormat(0, int(text.indexOf(u' ')), colors.secondaryText);
            return;
        }
        for (qsizetype i = 0; i < text.size();) {
            const QChar c = text[i];
            const qsizetype end = c == u'"' ? stringEnd(text, i) : wordEnd(text, i);
            if (c == u'"')
                setFormat(int(i), int(end - i),
                    isName(text, end) ? colors.jsonName : colors.jsonString);
            else if (end > i && !c.isSpace())
                setFormat(int(i), int(end - i), colors.jsonNumber);
            i = std::max(end, i + 1);
        }
    }

private:
    static qsizetype stringEnd(const QString &text, qsizetype from)
    {
        for (qsizetype i = from + 1; i < text.size(); ++i) {
            if (text[i] == u'\\')
                ++i;
            else if (text[i] == u'"')
                return i + 1;
        }
        return text.size();
    }

    static qsizetype wordEnd(const QString &text, qsizetype from)
    {
        qsizetype i = from;
        while (i < text.size()
            && (text[i].isLetterOrNumber() || text[i] == u'-' || text[i] == u'+' || text[i] == u'.'))
            ++i;
        return i;
    }

    static bool isName(const QString &text, qsizetype end)
    {
        while (end < text.size() && text[end].isSpace())
            ++end;
        return end < text.size() && text[end] == u':';
    }

    JsonView *m_view;
    int m_headingLines = 0;
};

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colors(new JsonColors(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(theme::monoFont());
    document()->setDocumentMargin(theme::metrics::grid);
    setViewportMargins(theme::metrics::paneMargin - theme::metrics::grid, 0, 0, 0);
}

void JsonView::setContent(const QByteArray &body, const QStringList &heading)
{
    m_colors->setHeadingLines(int(heading.size()));
    QStringList lines = heading;
    if (!body.isEmpty()) {
        const QByteArray laidOut = body.size() <= shownBytes ? json::pretty(body) : body;
        lines.append(QString::fromUtf8(laidOut.left(shownBytes)));
        if (laidOut.size() > shownBytes)
            lines.append(tr("… %1 more bytes are not shown.").arg(laidOut.size() - shownBytes));
    }
    for (QString &line : lines)
        line = revealed(line);
    setPlainText(lines.join(u'\n'));
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_colors && event->type() == QEvent::PaletteChange)
        m_colors->rehighlight();
}

QString revealed(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool direction = u == 0x061c || (u >= 0x200e && u <= 0x200f)
            || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        const bool control = (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u <= 0x9f);
        if (direction || control || u == 0x2028 || u == 0x2029)
            out += u"‹U+%1›"_s.arg(u, 4, 16, QLatin1Char('0')).toUpper();
        else
            out += c;
    }
    return out;
}

} // namespace carillon::widgets
