#include "widgets/wrapped_text_edit.h"

#include <QMimeData>

#include <algorithm>

namespace carillon::widgets {
namespace {

constexpr int longestWrappedSpaces = 8 * 1024; // UTF-16 units

} // namespace

bool canWrap(QStringView text)
{
    return std::search_n(text.begin(), text.end(), longestWrappedSpaces, QChar(u' '),
               [](QChar c, QChar) { return c != u'\n' && c.isSpace(); })
        == text.end();
}

void WrappedTextEdit::showText(const QString &text)
{
    const LineWrapMode mode = canWrap(text) ? WidgetWidth : NoWrap;
    if (mode != lineWrapMode()) {
        clear(); // else it would be laid out in the new mode
        setLineWrapMode(mode);
    }
    setPlainText(text);
}

void WrappedTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText() && !canWrap(source->text()))
        setLineWrapMode(NoWrap);
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace carillon::widgets
