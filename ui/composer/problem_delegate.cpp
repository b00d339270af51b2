#include "composer/problem_delegate.h"

#include "composer/diagnostic_marks.h"
#include "composer/problems_model.h"
#include "theme/chosen_row.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace carillon::composer {
namespace {

using contract::Severity;

constexpr int side = 12;
constexpr int usualButtonHeight = 22;
constexpr int buttonPadding = 9;
constexpr int usualLines = 2;
constexpr int rowPadding = 10;
constexpr int leastWidth = 160; // of a row, before the view has a size

int iconSide()
{
    return theme::scaled(theme::metrics::iconSize);
}

int buttonHeight()
{
    return theme::scaled(usualButtonHeight);
}

QFont buttonFont()
{
    return theme::uiFont(theme::metrics::smallText + 1);
}

Severity severityOf(const QModelIndex &index)
{
    return Severity(index.data(ProblemsModel::SeverityRole).toInt());
}

QLatin1StringView iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1StringView("error");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Note:
        break;
    }
    return QLatin1StringView("note");
}

// Where the window runs from the left; elsewhere it is mirrored.
QRect textRect(const QRect &row, const QString &fixLabel)
{
    const QRect button = ProblemDelegate::fixButtonRect(row, fixLabel, Qt::LeftToRight);
    const int right = button.isEmpty() ? row.right() - side : button.left() - theme::metrics::grid;
    const int left = row.left() + side + iconSide() + theme::metrics::grid;
    return {QPoint(left, row.top()), QPoint(right, row.bottom())};
}

/// Target and predicate, wrapped, targets rather behind a dot; what does not fit on the lines
/// there are ends in an ellipsis.
class Message {
public:
    Message(const QModelIndex &index, int width, int mostLines)
        : m_target(index.data(ProblemsModel::TargetRole).toString())
        , m_isName(index.data(ProblemsModel::TargetIsNameRole).toBool())
        , m_width(width)
        , m_mostLines(mostLines)
    {
        m_target.replace(u'.', QStringLiteral(".\u200b"));
        const QString whole = m_target + u' ' + index.data(ProblemsModel::PredicateRole).toString();
        const qsizetype fits = layOut(whole);
        if (fits < whole.size())
            layOut(whole.left(std::max<qsizetype>(fits - 2, 0)).trimmed() + u'…');
    }

    [[nodiscard]] int height() const { return int(m_layout.boundingRect().height() + 0.5); }
    void draw(QPainter *painter, QPointF at) const { m_layout.draw(painter, at); }

private:
    // How many characters found room.
    qsizetype layOut(const QString &text)
    {
        QTextLayout::FormatRange target{0, int(m_target.size()), {}};
        if (m_isName)
            target.format.setFont(theme::monoFont(theme::metrics::bodyText - 1));
        QTextOption wrap(Qt::AlignLeft);
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setFont(theme::uiFont(theme::metrics::bodyText));
        m_layout.setText(text);
        m_layout.setFormats({target});
        m_layout.setTextOption(wrap);
        qsizetype end = 0;
        qreal y = 0;
        m_layout.beginLayout();
        for (int i = 0; i < m_mostLines; ++i) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(m_width);
            line.setPosition({0, y});
            y += line.height();
            end = line.textStart() + line.textLength();
        }
        m_layout.endLayout();
        return end;
    }

    QString m_target;
    bool m_isName;
    int m_width;
    int m_mostLines;
    QTextLayout m_layout;
};

void paintButton(QPainter *painter, const QRect &rect, const QString &label,
    const theme::Colors &colors, bool hot)
{
    if (rect.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.accent);
    painter->setBrush(hot ? colors.accent : colors.panel);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme::metrics::halfGrid,
        theme::metrics::halfGrid);
    painter->setPen(hot ? colors.onAccent : colors.accent);
    painter->setFont(buttonFont());
    painter->drawText(rect, Qt::AlignCenter, label);
}

} // namespace

QRect ProblemDelegate::fixButtonRect(
    const QRect &row, const QString &label, Qt::LayoutDirection direction)
{
    if (label.isEmpty())
        return {};
    const int width = QFontMetrics(buttonFont()).horizontalAdvance(label) + 2 * buttonPadding;
    return QStyle::visualRect(direction, row,
        {row.right() + 1 - side - width, row.center().y() - buttonHeight() / 2, width,
            buttonHeight()});
}

int ProblemDelegate::tallestRow()
{
    const QFontMetricsF words(theme::uiFont(theme::metrics::bodyText));
    const QFontMetricsF code(theme::monoFont(theme::metrics::bodyText - 1));
    return int(usualLines * std::max(words.height(), code.height()) + 0.5) + rowPadding;
}

void ProblemDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const theme::Colors &colors = theme::colorsOf(option.widget);
    const QRect row = option.rect;
    const QString label = index.data(ProblemsModel::FixLabelRole).toString();
    const QRect button = fixButtonRect(row, label, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QPoint mouse = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint();

    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    painter->save();
    if (hovered)
        painter->fillRect(row, colors.panel);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colors.line);
    if (selected)
        theme::paintChosen(*painter, row, colors, option.direction);
    const Severity severity = severityOf(index);
    theme::icon(iconName(severity), severityColor(severity, colors))
        .paint(painter,
            placed({row.left() + side, row.center().y() - iconSide() / 2, iconSide(), iconSide()}));
    const QRect text = placed(textRect(row, label));
    const Message message(index, text.width(), m_mostLines);
    painter->setPen(colors.text);
    message.draw(painter, QPointF(text.left(), row.top() + (row.height() - message.height()) / 2));
    paintButton(painter, button, label, colors, hovered && button.contains(mouse));
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = std::max(leastWidth, view ? view->viewport()->width() : option.rect.width());
    const QRect text
        = textRect(QRect(0, 0, width, 0), index.data(ProblemsModel::FixLabelRole).toString());
    return {leastWidth,
        std::max(buttonHeight() + theme::metrics::grid,
            messageHeight(index, text.width()) + rowPadding)};
}

void ProblemDelegate::setMostLines(int lines)
{
    m_mostLines = lines;
    m_heights.clear();
}

int ProblemDelegate::messageHeight(const QModelIndex &index, int width) const
{
    const QStringList parts{index.data(ProblemsModel::TargetRole).toString(),
        index.data(ProblemsModel::PredicateRole).toString(), QString::number(width),
        theme::uiFont(theme::metrics::bodyText).key()};
    const QString key = parts.join(u'\n');
    if (const int *known = m_heights.object(key))
        return *known;
    const int height = Message(index, width, m_mostLines).height();
    m_heights.insert(key, new int(height));
    return height;
}

bool ProblemDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool released = event->type() == QEvent::MouseButtonRelease;
    if (!released && event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect button = fixButtonRect(
        option.rect, index.data(ProblemsModel::FixLabelRole).toString(), option.direction);
    const bool onButton = button.contains(mouse->position().toPoint());
    if (released && mouse->button() == Qt::LeftButton) {
        if (onButton)
            Q_EMIT fixRequested(index);
        else
            Q_EMIT placeRequested(index);
    }
    return onButton;
}

} // namespace carillon::composer
