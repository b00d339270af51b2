#pragma once

#include <QList>
#include <QString>

class QDoubleSpinBox;
class QLabel;
class QWidget;
class QKeySequence;
class QSpinBox;

namespace carillon::widgets {

/// A label as it is read out: without its mnemonic, be it a letter of a word (`&Name`) or, as in
/// languages of other letters, behind it (`名前(&N)`); `&&` is an ampersand.
[[nodiscard]] QString withoutMnemonic(const QString &label);

/// A menu's text with its keys beside it, where the action itself has none.
[[nodiscard]] QString withKeys(const QString &text, const QKeySequence &keys);

/// Puts what @p format says around `%1` around the number, such as `%1 a second`.
void setFormat(QSpinBox *box, const QString &format);
void setFormat(QDoubleSpinBox *box, const QString &format);

/// Makes labels of a column as wide as the widest of them needs, at every text size.
/// @param owner         whose text size they follow
/// @param least, most   bounds in pixels at 100 %
void alignCaptions(QWidget *owner, const QList<QLabel *> &captions, int least, int most);

} // namespace carillon::widgets
