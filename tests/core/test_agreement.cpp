#include "compose/request_verdict.h"
#include "http/response_writer.h"
#include "support/generated_requests.h"
#include "support/running_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace carillon;

// What the editor says of a request is what the service answers to the same bytes: success or not,
// which status, and which rules decide. Over generated requests; their number and their seed can
// be set by CARILLON_AGREEMENT_COUNT and CARILLON_AGREEMENT_SEED.
class AgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEditorAndTheServiceAgree_data();
    void theEditorAndTheServiceAgree();
};

namespace {

int numberFrom(const char *variable, int usual)
{
    const QByteArray set = qgetenv(variable);
    return set.isEmpty() ? usual : set.toInt();
}

service::Configuration callers(bool strictExpiry)
{
    service::Configuration configuration;
    configuration.directory.tokens = {{.token = "delegated",
        .application = "demo-app",
        .user = "alex@contoso.com",
        .scopes = {"Notifications.ReadWrite.CreatedByApp"}}};
    configuration.switches.strictExpiry = strictExpiry;
    return configuration;
}

struct Said {
    int status = 0;
    QStringList rules{};

    bool operator==(const Said &) const = default;
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(status) + ' ' + rules.join(u',').toUtf8();
    }
};

Said saidByTheEditor(const http::HttpRequest &request, bool strictExpiry)
{
    const compose::RequestVerdict verdict = compose::judge(request,
        {.now = test::testTime,
            .strictExpiry = strictExpiry,
            .token = test::GeneratedRequests::tokenKindOf(request)});
    Said said{contract::answerOf(verdict.outcome).status};
    const QList<contract::Diagnostic> deciding = contract::detailsOf(verdict.diagnostics);
    for (const contract::Diagnostic &diagnostic : deciding)
        said.rules.append(QString::fromLatin1(diagnostic.rule->name));
    return said;
}

// Without an event loop between request and answer: there are many of them.
class Talker {
public:
    explicit Talker(quint16 port)
        : m_port(port)
    {
    }

    // @return the status and the body
    std::pair<int, QByteArray> exchange(const QByteArray &request)
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.abort();
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            if (!m_socket.waitForConnected(5000))
                qFatal("no connection: %s", qPrintable(m_socket.errorString()));
        }
        m_socket.write(request);
        QByteArray answer;
        qsizetype length = 0;
        while ((length = lengthOf(answer)) < 0 && m_socket.waitForReadyRead(5000))
            answer += m_socket.readAll();
        if (length < 0 || answer.contains("\r\nConnection: close\r\n"))
            m_socket.abort();
        return {test::RawClient::statusOf(answer), test::RawClient::bodyOf(answer)};
    }

private:
    // -1 until it is whole.
    static qsizetype lengthOf(const QByteArray &answer)
    {
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const qsizetype field = answer.indexOf("Content-Length: ");
        if (head < 0)
            return -1;
        const qsizetype body = field < 0 || field > head
            ? 0
            : answer.mid(field + 16, answer.indexOf('\r', field) - field - 16).toLongLong();
        return answer.size() >= head + 4 + body ? head + 4 + body : -1;
    }

    quint16 m_port;
    QTcpSocket m_socket;
};

// What the service keeps of its last exchanges, in their order.
QList<Said> saidByTheService(Talker &talker, qsizetype count)
{
    const auto [status, body] = talker.exchange("GET /mock/v1/exchanges?top=1000 HTTP/1.1\r\n"
                                                "Host: localhost\r\n\r\n");
    QList<Said> out;
    const QJsonArray kept = QJsonDocument::fromJson(body).object()[u"value"].toArray();
    for (qsizetype i = kept.size() - count; i >= 0 && i < kept.size(); ++i) {
        const QJsonObject exchange = kept.at(i).toObject();
        const int answered = exchange[u"response"][u"status"].toInt();
        Said said{answered == 200 ? 201 : answered}; // 200: it replaces an earlier one
        const QJsonArray rules = exchange[u"rules"].toArray();
        for (const QJsonValue &rule : rules)
            said.rules.append(rule.toString());
        out.append(said);
    }
    return out;
}

} // namespace

void AgreementTest::theEditorAndTheServiceAgree_data()
{
    QTest::addColumn<bool>("strictExpiry");
    QTest::newRow("as documented") << false;
    QTest::newRow("a past expiry is refused") << true;
}

void AgreementTest::theEditorAndTheServiceAgree()
{
    QFETCH(bool, strictExpiry);
    const int count = numberFrom("CARILLON_AGREEMENT_COUNT", 4000) / 2;
    const auto seed = quint32(numberFrom("CARILLON_AGREEMENT_SEED", 20191021));
    constexpr int atOnce = 100; // fewer than the service keeps
    Limits limits;
    limits.feedItems = 10'000'000;
    limits.requestsPerConnection = 10'000'000;
    limits.failedLogins = 10'000'000;
    test::RunningService service(limits, callers(strictExpiry));
    Talker talker(service.port());
    test::GeneratedRequests requests(seed, test::testTime);
    int accepted = 0;
    QMap<QString, int> rules;
    for (int done = 0; done < count;) {
        QList<http::HttpRequest> sent;
        for (; sent.size() < atOnce && done < count; ++done) {
            sent.append(requests.next());
            (void)talker.exchange(http::serialized(sent.constLast()));
        }
        const QList<Said> answers = saidByTheService(talker, sent.size());
        QCOMPARE(answers.size(), sent.size());
        for (qsizetype i = 0; i < sent.size(); ++i) {
            const Said said = saidByTheEditor(sent.at(i), strictExpiry);
            QVERIFY2(said == answers.at(i),
                "the editor: " + said.text() + "\nthe service: " + answers.at(i).text() + "\n"
                    + http::serialized(sent.at(i)));
            accepted += said.status == 201;
            for (const QString &rule : said.rules)
                ++rules[rule];
        }
    }
    qInfo("seed %u: %d requests, %d accepted, %d rules decided", seed, count, accepted,
        int(rules.size()));
    QVERIFY(accepted > count / 10);
    QVERIFY(rules.size() > 30);
}

QTEST_GUILESS_MAIN(AgreementTest)
#include "test_agreement.moc"
