#pragma once

#include "service/service_thread.h"
#include "support/raw_client.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QtTest>

namespace carillon::test {

/// The instant most tests stand at: just before the documented answer's expiry of seven days.
inline const Instant testTime = *parseDateTimeOffset("2019-10-21T22:05:36.250Z");

/// The same for every service of a test program. Its times are the machine's, as a client judges
/// them by that.
inline const service::TlsIdentity &testIdentity()
{
    static const service::TlsIdentity identity = [] {
        const Instant now = SystemClock().now();
        return *service::makeIdentity({}, now - std::chrono::hours(1), now + std::chrono::days(1));
    }();
    return identity;
}

/// A service on its own thread, on free ports for HTTP and HTTPS, over a store in a temporary
/// folder.
class RunningService {
public:
    explicit RunningService(Limits limits = {}, service::Configuration configuration = {},
        service::Access access = {})
        : m_limits(limits)
        , m_configuration(std::move(configuration))
        , m_access(std::move(access))
    {
        start();
    }

    void start(quint16 port = 0, quint16 securePort = 0)
    {
        service::ServiceOptions options;
        options.port = port;
        options.storePath = storePath();
        options.limits = m_limits;
        options.configuration = m_configuration;
        options.access = m_access;
        options.https = service::HttpsOptions{.port = securePort, .identity = testIdentity()};
        m_thread = std::make_unique<service::ServiceThread>(options, clock);
        QSignalSpy started(m_thread.get(), &service::ServiceThread::started);
        QSignalSpy failed(m_thread.get(), &service::ServiceThread::failed);
        m_thread->start();
        (void)QTest::qWaitFor([&] { return !started.isEmpty() || !failed.isEmpty(); }, 5000);
        if (started.isEmpty())
            qFatal("the service did not start");
        m_url = started.constFirst().constFirst().toUrl();
        m_secureUrl = started.constFirst().at(1).toUrl();
    }
    void stop() { m_thread.reset(); }
    /// Stops and starts again on the same port and store.
    void restart()
    {
        const quint16 port = this->port();
        stop();
        start(port);
    }

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return quint16(m_url.port()); }
    [[nodiscard]] QUrl secureUrl() const { return m_secureUrl; }
    [[nodiscard]] Door secureDoor() const
    {
        return {quint16(m_secureUrl.port()), QSslCertificate(testIdentity().certificate)};
    }
    [[nodiscard]] QString storePath() const { return m_folder.filePath(QStringLiteral("feed.db")); }

    SteppedClock clock{testTime};

private:
    Limits m_limits;
    service::Configuration m_configuration;
    service::Access m_access;
    QTemporaryDir m_folder;
    std::unique_ptr<service::ServiceThread> m_thread;
    QUrl m_url;
    QUrl m_secureUrl;
};

/// A POST of @p body as raw bytes, with the demo caller's headers and those given.
inline QByteArray postBytes(const QByteArray &body, const QByteArray &extraHeaders = {},
    const QByteArray &path = "/beta/me/notifications/")
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer t\r\n"
        "X-UNS-ID: uns-demo\r\nContent-Type: application/json\r\n"
        + extraHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline const QByteArray smallBody
    = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

} // namespace carillon::test
