#pragma once

#include "compose/samples.h"
#include "contract/request_check.h"
#include "http/content_coding.h"
#include "http/message.h"
#include "support/body_mutations.h"

namespace carillon::test {

/// Create requests that are good, nearly good and bad in every way the contract speaks of, the same
/// ones for the same seed. What only a running service knows (whom a token, a subscription or a
/// path's user stands for) stays right in all of them.
class GeneratedRequests {
public:
    GeneratedRequests(quint32 seed, Instant now)
        : m_random(seed)
        , m_mutations(m_random)
    {
        const QList<compose::Sample> samples = compose::samples(now);
        for (const compose::Sample &sample : samples)
            m_bodies.append(sample.text);
        m_bodies.append(R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})");
    }

    http::HttpRequest next()
    {
        http::HttpRequest request{.method = "POST",
            .target = "/beta/me/notifications/",
            .headers = {{"Host", "localhost"}, {"Authorization", "Bearer app"},
                {"X-UNS-ID", "uns-demo"}, {"Content-Type", "application/json"}},
            .body = m_bodies.at(below(int(m_bodies.size())))};
        for (int changes = below(4); changes > 0; --changes)
            request.body = m_mutations.mutated(request.body);
        for (int changes = oneIn(3) ? 1 + below(2) : 0; changes > 0; --changes)
            changeHead(request);
        return request;
    }

    /// Of the tokens the requests carry.
    static contract::TokenKind tokenKindOf(const http::HttpRequest &request)
    {
        return contract::bearerToken(request.headers.value("Authorization")) == "delegated"
            ? contract::TokenKind::Delegated
            : contract::TokenKind::Application;
    }

private:
    bool oneIn(int many) { return below(many) == 0; }
    int below(int most) { return m_random.bounded(most); }
    template <size_t N> QByteArray pick(const std::array<const char *, N> &from)
    {
        return from.at(size_t(below(int(N))));
    }

    void changeHead(http::HttpRequest &request)
    {
        switch (below(7)) {
        case 0:
            return changeType(request);
        case 1:
            return changeAuthorization(request);
        case 2:
            return changeSubscription(request);
        case 3:
            return changeCoding(request);
        case 4:
            return addUnsupported(request);
        case 5:
            return changePath(request);
        default:
            return changeMethod(request);
        }
    }

    void changeType(http::HttpRequest &request)
    {
        static constexpr std::array types{"", " ", "application/json; charset=utf-8",
            "Application/JSON", "application/json;charset=utf-16", "application/json ; x=\"y\"",
            "application/jsonp", "application/problem+json", "text/json", "text/plain", "json",
            "application/json, text/plain", ";application/json"};
        request.headers.remove("Content-Type");
        if (!oneIn(6))
            request.headers.add(oneIn(2) ? "content-type" : "Content-Type", pick(types));
        if (oneIn(8))
            request.headers.add("Content-Type", "text/plain");
    }

    void changeAuthorization(http::HttpRequest &request)
    {
        static constexpr std::array values{"Bearer delegated", "bearer app", "BEARER   app ",
            "Bearer", "Bearer ", "Basic YTpi", "app", "", "Bearer app extra", "Token app"};
        request.headers.remove("Authorization");
        if (!oneIn(8))
            request.headers.add("Authorization", pick(values));
    }

    void changeSubscription(http::HttpRequest &request)
    {
        request.headers.remove("X-UNS-ID");
        if (oneIn(3))
            request.headers.add("x-uns-id", oneIn(2) ? "" : "uns-demo");
    }

    void changeCoding(http::HttpRequest &request)
    {
        static constexpr std::array wrong{"br", "identity", "", "gzip;q=1", "x-gzip", "zstd",
            "gzip, gzip, gzip", "gzip,,deflate", "GZIP br"};
        const bool deflate = oneIn(3);
        request.body = http::encoded(
            request.body, deflate ? http::ContentCoding::Deflate : http::ContentCoding::Gzip);
        QByteArray name = deflate ? "deflate" : "gzip";
        if (oneIn(4)) {
            request.body = http::encoded(request.body, http::ContentCoding::Deflate);
            name += ", DEFLATE";
        }
        if (oneIn(4) && !request.body.isEmpty())
            request.body = request.body.first(below(int(request.body.size())));
        else if (oneIn(6))
            request.body += 'x';
        request.headers.set("Content-Encoding", oneIn(4) ? pick(wrong) : name);
    }

    void addUnsupported(http::HttpRequest &request)
    {
        static constexpr std::array names{"If-Range", "if-modified-since", "If-Modified-Since",
            "If-Match", "Accept", "client-request-id", "Prefer", "X-Anything"};
        static constexpr std::array values{
            "x", "", "Mon, 21 Oct 2019 22:05:36 GMT", "\"etag\"", "\xc3\xa9"};
        request.headers.add(pick(names), pick(values));
    }

    void changePath(http::HttpRequest &request)
    {
        static constexpr std::array paths{"/beta/me/notifications", "/BETA/Me/NOTIFICATIONS/",
            "/beta/me/notifications?x=1&y", "/v1.0/me/notifications", "/beta/me/notification",
            "/beta/me/notifications/1", "/beta/notifications", "/", "/beta",
            "/beta/users/alex@contoso.com/notifications",
            "/beta/users/alex%40contoso.com/notifications/", "/beta/users/notifications",
            "//beta/me/notifications", "/beta//me/notifications", "/beta/me/notifications//",
            "/beta/me/noti%66ications", "/beta/me%2Fnotifications"};
        request.target = pick(paths);
    }

    void changeMethod(http::HttpRequest &request)
    {
        static constexpr std::array methods{"GET", "PUT", "PATCH", "DELETE", "post", "TRACE", "X"};
        request.method = pick(methods);
    }

    QRandomGenerator m_random;
    BodyMutations m_mutations;
    QList<QByteArray> m_bodies;
};

} // namespace carillon::test
