#pragma once

#include "widgets/wrapped_text_edit.h"

namespace carillon::widgets {

class HintLabel;

/// Several lines of plain text with small secondary words in the corner below it. Grows with its
/// text up to a limit; text from right to left stands at the right. Tab moves on; undo belongs to whoever owns the text.
class HintedTextEdit : public WrappedTextEdit {
    Q_OBJECT

public:
    /// @param least,most  lines shown before it grows, and before it scrolls
    HintedTextEdit(int least, int most, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const;
    /// The text as it is: QPlainTextEdit::toPlainText() turns hard spaces into soft ones.
    [[nodiscard]] QString exactText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Lines as wrapped; counts no further than one past the most it shows.
    [[nodiscard]] int shownLines() const;
    void fitHeight();
    void alignText();
    void placeHint();

    HintLabel *m_hint = nullptr;
    int m_least = 1;
    int m_most = 8;
};

} // namespace carillon::widgets
