#include "compose/loose_json.h"

#include <algorithm>

namespace carillon::compose {
namespace {

bool isLiteral(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
        || c == '-' || c == '.';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Scanner {
public:
    Scanner(QByteArrayView text, qsizetype offset)
        : m_text(text)
        , m_offset(std::clamp<qsizetype>(offset, 0, text.size()))
    {
    }

    LoosePlace run()
    {
        while (m_at < m_text.size() && !m_isDone)
            step();
        if (!m_isFound)
            stop({m_offset, m_offset}, false, false);
        return m_place;
    }

private:
    void step()
    {
        const char c = m_text[m_at];
        const qsizetype begin = m_at;
        if (c == '"') {
            takeString();
        } else if (isLiteral(c)) {
            while (m_at < m_text.size() && isLiteral(m_text[m_at]))
                ++m_at;
            if (isAround(begin, m_at))
                stop({begin, m_at}, false, true);
            complete();
        } else {
            if (!m_isFound && begin >= m_offset)
                stop({m_offset, m_offset}, false, false);
            ++m_at;
            takeMark(c);
        }
    }

    // A string ends with its line: JSON has none that go on.
    void takeString()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n')
            m_at += m_text[m_at] == '\\' && m_at + 1 < m_text.size() ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        const qsizetype inner = m_at;
        const bool isWhole = m_at < m_text.size() && m_text[m_at] == '"';
        if (isWhole)
            ++m_at;
        if (m_offset > begin && (m_offset < m_at || (!isWhole && m_offset == m_at)))
            stop({begin, m_at}, true, true);
        else if (!m_isFound && begin >= m_offset)
            stop({m_offset, m_offset}, false, false);
        if (m_levels.isEmpty() || !m_levels.constLast().isObject || m_levels.constLast().isValue)
            return complete();
        const QByteArray key = m_text.sliced(begin + 1, inner - begin - 1).toByteArray();
        m_levels.last().key = key;
        note(key);
    }

    void takeMark(char c)
    {
        switch (c) {
        case '{':
        case '[':
            m_levels.append(LoosePlace::Level{.isObject = c == '{'});
            return;
        case '}':
        case ']':
            if (m_isFound && m_levels.size() <= m_place.levels.size())
                m_isDone = true;
            else if (!m_levels.isEmpty())
                m_levels.removeLast();
            return complete();
        case ':':
            if (!m_levels.isEmpty())
                m_levels.last().isValue = true;
            return;
        case ',':
            if (!m_levels.isEmpty()) {
                m_levels.last().isValue = false;
                m_levels.last().isComplete = false;
                m_levels.last().key.clear();
            }
            return;
        default:
            return;
        }
    }

    void complete()
    {
        if (!m_levels.isEmpty())
            m_levels.last().isComplete = true;
    }

    // A name belongs to the object it stands in, and to the place's if that is the same one.
    void note(const QByteArray &key)
    {
        if (!m_isFound)
            m_levels.last().keys.append(key);
        else if (m_levels.size() == m_place.levels.size() && m_place.token.end != m_at)
            m_place.levels.last().keys.append(key); // the one being written is not there yet
    }

    bool isAround(qsizetype begin, qsizetype end) const
    {
        return m_offset > begin && m_offset <= end;
    }

    void stop(json::Range token, bool isString, bool isInText)
    {
        if (m_isFound)
            return;
        m_isFound = true;
        m_place.levels = m_levels;
        m_place.token = token;
        m_place.isString = isString;
        m_place.isInText = isInText;
        qsizetype next = token.end;
        while (next < m_text.size() && isSpace(m_text[next]))
            ++next;
        m_place.hasColon = next < m_text.size() && m_text[next] == ':';
    }

    QByteArrayView m_text;
    const qsizetype m_offset;
    qsizetype m_at = 0;
    QList<LoosePlace::Level> m_levels;
    LoosePlace m_place;
    bool m_isFound = false;
    bool m_isDone = false;
};

} // namespace

LoosePlace loosePlaceOf(QByteArrayView text, qsizetype offset)
{
    return Scanner(text, offset).run();
}

} // namespace carillon::compose
