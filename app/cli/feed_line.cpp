#include "cli/feed_line.h"

#include "cli/visible_text.h"

namespace carillon::cli {

QString stateOf(const receiver::FeedItem &item)
{
    if (item.status == receiver::Status::Deleted)
        return feedStates.at(0);
    switch (item.userActionState) {
    case receiver::UserActionState::Activated:
        return feedStates.at(1);
    case receiver::UserActionState::Dismissed:
        return feedStates.at(2);
    case receiver::UserActionState::Snoozed:
        return feedStates.at(3);
    case receiver::UserActionState::NoInteraction:
        break;
    }
    return feedStates.at(item.readState == receiver::ReadState::Read ? 4 : 5);
}

QString feedLine(const receiver::FeedItem &item)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(QString::fromLatin1(formatDateTimeOffset(item.lastModified)).leftJustified(24),
            visible(item.id), stateOf(item).leftJustified(9), visible(item.headline()));
}

} // namespace carillon::cli
