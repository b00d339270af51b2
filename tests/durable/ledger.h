#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace carillon::durable {

/// The part of an item that changes.
struct ItemState {
    bool deleted = false;
    bool read = false;
    bool dismissed = false;

    bool operator==(const ItemState &) const = default;
};

/// One row of the feed as the service gives it.
struct FeedRow {
    QByteArray id{};
    qint64 sequence = 0;
    QByteArray key{};     ///< its appNotificationId
    QByteArray content{}; ///< its rawContent
    ItemState state{};
};

/// What is wrong with a feed, counted.
struct Findings {
    qint64 acknowledged = 0; ///< operations that were answered with success
    qint64 inDoubt = 0;      ///< operations that were cut off before their answer
    int lost = 0;            ///< acknowledged, and not there or not in its last state
    int doubled = 0;         ///< an id, key or sequence twice, or something nobody sent
    int altered = 0;         ///< other content than was sent
    int resurrected = 0;     ///< deleted, and there again

    Findings &operator+=(const Findings &other);
    [[nodiscard]] bool areNone() const;
};

/// Remembers what was asked of the service and what it acknowledged, item by item; at most one
/// operation on an item is under way at a time.
class Ledger {
public:
    void startPost(const QByteArray &key, const QByteArray &content);
    void startChange(const QByteArray &key, const ItemState &after);
    /// The operation under way on @p key was answered with success.
    /// @param id  the one a post was answered with
    void acknowledge(const QByteArray &key, const QByteArray &id = {});

    /// The items that may be changed now: acknowledged, alive, nothing under way.
    [[nodiscard]] QList<QByteArray> liveKeys() const;
    [[nodiscard]] QByteArray idOf(const QByteArray &key) const { return m_items.value(key).id; }
    [[nodiscard]] ItemState stateOf(const QByteArray &key) const { return m_items.value(key).state; }

    /// Compares with the whole feed, in the order of its sequence. What was in doubt is from now
    /// on what the feed says.
    Findings check(const QList<FeedRow> &feed);

private:
    struct Item {
        QByteArray id{};
        QByteArray content{};
        bool posted = false; ///< the post was acknowledged
        ItemState state{};
        std::optional<ItemState> underWay{};
    };
    void checkRow(const FeedRow &row, Item &item, Findings &findings);

    QHash<QByteArray, Item> m_items;
    qint64 m_acknowledged = 0;
};

} // namespace carillon::durable
