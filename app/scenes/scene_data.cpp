#include "scenes/scene_data.h"

#include "compose/samples.h"
#include "compose/target.h"
#include "contract/notification_json.h"
#include "contract/validator.h"

#include <QUrl>

namespace carillon::scenes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using contract::Platform;
using receiver::FeedItem;
using receiver::TrafficEntry;

const Instant sceneTime = fromMsecs(1'795'428'131'000);

namespace {

const QByteArray base("http://127.0.0.1:8087");
const QByteArray itemId("119081f2-f19d-4fa8-817c-7e01092c0f7d");
const contract::RequestIds ids{
    "71e62feb-8d72-4912-8b2c-4cee9d89e781", "71e62feb-8d72-4912-8b2c-4cee9d89e781"};

contract::Notification visual(const QString &title, const QString &group)
{
    contract::Notification out;
    out.payload.visualContent = {title, {}};
    out.groupName = group;
    out.platforms = Platform::Windows | Platform::iOS | Platform::Android;
    return out;
}

void deliver(FeedItem &item)
{
    const contract::Payload &payload = item.notification.payload;
    for (const receiver::Device &device : devices()) {
        const bool web = device.platform == Platform::WebPush;
        if (!item.notification.platforms.testFlag(device.platform))
            continue;
        const bool delivered = !web || payload.rawContent;
        item.deliveries.append({device.id, device.platform, delivered,
            delivered ? QString() : u"web shows raw content only"_s});
    }
}

FeedItem item(const contract::Notification &notification, std::chrono::seconds ago)
{
    FeedItem out;
    out.notification = notification;
    out.created = out.lastModified = sceneTime - ago;
    out.sequence = 10'000'000 - ago.count();
    out.position = out.sequence;
    out.id = u"item-%1"_s.arg(out.sequence);
    out.expires = sceneTime + 24h;
    deliver(out);
    return out;
}

TrafficEntry entry(qint64 id, const QByteArray &path, const QString &from,
    std::chrono::seconds ago, int status, double milliseconds)
{
    TrafficEntry out;
    out.id = id;
    out.time = sceneTime - ago;
    out.from = from;
    out.request = {.method = "POST", .target = path, .headers = {}, .body = QByteArray(388, ' ')};
    out.response.status = status;
    out.milliseconds = milliseconds;
    return out;
}

} // namespace

QList<receiver::Device> devices()
{
    const QString user = u"alex@contoso.com"_s;
    return {{u"windows-1"_s, u"Alex's desktop"_s, Platform::Windows, user},
        {u"ios-1"_s, u"iPhone"_s, Platform::iOS, user},
        {u"android-1"_s, u"Pixel"_s, Platform::Android, user},
        {u"web-1"_s, u"Browser on desktop"_s, Platform::WebPush, user}};
}

QList<FeedItem> feed()
{
    FeedItem hello = item(visual(u"Hello World!"_s, u"TestGroup"_s), 0s);
    hello.expires = sceneTime + 9 * 24h + 13h;
    FeedItem standUp = item(visual(u"Stand-up in 5 minutes"_s, u"Calendar"_s), 211s);
    standUp.userActionState = receiver::UserActionState::Dismissed;
    standUp.changedBy = u"ios-1"_s;
    standUp.expires = sceneTime + 52min + 30s;
    contract::Notification job;
    job.payload.rawContent = u"{\"job\":\"backup\",\"ok\":true}"_s;
    job.groupName = u"Ops"_s;
    FeedItem backup = item(job, 1264s);
    backup.deliveries[1].delivered = false;
    backup.deliveries[1].reason = u"raw content is not fetched while saving power"_s;
    backup.expires = sceneTime + 6 * 24h + 1h;
    FeedItem invoice = item(visual(u"Invoice 2041 ready"_s, u"Billing"_s), 2956s);
    invoice.readState = receiver::ReadState::Read;
    return {hello, standUp, backup, invoice};
}

QList<FeedItem> longFeed(int count)
{
    QList<FeedItem> out;
    out.reserve(count);
    for (int i = 0; i < count; ++i) {
        FeedItem each = item(visual(u"Notification %1"_s.arg(count - i), u"Batch %1"_s.arg(i / 100)),
            std::chrono::seconds(i + 60));
        if (i % 3 == 1)
            each.readState = receiver::ReadState::Read;
        if (i % 7 == 3)
            each.userActionState = receiver::UserActionState::Activated;
        out.append(each);
    }
    return out;
}

FeedItem arrived(const contract::Notification &notification)
{
    FeedItem out = item(notification, 0s);
    out.sequence += 1;
    out.id = QString::fromLatin1(itemId);
    out.expires = contract::expirationOf(notification, sceneTime);
    return out;
}

http::Exchange exchangeFor(const QByteArray &body)
{
    const compose::Target target{{}, QUrl(QString::fromLatin1(base)), "demo", "demo"};
    http::Exchange out;
    out.request = compose::requestFor(body, target);
    const contract::Verdict verdict = contract::validate(body, {.now = sceneTime});
    if (verdict.accepted()) {
        out.response.status = 201;
        out.response.body = contract::createdJson(*verdict.notification,
            {base, "alex@contoso.com", itemId,
                contract::expirationOf(*verdict.notification, sceneTime)});
        out.response.headers.add("Location", base + "/beta/me/activities/" + itemId);
        out.milliseconds = 1.4;
    } else {
        const contract::Outcome outcome = contract::outcomeOf(verdict.diagnostics);
        out.response.status = contract::answerOf(outcome).status;
        out.response.body
            = contract::errorJson(outcome, verdict.diagnostics, {}, ids, sceneTime);
        out.milliseconds = 0.2;
    }
    out.response.headers.add("request-id", ids.requestId);
    return out;
}

QList<TrafficEntry> traffic(const http::Exchange &latest)
{
    const QByteArray path("/beta/me/notifications");
    TrafficEntry own
        = entry(5, path + '/', u"Carillon"_s, 0s, latest.response.status, latest.milliseconds);
    own.request = latest.request;
    own.response = latest.response;
    return {entry(1, path, u"curl/8.5"_s, 1264s, 201, 1.2),
        entry(2, path, u"node, graph-sdk 3.0.7"_s, 239s, 406, 0.3),
        entry(3, path, u"node, graph-sdk 3.0.7"_s, 211s, 201, 1.1), own};
}

QByteArray faultyExample()
{
    return compose::documentedExample(sceneTime)
        .replace("      \"title\": \"Hello World!\",\n", "")
        .replace("\"High\"", "\"high\"");
}

QList<http::SendResult> bulkResults()
{
    const QByteArray request = "b0d7a6c2-5f0e-4c1b-9f39-6b0c2f1d7a1";
    QList<http::SendResult> out;
    for (int row = 1; row <= 4; ++row)
        out.append({.line = row,
            .status = 201,
            .requestId = request + QByteArray::number(row),
            .id = "06385c1f-77ae-4e3a-9d2c-1f2e3d4c5b6" + QByteArray::number(row),
            .milliseconds = 0.8 + 0.3 * row,
            .error = {}});
    out[2].status = 400;
    out[2].id.clear();
    out[2].error = u"400 Bad Request: displayTimeToLive must be a whole number of seconds."_s;
    return out;
}

} // namespace carillon::scenes
