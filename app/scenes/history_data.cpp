#include "scenes/history_data.h"

#include "compose/samples.h"
#include "scenes/scene_data.h"

namespace carillon::scenes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using compose::StoredSend;

namespace {

StoredSend sendOf(const QString &title, int status, std::chrono::minutes ago)
{
    const Instant time = sceneTime - ago;
    StoredSend out{.id = compose::SendShelf::makeId(toMsecs(time)), .time = time, .title = title};
    out.targetName = u"Local service"_s;
    out.baseUrl = QUrl(u"http://127.0.0.1:8087"_s);
    out.text = compose::samples(sceneTime).constFirst().text;
    out.exchange = exchangeFor(status >= 400 ? faultyExample() : out.text);
    out.exchange.response.status = status;
    return out;
}

} // namespace

QList<StoredSend> sends()
{
    StoredSend failed = sendOf(u"Stand-up in 5 minutes, on the third floor"_s, 0, 24min);
    failed.targetName = u"Staging"_s;
    failed.exchange.response = {};
    failed.exchange.failure
        = Error{u"connection"_s, u"Nobody listens at graph.staging.contoso.com."_s, {}};
    return {sendOf(u"Hello World!"_s, 201, 0min), sendOf(u"Hello World!"_s, 400, 3min),
        sendOf(u"Backup finished"_s, 200, 12min), failed, sendOf(u"הודעה חדשה"_s, 201, 61min),
        sendOf(u"Invoice 2041 ready"_s, 201, 95min), sendOf(u"Storm warning"_s, 406, 119min)};
}

std::pair<exchange::Compared, exchange::Compared> comparedSends()
{
    http::Exchange early
        = compose::withoutSecrets(exchangeFor(compose::samples(sceneTime).constFirst().text));
    http::Exchange late = compose::withoutSecrets(exchangeFor(faultyExample()));
    late.request.headers.add("If-Range", "\"33a64df5\"");
    return {{u"Hello World! · 23 Nov 2026, 09:59:11 · Local service"_s, early},
        {u"Hello World! · 23 Nov 2026, 10:02:11 · Local service"_s, late}};
}

} // namespace carillon::scenes
