#pragma once

#include "service/service_thread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace carillon::test {

/// The instant most tests stand at: just before the documented answer's expiry of seven days.
inline const Instant testTime = *parseDateTimeOffset("2019-10-21T22:05:36.250Z");

/// A service on its own thread, on a free port, over a store in a temporary folder.
class RunningService {
public:
    explicit RunningService(Limits limits = {}, service::Configuration configuration = {})
        : m_limits(limits)
        , m_configuration(std::move(configuration))
    {
        start();
    }

    void start(quint16 port = 0)
    {
        service::ServiceOptions options;
        options.port = port;
        options.storePath = storePath();
        options.limits = m_limits;
        options.configuration = m_configuration;
        m_thread = std::make_unique<service::ServiceThread>(options, clock);
        QSignalSpy started(m_thread.get(), &service::ServiceThread::started);
        QSignalSpy failed(m_thread.get(), &service::ServiceThread::failed);
        m_thread->start();
        (void)QTest::qWaitFor([&] { return !started.isEmpty() || !failed.isEmpty(); }, 5000);
        if (started.isEmpty())
            qFatal("the service did not start");
        m_url = started.constFirst().constFirst().toUrl();
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
    [[nodiscard]] QString storePath() const { return m_folder.filePath(QStringLiteral("feed.db")); }

    SteppedClock clock{testTime};

private:
    Limits m_limits;
    service::Configuration m_configuration;
    QTemporaryDir m_folder;
    std::unique_ptr<service::ServiceThread> m_thread;
    QUrl m_url;
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
