#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "contract/diagnostic.h"
#include "contract/notification_json.h"
#include "service/configuration.h"
#include "service/endpoints.h"
#include "service/faults.h"
#include "service/issued_tokens.h"
#include "service/respond.h"
#include "service/route.h"
#include "service/waiting_requests.h"
#include "service/write_batch.h"

#include <QElapsedTimer>

#include <array>
#include <functional>
#include <memory>

namespace carillon::service {

using IdSource = std::function<QByteArray()>;

/// The paths of the collection, as OpenAPI writes them.
inline constexpr std::array notificationPaths{
    "/beta/me/notifications", "/beta/users/{id}/notifications"};

/// The Graph surface: `POST /beta/me/notifications[/]`. Judges a request in the documented order,
/// stores what is accepted, answers after it is durable. Lives on the service thread.
/// Source  create-notification page; the recorded exchange.
class NotificationsApi {
public:
    struct Parts {
        const Clock &clock;
        const Limits &limits;
        const Configuration &configuration;
        const Endpoints &endpoints;
        WriteBatch &writes;
        FaultPlan &faults;
        IdSource makeId;
        ExchangeObserver observer;
        const IssuedTokens *issued = nullptr; ///< besides the directory's tokens
    };
    explicit NotificationsApi(Parts parts);

    /// Any request whose path is not the control surface's.
    void handle(const http::HttpRequest &request, const Route &route, const Respond &respond);

private:
    struct Call;
    void judge(const std::shared_ptr<Call> &call);
    [[nodiscard]] std::optional<contract::Outcome> judgeCaller(Call &call) const;
    [[nodiscard]] CallerNames namesOf(const http::HttpRequest &request) const;
    void create(const std::shared_ptr<Call> &call);
    void store(const std::shared_ptr<Call> &call, const contract::Notification &notification);
    [[nodiscard]] store::FeedRecord recordOf(
        const contract::Notification &notification, const Call &call) const;
    [[nodiscard]] Result<void> makeRoom(store::FeedStore &feed) const;
    void refuse(Call &call, contract::Outcome outcome,
        const QList<contract::Diagnostic> &diagnostics = {});
    void refuseBy(Call &call, contract::RuleId id);
    void refuseThrottled(Call &call, const Fault &fault);
    void refuseBusy(Call &call, int retryAfterSeconds);
    void drop(Call &call);
    void refuseStorage(Call &call, const Error &error);
    [[nodiscard]] QByteArray errorBody(contract::Outcome outcome,
        const QList<contract::Diagnostic> &diagnostics, const Call &call) const;
    void answer(Call &call, http::HttpResponse response);
    void answerPreflight(Call &call);
    void tell(const Call &call, const http::HttpResponse &response, double milliseconds) const;

    Parts m_parts;
    WaitingRequests m_waiting;
};

} // namespace carillon::service
