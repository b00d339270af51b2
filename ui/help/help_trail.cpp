#include "help/help_trail.h"

namespace carillon::help {

void HelpTrail::visit(const HelpPlace &place, int scroll)
{
    const bool isSame = place.page == m_current.page && place.anchor == m_current.anchor;
    if (!isSame && !m_current.page.isEmpty()) {
        m_current.scroll = scroll;
        m_behind.append(m_current);
        m_ahead.clear();
    }
    if (m_behind.size() > longest)
        m_behind.removeFirst();
    m_current = place;
}

std::optional<HelpPlace> HelpTrail::back(int scroll)
{
    return step(m_behind, m_ahead, scroll);
}

std::optional<HelpPlace> HelpTrail::forward(int scroll)
{
    return step(m_ahead, m_behind, scroll);
}

std::optional<HelpPlace> HelpTrail::step(QList<HelpPlace> &from, QList<HelpPlace> &to, int scroll)
{
    if (from.isEmpty())
        return {};
    m_current.scroll = scroll;
    to.append(m_current);
    m_current = from.takeLast();
    return m_current;
}

} // namespace carillon::help
