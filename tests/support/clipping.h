#pragma once

#include "support/controls.h"
#include "widgets/elided_label.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

/// What of a window's words cannot be seen in whole: cut, pressed into less room than its font
/// needs, behind a neighbour, or beyond an edge that nothing scrolls to. An ellipsis is fair only
/// where a tooltip and the accessible text say the whole.
namespace carillon::test {

namespace clipping {

inline constexpr int tolerance = 1; // rounding of font metrics

[[nodiscard]] inline QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 40 ? line.left(40) + u'…' : line;
}

[[nodiscard]] inline QString lacking(
    const QWidget *widget, const QString &text, QSize needs, QSize has)
{
    return QStringLiteral("%1 \"%2\": needs %3x%4, has %5x%6")
        .arg(described(widget), brief(text))
        .arg(needs.width())
        .arg(needs.height())
        .arg(has.width())
        .arg(has.height());
}

[[nodiscard]] inline bool fits(QSize needs, QSize has)
{
    return needs.width() <= has.width() + tolerance && needs.height() <= has.height() + tolerance;
}

/// Whether a tooltip and the accessible text make up for an ellipsis.
[[nodiscard]] inline bool isToldElsewhere(QWidget *widget, const QString &text)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
    QString whole = text.simplified();
    while (whole.endsWith(u'…'))
        whole.chop(1);
    return reader && !widget->toolTip().isEmpty()
        && (reader->text(QAccessible::Name).contains(whole)
            || reader->text(QAccessible::Description).contains(whole));
}

[[nodiscard]] inline QSize sizeOf(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.size(Qt::TextShowMnemonic, text).width(), metrics.height()};
}

[[nodiscard]] inline int longestWord(const QFontMetrics &metrics, const QString &text)
{
    int out = 0;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("[\\s\u200b/-]+"))))
        out = std::max(out, metrics.horizontalAdvance(word));
    return out;
}

[[nodiscard]] inline QString ofLabel(QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    const int frame = 2 * label->frameWidth() + 2 * label->margin() + std::max(0, label->indent());
    const QMargins margins = label->contentsMargins();
    QSize needs = label->sizeHint();
    if (label->wordWrap()) {
        const bool isPlain = label->textFormat() == Qt::PlainText
            || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
        const int word = isPlain ? longestWord(label->fontMetrics(), label->text()) : 0;
        needs = QSize(
            word + frame + margins.left() + margins.right(), label->heightForWidth(label->width()));
    }
    return fits(needs, label->size()) ? QString()
                                      : lacking(label, label->text(), needs, label->size());
}

/// Where a button paints its text, as its style says.
[[nodiscard]] inline QSize roomOf(QAbstractButton *button)
{
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    option.icon = button->icon();
    option.iconSize = button->iconSize();
    const bool isRadio = qobject_cast<QRadioButton *>(button) != nullptr;
    const bool isCheck = qobject_cast<QCheckBox *>(button) != nullptr;
    return button->style()
        ->subElementRect(isRadio ? QStyle::SE_RadioButtonContents
                : isCheck        ? QStyle::SE_CheckBoxContents
                                 : QStyle::SE_PushButtonContents,
            &option, button)
        .size();
}

[[nodiscard]] inline QString ofButton(QAbstractButton *button)
{
    if (button->text().isEmpty())
        return {};
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    QSize needs = button->sizeHint();
    QSize has = button->size();
    if (qobject_cast<QPushButton *>(button) || qobject_cast<QCheckBox *>(button)
        || qobject_cast<QRadioButton *>(button)) {
        needs = sizeOf(button->fontMetrics(), button->text());
        if (!button->icon().isNull())
            needs.rwidth() += button->iconSize().width() + 4;
        has = roomOf(button).boundedTo(button->size());
    }
    if (!fits(needs, has))
        return lacking(button, button->text(), needs, has);
    const bool isElided = button->text().endsWith(u'…') && button->text() != nameOf(button)
        && nameOf(button).contains(button->text().chopped(1));
    return isElided && button->toolTip().isEmpty()
        ? QStringLiteral("%1 \"%2\": elided without a tooltip")
              .arg(described(button), button->text())
        : QString();
}

[[nodiscard]] inline QString ofField(QLineEdit *field)
{
    QStyleOptionFrame option;
    option.initFrom(field);
    option.lineWidth = 1;
    const QRect room = field->style()
                           ->subElementRect(QStyle::SE_LineEditContents, &option, field)
                           .marginsRemoved(field->textMargins());
    // What is typed scrolls, what stands there before does not.
    const bool isHint = field->text().isEmpty() && !field->placeholderText().isEmpty();
    const QString hint = isHint ? field->placeholderText() : QString();
    QSize needs(0, field->fontMetrics().height());
    if (isHint && !isToldElsewhere(field, hint))
        needs.setWidth(field->fontMetrics().horizontalAdvance(hint));
    return fits(needs, room.size()) ? QString() : lacking(field, hint, needs, room.size());
}

[[nodiscard]] inline QString ofComboBox(QComboBox *box)
{
    if (box->isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.currentText = box->currentText();
    option.frame = box->hasFrame();
    const QSize has
        = box->style()
              ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
              .size();
    const QFontMetrics metrics = box->fontMetrics();
    const QSize needs(metrics.horizontalAdvance(box->currentText()), metrics.height());
    return fits(needs, has) || isToldElsewhere(box, box->currentText())
        ? QString()
        : lacking(box, box->currentText(), needs, has);
}

/// Scrolling reaches the tabs that are not to be seen.
[[nodiscard]] inline QStringList ofTabs(QTabBar *bar)
{
    QStringList out;
    for (int i = 0; i < bar->count(); ++i) {
        const QSize needs = sizeOf(bar->fontMetrics(), bar->tabText(i));
        const QSize has = bar->tabRect(i).size();
        if (bar->isTabVisible(i) && !fits(needs, has) && bar->tabToolTip(i).isEmpty())
            out.append(lacking(bar, bar->tabText(i), needs, has));
    }
    return out;
}

[[nodiscard]] inline QStringList ofHeader(QHeaderView *header)
{
    constexpr int padding = 8;
    QStringList out;
    const bool isAcross = header->orientation() == Qt::Horizontal;
    if (!header->model() || !isAcross)
        return out;
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, header->orientation()).toString();
        const QString told
            = header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString();
        if (header->isSectionHidden(i) || text.isEmpty())
            continue;
        const QSize needs = sizeOf(header->fontMetrics(), text) + QSize(padding, 0);
        const QSize has(header->sectionSize(i), header->height());
        if (!fits(needs, has) && (told.isEmpty() || needs.height() > has.height() + tolerance))
            out.append(lacking(header, text, needs, has));
    }
    return out;
}

/// Rows of a view that are lower than a line of its font.
[[nodiscard]] inline QString ofRows(QAbstractItemView *view)
{
    if (!view->model() || view->model()->rowCount(view->rootIndex()) == 0)
        return {};
    const int column = qobject_cast<QHeaderView *>(view) ? -1 : 0;
    if (column < 0)
        return {};
    const QModelIndex first = view->model()->index(0, column, view->rootIndex());
    const QRect row = view->visualRect(first);
    const QSize needs(0, view->fontMetrics().height());
    return row.isEmpty() || fits(needs, row.size())
        ? QString()
        : lacking(view, first.data().toString(), needs, row.size());
}

/// A widget that paints its own words; what only holds others, as a spin box holds its line, is
/// seen by what becomes of them.
[[nodiscard]] inline QString ofOther(QWidget *widget)
{
    if (widget->layout() || qobject_cast<QSplitter *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget)
        || widget->objectName().startsWith(QLatin1StringView("qt_")))
        return {};
    const QSize needs = widget->minimumSizeHint().boundedTo(widget->maximumSize());
    return fits(needs, widget->size()) ? QString()
                                       : lacking(widget, nameOf(widget), needs, widget->size());
}

/// Beyond the edge of what holds it; what scrolls is reached.
[[nodiscard]] inline QString beyondAnEdge(const QWidget *widget)
{
    QRect rect = widget->rect();
    const QWidget *at = widget;
    for (const QWidget *holder = widget->parentWidget(); holder && !at->isWindow();
         at = holder, holder = holder->parentWidget()) {
        rect.translate(at->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
        if (area && area->viewport() == holder)
            return {};
        if (!holder->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(rect))
            return QStringLiteral("%1 \"%2\": beyond the edge of %3")
                .arg(described(widget), brief(nameOf(const_cast<QWidget *>(widget))),
                    described(holder));
    }
    return {};
}

[[nodiscard]] inline bool isWordy(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty())
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const widgets::ElidedLabel *>(widget);
}

/// Words that lie over those of a neighbour. What lets clicks through lies there on purpose.
[[nodiscard]] inline QStringList behindANeighbour(const QWidget *holder)
{
    QStringList out;
    QList<const QWidget *> words;
    for (const QObject *child : holder->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && isWordy(widget)
            && !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            words.append(widget);
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype k = i + 1; k < words.size(); ++k) {
            const QRect shared = words[i]->geometry() & words[k]->geometry();
            if (shared.width() > tolerance && shared.height() > tolerance)
                out.append(
                    described(words[i]) + QStringLiteral(": lies over ") + described(words[k]));
        }
    }
    return out;
}

[[nodiscard]] inline QStringList ofWidget(QWidget *widget)
{
    if (auto *bar = qobject_cast<QTabBar *>(widget))
        return ofTabs(bar);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        return ofHeader(header);
    if (auto *label = qobject_cast<QLabel *>(widget))
        return {ofLabel(label)};
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return {ofButton(button)};
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        return {ofField(field)};
    if (auto *box = qobject_cast<QComboBox *>(widget))
        return {ofComboBox(box)};
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        return {ofRows(view)};
    if (qobject_cast<QAbstractScrollArea *>(widget) || qobject_cast<QMenuBar *>(widget))
        return {};
    return {ofOther(widget)};
}

} // namespace clipping

/// One line for each text of a window that is cut; `root` has been shown and laid out.
[[nodiscard]] inline QStringList clippedIn(QWidget *root)
{
    QStringList out;
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible() || widget->window() != root || widget->size().isEmpty())
            continue;
        out += clipping::ofWidget(widget);
        if (clipping::isWordy(widget))
            out.append(clipping::beyondAnEdge(widget));
        out += clipping::behindANeighbour(widget);
    }
    out.removeAll(QString());
    return out;
}

} // namespace carillon::test
