#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QWidget>

namespace carillon::test {

struct VisibleText {
    const QWidget *widget = nullptr;
    QString text{};
};

/// Every text of ours in a window that someone sees, hovers over or is read out: those of labels,
/// buttons, tabs, heads of columns, tool tips, placeholders, accessible names, and of the actions
/// and choices behind them. What people type and what a model's rows hold is not among them.
[[nodiscard]] inline QList<VisibleText> visibleTexts(QWidget *root)
{
    QList<VisibleText> out;
    const auto add = [&out](const QWidget *widget, const QString &text) {
        if (!text.isEmpty())
            out.append({widget, text});
    };
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    for (QWidget *widget : std::as_const(all)) {
        if (widget->window() != root && !qobject_cast<QMenu *>(widget))
            continue;
        add(widget, widget->toolTip());
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        for (const QAction *action : widget->actions()) {
            add(widget, action->text());
            add(widget, action->statusTip());
        }
        if (const auto *label = qobject_cast<QLabel *>(widget))
            add(widget, label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(widget, button->text());
        else if (const auto *box = qobject_cast<QGroupBox *>(widget))
            add(widget, box->title());
        else if (const auto *field = qobject_cast<QLineEdit *>(widget))
            add(widget, field->placeholderText());
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, tabs->tabText(i));
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(widget, combo->itemText(i));
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i)
                add(widget, header->model()->headerData(i, header->orientation()).toString());
        }
    }
    return out;
}

} // namespace carillon::test
