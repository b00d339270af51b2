#include "theme/style_sheet.h"

#include "theme/palette.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace carillon::theme {
namespace {

constexpr auto buttons = R"(
QPushButton, QToolButton {
    background: $panel$; color: $text$; border: 1px solid $line$; border-radius: 6px;
    padding: 5px 12px;
}
QToolButton { padding: 5px 8px; }
QPushButton:hover, QToolButton:hover { background: $sunken$; border-color: $secondaryText$; }
QPushButton:pressed, QToolButton:pressed, QPushButton:open, QToolButton:open {
    background: $accentTint$; border-color: $accent$;
}
QPushButton:checked, QToolButton:checked { background: $accentTint$; border-color: $accent$; }
QPushButton:focus, QToolButton:focus { border-color: $accent$; }
QPushButton:disabled, QToolButton:disabled {
    background: $window$; color: $secondaryText$; border-color: $line$;
}
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url(:/icons/sheet-chevron-down.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
}
QToolButton::menu-indicator { right: 2px; }
QToolButton[arrowOnly="true"]::menu-indicator { subcontrol-position: center; right: 0; }
QPushButton[menuButton="true"] { padding-right: 24px; }
QPushButton[primary="true"] {
    background: $accent$; color: $onAccent$; border-color: $accent$; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: $accentHover$; border-color: $accentHover$; }
QPushButton[primary="true"]:pressed { background: $accentPressed$; border-color: $accentPressed$; }
QPushButton[primary="true"]:focus { border: 1px solid $text$; }
QPushButton[primary="true"]:disabled {
    background: $window$; color: $secondaryText$; border-color: $line$;
}
QPushButton[chip="true"] { border-radius: 13px; padding: 4px 10px; min-height: 16px; }
QPushButton[chip="true"]:!checked { color: $secondaryText$; }
QPushButton[chip="true"]:focus { border-color: $text$; }
QPushButton[chip="true"]:!checked:focus { border-color: $accent$; }
QPushButton[problem="error"] { border-color: $error$; }
QPushButton[problem="warning"] { border-color: $warning$; }
QToolButton[flat="true"] { background: transparent; border-color: transparent; padding: 4px; }
QToolButton[flat="true"]:hover { background: $accentTint$; }
QToolButton[flat="true"]:focus { border-color: $accent$; }
)";

constexpr auto inputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $sunken$; color: $text$; border: 1px solid $line$; border-radius: 6px;
    selection-background-color: $selection$; selection-color: $text$;
}
QLineEdit { padding: 4px 7px; }
QPlainTextEdit, QTextEdit { padding: 2px 4px; }
QAbstractSpinBox { padding: 4px 7px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox { padding: 4px 24px 4px 9px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/sheet-chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $panel$; border: 1px solid $line$; outline: none; padding: 4px;
}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
    border-color: $secondaryText$;
}
QLineEdit[problem="warning"], QPlainTextEdit[problem="warning"], QTextEdit[problem="warning"],
QAbstractSpinBox[problem="warning"], QComboBox[problem="warning"] { border-color: $warning$; }
QLineEdit[problem="error"], QPlainTextEdit[problem="error"], QTextEdit[problem="error"],
QAbstractSpinBox[problem="error"], QComboBox[problem="error"] { border-color: $error$; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    background: $panel$; border-color: $accent$;
}
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window$; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { background: $window$; color: $secondaryText$; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid $secondaryText$; border-radius: 4px;
    background: $sunken$;
}
QCheckBox::indicator:checked {
    image: url(:/icons/sheet-check.svg); background: $accentTint$; border-color: $accent$;
}
QCheckBox::indicator:focus { border-color: $accent$; }
)";

constexpr auto views = R"(
QAbstractItemView {
    background: $panel$; color: $text$; border: none; outline: none;
    alternate-background-color: $sunken$; gridline-color: $line$;
    selection-background-color: $accentTint$; selection-color: $text$;
}
QHeaderView { background: $sunken$; border: none; }
QHeaderView::section {
    background: $sunken$; color: $secondaryText$; border: none; border-bottom: 1px solid $line$;
    padding: 4px 8px; font-size: 11px; font-weight: 600;
}
QTableCornerButton::section { background: $sunken$; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line$; }
QTabWidget::tab-bar { left: 8px; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $secondaryText$; border: none;
    border-bottom: 2px solid transparent; padding: 8px 12px;
}
QTabBar::tab:hover { color: $text$; }
QTabBar::tab:selected { color: $text$; border-bottom-color: $accent$; font-weight: 600; }
QTabBar::tab:focus { color: $accent$; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scrollHandle$; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $secondaryText$; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto chrome = R"(
QMainWindow, QDialog { background: $panel$; }
QMenuBar { background: $panel$; border-bottom: 1px solid $line$; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $accentTint$; }
QMenu { background: $panel$; color: $text$; border: 1px solid $line$; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accentTint$; }
QMenu::item:disabled { color: $secondaryText$; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line$; margin: 4px 8px; }
QToolTip {
    background: $panel$; color: $text$; border: 1px solid $line$; padding: 4px 6px;
}
QToolBar { background: $panel$; border: none; border-bottom: 1px solid $line$; padding: 8px;
    spacing: 8px; }
QToolBar::separator { background: $line$; width: 1px; margin: 4px; }
QSplitter::handle { background: $line$; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent$; }
QStatusBar { background: $panel$; color: $secondaryText$; border-top: 1px solid $line$;
    font-size: 11px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $secondaryText$; font-size: 11px; }
QLabel[role="hint"] { color: $secondaryText$; font-size: 11px; }
QLabel[role="label"] { color: $secondaryText$; }
QLabel[role="error"] { color: $error$; font-size: 11px; }
QLabel[role="warning"] { color: $warning$; font-size: 11px; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

QString styleSheet(const Colors &colors)
{
    QString sheet = QLatin1String(buttons) + QLatin1String(inputs) + QLatin1String(views)
        + QLatin1String(chrome);
    const auto put = [&sheet](const char *name, const QColor &color) {
        sheet.replace(u'$' + QLatin1String(name) + u'$', color.name());
    };
    put("window", colors.window);
    put("panel", colors.panel);
    put("sunken", colors.sunken);
    put("line", colors.line);
    put("text", colors.text);
    put("secondaryText", colors.secondaryText);
    put("accent", colors.accent);
    put("onAccent", colors.onAccent);
    put("accentTint", colors.accentTint);
    put("accentHover", mixed(colors.accent, colors.text, 0.15));
    put("accentPressed", mixed(colors.accent, colors.text, 0.3));
    put("selection", mixed(colors.accentTint, colors.accent, 0.2));
    put("scrollHandle", mixed(colors.line, colors.secondaryText, 0.35));
    put("error", colors.error);
    put("warning", colors.warning);
    return sheet;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace carillon::theme
