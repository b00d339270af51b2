#include "filled_store.h"

#include "base/clock.h"
#include "child.h"
#include "load_client.h"
#include "service/cursor.h"
#include "service/ordered_id.h"
#include "store/feed_store.h"

#include <cstdio>
#include <cstdlib>

namespace carillon::bench {
namespace {

constexpr int itemsPerCommit = 10'000;
constexpr int cursorCount = 97;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "filling a store: %s\n", qPrintable(why));
    std::exit(1);
}

void expectDone(const Result<void> &result)
{
    if (!result)
        giveUp(result.error().message);
}

void storeFirst(const QByteArray &cli, const QString &path)
{
    Child service(serveCommand(cli, path));
    if (statusOfOne(service.port(), postBytes(visualBody())) != 201)
        giveUp(QStringLiteral("no 201 for the first item"));
}

void insertCopies(store::FeedStore &feed, const store::FeedRecord &first, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!feed.inTransaction())
            expectDone(feed.begin());
        store::FeedRecord record = first;
        const std::chrono::milliseconds later(i + 1);
        record.appNotificationId = "reminder-" + QByteArray::number(i);
        record.created += later;
        record.modified += later;
        record.expires += later;
        record.due += later;
        record.id = service::orderedId(record.created);
        expectDone(feed.insert(record));
        if ((i + 1) % itemsPerCommit == 0)
            expectDone(feed.commit());
    }
    if (feed.inTransaction())
        expectDone(feed.commit());
}

} // namespace

QByteArray visualBody()
{
    return R"({"targetHostName":"a.example","appNotificationId":"reminder","groupName":"meetings",)"
           R"("payload":{"rawContent":"{\"meeting\":4711}","visualContent":{"title":"Stand-up",)"
           R"("body":"The stand-up begins in five minutes, in the room by the stairs."}},)"
           R"("priority":"High"})";
}

FilledStore fillStore(const QByteArray &cli, const QString &path, int items)
{
    storeFirst(cli, path);
    const auto feed = store::FeedStore::open(path);
    if (!feed)
        giveUp(feed.error().message);
    store::FeedStore &store = **feed;
    insertCopies(store, store.newest(0, 1).constFirst(), items - 1);
    FilledStore out{.path = path};
    for (int i = 0; i < cursorCount; ++i)
        out.cursors.append(service::cursorAt(store, qint64(items) * i / cursorCount));
    return out;
}

} // namespace carillon::bench
