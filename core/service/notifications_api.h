#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "contract/diagnostic.h"
#include "contract/notification_json.h"
#include "service/configuration.h"
#include "service/respond.h"
#include "service/write_batch.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace carillon::service {

using IdSource = std::function<QByteArray()>;

/// The Graph surface: `POST /beta/me/notifications[/]`. Judges a request in the documented order,
/// stores what is accepted, answers after it is durable. Lives on the service thread.
/// Source  create-notification page; the recorded exchange.
class NotificationsApi {
public:
    struct Parts {
        const Clock &clock;
        const Limits &limits;
        const Configuration &configuration;
        WriteBatch &writes;
        IdSource makeId;
        ExchangeObserver observer;
    };
    explicit NotificationsApi(Parts parts);

    /// Any request whose path is not the control surface's.
    void handle(const http::HttpRequest &request, const Respond &respond);

private:
    struct Call;
    [[nodiscard]] std::optional<contract::Outcome> judgeCaller(Call &call) const;
    void create(const std::shared_ptr<Call> &call);
    void store(const std::shared_ptr<Call> &call, const contract::Notification &notification);
    void refuse(Call &call, contract::Outcome outcome,
        const QList<contract::Diagnostic> &diagnostics = {});
    void refuseThrottled(Call &call);
    void refuseStorage(Call &call, const Error &error);
    [[nodiscard]] QByteArray errorBody(contract::Outcome outcome,
        const QList<contract::Diagnostic> &diagnostics, const Call &call) const;
    void answer(Call &call, http::HttpResponse response);
    void answerPreflight(Call &call);

    Parts m_parts;
};

} // namespace carillon::service
