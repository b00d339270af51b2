#include "composer/composer_pane.h"
#include "composer/headers_table.h"
#include "composer/http_view.h"
#include "composer/problems_view.h"
#include "exchange/traffic_pane.h"
#include "http/content_coding.h"
#include "session.h"
#include "support/hands.h"
#include "support/screen_main.h"
#include "widgets/status_chip.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::HeadersModel;

/// Trying out requests in the real window against its own service; each function goes on where the
/// one before it ended.
class RequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ifRangeIsAProblemAndThe400Comes();
    void undoTakesItOutAgain();
    void gzipIsA201();
    void aCurlLineBecomesTheDraftAndIsSent();
    void undoBringsBackWhatWasThere();
    void whatCannotBePastedIsSaidAndLosesNothing();
    void copiedCurlRunsAndSendsTheSame();
    void httpFilesKeepTheHeaders();
    void aFileThatHoldsMoreIsNotOverwritten();

private:
    [[nodiscard]] HeadersModel &headers()
    {
        return m_session->composer().http()->headers()->headers();
    }
    [[nodiscard]] const exchange::TrafficModel &traffic()
    {
        return m_session->window().traffic().model();
    }
    [[nodiscard]] QString chip(const char *name)
    {
        return m_session->window()
            .findChild<widgets::StatusChip *>(QLatin1StringView(name))
            ->text();
    }
    [[nodiscard]] QLabel *notes()
    {
        return m_session->composer().http()->findChild<QLabel *>(u"requestNotes"_s);
    }
    [[nodiscard]] QString file(const QString &name) { return m_folder.filePath(name); }
    void sendBy(QKeyCombination keys);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_saveTo;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<test::Hands> m_hands;
};

void RequestTest::sendBy(QKeyCombination keys)
{
    const int before = traffic().rowCount();
    m_hands->press(keys);
    QTRY_COMPARE(traffic().rowCount(), before + 1);
}

void RequestTest::initTestCase()
{
    if (!test::Hands::areThere())
        QSKIP("xdotool is not installed");
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = file(u"feed.db"_s), .theme = u"light"_s}, m_clock,
        Dialogs{[](QWidget *) { return QString(); }, [this](QWidget *) { return m_saveTo; },
            [](QWidget *) { return true; }});
    m_hands = std::make_unique<test::Hands>(m_session->window());
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->start();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    QVERIFY(!started.isEmpty() || started.wait());
    QTRY_COMPARE(chip("answerChip"), u"would answer 201 Created"_s);
}

void RequestTest::ifRangeIsAProblemAndThe400Comes()
{
    m_hands->press(Qt::ALT | Qt::Key_3);
    auto *table = m_session->composer().http()->headers();
    QTRY_VERIFY(table->hasFocus());
    m_hands->press(Qt::Key_Insert);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_hands->type("If-Range: x");
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(chip("answerChip"), u"would answer 400 Bad Request"_s);
    QCOMPARE(m_session->composer()
                 .problems()
                 ->model()
                 .index(0)
                 .data(composer::ProblemsModel::TargetRole)
                 .toString(),
        u"If-Range"_s);
    const QModelIndex row = headers().index(headers().rowOf("If-Range"), HeadersModel::Value);
    QVERIFY(!row.data(HeadersModel::ProblemRole).toString().isEmpty());
    sendBy(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(chip("exchangeStatus"), u"400 Bad Request"_s);
    QCOMPARE(traffic().entryAt(0).request.headers.value("If-Range"), QByteArray("x"));
}

void RequestTest::undoTakesItOutAgain()
{
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QTRY_COMPARE(chip("answerChip"), u"would answer 201 Created"_s);
    QCOMPARE(headers().rowOf("If-Range"), -1);
    QVERIFY(!m_session->document().isModified());
}

void RequestTest::gzipIsA201()
{
    compose::Envelope envelope = m_session->document().envelope();
    auto *coding = m_session->composer().http()->findChild<QWidget *>(u"bodyCoding"_s);
    coding->setFocus(Qt::TabFocusReason);
    m_hands->press(Qt::Key_Right);
    QTRY_COMPARE(m_session->document().envelope().coding, compose::BodyCoding::Gzip);
    sendBy(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(chip("exchangeStatus"), u"201 Created"_s);
    const http::HttpRequest &arrived = traffic().entryAt(0).request;
    QCOMPARE(arrived.headers.value("Content-Encoding"), QByteArray("gzip"));
    m_session->document().undo();
    QCOMPARE(m_session->document().envelope(), envelope);
}

void RequestTest::aCurlLineBecomesTheDraftAndIsSent()
{
    QGuiApplication::clipboard()->setText(
        u"curl -k -X POST 'https://graph.microsoft.com/beta/me/notifications' \\\n"
        "  -H 'Authorization: Bearer pasted' -H 'X-UNS-ID: uns-demo' \\\n"
        "  -H 'Content-Type: application/json' -H 'client-request-id: 42' \\\n"
        "  -d $'{\"targetHostName\":\"a.example\",\"payload\":{\"visualContent\":{\"title\":"
        "\"it\\'s \\u00e9\"}}}'"_s);
    m_session->composer().showJson();
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    QTRY_COMPARE(m_session->document().text(),
        QByteArray("{\"targetHostName\":\"a.example\",\"payload\":{\"visualContent\":{\"title\":"
                   "\"it's \xc3\xa9\"}}}"));
    QVERIFY(m_session->composer().http()->isVisible());
    QVERIFY2(notes()->text().contains(u"written for https://graph.microsoft.com"),
        qPrintable(notes()->text()));
    QVERIFY2(notes()->text().contains(u"-k is not obeyed"), qPrintable(notes()->text()));
    QTRY_COMPARE(chip("answerChip"), u"would answer 201 Created"_s);
    sendBy(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(chip("exchangeStatus"), u"201 Created"_s);
    const http::HttpRequest &arrived = traffic().entryAt(0).request;
    QCOMPARE(arrived.target, QByteArray("/beta/me/notifications"));
    QCOMPARE(arrived.headers.value("client-request-id"), QByteArray("42"));
    QCOMPARE(arrived.body, m_session->document().text());
}

void RequestTest::undoBringsBackWhatWasThere()
{
    m_session->document().undo();
    QVERIFY(!m_session->document().isModified());
    QVERIFY(m_session->document().text().contains("Hello World!"));
    QCOMPARE(m_session->document().envelope(), compose::Envelope());
}

void RequestTest::whatCannotBePastedIsSaidAndLosesNothing()
{
    const int revision = m_session->document().revision();
    for (const char *text : {"", "nonsense", "{\"a\":1}", "curl -d @/etc/passwd http://a/",
             "curl 'http://a/", "POST http://a/ \x01", "curl -d $'\\xff' http://a/"}) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
        m_session->window().showMessage({});
        m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_VERIFY2(
            !m_session->window().findChild<QLabel *>(u"message"_s)->text().isEmpty(), text);
        QCOMPARE(m_session->document().revision(), revision);
    }
}

void RequestTest::copiedCurlRunsAndSendsTheSame()
{
    compose::Envelope envelope;
    envelope.coding = compose::BodyCoding::Gzip;
    compose::setHeader(envelope, compose::demoTarget(), "client-request-id", "it's 43");
    m_session->document().applyEnvelope(envelope);
    const int before = traffic().rowCount();
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"# gzip body"));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path()); // no .curlrc
    for (const auto &name : {u"http_proxy"_s, u"all_proxy"_s, u"ALL_PROXY"_s})
        environment.remove(name);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, QGuiApplication::clipboard()->text()});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 20'000);
    const QByteArray answer = shell.readAllStandardOutput();
    QVERIFY2(answer.startsWith("HTTP/1.1 201 ") || answer.startsWith("HTTP/1.1 200 "), answer);
    QTRY_COMPARE(traffic().rowCount(), before + 1);
    QCOMPARE(
        traffic().entryAt(0).request.headers.value("client-request-id"), QByteArray("it's 43"));
    m_session->document().undo();
}

void RequestTest::httpFilesKeepTheHeaders()
{
    compose::Envelope envelope;
    envelope.target = "/beta/me/notifications?x=1";
    compose::setHeader(envelope, compose::demoTarget(), "If-Range", "x");
    compose::removeHeader(envelope, compose::demoTarget(), "X-UNS-ID");
    m_session->document().applyEnvelope(envelope);
    const QByteArray text = m_session->document().text();
    m_saveTo = file(u"kept.http"_s);
    m_hands->press(Qt::CTRL | Qt::Key_S); // no file yet, so it asks
    QTRY_VERIFY(QFile::exists(m_saveTo));
    QVERIFY(!m_session->document().isModified());
    Q_EMIT m_session->window().newRequested();
    QCOMPARE(m_session->document().envelope(), compose::Envelope());
    Q_EMIT m_session->window().openRequested(m_saveTo);
    QCOMPARE(m_session->document().envelope(), envelope);
    QCOMPARE(m_session->document().text(), text);
    QVERIFY2(notes()->text().isEmpty(), qPrintable(notes()->text()));
    // The file is the one to save to.
    QFile::remove(m_saveTo);
    m_saveTo.clear();
    m_hands->press(Qt::CTRL | Qt::Key_S);
    QTRY_VERIFY(QFile::exists(file(u"kept.http"_s)));
}

void RequestTest::aFileThatHoldsMoreIsNotOverwritten()
{
    const QByteArray two
        = "@host = http://a.example\n### One\nPOST {{host}}/beta/me/notifications\n"
          "Content-Type: application/json\n\n{}\n### Two\nGET {{host}}/\n";
    QFile written(file(u"two.http"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(two);
    written.close();
    Q_EMIT m_session->window().openRequested(written.fileName());
    QCOMPARE(m_session->document().text(), QByteArray("{}"));
    QVERIFY2(notes()->text().contains(u"The first of 2 requests"), qPrintable(notes()->text()));
    QVERIFY2(
        notes()->text().contains(u"Authorization is the target's"), qPrintable(notes()->text()));
    m_saveTo = file(u"one.http"_s);
    m_hands->press(Qt::CTRL | Qt::Key_S);
    QTRY_VERIFY(QFile::exists(m_saveTo));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), two);
}

int main(int argc, char **argv)
{
    return test::runOnScreen<RequestTest>(argc, argv);
}

#include "test_request.moc"
