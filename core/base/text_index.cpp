#include "base/text_index.h"

#include <algorithm>

namespace carillon {
namespace {

constexpr qsizetype blockBytes = 1024;

// A byte that begins a character stands for one unit, or two outside the basic plane.
int unitsBegunBy(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0) == 0x80)
        return 0;
    return byte >= 0xf0 ? 2 : 1;
}

} // namespace

TextIndex::TextIndex(QByteArrayView text)
    : m_text(text)
    , m_lines{0}
{
    m_blocks.reserve(size_t(text.size() / blockBytes + 1));
    qsizetype units = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % blockBytes == 0)
            m_blocks.push_back(units);
        units += unitsBegunBy(text[i]);
        if (text[i] == '\n')
            m_lines.push_back(i + 1);
    }
    if (text.size() % blockBytes == 0)
        m_blocks.push_back(units);
}

TextIndex::Position TextIndex::at(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto line = std::prev(std::upper_bound(m_lines.begin(), m_lines.end(), offset));
    return {int(line - m_lines.begin()) + 1, int(offset - *line) + 1,
        int(utf16Units(offset) - utf16Units(*line)) + 1};
}

qsizetype TextIndex::utf16Units(qsizetype offset) const
{
    const qsizetype block = offset / blockBytes;
    qsizetype units = m_blocks[size_t(block)];
    for (qsizetype i = block * blockBytes; i < offset; ++i)
        units += unitsBegunBy(m_text[i]);
    return units;
}

} // namespace carillon
