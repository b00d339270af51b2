#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace carillon::help {

/// Where someone is in the help.
struct HelpPlace {
    QString page{};
    QString anchor{}; ///< empty: its beginning
    int scroll = 0; ///< in pixels, where it was left

    bool operator==(const HelpPlace &) const = default;
};

/// The way through the pages, back and forward.
class HelpTrail {
public:
    static constexpr qsizetype longest = 200;

    [[nodiscard]] const HelpPlace &current() const { return m_current; }
    [[nodiscard]] bool canGoBack() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.isEmpty(); }

    /// Goes on to another place.
    /// @param scroll  where the current one is left
    void visit(const HelpPlace &place, int scroll);
    std::optional<HelpPlace> back(int scroll);
    std::optional<HelpPlace> forward(int scroll);

private:
    std::optional<HelpPlace> step(QList<HelpPlace> &from, QList<HelpPlace> &to, int scroll);

    HelpPlace m_current{};
    QList<HelpPlace> m_behind;
    QList<HelpPlace> m_ahead;
};

} // namespace carillon::help
