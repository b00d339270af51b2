#pragma once

#include "receiver/feed_item.h"

namespace carillon::receiver {

/// What one does with items of the feed, one or many.
enum class FeedAction : quint8 { MarkRead, MarkUnread, Open, Dismiss, Snooze, Delete };

/// How items are copied and exported.
enum class FeedFormat : quint8 { Lines, Json, Csv };

struct FeedStates {
    ReadState readState = ReadState::Unread;
    UserActionState userActionState = UserActionState::NoInteraction;
};

/// The states an item has after an action; what the action does not speak of stays.
[[nodiscard]] constexpr FeedStates statesAfter(FeedAction action, FeedStates states)
{
    switch (action) {
    case FeedAction::MarkRead:
        states.readState = ReadState::Read;
        break;
    case FeedAction::MarkUnread:
        states.readState = ReadState::Unread;
        break;
    case FeedAction::Open:
        states = {ReadState::Read, UserActionState::Activated};
        break;
    case FeedAction::Dismiss:
        states.userActionState = UserActionState::Dismissed;
        break;
    case FeedAction::Snooze:
        states.userActionState = UserActionState::Snoozed;
        break;
    case FeedAction::Delete:
        break;
    }
    return states;
}

} // namespace carillon::receiver
