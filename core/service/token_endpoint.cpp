#include "service/token_endpoint.h"

#include "base/json_text.h"
#include "service/answers.h"

#include <QElapsedTimer>

namespace carillon::service {

using namespace std::chrono_literals;

// A refusal: the OAuth error, the platform's number for it, and the sentence behind both.
struct TokenEndpoint::Problem {
    int status = 400;
    QByteArray error{};
    int code = 0; // AADSTS…
    QByteArray text{};
};

struct TokenEndpoint::Grant {
    TokenGrant token{};
    QByteArray scope{}; // as asked for; told in the answer of a delegated one
};

namespace {

constexpr auto lifetime = 3599s;
constexpr const char *onBehalfOfGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

// Asked for beside the API's own scopes; they change nothing here.
bool isOpenIdScope(const QByteArray &scope)
{
    return scope == "openid" || scope == "profile" || scope == "email" || scope == "offline_access";
}

// `User.Read` of `https://graph.microsoft.com/User.Read`.
QByteArray withoutResource(const QByteArray &scope)
{
    return scope.sliced(scope.lastIndexOf('/') + 1);
}

// `2017-05-01 22:43:20Z`, as the platform writes it.
QByteArray timestampOf(Instant instant)
{
    return formatErrorDate(instant).replace('T', ' ') + 'Z';
}

} // namespace

bool TokenEndpoint::answersFor(const Route &route)
{
    return route.matches({"*", "oauth2", "v2.0", "token"});
}

void TokenEndpoint::handle(const http::HttpRequest &request, const Respond &respond)
{
    QElapsedTimer timer;
    timer.start();
    http::HttpResponse response;
    http::HttpResponse shown;
    const auto judged = judge(request);
    if (const Problem *problem = std::get_if<Problem>(&judged)) {
        response = shown = refused(*problem, request);
    } else {
        response = shown = granted(std::get<Grant>(judged));
        const qsizetype token = shown.body.indexOf("\"access_token\":") + 15;
        shown.body = shown.body.first(token) + "\"***\"}";
    }
    respond(response);
    if (!m_parts.observer)
        return;
    http::HttpRequest asked = request;
    asked.body = TokenForm::blotted(request.body);
    m_parts.observer({asked, shown, double(timer.nsecsElapsed()) / 1e6, {}});
}

auto TokenEndpoint::judge(const http::HttpRequest &request) const -> std::variant<Grant, Problem>
{
    if (request.method != "POST")
        return Problem{405, "invalid_request", 900561,
            "The endpoint only accepts POST requests. Received a " + request.method + " request."};
    const Result<TokenForm> form = TokenForm::read(request);
    if (!form)
        return Problem{400, "invalid_request", 9002313, form.error().message.toUtf8()};
    for (const char *name : {"grant_type", "client_id", "scope"}) {
        if (form->value(name).isEmpty())
            return Problem{400, "invalid_request", 900144,
                QByteArray("The request body must contain the following parameter: '") + name
                    + "'."};
    }
    const QByteArray grantType = form->value("grant_type");
    if (grantType != "client_credentials" && grantType != onBehalfOfGrant)
        return Problem{400, "unsupported_grant_type", 70003,
            "The app requested an unsupported grant type '" + grantType.left(100) + "'."};
    const ApplicationEntry *application = applicationOf(form->value("client_id"));
    if (const auto problem = objectionToClient(*form, application))
        return *problem;
    return grantType == "client_credentials" ? clientCredentials(*form, *application)
                                             : onBehalfOf(*form, *application);
}

// In quick-start mode everybody is the first application, as with tokens.
const ApplicationEntry *TokenEndpoint::applicationOf(const QByteArray &clientId) const
{
    const Directory &directory = m_parts.configuration.directory;
    const ApplicationEntry *application = directory.applicationNamed(clientId);
    if (!application && directory.anyToken && !directory.applications.isEmpty())
        return &directory.applications.constFirst();
    return application;
}

auto TokenEndpoint::objectionToClient(
    const TokenForm &form, const ApplicationEntry *application) const -> std::optional<Problem>
{
    if (!application)
        return Problem{401, "invalid_client", 700016,
            "Application with identifier '" + form.value("client_id").left(100)
                + "' was not found in the directory."};
    const QByteArray secret = form.value("client_secret");
    if (secret.isEmpty() && form.value("client_assertion").isEmpty())
        return Problem{401, "invalid_client", 7000218,
            "The request body must contain the following parameter: 'client_assertion' or "
            "'client_secret'."};
    const bool known = application->secret ? sameSecret(*application->secret, secret)
                                           : m_parts.configuration.directory.anyToken;
    if (!known)
        return Problem{401, "invalid_client", 7000215,
            "Invalid client secret provided. Ensure the secret being sent in the request is the "
            "client secret value, not the client secret ID, for a secret added to app '"
                + application->id + "'."};
    return {};
}

auto TokenEndpoint::clientCredentials(const TokenForm &form,
    const ApplicationEntry &application) const -> std::variant<Grant, Problem>
{
    const QByteArray scope = form.value("scope");
    if (scope.contains(' ') || !scope.endsWith("/.default"))
        return Problem{400, "invalid_scope", 1002012,
            "The provided value for scope " + scope.left(200)
                + " is not valid. Client credential flows must have a scope value with /.default "
                  "suffixed to the resource identifier (application ID URI)."};
    return Grant{{.application = application.id, .expires = m_parts.clock.now() + lifetime}, scope};
}

auto TokenEndpoint::onBehalfOf(const TokenForm &form, const ApplicationEntry &application) const
    -> std::variant<Grant, Problem>
{
    for (const char *name : {"assertion", "requested_token_use"}) {
        if (form.value(name).isEmpty())
            return Problem{400, "invalid_request", 900144,
                QByteArray("The request body must contain the following parameter: '") + name
                    + "'."};
    }
    if (form.value("requested_token_use") != "on_behalf_of")
        return Problem{400, "invalid_request", 9002313,
            "The parameter 'requested_token_use' must be 'on_behalf_of'."};
    Grant grant{{.application = application.id, .expires = m_parts.clock.now() + lifetime}, {}};
    for (const QByteArray &scope : form.value("scope").simplified().split(' ')) {
        if (isOpenIdScope(scope))
            continue;
        grant.scope += (grant.scope.isEmpty() ? "" : " ") + scope;
        // Whatever the application was consented to, and here that is sending.
        const QByteArray name = withoutResource(scope);
        grant.token.scopes.append(
            name == ".default" ? QByteArray("Notifications.ReadWrite.CreatedByApp") : name);
    }
    if (grant.token.scopes.isEmpty() || grant.token.scopes.contains(QByteArray()))
        return Problem{400, "invalid_scope", 70011,
            "The provided request must include a 'scope' input parameter. The provided value for "
            "the input parameter 'scope' is not valid."};
    const auto user = userOf(form.value("assertion"), application);
    if (const Problem *problem = std::get_if<Problem>(&user))
        return *problem;
    grant.token.user = std::get<QByteArray>(user);
    return grant;
}

auto TokenEndpoint::userOf(const QByteArray &assertion, const ApplicationEntry &application) const
    -> std::variant<QByteArray, Problem>
{
    const Directory &directory = m_parts.configuration.directory;
    const auto caller = callerOf(assertion, directory, &m_parts.issued, m_parts.clock.now());
    if (caller && caller->user) {
        if (caller->application->id != application.id)
            return Problem{400, "invalid_grant", 500131,
                "Assertion audience does not match the Client app presenting the assertion."};
        return *caller->user;
    }
    const bool anyUser = caller && directory.anyToken && !IssuedTokens::looksIssued(assertion);
    if (anyUser && !directory.users.isEmpty())
        return directory.users.constFirst().name;
    return Problem{400, "invalid_grant", 50013,
        "Assertion failed signature validation. It is no token of a user known here, or it is "
        "over."};
}

http::HttpResponse TokenEndpoint::granted(const Grant &grant) const
{
    QByteArray body = "{\"token_type\":\"Bearer\",\"expires_in\":"
        + QByteArray::number(qint64(lifetime.count()));
    if (grant.token.user)
        body += ",\"scope\":" + json::quoted(grant.scope);
    body += ",\"access_token\":" + json::quoted(m_parts.issued.issue(grant.token)) + '}';
    http::HttpResponse response = controlAnswer(200, body);
    response.headers.add("Pragma", "no-cache");
    return response;
}

http::HttpResponse TokenEndpoint::refused(
    const Problem &problem, const http::HttpRequest &request) const
{
    const QByteArray trace = m_parts.makeId();
    const QByteArray correlation = idsFor(request, trace).clientRequestId;
    const QByteArray time = timestampOf(m_parts.clock.now());
    const QByteArray code = QByteArray::number(problem.code);
    const QByteArray text = QString::fromUtf8(problem.text).toUtf8(); // may repeat any bytes
    const QByteArray description = "AADSTS" + code + ": " + text + "\r\nTrace ID: " + trace
        + "\r\nCorrelation ID: " + correlation + "\r\nTimestamp: " + time;
    http::HttpResponse response = controlAnswer(problem.status,
        "{\"error\":" + json::quoted(problem.error)
            + ",\"error_description\":" + json::quoted(description) + ",\"error_codes\":[" + code
            + "],\"timestamp\":\"" + time + "\",\"trace_id\":" + json::quoted(trace)
            + ",\"correlation_id\":" + json::quoted(correlation) + '}');
    response.headers.add("Pragma", "no-cache");
    if (problem.status == 401)
        response.headers.add("WWW-Authenticate", "Basic realm=\"token\"");
    if (problem.status == 405)
        response.headers.add("Allow", "POST");
    return response;
}

} // namespace carillon::service
