#include "widgets/json_view.h"

#include "base/json_pretty.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/json_highlighter.h"

#include <QEvent>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace carillon::widgets {

using namespace Qt::StringLiterals;

namespace {

// The text unchanged if it is not well-formed.
QByteArray prettyXml(const QByteArray &text)
{
    QByteArray out;
    QXmlStreamReader reader(text);
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token != QXmlStreamReader::StartDocument && token != QXmlStreamReader::EndDocument
            && token != QXmlStreamReader::Invalid)
            writer.writeCurrentToken(reader);
    }
    return reader.hasError() ? text : out.trimmed();
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : WrappedTextEdit(parent)
    , m_colors(new JsonHighlighter(document(), this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    theme::useMonoFont(this);
    setViewportMargins(theme::metrics::grid, 0, 0, 0); // the document has its own, too
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void JsonView::setContent(const QByteArray &body, const QStringList &heading)
{
    m_colors->setGrammar(JsonHighlighter::Grammar::Json);
    setLaidOut(body.size() <= shownBytes ? json::pretty(body) : body, heading);
}

void JsonView::setXml(const QByteArray &body, const QStringList &heading)
{
    m_colors->setGrammar(JsonHighlighter::Grammar::Xml);
    setLaidOut(body.size() <= shownBytes ? prettyXml(body) : body, heading);
}

void JsonView::setLaidOut(const QByteArray &laidOut, const QStringList &heading)
{
    m_colors->setHeadingLines(int(heading.size()));
    QStringList lines = heading;
    if (!laidOut.isEmpty()) {
        lines.append(QString::fromUtf8(laidOut.left(shownBytes)));
        if (laidOut.size() > shownBytes)
            lines.append(
                tr("… %Ln more byte(s) not shown", nullptr, int(laidOut.size() - shownBytes)));
    }
    for (QString &line : lines)
        line = revealed(line);
    showText(lines.join(u'\n'));
}

void JsonView::changeEvent(QEvent *event)
{
    WrappedTextEdit::changeEvent(event);
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
