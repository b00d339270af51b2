#include "ledger.h"

#include <QSet>

namespace carillon::durable {

Findings &Findings::operator+=(const Findings &other)
{
    acknowledged += other.acknowledged;
    inDoubt += other.inDoubt;
    lost += other.lost;
    doubled += other.doubled;
    altered += other.altered;
    resurrected += other.resurrected;
    return *this;
}

bool Findings::areNone() const
{
    return lost == 0 && doubled == 0 && altered == 0 && resurrected == 0;
}

void Ledger::startPost(const QByteArray &key, const QByteArray &content)
{
    m_items.insert(key, {.content = content, .underWay = ItemState{}});
}

void Ledger::startChange(const QByteArray &key, const ItemState &after)
{
    m_items[key].underWay = after;
}

void Ledger::acknowledge(const QByteArray &key, const QByteArray &id)
{
    Item &item = m_items[key];
    if (!item.posted)
        item.id = id;
    item.posted = true;
    item.state = *item.underWay;
    item.underWay.reset();
    ++m_acknowledged;
}

QList<QByteArray> Ledger::liveKeys() const
{
    QList<QByteArray> out;
    for (auto each = m_items.cbegin(); each != m_items.cend(); ++each) {
        if (each->posted && !each->underWay && !each->state.deleted)
            out.append(each.key());
    }
    std::sort(out.begin(), out.end());
    return out;
}

void Ledger::checkRow(const FeedRow &row, Item &item, Findings &findings)
{
    // A tombstone need not keep the content.
    const bool sameContent = row.content == item.content || row.state.deleted;
    if (!sameContent || (item.posted && row.id != item.id))
        ++findings.altered;
    const bool expected = row.state == item.state || row.state == item.underWay;
    if (!expected && item.state.deleted && !row.state.deleted)
        ++findings.resurrected;
    else if (!expected)
        ++findings.lost;
    item.id = row.id;
    item.posted = true;
    item.state = row.state;
    item.underWay.reset();
}

Findings Ledger::check(const QList<FeedRow> &feed)
{
    Findings findings{.acknowledged = std::exchange(m_acknowledged, 0)};
    for (const Item &item : std::as_const(m_items))
        findings.inDoubt += item.underWay ? 1 : 0;
    QSet<QByteArray> keys;
    QSet<QByteArray> ids;
    qint64 sequence = 0;
    for (const FeedRow &row : feed) {
        const auto item = m_items.find(row.key);
        const bool once = !keys.contains(row.key) && !ids.contains(row.id)
            && row.sequence > sequence && item != m_items.end();
        keys.insert(row.key);
        ids.insert(row.id);
        sequence = row.sequence;
        if (!once)
            ++findings.doubled;
        else
            checkRow(row, *item, findings);
    }
    for (auto each = m_items.begin(); each != m_items.end();) {
        if (keys.contains(each.key())) {
            ++each;
            continue;
        }
        findings.lost += each->posted ? 1 : 0;
        each = m_items.erase(each);
    }
    return findings;
}

} // namespace carillon::durable
