#pragma once

#include <QSize>

#include <array>
#include <functional>

class QWidget;

/// How large people want the window's text. The application has one text size, as it has one font;
/// `apply` of style_sheet.h sets it. Numbers of metrics.h are those of 100 %.
namespace carillon::theme {

/// In percent, ascending; those that people choose among.
inline constexpr std::array textSizes{85, 100, 115, 130, 150, 175, 200};
inline constexpr int usualTextSize = 100;

/// In percent.
[[nodiscard]] int textSize();

/// A length that goes with the text, such as the height of a line, at the text size of now.
/// @param px  at 100 %
[[nodiscard]] int scaled(int px);
[[nodiscard]] QSize scaled(QSize px);

/// Runs @p fit now and after every change of the text size, as long as the widget lives.
void follow(QWidget *widget, std::function<void()> fit);

/// As the setters of QWidget, going with the text.
void fixHeight(QWidget *widget, int px);
void fixWidth(QWidget *widget, int px);
void fixSize(QWidget *widget, QSize px);

/// For `apply`: the size that scaled() reads from now on, in percent.
void setTextSize(int percent);
/// For `apply`: runs what follows, once fonts and style sheet are in place.
void fitToTextSize();

} // namespace carillon::theme
