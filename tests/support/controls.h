#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QWidget>
#include <QtTest>

/// The controls of a window, as the keyboard and a screen reader meet them.
namespace carillon::test {

/// Those that are to be seen, can be used and take the focus from Tab.
[[nodiscard]] inline QList<QWidget *> controlsOf(QWidget *root)
{
    QList<QWidget *> out;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesTab && widget->isVisible() && widget->isEnabled() && widget->window() == root)
            out.append(widget);
    }
    return out;
}

/// Where in its window a control is, for messages.
[[nodiscard]] inline QString described(const QWidget *widget)
{
    QString out;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        out.prepend(QStringLiteral(" > ") + QLatin1String(widget->metaObject()->className()) + u' '
            + widget->objectName());
    return out;
}

[[nodiscard]] inline QString nameOf(QWidget *widget)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
    return reader ? reader->text(QAccessible::Name) : QString();
}

/// Presses Tab until every control should have had the focus; those that did not have it. Of
/// buttons that exclude each other Tab reaches the chosen one, arrows the others.
[[nodiscard]] inline QStringList missedByTab(const QList<QWidget *> &controls)
{
    QSet<QWidget *> reached;
    controls.first()->setFocus();
    for (qsizetype steps = 0; steps < 3 * controls.size(); ++steps) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return {QStringLiteral("nothing has the focus")};
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *control : controls) {
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const bool byArrows = button && button->group() && !button->isChecked();
        if (!byArrows && !reached.contains(control))
            missed.append(described(control));
    }
    return missed;
}

} // namespace carillon::test
