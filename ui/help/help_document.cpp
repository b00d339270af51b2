#include "help/help_document.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace carillon::help {
namespace {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

constexpr qreal lineHeight = 130; // in percent
constexpr qreal tightLineHeight = 110; // of tables and code
constexpr int listIndent = 22;
constexpr int mostAnchorCharacters = 120;
// Around the name of an anchor until the document is read: of Unicode's private use.
constexpr QChar anchorBegin(0xE0A0);
constexpr QChar anchorEnd(0xE0A1);

constexpr int anchorsProperty = QTextFormat::UserProperty;
constexpr int codeProperty = QTextFormat::UserProperty + 1;

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.boolProperty(codeProperty) || format.hasProperty(QTextFormat::BlockCodeFence)
        || format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
}

int levelOf(const QTextBlock &block)
{
    return block.blockFormat().headingLevel();
}

QString slugOf(const QString &text)
{
    QString out;
    for (const QChar c : text.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            out += c;
        else if (c.isSpace())
            out += u'-';
    }
    return out;
}

// Qt has no place for an anchor of HTML in Markdown.
void placeAnchors(QTextDocument &document)
{
    static const QRegularExpression marked(
        u"%1([^%2]{1,%3})%2 ?"_s.arg(anchorBegin).arg(anchorEnd).arg(mostAnchorCharacters));
    for (QTextCursor found = document.find(marked); !found.isNull();
         found = document.find(marked)) {
        const QString name = marked.match(found.selectedText()).captured(1);
        found.removeSelectedText();
        QTextBlockFormat format = found.blockFormat();
        format.setProperty(anchorsProperty, format.stringProperty(anchorsProperty) + u'\n' + name);
        found.setBlockFormat(format);
    }
}

struct BlockLook {
    int px;
    int above;
    int below;
};

BlockLook lookOf(const QTextBlock &block, bool isFirst)
{
    switch (levelOf(block)) {
    case 0:
        return {metrics::bodyText, 0, block.textList() ? metrics::halfGrid : metrics::grid};
    case 1:
        return {metrics::titleText, isFirst ? 0 : 3 * metrics::grid, metrics::paneMargin};
    case 2:
        return {metrics::headingText, 3 * metrics::grid, metrics::halfGrid};
    default:
        return {metrics::bodyText, 2 * metrics::grid, metrics::halfGrid};
    }
}

bool isInTable(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

void setRange(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

struct Piece {
    int from;
    int to;
    QTextCharFormat format;
};

QList<Piece> piecesOf(const QTextBlock &block)
{
    QList<Piece> out;
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextFragment part = each.fragment();
        out.append({part.position(), part.position() + part.length(), part.charFormat()});
    }
    return out;
}

void setFont(QTextCharFormat &format, const QFont &font, int px)
{
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.clearProperty(QTextFormat::FontPointSize);
    format.setFontFamilies(font.families());
    format.setProperty(QTextFormat::FontPixelSize, theme::scaled(px));
}

// Words, code and links within a paragraph.
QTextCharFormat dressed(
    QTextCharFormat format, const QTextBlock &block, int px, const theme::Colors &colors)
{
    const bool isQuoted = block.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel);
    const bool isHeading = levelOf(block) > 0;
    const bool isLink = format.isAnchor() && !format.anchorHref().isEmpty();
    const bool isInCode = isCode(block) || format.fontFixedPitch();
    setFont(format, isInCode ? theme::monoFont() : theme::uiFont(),
        isInCode && !isHeading ? metrics::codeText : px);
    format.setForeground(isLink ? colors.accent : isQuoted ? colors.secondaryText : colors.text);
    if (isHeading)
        format.setFontWeight(QFont::DemiBold);
    if (isLink)
        format.setFontUnderline(true);
    if (isInCode && !isCode(block) && !isHeading)
        format.setBackground(colors.window);
    return format;
}

void dressBlock(const QTextBlock &block, bool isFirst, const theme::Colors &colors)
{
    const BlockLook look = lookOf(block, isFirst);
    const bool isTight = isInTable(block) || isCode(block);
    const QList<Piece> pieces = piecesOf(block);
    const bool isPicture = !pieces.isEmpty() && pieces.constFirst().format.isImageFormat();
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setLineHeight(isPicture ? 100
            : isTight              ? tightLineHeight
                                   : lineHeight,
        QTextBlockFormat::ProportionalHeight);
    format.setNonBreakableLines(false); // long lines of code wrap
    format.setProperty(codeProperty, isCode(block));
    format.setTopMargin(isTight ? 0 : theme::scaled(look.above));
    format.setBottomMargin(isTight ? 0 : theme::scaled(look.below));
    cursor.mergeBlockFormat(format);
    cursor.setBlockCharFormat(dressed(block.charFormat(), block, look.px, colors));
    for (const Piece &piece : pieces) {
        if (piece.format.isImageFormat())
            continue;
        setRange(cursor, piece.from, piece.to);
        cursor.setCharFormat(dressed(piece.format, block, look.px, colors));
    }
}

QTextFrameFormat codeFrame(const theme::Colors &colors)
{
    QTextFrameFormat out;
    out.setBackground(colors.window);
    out.setBorder(1);
    out.setBorderBrush(colors.line);
    out.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    out.setPadding(metrics::grid);
    out.setTopMargin(metrics::halfGrid);
    out.setBottomMargin(metrics::paneMargin);
    return out;
}

// Lines of code are blocks of their own, one below the other; from the end, for the places to stay.
void frameCode(QTextDocument &document, const theme::Colors &colors)
{
    for (QTextBlock last = document.lastBlock(); last.isValid(); last = last.previous()) {
        if (!isCode(last))
            continue;
        QTextBlock first = last;
        while (first.previous().isValid() && isCode(first.previous()))
            first = first.previous();
        QTextCursor cursor(&document);
        setRange(cursor, first.position(), last.position() + last.length() - 1);
        const int begin = first.position();
        const QTextBlockFormat ofFirst = first.blockFormat(); // which a frame takes away
        cursor.insertFrame(codeFrame(colors))->firstCursorPosition().setBlockFormat(ofFirst);
        last = document.findBlock(std::max(0, begin - 1));
    }
}

// Around tables and frames a document keeps blocks that nobody wrote.
void flattenBlanks(const QTextFrame &frame)
{
    for (auto each = frame.begin(); !each.atEnd(); ++each) {
        const QTextBlock block = each.currentBlock();
        if (!block.isValid() || block.length() > 1)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        cursor.setBlockFormat(format);
        QTextCharFormat text;
        text.setProperty(QTextFormat::FontPixelSize, 1);
        cursor.setBlockCharFormat(text);
    }
}

void dressTable(QTextTable &table, const theme::Colors &colors)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(colors.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellSpacing(0);
    format.setCellPadding(metrics::grid - 2);
    format.setTopMargin(metrics::halfGrid);
    format.setBottomMargin(2 * metrics::grid);
    table.setFormat(format);
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat ground = cell.format();
        ground.setBackground(colors.sunken);
        cell.setFormat(ground);
        QTextCursor cursor = cell.firstCursorPosition();
        setRange(cursor, cursor.position(), cell.lastCursorPosition().position());
        cursor.mergeCharFormat(head);
    }
}

} // namespace

void readPage(QTextDocument &document, const QString &markdown)
{
    static const QRegularExpression comment(u"^<!--.*?-->\\n?"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression anchor(u"<a\\s+(?:id|name)=\"([^\"]+)\"\\s*>\\s*</a>"_s);
    QString text = markdown;
    text.remove(comment);
    text.replace(anchor, anchorBegin + u"\\1"_s + anchorEnd);
    document.setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    placeAnchors(document);
}

void dressPage(QTextDocument &document, const theme::Colors &colors)
{
    document.setIndentWidth(theme::scaled(listIndent));
    QTextCursor all(&document);
    all.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        dressBlock(block, block == document.begin(), colors);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table, colors);
    }
    frameCode(document, colors);
    flattenBlanks(*document.rootFrame());
    all.endEditBlock();
}

QList<Heading> headingsOf(const QTextDocument &document)
{
    QList<Heading> out;
    QHash<QString, int> used;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = levelOf(block);
        if (level == 0)
            continue;
        const QString text = block.text().trimmed();
        const QString slug = slugOf(text);
        const int before = used[slug]++;
        out.append(
            {text, before == 0 ? slug : u"%1-%2"_s.arg(slug).arg(before), level, block.position()});
    }
    return out;
}

QHash<QString, int> placesOf(const QTextDocument &document)
{
    QHash<QString, int> out;
    const QList<Heading> headings = headingsOf(document);
    for (const Heading &heading : headings)
        out.insert(heading.text, heading.position);
    for (const Heading &heading : headings)
        out.insert(heading.anchor, heading.position);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString names = block.blockFormat().stringProperty(anchorsProperty);
        for (const QString &name : names.split(u'\n', Qt::SkipEmptyParts))
            out.insert(name, block.position());
    }
    return out;
}

} // namespace carillon::help
