#pragma once

#include "base/result.h"
#include "contract/notification.h"
#include "receiver/delivery.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace carillon::receiver {

/// Source: user notification reader of the Project Rome clients; the numbers are theirs.
enum class Status : quint8 { Active = 0, Deleted = 2 };
enum class ReadState : quint8 { Unread = 0, Read = 1 };
enum class UserActionState : quint8 { NoInteraction = 0, Activated = 1, Dismissed = 2, Snoozed = 3 };

/// One received notification and its state, as the service's feed tells it.
struct FeedItem {
    QString id{};
    qint64 position = 0;     ///< order of arrival in the feed
    qint64 sequence = 0;     ///< of its last change; higher is later
    contract::Notification notification{};
    Instant created{};
    Instant lastModified{};
    Instant expires{};
    Status status = Status::Active;
    ReadState readState = ReadState::Unread;
    UserActionState userActionState = UserActionState::NoInteraction;
    QString changedBy{};     ///< device id of the last state change, empty if it came from outside
    QList<Delivery> deliveries{};
    QByteArray json{};       ///< the item as the service sent it, for the detail view

    /// Visual title, or the raw content's beginning.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] const Delivery *deliveryTo(const QString &deviceId) const;
    /// Still asking for attention: active, unread, nothing done with it yet.
    [[nodiscard]] bool isPending() const
    {
        return status == Status::Active && readState == ReadState::Unread
            && userActionState == UserActionState::NoInteraction;
    }
};

/// Reads one item of `GET /mock/v1/feed` or of a feed event.
[[nodiscard]] Result<FeedItem> feedItemFromJson(QByteArrayView json);

} // namespace carillon::receiver
