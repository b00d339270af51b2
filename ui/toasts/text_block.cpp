#include "toasts/text_block.h"

#include "toasts/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextCharFormat>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace carillon::toasts {

using platforms::Newlines;

namespace {

constexpr QChar ellipsis = u'\u2026';

bool isLineBreak(QChar c)
{
    return (c >= u'\n' && c <= u'\r') || c == u'\u0085' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// One separator or space per line break; tabs become spaces, other controls draw nothing.
QString prepared(const QString &text, Newlines newlines)
{
    const QChar lineBreak = newlines == Newlines::BreakLines ? QChar(QChar::LineSeparator) : u' ';
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u' ' && c < u'\x7f') {
            result += c;
            continue;
        }
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (isLineBreak(c))
            result += lineBreak;
        else if (c == u'\t')
            result += u' ';
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

/// Whether a character begins before `c`, and another behind it, wherever both neighbours are such.
/// Most of most texts is; asking Unicode's tables of 64 KiB takes longer than painting the window.
bool standsAlone(QChar c)
{
    return (c < QChar(0x300) && c != u'\r') || (c >= QChar(0x4E00) && c <= QChar(0x9FFF));
}

/// The last character boundary at or before `position`.
qsizetype boundaryBefore(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return text.size();
    if (position == 0 || (standsAlone(text[position - 1]) && standsAlone(text[position])))
        return position;
    // Only what stands around a place decides whether it is a boundary.
    const QStringView around = text.first(std::min(position + 2, text.size()));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around.data(), around.size());
    finder.setPosition(position);
    return finder.isAtBoundary() ? position : std::max<qsizetype>(0, finder.toPreviousBoundary());
}

/// The end of the character at `from`, or of some more where that takes Unicode's tables.
qsizetype runEnd(QStringView text, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < text.size() && !(standsAlone(text[end - 1]) && standsAlone(text[end])))
        ++end;
    return end;
}

struct Counted {
    int characters = 0;
    qsizetype units = 0;
};

/// Counts `most` characters from the start, or as many as there are.
Counted counted(QStringView text, int most)
{
    Counted out;
    while (out.units < text.size() && out.characters < most) {
        const QStringView run = text.sliced(out.units, runEnd(text, out.units) - out.units);
        if (run.size() == 1) {
            ++out.characters;
            ++out.units;
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, run.data(), run.size());
        while (out.characters < most && finder.toNextBoundary() > 0)
            ++out.characters;
        out.units += finder.position() < 0 ? run.size() : finder.position();
    }
    return out;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QStringView trimmedEnd(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

int characterCount(QStringView text)
{
    return counted(text, std::numeric_limits<int>::max()).characters;
}

TextBlock::TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;
TextBlock::~TextBlock() = default;

TextBlock::TextBlock(const QString &text, const TextRules &rules)
    : m_font(rules.font)
    , m_scale(rules.scale)
    , m_width(rules.width / rules.scale)
    , m_lineHeight(std::round(rules.lineHeight * rules.scale))
    , m_alignment(rules.alignment)
{
    const QString readable = prepared(text, rules.newlines);
    const QString whole = markEmoji(readable);
    m_total = characterCount(whole);
    m_rightToLeft = whole.isRightToLeft();
    // Capitals stand in the middle of their line whatever the stand-in's own ascent is.
    m_baseline = std::round((m_lineHeight + QFontMetricsF(m_font).capHeight() * m_scale) / 2);

    qsizetype kept = whole.size();
    if (rules.unitCap > 0)
        kept = boundaryBefore(whole, std::min<qsizetype>(kept, rules.unitCap));
    if (rules.characterLimit > 0)
        kept = std::min(kept, counted(whole, rules.characterLimit).units);
    if (isBlank(whole)) {
        m_visible = m_total;
        return;
    }

    // Shaping costs time per character, so only what may fit is shaped.
    qsizetype tried = std::max<qsizetype>(64, qsizetype(rules.maxLines * m_width / 5));
    for (;; tried *= 4) {
        const QString part = whole.left(boundaryBefore(whole, std::min(kept, tried)));
        const int end = fill(part, rules.maxLines);
        const bool allFits = end >= part.size();
        if (allFits && part.size() < kept)
            continue;
        const bool lost = !isBlank(QStringView(whole).sliced(end));
        m_visible = lost ? characterCount(QStringView(whole).first(elideLast(part))) : m_total;
        if (lost)
            m_hidden = QString(readable.sliced(counted(readable, m_visible).units))
                           .replace(QChar(QChar::LineSeparator), u'\n');
        return;
    }
}

/// Notes which characters are emoji made of several code points and takes U+FE0F out of them: fonts
/// compose without it, but its missing glyph would make Qt take the parts from different fonts.
QString TextBlock::markEmoji(const QString &text)
{
    constexpr QChar joiner = u'\u200d', picture = u'\ufe0f', keycap = u'\u20e3';
    const auto composes = [=](QChar c) { return c == joiner || c == picture || c == keycap; };
    if (std::none_of(text.cbegin(), text.cend(), composes))
        return text;
    QString result;
    result.reserve(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = 0; (end = finder.toNextBoundary()) > 0; start = end) {
        const QString cluster = text.sliced(start, end - start);
        const bool pictorial = cluster.size() > 1 && cluster.front() != picture
            && (cluster.contains(picture) || cluster.contains(keycap)
                || (cluster.contains(joiner) && cluster.front().isSurrogate()));
        const qsizetype begin = result.size();
        result += pictorial ? QString(cluster).remove(picture) : cluster;
        if (pictorial)
            m_emoji.append({begin, result.size()});
    }
    return result;
}

/// @param begin  where `text` stands in the whole field
std::unique_ptr<QTextLayout> TextBlock::layoutFor(
    const QString &text, qsizetype begin, int wrapMode) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapMode(wrapMode));
    option.setUseDesignMetrics(true);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const bool right
        = m_alignment == Alignment::ByText ? m_rightToLeft : m_alignment == Alignment::Right;
    option.setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    auto layout = std::make_unique<QTextLayout>(text, m_font);
    layout->setTextOption(option);
    if (m_emoji.isEmpty())
        return layout;
    QTextCharFormat format;
    format.setFont(emojiFirst(m_font));
    QList<QTextLayout::FormatRange> ranges;
    for (const Span &span : m_emoji) {
        if (span.begin >= begin && span.end <= begin + text.size())
            ranges.append({int(span.begin - begin), int(span.end - span.begin), format});
    }
    layout->setFormats(ranges);
    layout->setCacheEnabled(true);
    return layout;
}

/// Wraps `text` to at most `maxLines` lines and says where the last of them ends.
int TextBlock::fill(const QString &text, int maxLines)
{
    m_lines.clear();
    m_body = layoutFor(text, 0, QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_body->beginLayout();
    int end = 0;
    while (lineCount() < maxLines) {
        QTextLine line = m_body->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        m_lines.push_back({m_body.get(), lineCount()});
        end = line.textStart() + line.textLength();
    }
    m_body->endLayout();
    return end;
}

/// Replaces the last line by one that ends in an ellipsis and says where its text ends.
int TextBlock::elideLast(const QString &text)
{
    const QTextLine last = m_lines.back().layout->lineAt(m_lines.back().index);
    const int start = last.textStart();
    // Part of the next word may fit, but never as much again as was put on the line.
    QString rest = text.sliced(start);
    rest.truncate(boundaryBefore(rest, std::max(64, 2 * last.textLength())));
    rest.truncate(
        std::find(rest.cbegin(), rest.cend(), QChar(QChar::LineSeparator)) - rest.cbegin());

    auto probe = layoutFor(rest, start, QTextOption::WrapAnywhere);
    probe->beginLayout();
    QTextLine line = probe->createLine();
    qsizetype length = 0;
    if (line.isValid()) {
        line.setLineWidth(m_width - QFontMetricsF(m_font).horizontalAdvance(ellipsis));
        length = boundaryBefore(rest, line.textLength());
    }
    probe->endLayout();

    for (;; length = boundaryBefore(rest, length - 1)) {
        length = trimmedEnd(QStringView(rest).first(length)).size();
        m_tail = layoutFor(rest.left(length) + ellipsis, start, QTextOption::NoWrap);
        m_tail->beginLayout();
        line = m_tail->createLine();
        line.setLineWidth(m_width);
        m_tail->endLayout();
        if (length == 0 || line.naturalTextWidth() <= m_width)
            break;
    }
    m_lines.back() = {m_tail.get(), 0};
    return start + int(length);
}

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.layout->lineAt(line.index).naturalTextWidth());
    return widest * m_scale;
}

QStringList TextBlock::lines() const
{
    QStringList result;
    for (const Line &line : m_lines) {
        const QTextLine text = line.layout->lineAt(line.index);
        result.append(line.layout->text().mid(text.textStart(), text.textLength()));
    }
    return result;
}

void TextBlock::draw(QPainter &painter, QPointF topLeft, const QColor &colour) const
{
    painter.save();
    painter.setPen(colour);
    painter.translate(topLeft);
    painter.scale(m_scale, m_scale);
    double y = m_baseline;
    for (const Line &line : m_lines) {
        const QTextLine text = line.layout->lineAt(line.index);
        text.draw(&painter, QPointF(0, y / m_scale - text.ascent() - text.y()));
        y += m_lineHeight;
    }
    painter.restore();
}

} // namespace carillon::toasts
