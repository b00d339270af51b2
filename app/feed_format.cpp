#include "feed_format.h"

#include "compose/csv_writer.h"

namespace carillon {
namespace {

using namespace Qt::StringLiterals;
using receiver::FeedItem;

QByteArray instantText(Instant instant)
{
    return instant == Instant::max() ? QByteArray() : formatDateTimeOffset(instant);
}

QByteArray platformsText(contract::Platforms platforms)
{
    QByteArrayList out;
    for (const contract::Platform platform : contract::allPlatforms) {
        if (platforms.testFlag(platform))
            out.append(contract::spelling(platform));
    }
    return out.join(' ');
}

QByteArray deliveriesText(const FeedItem &item)
{
    QStringList out;
    for (const receiver::Delivery &delivery : item.deliveries) {
        QString each
            = delivery.deviceId + (delivery.delivered ? u": delivered"_s : u": not delivered"_s);
        if (!delivery.reason.isEmpty())
            each += u" ("_s + delivery.reason + u')';
        out.append(each);
    }
    return out.join(u"; "_s).toUtf8();
}

} // namespace

QByteArray plainLine(const FeedItem &item, const receiver::FeedWords &words)
{
    QStringList parts{receiver::fullTime(item.created), words.titleText(item),
        item.notification.groupName.value_or(QString()), words.stateText(item)};
    for (QString &part : parts)
        part = part.simplified();
    return parts.join(u'\t').toUtf8() + '\n';
}

QByteArray feedCsvHead()
{
    compose::CsvLine line;
    for (const char *name :
        {"id", "creationDateTime", "expirationDateTime", "title", "body", "groupName", "readState",
            "userActionState", "changedBy", "platformTypes", "deliveries", "rawContent"})
        line.add(name);
    return line.take();
}

QByteArray feedCsvLine(const FeedItem &item)
{
    static constexpr std::array actions{"NoInteraction", "Activated", "Dismissed", "Snoozed"};
    const contract::Payload &payload = item.notification.payload;
    const contract::VisualContent visual
        = payload.visualContent.value_or(contract::VisualContent());
    compose::CsvLine line;
    line.add(item.id.toUtf8()).add(instantText(item.created)).add(instantText(item.expires));
    line.add(visual.title.toUtf8()).add(visual.body.value_or(QString()).toUtf8());
    line.add(item.notification.groupName.value_or(QString()).toUtf8());
    line.add(item.readState == receiver::ReadState::Read ? "Read" : "Unread");
    line.add(actions.at(size_t(item.userActionState))).add(item.changedBy.toUtf8());
    line.add(platformsText(item.notification.platforms)).add(deliveriesText(item));
    line.add(payload.rawContent.value_or(QString()).toUtf8());
    return line.take();
}

} // namespace carillon
