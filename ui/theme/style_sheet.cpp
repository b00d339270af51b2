#include "theme/style_sheet.h"

#include "theme/focus_ring.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "theme/text_size.h"

#include <QApplication>
#include <QLocale>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace carillon::theme {
namespace {

using namespace Qt::StringLiterals;

constexpr auto surfaces = R"(
QMainWindow, QDialog { background: @window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { color: @text; background: @panel; border: 1px solid @control-edge; padding: 4px 6px; }
QFrame[card="true"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QLabel[tone="secondary"] { color: @secondary; }
QLabel[tone="hint"] { color: @secondary; font-size: 11sp; }
QLabel[tone="heading"] { font-weight: 600; }
QLabel[tone="error"] { color: @error; font-size: 11sp; }
QLabel[tone="warning"] { color: @warning; font-size: 11sp; }
QLabel[tone="success"] { color: @success; font-size: 11sp; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: @panel; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line;
    padding: 7px 12px; spacing: 8px; }
QToolBar::separator { background: @line; width: 1px; margin: 4px; }
QDockWidget { titlebar-close-icon: none; }
QProgressBar { background: @sunken; border: 1px solid @control-edge; border-radius: 4px; height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr auto buttons = R"(
QPushButton, QToolButton { color: @text; background: @panel; border: 1px solid @control-edge;
    border-radius: 6px; min-height: 26sp; padding: 0 11px; }
QToolButton { min-height: 24sp; padding: 0 7px; }
QPushButton:hover, QToolButton:hover { background: @sunken; border-color: @secondary; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {
    background: @accent-tint; }
QPushButton:focus, QToolButton:focus { border: @ring solid @focus; padding: 0 11rp;
    min-height: 26rh; }
QToolButton:focus { padding: 0 7rp; min-height: 24rh; }
QPushButton:disabled, QToolButton:disabled { color: @secondary; background: @sunken;
    border-color: @line; }

QPushButton[primary="true"], QToolButton[primary="true"] { color: @on-accent;
    background: @accent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover {
    background: @accent-hover; border-color: @accent-hover; }
QToolButton[primary="true"]:focus { border-color: @accent; }
QPushButton[primary="true"]:focus { border-color: @accent; outline: @ring solid @on-accent;
    outline-offset: -4px; outline-radius: 3px; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
    color: @secondary; background: @sunken; border-color: @line; }

QToolButton[state="on"] { background: @accent-tint; border-color: @accent; }
QToolButton[state="warning"] { color: @warning; background: @warning-tint;
    border-color: @warning; font-weight: 600; }

QPushButton[chip="true"] { border-radius: @chip-radius; padding: 3px 10px; min-height: 18sp; }
QPushButton[chip="true"]:checked { background: @accent-tint; border-color: @accent; }
QPushButton[chip="true"]:!checked { color: @secondary; }
QPushButton[chip="true"]:focus { border: @ring solid @focus; padding: 3rp 10rp;
    min-height: 18sp; }
QPushButton[finding="error"] { border-color: @error; }
QPushButton[finding="warning"] { border-color: @warning; }
QToolButton[arrowOnly="true"]::menu-indicator { subcontrol-position: center; right: 0; }
QPushButton[outline="true"], QToolButton[outline="true"] { color: @accent; background: @panel;
    border-color: @accent; min-height: 20sp; padding: 0 8px; border-radius: 4px; font-size: 12sp; }
QPushButton[outline="true"]:hover, QToolButton[outline="true"]:hover,
QPushButton[outline="true"]:focus, QToolButton[outline="true"]:focus {
    background: @accent-tint; }
QPushButton[outline="true"]:focus, QToolButton[outline="true"]:focus {
    padding: 0 8rp; min-height: 20rh; }
QPushButton[outline="true"]:disabled { color: @secondary; border-color: @line; }

QPushButton[quiet="true"], QToolButton[quiet="true"], QToolButton[autoRaise="true"] {
    background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover,
QToolButton[autoRaise="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus,
QToolButton[autoRaise="true"]:focus { border-color: @focus; }
QToolButton[autoRaise="true"] { padding: 0 3px; min-height: 20sp; }
QToolButton[autoRaise="true"]:focus { padding: 0 3rp; min-height: 20rh; }

QPushButton::menu-indicator { image: url(:/icons/control-chevron-@scheme.svg);
    width: 12sp; height: 12sp; subcontrol-position: right center; right: 8px; }
QToolButton[popupMode="1"] { padding-@end: 22sp; }
QToolButton[popupMode="2"] { padding-@end: 22sp; }
QToolButton::menu-indicator { image: url(:/icons/control-chevron-@scheme.svg);
    width: 12sp; height: 12sp; subcontrol-position: right center; right: 6px; }
QToolButton::menu-button { border: none; width: 20sp; }
QToolButton::menu-arrow { image: url(:/icons/control-chevron-@scheme.svg);
    width: 12sp; height: 12sp; }

QCheckBox, QRadioButton { spacing: 8px; border: @ring solid transparent; border-radius: 4px;
    padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox::indicator, QRadioButton::indicator { width: 14sp; height: 14sp;
    border: 1px solid @control-edge; background: @sunken; border-radius: 4px; }
QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/control-check-@scheme.svg); }
QRadioButton::indicator:checked { background: @panel; border: 5px solid @accent;
    width: 6px; height: 6px; }
)";

constexpr auto fields = R"(
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit[field="true"], QTextEdit[field="true"] {
    background: @sunken; border: 1px solid @control-edge; border-radius: 6px;
    selection-background-color: @selection; selection-color: @text; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 26sp; padding: 0 8px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover,
QPlainTextEdit[field="true"]:hover { border-color: @secondary; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on,
QPlainTextEdit[field="true"]:focus, QTextEdit[field="true"]:focus {
    border: @ring solid @focus; background: @panel; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    min-height: 26rh; padding: 0 8rp; }
QPlainTextEdit[field="true"]:focus, QTextEdit[field="true"]:focus { padding: 2rp 6rp; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { border-color: @line; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit[field="true"]:read-only {
    background: @window; }
QLineEdit[finding="error"], QPlainTextEdit[finding="error"] { border-color: @error; }
QLineEdit[finding="warning"], QPlainTextEdit[finding="warning"] { border-color: @warning; }
QPlainTextEdit, QTextEdit { background: @panel; border: none;
    selection-background-color: @selection; selection-color: @text; }
QPlainTextEdit[field="true"], QTextEdit[field="true"] { padding: 2px 6px; }
QComboBox::drop-down { border: none; width: 22sp; }
QComboBox::down-arrow { image: url(:/icons/control-chevron-@scheme.svg);
    width: 12sp; height: 12sp; }
QComboBox QAbstractItemView { border: 1px solid @control-edge; padding: 4px; }
QListView#completions { border: 1px solid @control-edge; }
)";

constexpr auto views = R"(
QTabBar { background: transparent; }
QTabBar::tab { color: @secondary; background: transparent; border: none;
    border-bottom: 2px solid transparent; padding: 10px 12px 9px 12px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:selected:focus { color: @text; border: @ring solid @focus; border-radius: 6px;
    padding: 10rp 12rp 9rp 12rp; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QAbstractItemView { background: @panel; border: none; outline: 0;
    selection-background-color: @accent-tint; selection-color: @text; }
QTableView { gridline-color: transparent; }
QTableView::item { border-bottom: 1px solid @line; padding: 0 8px; }
QHeaderView { background: @sunken; border: none; }
QHeaderView::section { color: @secondary; background: @sunken; border: none;
    border-bottom: 1px solid @line; padding: 0 8px; font-size: 11sp; font-weight: 600; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: @control-edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 0 4px; }
QMenuBar::item { color: @secondary; background: transparent; padding: 4px 7px;
    border: 1px solid transparent; border-radius: 4px; }
QMenuBar::item:selected { color: @text; background: @accent-tint; border-color: @focus; }
QMenu { color: @text; background: @panel; border: 1px solid @control-edge; padding: 4px; }
QMenu::item { padding: 4px 23px 4px 11px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: @accent-tint; border-color: @focus; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
)";

constexpr int usualFrame = 1;

// Our own units: `sp` goes with the text; `rp`, and `rh` which goes with the text, too, leave the
// room that the ring takes beyond the usual frame, at one side and at two.
int pixels(int length, QStringView unit, Scheme scheme)
{
    const int more = ringWidth(colors(scheme)) - usualFrame;
    if (unit == u"rp")
        return std::max(0, length - more);
    return unit == u"rh" ? scaled(length) - 2 * more : scaled(length);
}

QString nameOf(Scheme scheme)
{
    const QString lightness = isDark(scheme) ? u"dark"_s : u"light"_s;
    return isHighContrast(scheme) ? u"high-"_s + lightness : lightness;
}

QString inPixels(const QString &sheet, Scheme scheme)
{
    static const QRegularExpression length(u"\\b(\\d+)(sp|rp|rh)\\b"_s);
    QString out;
    qsizetype from = 0;
    for (auto each = length.globalMatch(sheet); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        out += QStringView(sheet).sliced(from, match.capturedStart() - from);
        out += QString::number(pixels(match.capturedView(1).toInt(), match.capturedView(2), scheme))
            + u"px"_s;
        from = match.capturedEnd();
    }
    return out += QStringView(sheet).sliced(from);
}

/// Fusion, moving only as far as people wish, its icons and marks as large as their text; what
/// scrolls shows that it has the focus.
class Style : public QProxyStyle {
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        const int own = QProxyStyle::styleHint(hint, option, widget, data);
        // A line under one letter tears Arabic words apart; its keys work all the same.
        if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript)
            return 0;
        return hint == SH_Widget_Animation_Duration ? motionFor(own) : own;
    }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (FocusRing::suits(widget))
            FocusRing::giveTo(widget);
    }

    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int own = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
            return scaled(own);
        default:
            return own;
        }
    }
};

} // namespace

QString styleSheet(Scheme scheme)
{
    return styleSheet(scheme, colors(scheme));
}

QString styleSheet(Scheme scheme, const Colors &c)
{
    // A token that begins another one comes after it.
    const std::pair<QLatin1StringView, QString> tokens[] = {
        {"@accent-hover"_L1, c.accentHover.name()},
        {"@accent-tint"_L1, c.accentTint.name()},
        {"@accent"_L1, c.accent.name()},
        {"@on-accent"_L1, c.onAccent.name()},
        {"@error"_L1, c.error.name()},
        {"@warning-tint"_L1, c.warningTint.name()},
        {"@warning"_L1, c.warning.name()},
        {"@success"_L1, c.success.name()},
        {"@window"_L1, c.window.name()},
        {"@panel"_L1, c.panel.name()},
        {"@sunken"_L1, c.sunken.name()},
        {"@line"_L1, c.line.name()},
        {"@control-edge"_L1, c.controlEdge.name()},
        {"@focus"_L1, c.focus.name()},
        {"@hover"_L1, c.hover.name()},
        {"@selection"_L1, c.selection.name()},
        {"@ring"_L1, u"%1px"_s.arg(ringWidth(c))},
        {"@secondary"_L1, c.secondaryText.name()},
        {"@text"_L1, c.text.name()},
        // One more than half of a chip's height and Qt would not round it at all.
        {"@chip-radius"_L1, u"%1px"_s.arg(scaled(metrics::controlHeight - 2) / 2)},
        // Qt mirrors where a mark stands, but not the room that is left for it.
        {"@end"_L1, QApplication::isRightToLeft() ? u"left"_s : u"right"_s},
        {"@scheme"_L1, nameOf(scheme)},
    };
    QString sheet;
    for (const char *part : {surfaces, buttons, fields, views})
        sheet += QLatin1StringView(part);
    for (const auto &[token, value] : tokens)
        sheet.replace(token, value);
    return inPixels(sheet, scheme);
}

void apply(QApplication &application, Scheme scheme, int textSizeInPercent)
{
    setTextSize(textSizeInPercent);
    application.setStyle(new Style);
    application.setFont(uiFont());
    application.setPalette(palette(scheme));
    application.setStyleSheet(styleSheet(scheme));
    fitToTextSize();
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    repolish(widget);
}

} // namespace carillon::theme
