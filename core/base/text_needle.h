#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringMatcher>

#include <array>

namespace carillon {

/// A text that is looked for in many others, letter case ignored as Unicode folds it. Finding is
/// const and cheap; make it once for all texts.
class TextNeedle {
public:
    /// In UTF-16 units: what is sought costs time with every byte that is looked through.
    static constexpr qsizetype longest = 200;

    /// @param text  white space at its ends does not count; empty is found everywhere
    explicit TextNeedle(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isIn(QStringView text) const;
    /// The same for UTF-8, without a copy where both are ASCII.
    [[nodiscard]] bool isInUtf8(QByteArrayView text) const;
    /// Whether a string inside this JSON may hold it. Strings in it are escaped as
    /// json::quoted() does; a "no" is certain, a "yes" is worth reading it.
    [[nodiscard]] bool mayBeInJson(QByteArrayView json) const;

private:
    [[nodiscard]] bool isInBytes(QByteArrayView text) const;

    QString m_text;
    QStringMatcher m_matcher;
    QByteArray m_bytes; // lower case; empty unless the text is ASCII
    std::array<int, 256> m_skip{}; // Horspool's, for m_bytes
    bool m_isEscaped = false; // written otherwise inside JSON
    bool m_foldsOutside = false; // letters that other scripts' letters fold to
};

} // namespace carillon
