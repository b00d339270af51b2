#include "client/graph_client.h"
#include "support/raw_client.h"

#include <QTcpServer>

using namespace carillon;

namespace {

// Answers each connection with the same bytes.
class FixedServer {
public:
    explicit FixedServer(const QByteArray &answer)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }

private:
    QTcpServer m_server;
};

QByteArray answerOf(qsizetype declared, qsizetype sent)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(declared) + "\r\n\r\n"
        + QByteArray(sent, 'x');
}

http::Exchange exchangeWith(const QByteArray &answer, const Limits &limits)
{
    const FixedServer server(answer);
    client::GraphClient client(nullptr, limits);
    std::optional<http::Exchange> out;
    client.send({.method = "GET", .target = "/"}, server.url(), &client,
        [&](const http::Exchange &exchange) { out = exchange; });
    (void)QTest::qWaitFor([&] { return out.has_value(); }, 5000);
    return out.value_or(http::Exchange());
}

} // namespace

class GraphClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerUpToTheLimitIsRead();
    void aLargerAnswerIsNoAnswer();
    void halfAnAnswerIsNoAnswer();
};

void GraphClientTest::anAnswerUpToTheLimitIsRead()
{
    Limits limits;
    limits.answerBytes = 5000;
    const http::Exchange exchange = exchangeWith(answerOf(5000, 5000), limits);
    QVERIFY(!exchange.failure);
    QCOMPARE(exchange.response.status, 200);
    QCOMPARE(exchange.response.body.size(), 5000);
}

void GraphClientTest::aLargerAnswerIsNoAnswer()
{
    Limits limits;
    limits.answerBytes = 5000;
    const http::Exchange exchange = exchangeWith(answerOf(5001, 5001), limits);
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->code, QStringLiteral("tooLarge"));
    QCOMPARE(exchange.response.status, 0);
}

void GraphClientTest::halfAnAnswerIsNoAnswer()
{
    Limits limits;
    limits.answerTime = 100;
    const http::Exchange exchange = exchangeWith(answerOf(5000, 10), limits);
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->code, QStringLiteral("timedOut"));
}

QTEST_GUILESS_MAIN(GraphClientTest)
#include "test_graph_client.moc"
