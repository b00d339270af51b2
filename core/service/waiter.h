#pragma once

#include "service/item_view.h"

#include <QHash>

namespace carillon::service {

/// Whose items count: those of a user and an application, sent with one subscription id where
/// they tell.
struct Box {
    QByteArray unsId{};
    QByteArray user{};
    QByteArray application{};
};

/// What one client waits for, and how far it has come: each change of the feed is judged once, in
/// the order of the sequence, and only the ids of what matched or nearly did are kept.
class Waiter {
public:
    /// An item that does not match, though it belongs to the box.
    struct Miss {
        QByteArray id{};
        qint64 sequence = 0;
        int differences = 0;
    };
    static constexpr qsizetype keptMisses = 5;

    /// @param since  the first change judged is the one after it
    Waiter(Expectation expectation, std::optional<Box> box, qint64 since);

    [[nodiscard]] const Expectation &expectation() const { return m_expectation; }
    /// The sequence of the last change judged.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] bool hasEnough() const { return m_matches.size() >= m_expectation.count; }

    void judge(const ItemView &item, Instant now);
    /// Nothing is left between the last change judged and this one.
    void advanceTo(qint64 sequence) { m_position = sequence; }

    /// The items that matched, by id, with the sequence at which they did.
    [[nodiscard]] const QHash<QByteArray, qint64> &matches() const { return m_matches; }
    void forget(const QByteArray &id) { m_matches.remove(id); }
    /// Fewest differences first, then newest first.
    [[nodiscard]] const QList<Miss> &misses() const { return m_misses; }

private:
    [[nodiscard]] bool isInBox(const ItemView &item) const;
    void note(Miss miss);

    Expectation m_expectation;
    std::optional<Box> m_box;
    qint64 m_position;
    QHash<QByteArray, qint64> m_matches;
    QList<Miss> m_misses;
};

} // namespace carillon::service
