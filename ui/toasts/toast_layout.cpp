// The measuring half of ToastLayout; toast_painter.cpp paints, toast_words.cpp describes.

#include "toasts/toast_layout.h"

#include "toasts/fonts.h"

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

using namespace platforms;

namespace {

constexpr double separatorDot = 3;
constexpr double countGap = 3; ///< between a number in the pill and its chevron

QRectF centred(QPointF middle, double width, double height)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

QRectF mirrored(const QRectF &rect, double width)
{
    return {width - rect.right(), rect.y(), rect.width(), rect.height()};
}

} // namespace

ToastLayout::ToastLayout(const ToastSpec &spec)
    : m_spec(spec)
    , m_style(styleOf(spec.surface, spec.preset))
{
    arrange();
    if (m_spec.rightToLeft)
        mirror();
}

TextRules ToastLayout::rulesFor(const TextStyle &style, double width) const
{
    return {.font = fontFor(style.face, style.px, style.tracking),
        .scale = m_spec.textScale,
        .width = std::max(width, 1.0),
        .lineHeight = style.lineHeight,
        .maxLines = style.lines,
        .newlines = style.newlines,
        .unitCap = m_style.characterCap};
}

/// Where a row begins in the simulated interface.
Alignment ToastLayout::start() const
{
    return m_spec.rightToLeft ? Alignment::Right : Alignment::Left;
}

ToastLayout::PlacedText ToastLayout::placed(const QString &text, const TextStyle &style, QPointF at,
    double width, Alignment alignment) const
{
    TextRules rules = rulesFor(style, width);
    rules.alignment = alignment;
    return {TextBlock(text, rules), at, &style};
}

double ToastLayout::indent(std::initializer_list<IconPlace> places) const
{
    double sum = 0;
    for (const IconStyle *icon : {&m_style.icon, &m_style.logo}) {
        if (icon->size > 0 && std::find(places.begin(), places.end(), icon->place) != places.end())
            sum += icon->size + icon->gap;
    }
    return sum;
}

void ToastLayout::arrange()
{
    const bool alone
        = !m_style.hidesContent && m_spec.body.trimmed().isEmpty() && m_style.paddingAlone > 0;
    const double above = alone ? m_style.paddingAlone : m_style.padding.top;
    const double below = alone ? m_style.paddingAlone : m_style.padding.bottom;
    const bool heading = m_style.headerPlace == HeaderPlace::Above;

    arrangeTime();
    const double headed = arrangeHeader(heading ? 0 : above);
    const double cardTop = heading ? headed : 0;
    const double textTop = heading ? cardTop + above : headed;
    double textHeight = arrangeTexts(textTop, below) - textTop;
    const double bare = textHeight;
    for (const IconStyle *icon : {&m_style.icon, &m_style.logo}) {
        if (icon->place == IconPlace::Trailing || icon->place == IconPlace::LeadingTop)
            textHeight = std::max<double>(textHeight, icon->size);
    }
    const double least = alone ? m_style.minHeight : m_style.minHeightWithBody;
    const double height = std::max(textTop - cardTop + textHeight + below, least);
    m_card = QRectF(0, cardTop, m_style.width, height);
    m_size = QSizeF(m_style.width, m_card.bottom());

    // Beside an icon in the middle of the card the texts stand in the middle, too.
    const bool middle = m_style.icon.place == IconPlace::Leading;
    const double used = textTop - cardTop + (middle ? bare : textHeight) + below;
    if (m_style.headerText == HeaderText::None || heading)
        shiftTexts(std::floor((height - used) / 2));
    arrangeIcon(m_style.icon, m_icon, textTop);
    arrangeIcon(m_style.logo, m_logo, textTop);
    arrangeControls();
    arrangeEdges();
}

QString ToastLayout::headerText() const
{
    switch (m_style.headerText) {
    case HeaderText::None:
        return {};
    case HeaderText::AppName:
        return m_spec.appName;
    case HeaderText::Origin:
        return m_spec.origin;
    case HeaderText::Browser:
        return tr("Browser");
    }
    Q_UNREACHABLE();
}

/// Lays the header row out at `top` and returns where the text below begins.
double ToastLayout::arrangeHeader(double top)
{
    if (m_style.headerText == HeaderText::None) {
        m_headerMiddle = top + std::round(m_style.title.lineHeight * m_spec.textScale) / 2;
        return top;
    }
    if (m_style.groupStyle == GroupStyle::Lines && !m_spec.grouped.isEmpty())
        m_count = placed(QString::number(m_spec.grouped.size() + 1), m_style.groupText, {},
            m_style.controlCell, Alignment::Left);
    const int cells = m_style.controls == Controls::MoreAndClose ? 2 : 1;
    const double left = m_style.padding.left + indent({IconPlace::HeaderRow});
    const double right = m_style.width - m_style.controlInset - cells * m_style.controlCell
        - m_count.block.naturalWidth();
    const bool timed = m_style.timePlace == TimePlace::AfterHeader && m_time.style;
    const double tail = timed ? std::ceil(m_time.block.naturalWidth()
                            + (2 * m_style.timeGap + separatorDot) * m_spec.textScale)
                              : 0;
    m_header = placed(headerText(), m_style.header, {left, 0}, right - left - tail, start());

    const double icon = m_style.icon.place == IconPlace::HeaderRow ? m_style.icon.size : 0.0;
    const double row = std::max({icon, m_style.headerHeight.value,
        std::round(m_style.header.lineHeight * m_spec.textScale)});
    m_headerMiddle = top + row / 2;
    m_header.at.setY(top + std::floor((row - m_header.block.height()) / 2));
    if (timed) {
        arrangeTail(m_header, left + m_header.block.naturalWidth(), m_headerMiddle);
        m_time.at = QPointF(
            left + m_header.block.naturalWidth() + tail - std::ceil(m_time.block.naturalWidth()),
            m_header.at.y() + m_header.block.baseline() - m_time.block.baseline());
    }
    return top + row + m_style.headerGap;
}

/// A dot behind the text that ends at `end`.
void ToastLayout::arrangeTail(const PlacedText &before, double end, double middle)
{
    if (before.block.lineCount() == 0)
        return;
    m_dots.emplace_back(end + (m_style.timeGap + separatorDot / 2) * m_spec.textScale, middle);
}

void ToastLayout::arrangeTime()
{
    const bool clock = m_style.timeKind == TimeKind::Clock && !m_spec.clockText.isEmpty();
    const QString &text = clock ? m_spec.clockText : m_spec.timeText;
    if (m_style.timePlace != TimePlace::None && !text.isEmpty())
        m_time = placed(text, m_style.time, {}, m_style.width / 2, start());
}

/// Returns where the last text ends.
double ToastLayout::arrangeTexts(double top, double below)
{
    const Column column{m_style.padding.left + m_style.textIndent
            + indent({IconPlace::Leading, IconPlace::LeadingTop}),
        m_style.width - m_style.padding.right - indent({IconPlace::Trailing})};
    if (m_style.groupStyle == GroupStyle::Lines)
        return arrangeLines(top, column);
    arrangeTitle(top, column);
    const double end = arrangeBody(top + m_title.block.height(), column, below);
    return arrangeAttribution(end, column);
}

/// Puts the origin behind the title and returns how much of the row the title may take. Where
/// hardly anything of the origin would be left, the title has the row alone.
double ToastLayout::shareTitleRow(const QString &title, double lead, double width)
{
    if (m_style.attributionText != AttributionText::Origin
        || m_style.attributionPlace != AttributionPlace::InTitleRow || m_spec.origin.isEmpty())
        return width;
    constexpr int worthShowing = 4; // characters
    const auto natural = [&](const QString &text, const TextStyle &style) {
        return std::ceil(placed(text, style, {}, width, start()).block.naturalWidth());
    };
    const double rest = width - lead;
    const double wanted = natural(title, m_style.title);
    const double keeps = std::min(wanted,
        std::max<double>(m_style.leastShare, rest - natural(m_spec.origin, m_style.attribution)));
    PlacedText origin = placed(m_spec.origin, m_style.attribution, {}, rest - keeps, start());
    if (origin.block.visibleCharacters() < worthShowing)
        return width;
    m_attribution = std::move(origin);
    return keeps;
}

/// The title and what follows it in its row.
void ToastLayout::arrangeTitle(double top, Column column)
{
    const bool follows = m_style.timePlace == TimePlace::AfterTitle;
    const double lead = (2 * m_style.timeGap + separatorDot) * m_spec.textScale;
    const bool timed = m_time.style && (follows || m_style.timePlace == TimePlace::EndOfTitleRow);
    const double timeWidth = timed
        ? std::ceil(m_time.block.naturalWidth() + (follows ? lead : double(m_style.timeGap)))
        : 0;
    const bool ownWords = m_style.hidesContent; // in the language of the interface
    const Alignment alignment = follows || ownWords ? start() : Alignment::ByText;
    const QString text = ownWords ? m_spec.appName : m_spec.title;
    const double width = shareTitleRow(text, lead, column.width() - timeWidth);
    m_title = placed(text, m_style.title, {column.left, top}, width, alignment);

    const double middle = top + std::round(m_style.title.lineHeight * m_spec.textScale) / 2;
    const double baseline = top + m_title.block.baseline();
    double end = column.left + m_title.block.naturalWidth();
    if (m_attribution.style) {
        arrangeTail(m_title, end, middle);
        end += m_title.block.lineCount() > 0 ? lead : 0;
        m_attribution.at = QPointF(end, baseline - m_attribution.block.baseline());
        end += m_attribution.block.naturalWidth();
    }
    if (!timed)
        return;
    if (follows)
        arrangeTail(m_attribution.style ? m_attribution : m_title, end, middle);
    m_time.at = QPointF(follows ? end + lead : column.right - m_time.block.naturalWidth(),
        baseline - m_time.block.baseline());
}

/// Lines of the body that fit below `top` where the card has a greatest height.
int ToastLayout::lineLimit(double top, double below) const
{
    const int asked = m_spec.bodyLines.value_or(m_style.body.lines);
    if (m_style.maxHeight <= 0)
        return asked;
    const double line = std::round(m_style.body.lineHeight * m_spec.textScale);
    return std::clamp(int((m_style.maxHeight - top - below) / line), 1, std::max(1, asked));
}

double ToastLayout::arrangeBody(double top, Column column, double below)
{
    const double bodyTop = top + m_style.bodyGap;
    TextRules rules = rulesFor(m_style.body, column.width());
    rules.maxLines = lineLimit(bodyTop, below);
    rules.characterLimit = m_spec.bodyLimit;
    if (m_spec.monospaceBody && !m_style.hidesContent)
        rules.font = fontFor(monospaceFace(), std::max(12.0, m_style.body.px - 1.0));
    const QString text = m_style.hidesContent
        ? QCoreApplication::translate("platforms", "Notification")
        : m_spec.body;
    if (m_style.hidesContent)
        rules.alignment = start();
    m_body = {TextBlock(text, rules), {column.left, bodyTop}, &m_style.body};
    return m_body.block.lineCount() > 0 ? bodyTop + m_body.block.height() : top;
}

double ToastLayout::arrangeAttribution(double top, Column column)
{
    if (m_style.attributionText == AttributionText::None
        || m_style.attributionPlace == AttributionPlace::InTitleRow)
        return top;
    const QString &text
        = m_style.attributionText == AttributionText::Origin ? m_spec.origin : m_spec.appName;
    if (text.isEmpty())
        return top;
    m_attribution = placed(text, m_style.attribution, {column.left, top + m_style.attributionGap},
        column.width(), start());
    return m_attribution.at.y() + m_attribution.block.height();
}

/// One line each: headline and text of the newest, headlines of the others.
double ToastLayout::arrangeLines(double top, Column column)
{
    const bool hasBody = !m_spec.body.trimmed().isEmpty();
    const double keeps = hasBody ? m_style.leastShare + m_style.bodyGap : 0.0;
    m_title
        = placed(m_spec.title, m_style.title, {column.left, top}, column.width() - keeps, start());
    const double used
        = m_title.block.lineCount() > 0 ? m_title.block.naturalWidth() + m_style.bodyGap : 0;
    const double line = std::round(m_style.title.lineHeight * m_spec.textScale);
    TextRules rules = rulesFor(m_style.body, column.width() - used);
    rules.alignment = start();
    rules.characterLimit = m_spec.bodyLimit;
    m_body = {TextBlock(m_spec.body, rules), {column.left + used, top}, &m_style.body};

    double y = top + line;
    const qsizetype shown
        = std::min<qsizetype>(m_spec.grouped.size(), std::max(0, m_style.groupShown - 1));
    for (qsizetype i = 0; i < shown; ++i) {
        y += m_style.groupStep;
        const qsizetype left = m_spec.grouped.size() - shown;
        double right = column.right;
        if (i == shown - 1 && left > 0) {
            PlacedText more
                = placed(tr("+%1").arg(left), m_style.groupText, {}, column.width(), start());
            right -= std::ceil(more.block.naturalWidth()) + m_style.bodyGap;
            more.at = {column.right - more.block.naturalWidth(),
                y + m_title.block.baseline() - more.block.baseline()};
            m_lines.push_back(std::move(more));
        }
        m_lines.push_back(placed(
            m_spec.grouped[i], m_style.title, {column.left, y}, right - column.left, start()));
        y += line;
    }
    return y;
}

void ToastLayout::arrangeIcon(const IconStyle &icon, QRectF &place, double textTop)
{
    const double size = icon.size;
    if (size <= 0)
        return;
    switch (icon.place) {
    case IconPlace::HeaderRow:
        place = QRectF(m_style.padding.left, std::round(m_headerMiddle - size / 2), size, size);
        return;
    case IconPlace::Leading:
        place = QRectF(m_style.padding.left, m_card.center().y() - size / 2, size, size);
        return;
    case IconPlace::LeadingTop:
        place = QRectF(m_style.padding.left, textTop, size, size);
        return;
    case IconPlace::Trailing:
        place = QRectF(m_style.width - m_style.padding.right - size, textTop, size, size);
        return;
    }
}

void ToastLayout::arrangeControls()
{
    const double cell = m_style.controlCell;
    const double right = m_style.width - m_style.controlInset;
    switch (m_style.controls) {
    case Controls::None:
        return;
    case Controls::MoreAndClose:
        m_more = centred({right - 1.5 * cell, m_headerMiddle}, cell, cell);
        [[fallthrough]];
    case Controls::Close:
        m_close = centred({right - cell / 2, m_headerMiddle}, cell, cell);
        return;
    case Controls::Expander:
    case Controls::Collapser:
        break;
    }
    const double high = m_style.controlGlyph;
    const double wide = m_style.controlWidth > 0 ? m_style.controlWidth : m_style.controlGlyph;
    const bool inRow = m_style.headerText != HeaderText::None;
    m_expander
        = centred({right - cell / 2, inRow ? m_headerMiddle : m_card.center().y()}, wide, high);
    if (m_count.block.lineCount() == 0)
        return;
    const double number = std::ceil(m_count.block.naturalWidth()) + countGap;
    m_expander.setLeft(m_expander.left() - number);
    m_count.at
        = {m_expander.left() + high / 3, m_expander.center().y() - m_count.block.height() / 2};
}

/// Edges of the others under the card, and how many there are.
void ToastLayout::arrangeEdges()
{
    if (m_style.groupStyle != GroupStyle::Edges || m_spec.grouped.isEmpty())
        return;
    const int more = int(m_spec.grouped.size());
    m_edges = std::min<int>(more, m_style.groupShown);
    const double bottom = m_card.bottom() + m_edges * m_style.groupStep;
    const QString text = m_spec.appName.isEmpty()
        ? tr("%n more", nullptr, more)
        : tr("%n more from %1", nullptr, more).arg(m_spec.appName);
    const double left = m_style.padding.left;
    m_count = placed(text, m_style.groupText, {left, bottom + m_style.groupStep},
        m_style.width - 2 * left, start());
    m_size.setHeight(m_count.at.y() + m_count.block.height());
}

void ToastLayout::shiftTexts(double distance)
{
    for (PlacedText *text : texts()) {
        if (text != &m_header && text != &m_count)
            text->at.ry() += distance;
    }
    for (QPointF &dot : m_dots)
        dot.ry() += distance;
}

/// Turns the card round for an interface written from right to left.
void ToastLayout::mirror()
{
    const double width = m_style.width;
    for (PlacedText *text : texts())
        text->at.setX(width - text->at.x() - text->block.columnWidth());
    // A number in the pill is aligned to the left of its column all the same.
    if (m_style.groupStyle == GroupStyle::Lines && m_count.block.lineCount() > 0)
        m_count.at.rx() += m_count.block.columnWidth() - m_count.block.naturalWidth();
    for (QPointF &dot : m_dots)
        dot.setX(width - dot.x());
    for (QRectF *rect : {&m_icon, &m_logo, &m_close, &m_more, &m_expander}) {
        if (!rect->isEmpty())
            *rect = mirrored(*rect, width);
    }
}

std::vector<ToastLayout::PlacedText *> ToastLayout::texts()
{
    std::vector<PlacedText *> all{&m_header, &m_title, &m_body, &m_time, &m_attribution, &m_count};
    for (PlacedText &line : m_lines)
        all.push_back(&line);
    return all;
}

std::vector<const ToastLayout::PlacedText *> ToastLayout::texts() const
{
    std::vector<const PlacedText *> all{
        &m_header, &m_title, &m_body, &m_time, &m_attribution, &m_count};
    for (const PlacedText &line : m_lines)
        all.push_back(&line);
    return all;
}

QList<QRectF> ToastLayout::textAreas() const
{
    QList<QRectF> areas;
    for (const PlacedText *text : texts()) {
        if (text->block.lineCount() > 0)
            areas.append(QRectF(text->at, QSizeF(text->block.columnWidth(), text->block.height())));
    }
    return areas;
}

} // namespace carillon::toasts
