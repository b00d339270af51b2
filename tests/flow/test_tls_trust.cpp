#include "client/failure.h"
#include "client/graph_client.h"
#include "support/running_service.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace std::chrono_literals;

namespace {

const http::HttpRequest health{.method = "GET", .target = "/mock/v1/health"};

http::Exchange ask(
    client::GraphClient &client, const QUrl &url, const http::HttpRequest &request = health)
{
    std::optional<http::Exchange> out;
    client.send(request, url, &client, [&](const http::Exchange &exchange) { out = exchange; });
    (void)QTest::qWaitFor([&] { return out.has_value(); }, 10'000);
    return out.value_or(http::Exchange());
}

client::TlsTrust trusting(const service::TlsIdentity &identity)
{
    return {.extra = QSslCertificate::fromData(identity.certificate)};
}

// An HTTPS service whose certificate holds at another time.
class OtherService {
public:
    OtherService(std::chrono::hours from, std::chrono::hours until)
        : m_identity(*service::makeIdentity({}, m_clock.now() + from, m_clock.now() + until))
    {
        service::ServiceOptions options;
        options.port = 0;
        options.https = service::HttpsOptions{.identity = m_identity};
        m_thread = std::make_unique<service::ServiceThread>(options, m_clock);
        QSignalSpy started(m_thread.get(), &service::ServiceThread::started);
        m_thread->start();
        if (!started.wait())
            qFatal("the service did not start");
        m_url = started.constFirst().at(1).toUrl();
    }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] const service::TlsIdentity &identity() const { return m_identity; }

private:
    SystemClock m_clock;
    service::TlsIdentity m_identity;
    std::unique_ptr<service::ServiceThread> m_thread;
    QUrl m_url;
};

} // namespace

// What a sender is told about connections that do not come about.
class TlsTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnknownCertificateIsRefusedWithTheReason();
    void anExtraAuthorityIsTrusted();
    void trustTakenBackEndsOpenConnections();
    void anUnverifiedConnectionIsMadeOnlyWhenAskedFor();
    void theWrongExtraAuthorityIsNoHelp();
    void aCertificateThatEndedIsNamed();
    void aCertificateThatBeginsLaterIsNamed();
    void theReasonToActOnComesFirst();
    void filesWithoutACertificateAreRefused();
    void nothingListeningIsNamed();
    void anUnknownNameIsNamed();
    void aHandshakeThatNeverEndsHasItsOwnTime();
    void aRequestCanBeCancelled();
    void plainTextAtATlsPortIsNoSecureConnection();
};

void TlsTrustTest::anUnknownCertificateIsRefusedWithTheReason()
{
    const test::RunningService service;
    client::GraphClient client;
    const http::Exchange exchange = ask(client, service.secureUrl());
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->code, u"tls"_s);
    QCOMPARE(exchange.failure->message,
        u"No secure connection to %1: its certificate is signed by itself and not among those "
        "trusted."_s.arg(service.secureUrl().host()));
}

void TlsTrustTest::anExtraAuthorityIsTrusted()
{
    const test::RunningService service;
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("a comment\n" + test::testIdentity().certificate);
    file.close();
    const Result<client::TlsTrust> trust = client::trustOfFile(file.fileName());
    QVERIFY(trust);
    client::GraphClient client;
    client.setTrust(*trust);
    QCOMPARE(ask(client, service.secureUrl()).response.status, 200);
}

void TlsTrustTest::trustTakenBackEndsOpenConnections()
{
    const test::RunningService service;
    client::GraphClient client;
    client.setTrust({.verifies = false});
    QCOMPARE(ask(client, service.secureUrl()).response.status, 200);
    client.setTrust({});
    QCOMPARE(ask(client, service.secureUrl()).failure.value_or(Error()).code, u"tls"_s);
}

void TlsTrustTest::anUnverifiedConnectionIsMadeOnlyWhenAskedFor()
{
    const OtherService service(-48h, -24h);
    client::GraphClient client;
    QVERIFY(ask(client, service.url()).failure);
    client.setTrust({.verifies = false});
    QCOMPARE(ask(client, service.url()).response.status, 200);
}

void TlsTrustTest::theWrongExtraAuthorityIsNoHelp()
{
    const OtherService service(-1h, 24h);
    client::GraphClient client;
    client.setTrust(trusting(test::testIdentity()));
    QCOMPARE(ask(client, service.url()).failure.value_or(Error()).code, u"tls"_s);
    client.setTrust(trusting(service.identity()));
    QCOMPARE(ask(client, service.url()).response.status, 200);
}

void TlsTrustTest::aCertificateThatEndedIsNamed()
{
    const OtherService service(-48h, -24h);
    client::GraphClient client;
    client.setTrust(trusting(service.identity()));
    const Error failure = ask(client, service.url()).failure.value_or(Error());
    QVERIFY2(failure.message.contains(u"its certificate ended on "), qPrintable(failure.message));
}

void TlsTrustTest::aCertificateThatBeginsLaterIsNamed()
{
    const OtherService service(24h, 48h);
    client::GraphClient client;
    client.setTrust(trusting(service.identity()));
    const Error failure = ask(client, service.url()).failure.value_or(Error());
    QVERIFY2(
        failure.message.contains(u"its certificate begins only on "), qPrintable(failure.message));
}

void TlsTrustTest::theReasonToActOnComesFirst()
{
    const QSslCertificate certificate(test::testIdentity().certificate);
    const QList<QSslError> errors{QSslError(QSslError::SelfSignedCertificate, certificate),
        QSslError(QSslError::HostNameMismatch, certificate)};
    QCOMPARE(client::tlsReason(errors, u"graph.example.com"_s),
        u"its certificate is for 127.0.0.1, ::1, localhost, not for graph.example.com"_s);
    QCOMPARE(client::tlsReason({}, u"a"_s), QString());
}

void TlsTrustTest::filesWithoutACertificateAreRefused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("-----BEGIN CERTIFICATE-----\nbm90aGluZw==\n-----END CERTIFICATE-----\n");
    file.close();
    QCOMPARE(client::trustOfFile(file.fileName()).error().code, u"caFile"_s);
    QCOMPARE(client::trustOfFile(u"/nonexistent/ca.pem"_s).error().code, u"caFile"_s);
    QCOMPARE(client::trustOfFile(QDir::tempPath()).error().code, u"caFile"_s);
}

void TlsTrustTest::nothingListeningIsNamed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    client::GraphClient client;
    const http::Exchange exchange = ask(client, QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    QCOMPARE(exchange.failure->code, u"refused"_s);
    QCOMPARE(exchange.failure->message, u"Nothing listens at 127.0.0.1:%1."_s.arg(port));
}

void TlsTrustTest::anUnknownNameIsNamed()
{
    client::GraphClient client;
    // RFC 6761: never resolved. A proxy in the environment would be asked instead.
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY"})
        qunsetenv(name);
    const http::Exchange exchange = ask(client, QUrl(u"http://carillon.invalid"_s));
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->code, u"hostNotFound"_s);
    QCOMPARE(exchange.failure->message, u"The name carillon.invalid was not found."_s);
}

void TlsTrustTest::aHandshakeThatNeverEndsHasItsOwnTime()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Limits limits;
    limits.connectTime = 100;
    client::GraphClient client(nullptr, limits);
    const http::Exchange exchange
        = ask(client, QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort())));
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->code, u"connectTimedOut"_s);
    QCOMPARE(exchange.failure->message, u"127.0.0.1 took no connection within 1 s."_s);
    // Without TLS the request is sent, and the answer has its own time.
    limits.answerTime = 300;
    client::GraphClient plain(nullptr, limits);
    const http::Exchange late = ask(plain, QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())),
        {.method = "POST", .target = "/", .body = "{}"});
    QVERIFY(late.failure);
    QCOMPARE(late.failure->code, u"timedOut"_s);
}

void TlsTrustTest::aRequestCanBeCancelled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    client::GraphClient client;
    int finished = 0;
    Error failure;
    const client::Cancel cancel
        = client.send(health, QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())), &client,
            [&](const http::Exchange &exchange) {
                ++finished;
                failure = exchange.failure.value_or(Error());
            });
    cancel();
    QTRY_COMPARE(finished, 1);
    QCOMPARE(failure.code, u"cancelled"_s);
    cancel();
    QCoreApplication::processEvents();
    cancel(); // the request is gone by now
    QCOMPARE(finished, 1);
}

void TlsTrustTest::plainTextAtATlsPortIsNoSecureConnection()
{
    const test::RunningService service;
    QUrl url = service.url();
    url.setScheme(u"https"_s);
    client::GraphClient client;
    const http::Exchange exchange = ask(client, url);
    QVERIFY(exchange.failure);
    QVERIFY2(exchange.failure->code == u"tls", qPrintable(exchange.failure->message));
}

QTEST_GUILESS_MAIN(TlsTrustTest)
#include "test_tls_trust.moc"
