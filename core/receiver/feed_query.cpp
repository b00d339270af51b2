#include "receiver/feed_query.h"

#include <QUrl>

namespace carillon::receiver {
namespace {

// As the service's feed spells a state; all of them are active items.
const char *statesOf(FeedState state)
{
    switch (state) {
    case FeedState::Unread:
        return "&readState=Unread&userActionState=NoInteraction";
    case FeedState::Read:
        return "&readState=Read&userActionState=NoInteraction";
    case FeedState::Opened:
        return "&userActionState=Activated";
    case FeedState::Dismissed:
        return "&userActionState=Dismissed";
    case FeedState::Snoozed:
        return "&userActionState=Snoozed";
    case FeedState::Expired:
        break;
    }
    return "";
}

} // namespace

FeedState stateOf(const FeedItem &item, Instant now)
{
    switch (item.userActionState) {
    case UserActionState::Activated:
        return FeedState::Opened;
    case UserActionState::Dismissed:
        return FeedState::Dismissed;
    case UserActionState::Snoozed:
        return FeedState::Snoozed;
    case UserActionState::NoInteraction:
        break;
    }
    if (item.readState == ReadState::Read)
        return FeedState::Read;
    return item.expires <= now ? FeedState::Expired : FeedState::Unread;
}

FeedJudge::FeedJudge(FeedQuery query)
    : m_query(std::move(query))
    , m_text(m_query.text)
{
}

bool FeedJudge::takes(const FeedItem &item) const
{
    if (item.status == Status::Deleted)
        return false;
    if (m_query.state && stateOf(item, Instant::min()) != *m_query.state)
        return false;
    if (m_query.platform && !item.notification.platforms.testFlag(*m_query.platform))
        return false;
    if (m_text.isEmpty())
        return true;
    const contract::Payload &payload = item.notification.payload;
    const auto has = [&](const std::optional<QString> &text) { return text && m_text.isIn(*text); };
    if (const auto &visual = payload.visualContent;
        visual && (m_text.isIn(visual->title) || has(visual->body)))
        return true;
    return has(item.notification.groupName) || has(payload.rawContent) || m_text.isIn(item.id);
}

QByteArray positionsTarget(const FeedQuery &query, qint64 before)
{
    QByteArray out = "/mock/v1/feed/positions?before=" + QByteArray::number(before);
    if (!query.text.isEmpty())
        out += "&search=" + QUrl::toPercentEncoding(query.text);
    if (query.platform)
        out += QByteArray("&platform=") + contract::spelling(*query.platform);
    if (query.state)
        out += statesOf(*query.state);
    if (isByExpiry(query.order))
        out += "&sort=expires";
    return out;
}

} // namespace carillon::receiver
