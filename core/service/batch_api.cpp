#include "service/batch_api.h"

#include "base/json_text.h"
#include "contract/notification_json.h"
#include "contract/request_check.h"
#include "service/answers.h"

#include <QElapsedTimer>

namespace carillon::service {

// One batch on its way to its answer.
struct BatchApi::Run {
    enum class State : quint8 { Waiting, Running, Done };

    http::HttpRequest request;
    QByteArray version; // as in the path
    Respond respond;
    contract::RequestIds ids;
    Instant received{};
    QElapsedTimer timer;
    QList<BatchPart> parts;
    QList<State> states;
    QList<http::HttpResponse> responses;
};

namespace {

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower().endsWith("json");
}

QByteArray headersJson(const http::Headers &headers)
{
    QByteArray out = "{";
    QList<QByteArray> seen;
    for (const http::Header &field : headers.fields()) {
        if (seen.contains(field.name.toLower()))
            continue;
        seen.append(field.name.toLower());
        out += (out.size() > 1 ? "," : "") + json::quoted(field.name) + ':'
            + json::quoted(field.value);
    }
    return out + '}';
}

QByteArray bodyJson(const http::HttpResponse &response)
{
    if (response.body.isEmpty())
        return "null";
    return isJson(response.headers.value("Content-Type")) ? response.body
                                                          : json::quoted(response.body.toBase64());
}

QByteArray answerJson(const BatchPart &part, const http::HttpResponse &response)
{
    return "{\"id\":" + json::quoted(part.id) + ",\"status\":" + QByteArray::number(response.status)
        + ",\"headers\":" + headersJson(response.headers) + ",\"body\":" + bodyJson(response) + '}';
}

} // namespace

bool BatchApi::answersFor(const Route &route)
{
    return route.matches({"beta", "$batch"}) || route.matches({"v1.0", "$batch"});
}

void BatchApi::handle(const http::HttpRequest &request, const Route &route, const Respond &respond)
{
    auto run = std::make_shared<Run>();
    run->request = request;
    run->version = route.segments.constFirst();
    run->respond = respond;
    run->ids = idsFor(request, m_parts.makeId());
    run->received = m_parts.clock.now();
    run->timer.start();
    if (!mayCall(*run))
        return;
    const Result<QList<BatchPart>> parts = batchFrom(request.body, m_parts.limits);
    if (!parts)
        return refuse(*run, 400, "BadRequest", parts.error().message.toUtf8());
    run->parts = *parts;
    run->states.fill(Run::State::Waiting, run->parts.size());
    run->responses.resize(run->parts.size());
    startReady(run);
}

// What is judged before the body; refuses if it is not so.
bool BatchApi::mayCall(Run &run)
{
    const http::Headers &headers = run.request.headers;
    const auto caller = callerOf(contract::bearerToken(headers.value("Authorization")),
        m_parts.directory, &m_parts.issued, run.received);
    if (!caller) {
        const auto unknown = contract::answerOf(contract::Outcome::InvalidAuthenticationToken);
        refuse(run, unknown.status, unknown.code, unknown.message);
        return false;
    }
    if (run.request.method != "POST") {
        refuse(run, 405, "MethodNotAllowed", "A batch is sent by POST.");
        return false;
    }
    if (!headers.contains("Content-Type")) {
        refuse(run, 400, "BadRequest", "A batch needs a Content-Type header.");
        return false;
    }
    if (!isJson(headers.value("Content-Type")) || headers.contains("Content-Encoding")) {
        refuse(run, 415, "UnsupportedMediaType", "A batch is JSON without a content coding.");
        return false;
    }
    return true;
}

// Runs whatever waits for nothing any more. One part may end at once and free others, and the last
// one to end answers, so the list is walked by states, not by a copy.
void BatchApi::startReady(const std::shared_ptr<Run> &run)
{
    for (int i = 0; i < run->parts.size(); ++i) {
        const QList<int> &needs = run->parts.at(i).dependsOn;
        const auto isDone = [&](int n) { return run->states.at(n) == Run::State::Done; };
        const auto hasFailed = [&](int n) { return run->responses.at(n).status >= 400; };
        if (run->states.at(i) != Run::State::Waiting
            || !std::all_of(needs.begin(), needs.end(), isDone))
            continue;
        run->states[i] = Run::State::Running;
        if (std::any_of(needs.begin(), needs.end(), hasFailed))
            finish(run, i, failedDependency(*run));
        else
            start(run, i);
    }
}

void BatchApi::start(const std::shared_ptr<Run> &run, int index)
{
    const BatchPart &part = run->parts.at(index);
    http::HttpRequest request{.method = part.method,
        .target = '/' + run->version + part.url,
        .headers = part.headers,
        .body = part.body,
        .secure = run->request.secure};
    request.headers.set("Host", run->request.headers.value("Host"));
    for (const char *name : {"Authorization", "User-Agent"}) {
        const QByteArray *own = run->request.headers.find(name);
        if (own && !request.headers.contains(name))
            request.headers.add(name, *own);
    }
    m_parts.handle(request, [this, run, index](http::HttpResponse response) {
        finish(run, index, std::move(response));
    });
}

void BatchApi::finish(const std::shared_ptr<Run> &run, int index, http::HttpResponse response)
{
    run->responses[index] = std::move(response);
    run->states[index] = Run::State::Done;
    const auto isDone = [](Run::State state) { return state == Run::State::Done; };
    if (!std::all_of(run->states.begin(), run->states.end(), isDone))
        return startReady(run);
    const auto isDropped = [](const http::HttpResponse &part) { return part.status == 0; };
    if (std::any_of(run->responses.begin(), run->responses.end(), isDropped)) {
        answer(*run, {}); // a fault that closes the connection takes the whole batch along
        return;
    }
    QByteArray answers;
    for (int i = 0; i < run->parts.size(); ++i)
        answers += (i ? "," : "") + answerJson(run->parts.at(i), run->responses.at(i));
    answer(*run, {.status = 200, .headers = {}, .body = "{\"responses\":[" + answers + "]}"});
}

http::HttpResponse BatchApi::failedDependency(const Run &run) const
{
    const contract::RequestIds ids = idsFor({}, m_parts.makeId());
    http::HttpResponse response{.status = 424,
        .headers = {},
        .body = contract::errorJson("FailedDependency",
            "A request that this one depends on has failed.", "", ids, run.received)};
    addGraphHeaders(response, ids, 0);
    return response;
}

void BatchApi::refuse(Run &run, int status, const QByteArray &code, const QByteArray &message)
{
    http::HttpResponse response{.status = status,
        .headers = {},
        .body = contract::errorJson(code, message, "", run.ids, run.received)};
    if (status == 401)
        response.headers.add("WWW-Authenticate", "Bearer");
    if (status == 405)
        response.headers.add("Allow", "POST");
    response = answer(run, std::move(response));
    if (!m_parts.observer)
        return;
    http::HttpRequest shown = run.request;
    shown.body.clear();
    m_parts.observer({shown, response, double(run.timer.nsecsElapsed()) / 1e6, {}});
}

http::HttpResponse BatchApi::answer(Run &run, http::HttpResponse response)
{
    addGraphHeaders(response, run.ids, double(run.timer.nsecsElapsed()) / 1e6);
    run.respond(response);
    return response;
}

} // namespace carillon::service
