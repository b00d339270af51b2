#pragma once

#include "contract/diagnostic.h"
#include "contract/notification.h"

#include <QByteArray>

/// Notifications and errors as the service writes them. Member names and their order are those of
/// the recorded answers.
namespace carillon::contract {

/// The entity a successful create answers with.
struct CreatedEntity {
    QByteArray base{};        ///< scheme and authority, no slash at the end
    QByteArray user{};        ///< user principal name
    QByteArray id{};
    Instant expirationDateTime{};
};

/// `{"@odata.context":…,"displayTimeToLive":59,…}`: one second less to live than asked, raw
/// content left out, visual content as given.
/// Source  the recorded exchange; create-notification page, Response.
[[nodiscard]] QByteArray createdJson(
    const Notification &notification, const CreatedEntity &entity);

/// When a notification leaves the feed: as asked, or seven days after its receipt.
[[nodiscard]] Instant expirationOf(const Notification &notification, Instant received);

/// The members of a feed item that come from the notification, without braces.
[[nodiscard]] QByteArray feedMembers(const Notification &notification, Instant received);

struct RequestIds {
    QByteArray requestId{};
    QByteArray clientRequestId{};
};

/// `{"error":{"code":…,"message":…,"details":[…],"innerError":{…}}}`
/// @param diagnostics  listed as details where they belong to the outcome
/// @param message      replaces the outcome's own sentence unless empty
[[nodiscard]] QByteArray errorJson(Outcome outcome, const QList<Diagnostic> &diagnostics,
    const QByteArray &message, const RequestIds &ids, Instant now);

/// The same for answers that no outcome of the contract covers.
[[nodiscard]] QByteArray errorJson(const char *code, const QByteArray &message,
    const char *inner, const RequestIds &ids, Instant now);

} // namespace carillon::contract
