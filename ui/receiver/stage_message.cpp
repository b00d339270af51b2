#include "receiver/stage_message.h"

#include "theme/palette.h"
#include "theme/text_size.h"

#include <QPainter>
#include <QStringList>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>

namespace carillon::receiver {
namespace {

constexpr qreal panelMargin = 12;
constexpr qreal lineGap = 2;

/// Lines laid out below each other as far as there is room.
struct Laid {
    qsizetype end = 0; ///< of the text that found room
    qreal height = 0;
    int lines = 0;
};

Laid layOut(QTextLayout &layout, const QString &text, qreal width, qreal limit)
{
    Laid out;
    layout.setText(text);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (out.height + line.height() > limit)
            break;
        line.setPosition({0, out.height});
        out.height += line.height() + lineGap;
        ++out.lines;
        out.end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return out;
}

} // namespace

QString StageMessage::text() const
{
    QStringList second{strong, rest};
    second.removeAll(QString());
    QStringList lines{lead, second.join(u' ')};
    lines.removeAll(QString());
    return lines.join(QChar::LineSeparator);
}

void paintMessage(
    QPainter &painter, const QWidget &widget, const QRectF &area, const StageMessage &message)
{
    const QString text = message.text();
    if (text.isEmpty())
        return;
    QTextLayout layout(text, widget.font());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    layout.setFormats({{int(text.indexOf(message.strong, message.lead.size())),
        int(message.strong.size()), bold}});
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    const qreal width = std::min<qreal>(theme::scaled(300), area.width() - 2 * panelMargin);
    Laid laid = layOut(layout, text, width, area.height());
    if (laid.end < text.size())
        laid = layOut(layout, text.left(std::max<qsizetype>(laid.end - 2, 0)).trimmed() + u'…',
            width, area.height());

    QRectF panel(0, 0, width + 2 * panelMargin, laid.height + 14);
    panel.moveCenter(area.center());
    const theme::Scheme scheme = theme::schemeOf(widget.palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        theme::isDark(scheme) ? QColor(0, 0, 0, 90) : QColor(255, 255, 255, 130));
    painter.drawRoundedRect(panel, 6, 6);
    painter.setPen(theme::colors(scheme).text);
    for (int i = 0; i < laid.lines; ++i)
        layout.lineAt(i).draw(&painter, panel.topLeft() + QPointF(panelMargin, 7));
}

} // namespace carillon::receiver
