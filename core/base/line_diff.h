#pragma once

#include <QByteArrayView>
#include <QList>

namespace carillon {

/// How much is aligned before lines are only set side by side.
struct LineDiffBounds {
    int lines = 20'000; ///< of both sides, without what they begin and end with alike
    int edits = 1'000; ///< lines taken out and put in
};

/// One row of two texts set side by side.
struct DiffRow {
    enum class Kind : quint8 { Same, Changed, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    int left = -1; ///< index of the line; -1 where there is none
    int right = -1;

    bool operator==(const DiffRow &) const = default;
};

struct LineDiff {
    QList<DiffRow> rows{}; ///< every line of both sides once, in order
    /// Whether as few lines differ as can be. Beyond the bounds the first line that differs and
    /// those after it are set side by side by their numbers.
    bool isAligned = true;
};

/// The shortest way from one text to the other, line by line; lines that differ at the same place
/// share a row. Pure; time and memory are bounded by @p bounds and the number of lines.
/// Source  E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
[[nodiscard]] LineDiff diffLines(const QList<QByteArrayView> &left,
    const QList<QByteArrayView> &right, const LineDiffBounds &bounds = {});

/// The lines of a text without their ends; none of an empty one, and no empty one after the last
/// line feed. They point into the text.
[[nodiscard]] QList<QByteArrayView> linesOf(QByteArrayView text);

} // namespace carillon
