#include "toasts/toast_layout.h"

#include "toasts/fonts.h"

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

using namespace platforms;

namespace {

constexpr double separatorDot = 3;

QRectF centred(QPointF middle, double width, double height)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

Visibility visibilityOf(const TextBlock &block)
{
    return {block.visibleCharacters(), block.totalCharacters()};
}

} // namespace

ToastLayout::ToastLayout(const ToastSpec &spec)
    : m_spec(spec)
    , m_style(styleOf(spec.surface, spec.preset))
{
    arrange();
}

TextRules ToastLayout::rulesFor(const TextStyle &style, double width) const
{
    return {.font = fontFor(style.face, style.px, style.tracking),
        .scale = m_spec.textScale,
        .width = width,
        .lineHeight = style.lineHeight,
        .maxLines = style.lines,
        .newlines = style.newlines,
        .unitCap = m_style.characterCap};
}

double ToastLayout::iconIndent(IconPlace place) const
{
    return m_style.icon.place == place ? m_style.icon.size + m_style.icon.gap : 0;
}

void ToastLayout::arrange()
{
    const bool alone = m_spec.body.trimmed().isEmpty() && m_style.paddingAlone > 0;
    const double above = alone ? m_style.paddingAlone : m_style.padding.top;
    const double below = alone ? m_style.paddingAlone : m_style.padding.bottom;

    const double textTop = arrangeHeader(above);
    arrangeTime();
    arrangeText(textTop);

    double textHeight = m_title.height() + m_body.height();
    if (m_style.icon.place == IconPlace::Trailing)
        textHeight = std::max<double>(textHeight, m_style.icon.size);
    const double least = alone ? m_style.minHeight : m_style.minHeightWithBody;
    const double height = std::max(textTop + textHeight + below, least);
    m_size = QSizeF(m_style.width, height);

    const QPointF slack(0, std::floor((height - textTop - textHeight - below) / 2));
    m_titleAt += slack;
    m_bodyAt += slack;
    m_timeAt += slack;
    m_dot += m_dot.isNull() ? QPointF() : slack;
    arrangeIcon(textTop);
    arrangeControls(m_headerAt.y() + m_header.height() / 2);
}

/// Lays the header row out at `top` and returns where the text below begins.
double ToastLayout::arrangeHeader(double top)
{
    if (m_style.headerText == HeaderText::None)
        return top;
    const int cells = m_style.controls == Controls::MoreAndClose ? 2 : 1;
    const double left = m_style.padding.left + iconIndent(IconPlace::HeaderRow);
    const double right = m_style.width - m_style.controlInset - cells * m_style.controlCell;
    const QString &text = m_style.headerText == HeaderText::Origin ? m_spec.origin : m_spec.appName;
    m_header = TextBlock(text, rulesFor(m_style.header, right - left));

    const double icon = m_style.icon.place == IconPlace::HeaderRow ? m_style.icon.size : 0.0;
    const double row = std::max(icon, std::round(m_style.header.lineHeight * m_spec.textScale));
    m_headerAt = QPointF(left, top + std::floor((row - m_header.height()) / 2));
    return top + row + m_style.headerGap;
}

void ToastLayout::arrangeTime()
{
    if (m_style.timePlace == TimePlace::None || m_spec.timeText.isEmpty())
        return;
    TextRules rules = rulesFor(m_style.time, m_style.width / 2);
    rules.alignLeft = true;
    m_time = TextBlock(m_spec.timeText, rules);
}

void ToastLayout::arrangeText(double top)
{
    const double left = m_style.padding.left + iconIndent(IconPlace::Leading);
    const double right = m_style.width - m_style.padding.right - iconIndent(IconPlace::Trailing);
    const bool hasTime = m_time.lineCount() > 0;
    const bool timeFollows = m_style.timePlace == TimePlace::AfterTitle;
    const double timeLead = timeFollows ? (2 * m_style.timeGap + separatorDot) * m_spec.textScale
                                        : double(m_style.timeGap);

    TextRules rules = rulesFor(
        m_style.title, right - left - (hasTime ? std::ceil(m_time.naturalWidth() + timeLead) : 0));
    rules.alignLeft = timeFollows;
    m_title = TextBlock(m_spec.title, rules);
    m_titleAt = QPointF(left, top);

    rules = rulesFor(m_style.body, right - left);
    rules.maxLines = m_spec.bodyLines.value_or(rules.maxLines);
    rules.characterLimit = m_spec.bodyLimit;
    if (m_spec.monospaceBody)
        rules.font = fontFor(monospaceFace(), std::max(12.0, m_style.body.px - 1.0));
    m_body = TextBlock(m_spec.body, rules);
    m_bodyAt = QPointF(left, top + m_title.height());

    if (!hasTime)
        return;
    const double y = top + m_title.baseline() - m_time.baseline();
    const double end = m_titleAt.x() + m_title.naturalWidth();
    m_timeAt = QPointF(timeFollows ? end + timeLead : right - m_time.naturalWidth(), y);
    if (timeFollows)
        m_dot = QPointF(
            end + timeLead / 2, top + std::round(m_style.title.lineHeight * m_spec.textScale) / 2);
}

void ToastLayout::arrangeIcon(double textTop)
{
    const double size = m_style.icon.size;
    switch (m_style.icon.place) {
    case IconPlace::HeaderRow:
        m_icon = QRectF(m_style.padding.left,
            std::round(m_headerAt.y() + (m_header.height() - size) / 2), size, size);
        return;
    case IconPlace::Leading:
        m_icon = QRectF(m_style.padding.left, (m_size.height() - size) / 2, size, size);
        return;
    case IconPlace::Trailing:
        m_icon = QRectF(m_style.width - m_style.padding.right - size, textTop, size, size);
        return;
    }
}

void ToastLayout::arrangeControls(double headerMiddle)
{
    const double cell = m_style.controlCell;
    const double right = m_style.width - m_style.controlInset;
    switch (m_style.controls) {
    case Controls::None:
        return;
    case Controls::MoreAndClose:
        m_more = centred({right - 1.5 * cell, headerMiddle}, cell, cell);
        [[fallthrough]];
    case Controls::Close:
        m_close = centred({right - cell / 2, headerMiddle}, cell, cell);
        return;
    case Controls::Expander:
        m_expander = centred(
            {right - cell / 2, m_size.height() / 2}, m_style.controlGlyph, m_style.controlGlyph);
        return;
    }
}

Visibility ToastLayout::title() const
{
    return visibilityOf(m_title);
}

Visibility ToastLayout::body() const
{
    return visibilityOf(m_body);
}

Visibility ToastLayout::total() const
{
    return {m_title.visibleCharacters() + m_body.visibleCharacters(),
        m_title.totalCharacters() + m_body.totalCharacters()};
}

QString ToastLayout::summary() const
{
    const Visibility all = total();
    if (all.totalCharacters == 0)
        return tr("no text");
    if (all.isCut())
        return tr("%1 of %n characters visible", nullptr, all.totalCharacters)
            .arg(all.visibleCharacters);
    if (all.totalCharacters == 1)
        return tr("its one character visible");
    return tr("all %n characters visible", nullptr, all.totalCharacters);
}

QString ToastLayout::accessibleText() const
{
    QStringList parts{tr("%1 preview").arg(displayName(platformOf(m_spec.surface)))};
    if (!m_spec.title.isEmpty())
        parts.append(tr("title %1").arg(m_spec.title));
    if (!m_spec.body.isEmpty())
        parts.append(tr("body %1").arg(m_spec.body));
    parts.append(summary());
    if (m_spec.guess)
        parts.append(tr("a guess: %1").arg(m_spec.note));
    return parts.join(tr(", ", "between the parts of a list"));
}

QString ToastLayout::fontName() const
{
    return familyInUse(m_style.title.face);
}

} // namespace carillon::toasts
