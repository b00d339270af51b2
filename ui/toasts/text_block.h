#pragma once

#include "platforms/surface_style.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
class QPointF;
class QTextLayout;
QT_END_NAMESPACE

namespace carillon::toasts {

/// Characters as people count them: grapheme clusters.
[[nodiscard]] int characterCount(QStringView text);

/// ByText: where the first strong character wants it; else whatever the text is.
enum class Alignment : quint8 { ByText, Left, Right };

/// How one field is to be set; lengths in logical px.
struct TextRules {
    QFont font{};
    double scale = 1; ///< text size, 1 is 100 %; applies to font and line height
    double width = 0; ///< of the column, not scaled
    double lineHeight = 0; ///< at 100 %
    int maxLines = 1;
    platforms::Newlines newlines = platforms::Newlines::BecomeSpaces;
    int unitCap = 0; ///< UTF-16 units the platform keeps; 0: all
    int characterLimit = 0; ///< characters drawn at most; 0: all
    Alignment alignment = Alignment::ByText;
};

/// One field of a toast, wrapped to lines of one height and cut after the last that fits.
///
/// Breaks at word boundaries, or anywhere in a word longer than a line. If text remains, the last
/// line ends in one U+2026, never inside a character and without a space before it. The direction
/// follows the first strong character. Blanks left over at the end are no loss and get no ellipsis.
class TextBlock {
public:
    TextBlock();
    TextBlock(const QString &text, const TextRules &rules);
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;
    ~TextBlock();

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] double height() const { return m_lineHeight * lineCount(); }
    [[nodiscard]] double naturalWidth() const; ///< of the widest line
    /// Of the first line, from the top.
    [[nodiscard]] double baseline() const { return m_baseline; }
    [[nodiscard]] int visibleCharacters() const { return m_visible; }
    [[nodiscard]] int totalCharacters() const { return m_total; }
    [[nodiscard]] bool isCut() const { return m_visible < m_total; }
    /// What of the text was cut off; a line break is U+000A.
    [[nodiscard]] const QString &hiddenText() const { return m_hidden; }
    [[nodiscard]] double columnWidth() const { return m_width * m_scale; }
    [[nodiscard]] QStringList lines() const; ///< as drawn, ellipsis included

    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const;

private:
    struct Span {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    struct Line {
        QTextLayout *layout = nullptr;
        int index = 0;
    };

    [[nodiscard]] QString markEmoji(const QString &text);
    [[nodiscard]] std::unique_ptr<QTextLayout> layoutFor(
        const QString &text, qsizetype begin, int wrapMode) const;
    int fill(const QString &text, int maxLines);
    int elideLast(const QString &text);

    QFont m_font{};
    double m_scale = 1;
    double m_width = 0; ///< divided by the scale
    double m_lineHeight = 0;
    double m_baseline = 0;
    bool m_rightToLeft = false;
    Alignment m_alignment = Alignment::ByText;
    QList<Span> m_emoji{}; ///< characters that only an emoji font composes
    int m_visible = 0;
    int m_total = 0;
    QString m_hidden{};
    std::vector<Line> m_lines{};
    std::unique_ptr<QTextLayout> m_body{};
    std::unique_ptr<QTextLayout> m_tail{}; ///< the last line when it had to be cut
};

} // namespace carillon::toasts
