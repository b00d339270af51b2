#include "base/line_diff.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace carillon {
namespace {

using Kind = DiffRow::Kind;
using Numbers = std::vector<int>; // equal lines have equal numbers

class Numbering {
public:
    Numbers of(const QList<QByteArrayView> &lines)
    {
        Numbers out;
        out.reserve(size_t(lines.size()));
        for (const QByteArrayView line : lines) {
            const auto found = m_numbers.constFind(line);
            out.push_back(found == m_numbers.cend() ? *m_numbers.insert(line, int(m_numbers.size()))
                                                    : *found);
        }
        return out;
    }

private:
    QHash<QByteArrayView, int> m_numbers;
};

struct Step {
    bool isLeft = false; ///< a line of the left side goes, else one of the right side comes
    int index = 0;
};

/// Myers' greedy search over the middle part, where the first and the last lines differ.
class Search {
public:
    Search(const Numbers &left, const Numbers &right, int begin, int leftEnd, int rightEnd)
        : m_left(left)
        , m_right(right)
        , m_begin(begin)
        , m_leftCount(leftEnd - begin)
        , m_rightCount(rightEnd - begin)
    {
    }

    /// The lines that go and come, in order; nothing beyond so many of them.
    [[nodiscard]] std::optional<std::vector<Step>> run(int mostEdits)
    {
        const int most = std::min(m_leftCount + m_rightCount, mostEdits);
        for (int edits = 0; edits <= most; ++edits) {
            if (advance(edits))
                return stepsBack(edits);
        }
        return {};
    }

private:
    // Reached columns of the diagonals -edits, -edits + 2, … edits.
    [[nodiscard]] int reached(int edits, int diagonal) const
    {
        return m_trace[size_t(edits)][size_t((diagonal + edits) / 2)];
    }
    [[nodiscard]] bool comesDown(int edits, int diagonal) const
    {
        return diagonal == -edits
            || (diagonal != edits
                && reached(edits - 1, diagonal - 1) < reached(edits - 1, diagonal + 1));
    }
    bool advance(int edits)
    {
        m_trace.emplace_back(size_t(edits) + 1);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int x = 0;
            if (edits > 0)
                x = comesDown(edits, diagonal) ? reached(edits - 1, diagonal + 1)
                                               : reached(edits - 1, diagonal - 1) + 1;
            while (x < m_leftCount && x - diagonal < m_rightCount && same(x, x - diagonal))
                ++x;
            m_trace.back()[size_t((diagonal + edits) / 2)] = x;
            if (x >= m_leftCount && x - diagonal >= m_rightCount)
                return true;
        }
        return false;
    }
    [[nodiscard]] std::vector<Step> stepsBack(int edits) const
    {
        std::vector<Step> out;
        int diagonal = m_leftCount - m_rightCount;
        for (; edits > 0; --edits) {
            const bool down = comesDown(edits, diagonal);
            diagonal += down ? 1 : -1;
            const int x = reached(edits - 1, diagonal);
            out.push_back({!down, m_begin + (down ? x - diagonal : x)});
        }
        std::reverse(out.begin(), out.end());
        return out;
    }
    [[nodiscard]] bool same(int x, int y) const
    {
        return y >= 0 && m_left[size_t(m_begin + x)] == m_right[size_t(m_begin + y)];
    }

    const Numbers &m_left;
    const Numbers &m_right;
    int m_begin;
    int m_leftCount;
    int m_rightCount;
    std::vector<std::vector<int>> m_trace;
};

void addPaired(QList<DiffRow> &rows, const QList<int> &gone, const QList<int> &come)
{
    for (qsizetype i = 0; i < std::max(gone.size(), come.size()); ++i) {
        const bool hasLeft = i < gone.size();
        const bool hasRight = i < come.size();
        rows.append({hasLeft && hasRight ? Kind::Changed
                : hasLeft                ? Kind::OnlyLeft
                                         : Kind::OnlyRight,
            hasLeft ? gone[i] : -1, hasRight ? come[i] : -1});
    }
}

// What goes and what comes between two lines that stay is paired.
void addAligned(
    QList<DiffRow> &rows, const std::vector<Step> &steps, int begin, int leftEnd, int rightEnd)
{
    int x = begin;
    int y = begin;
    auto step = steps.begin();
    while (x < leftEnd || y < rightEnd || step != steps.end()) {
        QList<int> gone;
        QList<int> come;
        for (; step != steps.end() && step->index == (step->isLeft ? x : y); ++step) {
            if (step->isLeft)
                gone.append(x++);
            else
                come.append(y++);
        }
        addPaired(rows, gone, come);
        if (x < leftEnd && y < rightEnd)
            rows.append({Kind::Same, x++, y++});
    }
}

void addByNumber(QList<DiffRow> &rows, const Numbers &left, const Numbers &right, int begin,
    int leftEnd, int rightEnd)
{
    for (int i = begin; i < std::max(leftEnd, rightEnd); ++i) {
        const bool hasLeft = i < leftEnd;
        const bool hasRight = i < rightEnd;
        const bool isSame = hasLeft && hasRight && left[size_t(i)] == right[size_t(i)];
        rows.append({isSame           ? Kind::Same
                : hasLeft && hasRight ? Kind::Changed
                : hasLeft             ? Kind::OnlyLeft
                                      : Kind::OnlyRight,
            hasLeft ? i : -1, hasRight ? i : -1});
    }
}

} // namespace

LineDiff diffLines(const QList<QByteArrayView> &leftLines, const QList<QByteArrayView> &rightLines,
    const LineDiffBounds &bounds)
{
    Numbering numbering;
    const Numbers left = numbering.of(leftLines);
    const Numbers right = numbering.of(rightLines);
    const auto [leftStart, rightStart]
        = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const int begin = int(leftStart - left.begin());
    const auto [leftBack, rightBack]
        = std::mismatch(left.rbegin(), std::make_reverse_iterator(leftStart), right.rbegin(),
            std::make_reverse_iterator(rightStart));
    const int leftEnd = int(leftBack.base() - left.begin());
    const int rightEnd = int(rightBack.base() - right.begin());

    LineDiff out;
    out.rows.reserve(std::max(leftLines.size(), rightLines.size()));
    for (int i = 0; i < begin; ++i)
        out.rows.append({Kind::Same, i, i});
    std::optional<std::vector<Step>> steps;
    if (leftEnd + rightEnd - 2 * begin <= bounds.lines)
        steps = Search(left, right, begin, leftEnd, rightEnd).run(bounds.edits);
    out.isAligned = steps.has_value();
    if (steps)
        addAligned(out.rows, *steps, begin, leftEnd, rightEnd);
    else
        addByNumber(out.rows, left, right, begin, leftEnd, rightEnd);
    for (int i = leftEnd; i < int(left.size()); ++i)
        out.rows.append({Kind::Same, i, i - leftEnd + rightEnd});
    return out;
}

QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> out;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end);
        out.append(line.endsWith('\r') ? line.chopped(1) : line);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return out;
}

} // namespace carillon
