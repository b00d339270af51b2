#include "help/help_hit_delegate.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QPainter>
#include <QTextLayout>

namespace carillon::help {
namespace {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

constexpr int snippetLines = 2;

QFont headingFont()
{
    return theme::uiFont(metrics::bodyText, QFont::DemiBold);
}

QFont smallFont()
{
    return theme::uiFont(metrics::smallText);
}

// Cut after the last line there is room for.
void paintLines(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics font(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int i = 0; i < snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = text.mid(line.textStart());
        const QString shown = i + 1 < snippetLines
            ? rest.left(line.textLength())
            : font.elidedText(rest, Qt::ElideRight, rect.width());
        painter.drawText(QRect(rect.left(), rect.top() + i * font.lineSpacing(), rect.width(),
                             font.lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    layout.endLayout();
}

} // namespace

void HelpHitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // English
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.accentTint);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.line);
    QRect row = option.rect.adjusted(
        metrics::paneMargin, metrics::grid - 2, -metrics::grid, -metrics::grid);
    const QFontMetrics heading(headingFont());
    painter->setFont(headingFont());
    painter->setPen(colors.text);
    painter->drawText(QRect(row.topLeft(), QSize(row.width(), heading.lineSpacing())),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        heading.elidedText(index.data(HeadingRole).toString(), Qt::ElideRight, row.width()));
    row.setTop(row.top() + heading.lineSpacing());
    painter->setFont(smallFont());
    const QFontMetrics small(smallFont());
    painter->setPen(colors.accent);
    painter->drawText(QRect(row.topLeft(), QSize(row.width(), small.lineSpacing())),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        small.elidedText(index.data(PageRole).toString(), Qt::ElideRight, row.width()));
    row.setTop(row.top() + small.lineSpacing());
    painter->setPen(colors.secondaryText);
    paintLines(*painter, row, index.data(SnippetRole).toString());
    painter->restore();
}

QSize HelpHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(headingFont()).lineSpacing()
        + (1 + snippetLines) * QFontMetrics(smallFont()).lineSpacing();
    return {option.rect.width(), lines + 2 * metrics::grid - 1};
}

} // namespace carillon::help
