#include "service/cursor.h"

namespace carillon::service {

QByteArray cursorAt(const store::FeedStore &store, qint64 sequence)
{
    return store.epoch() + '.' + QByteArray::number(sequence);
}

std::optional<qint64> sequenceOf(const store::FeedStore &store, QByteArrayView cursor)
{
    if (!cursor.startsWith(store.epoch() + '.'))
        return {};
    bool ok = false;
    const qint64 sequence
        = cursor.sliced(store.epoch().size() + 1).toByteArray().toLongLong(&ok);
    if (!ok || sequence < store.horizon() || sequence > store.sequence())
        return {};
    return sequence;
}

} // namespace carillon::service
