#include "widgets/json_highlighter.h"

#include "theme/palette.h"

#include <QTextDocument>
#include <QWidget>

#include <algorithm>

namespace carillon::widgets {
namespace {

constexpr qsizetype longestLine = 20'000;
constexpr int linesAtOnce = 250;

qsizetype stringEnd(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

qsizetype wordEnd(const QString &text, qsizetype from)
{
    qsizetype i = from;
    while (i < text.size()
        && (text[i].isLetterOrNumber() || text[i] == u'-' || text[i] == u'+' || text[i] == u'.'))
        ++i;
    return i;
}

bool isName(const QString &text, qsizetype end)
{
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end < text.size() && text[end] == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QWidget *widget)
    : QSyntaxHighlighter(document)
    , m_widget(widget)
{
    m_soon.setInterval(0);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { colourMore(); });
    // Lines that moved up among those that are done would be forgotten.
    QObject::connect(document, &QTextDocument::blockCountChanged, &m_soon, [this](int lines) {
        if (lines < m_lines)
            m_next = 0;
        m_lines = lines;
    });
}

void JsonHighlighter::startSlowly()
{
    m_plainFrom = linesAtOnce;
    m_next = linesAtOnce;
    m_soon.start();
}

void JsonHighlighter::colourMore()
{
    QTextBlock block = document()->findBlockByNumber(m_next);
    m_next += linesAtOnce;
    m_plainFrom = std::max(m_plainFrom, m_next);
    for (; block.isValid() && block.blockNumber() < m_next; block = block.next())
        rehighlightBlock(block);
    if (block.isValid())
        return;
    m_plainFrom = -1;
    m_soon.stop();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (m_plainFrom >= 0 && currentBlock().blockNumber() >= m_plainFrom)
        return;
    const theme::Colors &colors = theme::colorsOf(m_widget);
    if (currentBlock().blockNumber() < m_headingLines) {
        setFormat(0, int(text.indexOf(u' ')), colors.secondaryText);
        return;
    }
    if (text.size() > longestLine)
        return;
    if (m_grammar == Grammar::Xml)
        highlightXml(text);
    else
        highlightJson(text);
}

// Names of elements and attributes as names of JSON members, values as strings.
void JsonHighlighter::highlightXml(const QString &text)
{
    const theme::Colors &colors = theme::colorsOf(m_widget);
    for (qsizetype open = text.indexOf(u'<'); open >= 0; open = text.indexOf(u'<', open + 1)) {
        const qsizetype close = text.indexOf(u'>', open);
        const qsizetype end = close < 0 ? text.size() : close + 1;
        setFormat(int(open), int(end - open), colors.jsonName);
        for (qsizetype i = text.indexOf(u'"', open); i >= 0 && i < end;) {
            const qsizetype last = text.indexOf(u'"', i + 1);
            const qsizetype stop = last < 0 || last >= end ? end - 1 : last;
            setFormat(int(i), int(stop - i + 1), colors.jsonString);
            i = text.indexOf(u'"', stop + 1);
        }
    }
}

void JsonHighlighter::highlightJson(const QString &text)
{
    const theme::Colors &colors = theme::colorsOf(m_widget);
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const qsizetype end = c == u'"' ? stringEnd(text, i) : wordEnd(text, i);
        if (c == u'"')
            setFormat(
                int(i), int(end - i), isName(text, end) ? colors.jsonName : colors.jsonString);
        else if (end > i)
            setFormat(int(i), int(end - i), colors.jsonNumber);
        i = std::max(end, i + 1);
    }
}

} // namespace carillon::widgets
