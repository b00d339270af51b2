#pragma once

#include <QPlainTextEdit>

namespace carillon::widgets {

/// Whether Qt can wrap a text. It counts the spaces that trail a line in 16 bits and never comes
/// to the end of more than 65 535 in a row (seen with Qt 6.8; 6.4 lays a text out in pieces of a few
/// thousand units). The answer is no long before, as runs of spaces can be put together.
[[nodiscard]] bool canWrap(QStringView text);

/// Plain text that is wrapped unless it, or what is pasted or dropped into it, cannot be.
class WrappedTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    void showText(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace carillon::widgets
