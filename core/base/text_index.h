#pragma once

#include <QByteArrayView>

#include <vector>

namespace carillon {

/// Tells lines and columns of one text quickly, however many are asked for. The text must outlive
/// the index. Pure; call it from any thread.
class TextIndex {
public:
    /// Everything counts from 1. Columns are counted twice: in bytes of UTF-8, and in code units
    /// of UTF-16, as editors and SARIF do.
    struct Position {
        int line = 1;
        int column = 1;
        int utf16Column = 1;

        bool operator==(const Position &) const = default;
    };

    explicit TextIndex(QByteArrayView text);

    /// @param offset  in bytes; one beyond the text counts as its end
    [[nodiscard]] Position at(qsizetype offset) const;

private:
    [[nodiscard]] qsizetype utf16Units(qsizetype offset) const;

    QByteArrayView m_text;
    std::vector<qsizetype> m_lines; // where each begins
    std::vector<qsizetype> m_blocks; // UTF-16 units in front of each block
};

} // namespace carillon
