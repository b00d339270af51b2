#pragma once

#include "base/clock.h"
#include "service/batch_request.h"
#include "service/notifications_api.h"
#include "service/route.h"

#include <memory>

namespace carillon::service {

/// `POST /beta/$batch` and `/v1.0/$batch`: up to twenty requests in one. Parts that wait for
/// nothing run in the same event-loop turn, so their writes share one commit; the answer comes when
/// every part is answered, and so durable. A part has the batch's token unless it brings its own.
/// Lives on the service thread.
/// Source  Graph: JSON batching.
class BatchApi {
public:
    struct Parts {
        const Clock &clock;
        const Limits &limits;
        const Directory &directory;
        const IssuedTokens &issued;
        IdSource makeId;
        /// Answers one part.
        std::function<void(const http::HttpRequest &, const Respond &)> handle;
        /// Sees refused batches, without their bodies: those may hold tokens. Parts are seen where
        /// they are handled.
        ExchangeObserver observer;
    };
    explicit BatchApi(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] static bool answersFor(const Route &route);
    void handle(const http::HttpRequest &request, const Route &route, const Respond &respond);

private:
    struct Run;
    void start(const std::shared_ptr<Run> &run, int index);
    void startReady(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run, int index, http::HttpResponse response);
    [[nodiscard]] http::HttpResponse failedDependency(const Run &run) const;
    http::HttpResponse answer(Run &run, http::HttpResponse response);
    void refuse(Run &run, int status, const QByteArray &code, const QByteArray &message);
    [[nodiscard]] bool mayCall(Run &run);

    Parts m_parts;
};

} // namespace carillon::service
