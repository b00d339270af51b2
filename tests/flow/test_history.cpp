#include "actions.h"
#include "command_palette.h"
#include "exchange/compare_dialog.h"
#include "library/library_pane.h"
#include "library/sent_section.h"
#include "palette_entries.h"
#include "preferences.h"
#include "run_secrets.h"
#include "session.h"
#include "support/running_service.h"
#include "target_dispatch.h"
#include "widgets/status_chip.h"

#include <QDirIterator>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

const QByteArray token = "hidden-token-of-the-target";

service::Configuration remoteConfiguration()
{
    return *service::configurationFrom(R"({
        "applications": [{"id": "app-a", "secret": "s"}],
        "users": [{"name": "alex@contoso.com", "devices": []}],
        "tokens": [{"token": "hidden-token-of-the-target", "application": "app-a"}],
        "subscriptions": [{"unsId": "uns-remote", "application": "app-a", "user": "alex@contoso.com"}]
    })");
}

compose::TargetProfile profileOf(const QUrl &url)
{
    return {.id = u"staging"_s,
        .name = u"Staging"_s,
        .baseUrl = url.toString(),
        .auth = compose::Auth::Bearer,
        .unsId = u"uns-remote"_s,
        .extraHeaders = {{"X-Team", "orders"}}};
}

/// The program over a folder that outlives it.
class Program {
public:
    ~Program() { stop(); }
    void start(const QString &storePath = {})
    {
        stop();
        SessionParts parts;
        parts.secrets = std::make_unique<RunSecrets>(u"for this run only"_s);
        parts.secrets->write(secretKey(profileOf({})), token);
        parts.sender.wait = [](auto, QObject *context, const std::function<void()> &then) {
            QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
        };
        m_session = std::make_unique<Session>(
            Options{.port = 0,
                .storePath = storePath.isEmpty() ? file(u"feed.db"_s) : storePath,
                .theme = u"light"_s},
            m_clock, Dialogs::standard(), std::move(parts));
        QSignalSpy started(m_session.get(), &Session::serviceStarted);
        m_session->start();
        (void)QTest::qWaitForWindowActive(&m_session->window());
        if (started.isEmpty() && !started.wait())
            qFatal("the service did not start");
    }
    void stop() { m_session.reset(); }

    void send()
    {
        const int before = rows();
        m_clock.advance(std::chrono::minutes(1));
        trigger(Actions::Send);
        (void)QTest::qWaitFor([&] { return rows() > before; });
        QCoreApplication::processEvents();
    }
    void trigger(Actions::Id id) { m_session->window().actions()[id]->trigger(); }
    void draft(const QByteArray &text) { document().replaceAll(text, document().envelope()); }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] compose::Document &document() { return m_session->document(); }
    [[nodiscard]] library::SentSection &section() { return m_session->window().library().sent(); }
    [[nodiscard]] QListView *list() { return section().list(); }
    [[nodiscard]] int rows() { return list()->model()->rowCount(); }
    [[nodiscard]] QString chip(int row)
    {
        return list()->model()->index(row, 0).data(library::ChipRole).toString();
    }
    [[nodiscard]] QByteArray id(int row)
    {
        return list()->model()->index(row, 0).data(library::SentModel::IdRole).toByteArray();
    }
    [[nodiscard]] QString message() { return find<QLabel>("message")->text(); }
    [[nodiscard]] QString shownText()
    {
        return find<QPlainTextEdit>("exchangeBody")->toPlainText();
    }
    template <class Widget> [[nodiscard]] Widget *find(const char *name)
    {
        return m_session->window().findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString file(const QString &name) { return m_folder.filePath(name); }
    [[nodiscard]] QStringList sentFiles()
    {
        return QDir(file(u"sent"_s)).entryList({u"*.sent"_s}, QDir::Files);
    }
    /// Everything that is on the disk below the folder.
    [[nodiscard]] QByteArray everything(const QString &part = {})
    {
        QByteArray out;
        QDirIterator files(m_folder.filePath(part), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile each(files.next());
            if (each.open(QIODevice::ReadOnly))
                out += each.readAll();
        }
        return out;
    }

private:
    QTemporaryDir m_folder;
    SteppedClock m_clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    std::unique_ptr<Session> m_session;
};

void useTarget(const compose::TargetProfile &profile)
{
    Preferences preferences = Preferences::load();
    preferences.targets = compose::toJson({profile});
    preferences.currentTarget = profile.id;
    preferences.save();
}

} // namespace

/// What was sent, through the real window.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Preferences().save(); }
    void whatIsSentIsListed();
    void aRefusedOneIsListedWithItsStatus();
    void oneWithoutAnAnswerSaysWhy();
    void choosingOneShowsItsRequestAndAnswer();
    void sendAgainSendsTheSameBytesOnceMore();
    void aTargetsTokenIsTakenAfresh();
    void aTargetThatIsGoneIsNamed();
    void aCookieIsNotKeptAndThatIsSaid();
    void whatABusyServiceAnswersInTheEndIsKept();
    void aDraftHasExactlyTheBytes();
    void twoAreCompared();
    void oneIsComparedWithTheOneBefore();
    void theNextStartKnowsThem();
    void noSecretIsOnTheDisk();
    void removedOnesAreGoneFromTheDisk();
    void clearingAsks();
    void aFolderThatCannotBeWrittenIsSaidOnce();
    void aDamagedFileIsLeftAlone();
    void nothingGoesToTheDiskFromMemory();
    void thePaletteOffersIt();
};

void HistoryTest::whatIsSentIsListed()
{
    Program program;
    program.start();
    QCOMPARE(program.rows(), 0);
    QVERIFY(!program.session().window().actions()[Actions::SendAgain]->isEnabled());
    program.send();
    QCOMPARE(program.rows(), 1);
    QCOMPARE(program.chip(0), u"201"_s);
    QCOMPARE(program.list()->model()->index(0, 0).data().toString(), u"Hello World!"_s);
    const QString tip = program.list()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"Local service"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"10:01:00"_s), qPrintable(tip));
    QVERIFY2(tip.contains(program.session().serviceUrl().toString()), qPrintable(tip));
    QVERIFY(program.session().window().actions()[Actions::SendAgain]->isEnabled());
}

void HistoryTest::aRefusedOneIsListedWithItsStatus()
{
    Program program;
    program.start();
    program.send();
    program.draft("{\"targetHostName\":1}");
    program.send();
    QCOMPARE(program.rows(), 2);
    QCOMPARE(program.chip(0), u"400"_s);
    QCOMPARE(program.chip(1), u"201"_s);
}

void HistoryTest::oneWithoutAnAnswerSaysWhy()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    closed.close();
    useTarget(profileOf(url));
    Program program;
    program.start();
    program.send();
    QCOMPARE(program.chip(0), u"failed"_s);
    const QString why = program.shownText();
    QVERIFY(!why.isEmpty());
    program.start();
    QTRY_COMPARE(program.chip(0), u"failed"_s);
    Q_EMIT program.section().shown(program.id(0));
    QCOMPARE(program.shownText(), why);
}

void HistoryTest::choosingOneShowsItsRequestAndAnswer()
{
    Program program;
    program.start();
    program.send();
    const QString answer = program.shownText();
    program.draft("{}");
    program.send();
    QVERIFY(program.shownText() != answer);
    Q_EMIT program.list()->clicked(program.list()->model()->index(1, 0));
    QCOMPARE(program.shownText(), answer);
    QCOMPARE(program.find<widgets::StatusChip>("exchangeStatus")->text(), u"201 Created"_s);
}

void HistoryTest::sendAgainSendsTheSameBytesOnceMore()
{
    Program program;
    program.start();
    compose::Envelope envelope;
    envelope.changes = {{"client-request-id", "b2f1c6d4-0001"}};
    envelope.coding = compose::BodyCoding::Gzip;
    program.document().applyEnvelope(envelope);
    program.send();
    program.document().applyEnvelope({});
    program.draft("{}");
    program.trigger(Actions::SendAgain); // the newest there is
    QTRY_COMPARE(program.rows(), 2);
    QCOMPARE(program.chip(0), u"200"_s); // it replaces the first
    const QList<compose::StoredSend> &sends = program.session().history().sends();
    QCOMPARE(sends.at(0).exchange.request, sends.at(1).exchange.request);
    QCOMPARE(sends.at(0).text, sends.at(1).text);
    QCOMPARE(sends.at(0).envelope, envelope);
    QCOMPARE(program.document().text(), "{}"); // the desk is left alone
}

void HistoryTest::aTargetsTokenIsTakenAfresh()
{
    test::RunningService remote({}, remoteConfiguration());
    remote.clock.set(*parseDateTimeOffset("2026-11-23T10:00:00Z"));
    useTarget(profileOf(remote.url()));
    Program program;
    program.start();
    program.send();
    QCOMPARE(program.chip(0), u"201"_s);
    const http::HttpRequest first
        = program.session().history().sends().constFirst().exchange.request;
    QCOMPARE(first.headers.value("X-Team"), "orders");
    QCOMPARE(first.headers.value("Authorization"), "Bearer");
    compose::TargetProfile changed = profileOf(remote.url());
    changed.extraHeaders = {{"X-Team", "billing"}, {"X-More", "1"}};
    program.stop();
    useTarget(changed);
    program.start();
    QTRY_COMPARE(program.rows(), 1);
    Q_EMIT program.session().window().targetChosen({}); // drafts go elsewhere by now
    program.trigger(Actions::SendAgain);
    QTRY_COMPARE(program.rows(), 2);
    QCOMPARE(program.chip(0), u"200"_s);
    QCOMPARE(program.session().history().sends().constFirst().exchange.request, first);
    QCOMPARE(program.session().history().sends().constFirst().targetName, u"Staging"_s);
}

void HistoryTest::aTargetThatIsGoneIsNamed()
{
    test::RunningService remote({}, remoteConfiguration());
    useTarget(profileOf(remote.url()));
    Program program;
    program.start();
    program.send();
    program.stop();
    Preferences().save();
    program.start();
    QTRY_COMPARE(program.rows(), 1);
    program.trigger(Actions::SendAgain);
    QCOMPARE(program.message(), u"Nothing was sent: “Staging” is no longer among the targets."_s);
    QCOMPARE(program.rows(), 1);
}

void HistoryTest::aCookieIsNotKeptAndThatIsSaid()
{
    Program program;
    program.start();
    compose::Envelope envelope;
    envelope.changes = {{"Cookie", "hidden-cookie=1"}};
    program.document().applyEnvelope(envelope);
    program.send();
    program.trigger(Actions::SendAgain);
    QTRY_COMPARE(program.rows(), 2);
    QCOMPARE(program.message(), u"Sent without Cookie, which is not kept."_s);
    QVERIFY(!program.session().history().sends().at(0).exchange.request.headers.contains("Cookie"));
    program.stop();
    QVERIFY(!program.everything(u"sent"_s).contains("hidden-cookie"));
}

void HistoryTest::whatABusyServiceAnswersInTheEndIsKept()
{
    test::RunningService remote({}, remoteConfiguration());
    remote.clock.set(*parseDateTimeOffset("2026-11-23T10:00:00Z"));
    test::RawClient control(remote.port());
    const QByteArray fault = R"({"value":[{"kind":"throttle","retryAfterSeconds":3,"next":2}]})";
    control.send("PUT /mock/v1/faults HTTP/1.1\r\nHost: localhost\r\n"
                 "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(fault.size()) + "\r\n\r\n" + fault);
    QCOMPARE(test::RawClient::statusOf(control.readAnswer()), 200);
    useTarget(profileOf(remote.url()));
    Program program;
    program.start();
    program.send();
    QCOMPARE(program.rows(), 1);
    QCOMPARE(program.chip(0), u"201"_s);
    QCOMPARE(program.session().history().sends().constFirst().attempts, 3);
}

void HistoryTest::aDraftHasExactlyTheBytes()
{
    Program program;
    program.start();
    const QByteArray odd = "{ \"a\":\t1,\n \"b\" : \"\xc3\xa4\" }\n\n";
    compose::Envelope envelope;
    envelope.target = "/v1.0/me/notifications/";
    envelope.changes = {{"If-Range", "x"}};
    envelope.coding = compose::BodyCoding::Deflate;
    program.document().replaceAll(odd, envelope);
    program.send();
    program.document().replaceAll("// something else", {});
    program.trigger(Actions::DraftFromSent);
    QCOMPARE(program.document().text(), odd);
    QCOMPARE(program.document().envelope(), envelope);
    const QList<compose::StoredDraft> &drafts = program.session().drafts().drafts();
    QVERIFY(std::any_of(drafts.begin(), drafts.end(),
        [](const compose::StoredDraft &draft) { return draft.text == "// something else"; }));
}

void HistoryTest::twoAreCompared()
{
    Program program;
    program.start();
    program.send();
    QByteArray other = program.document().text();
    other.replace("Hello World!", "Storm warning");
    program.draft(other);
    program.send();
    program.send();
    program.section().choose(program.id(2));
    program.list()->selectionModel()->select(
        program.list()->model()->index(0, 0), QItemSelectionModel::Select);
    program.trigger(Actions::CompareSent);
    auto *dialog = program.find<exchange::CompareDialog>("compareDialog");
    QVERIFY(dialog && dialog->isVisible());
    const auto &rows = dialog->model().comparison().rows;
    const auto title = std::find_if(rows.begin(), rows.end(),
        [](const exchange::CompareRow &row) { return row.left.contains(u"Hello World!"); });
    QVERIFY(title != rows.end());
    QCOMPARE(title->kind, exchange::CompareRow::Kind::Changed);
    QVERIFY(title->right.contains(u"Storm warning"));
    const QString left = dialog->model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    QVERIFY2(left.startsWith(u"Hello World! · "), qPrintable(left)); // the earlier one
    for (const exchange::CompareRow &row : rows)
        QVERIFY(!row.left.contains(QString::fromLatin1(service::demoToken)));
}

void HistoryTest::oneIsComparedWithTheOneBefore()
{
    Program program;
    program.start();
    program.send();
    program.trigger(Actions::CompareSent);
    QVERIFY(!program.find<exchange::CompareDialog>("compareDialog"));
    QCOMPARE(program.message(), u"Choose two to compare, or one that has another before it."_s);
    program.draft("{}");
    program.send();
    program.trigger(Actions::CompareSent);
    QVERIFY(program.find<exchange::CompareDialog>("compareDialog"));
    program.trigger(Actions::CompareSent); // in the place of the first one
    QTRY_COMPARE(program.session().window().findChildren<exchange::CompareDialog *>().size(), 1);
    program.list()->selectAll();
    program.send();
    program.list()->selectAll();
    program.trigger(Actions::CompareSent);
    QCOMPARE(program.message(), u"Choose two to compare, or one that has another before it."_s);
}

void HistoryTest::theNextStartKnowsThem()
{
    Program program;
    program.start();
    program.send();
    program.draft("{}");
    program.send();
    const QList<compose::StoredSend> before = program.session().history().sends();
    program.start();
    QTRY_COMPARE(program.rows(), 2);
    const QList<compose::StoredSend> after = program.session().history().sends();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(after.at(i).id, before.at(i).id);
        QCOMPARE(after.at(i).exchange.request, before.at(i).exchange.request);
        QCOMPARE(after.at(i).exchange.response, before.at(i).exchange.response);
    }
    program.send();
    QTRY_COMPARE(program.rows(), 3);
    QCOMPARE(program.id(2), before.at(1).id);
    program.trigger(Actions::SendAgain);
    QTRY_COMPARE(program.rows(), 4);
}

void HistoryTest::noSecretIsOnTheDisk()
{
    test::RunningService remote({}, remoteConfiguration());
    Program program;
    program.start();
    compose::Envelope envelope;
    envelope.changes = {{"Authorization", "Bearer hidden-typed"}};
    program.document().applyEnvelope(envelope);
    program.send();
    program.document().applyEnvelope({});
    program.send();
    program.stop();
    useTarget(profileOf(remote.url()));
    program.start();
    program.send();
    QTRY_COMPARE(program.rows(), 3);
    for (const compose::StoredSend &send : program.session().history().sends())
        QCOMPARE(send.exchange.request.headers.value("Authorization"), "Bearer");
    program.stop();
    const QByteArray sent = program.everything(u"sent"_s);
    QVERIFY(sent.contains("Hello World!"));
    for (const QByteArray &secret :
        {QByteArray("hidden-typed"), QByteArray(service::demoToken), token})
        QVERIFY2(!sent.contains(secret), secret.constData());
    QVERIFY(!program.everything().contains(token));
    QVERIFY(!program.everything().contains("hidden-typed"));
}

void HistoryTest::removedOnesAreGoneFromTheDisk()
{
    Program program;
    program.start();
    program.send();
    program.send();
    QTRY_COMPARE(program.sentFiles().size(), 2);
    program.trigger(Actions::RemoveSent); // nothing is chosen
    QCOMPARE(program.rows(), 2);
    const QByteArray kept = program.id(0);
    program.section().choose(program.id(1));
    QTest::keyClick(program.list(), Qt::Key_Delete);
    QCOMPARE(program.rows(), 1);
    QTRY_COMPARE(program.sentFiles(), QStringList{QString::fromLatin1(kept) + u".sent"_s});
    program.start();
    QTRY_COMPARE(program.rows(), 1);
    QCOMPARE(program.id(0), kept);
}

void HistoryTest::clearingAsks()
{
    Program program;
    program.start();
    program.send();
    program.send();
    QTRY_COMPARE(program.sentFiles().size(), 2);
    program.trigger(Actions::ClearSent);
    auto *question = program.find<QMessageBox>("clearSent");
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(program.rows(), 2);
    QTRY_VERIFY(!program.find<QMessageBox>("clearSent"));
    program.trigger(Actions::ClearSent);
    question = program.find<QMessageBox>("clearSent");
    for (QAbstractButton *each : question->buttons()) {
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QCOMPARE(program.rows(), 0);
    QTRY_COMPARE(program.sentFiles().size(), 0);
}

void HistoryTest::aFolderThatCannotBeWrittenIsSaidOnce()
{
    Program program;
    QFile file(program.file(u"sent"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    program.start();
    QTRY_VERIFY2(program.message().startsWith(u"What is sent cannot be kept: "),
        qPrintable(program.message()));
    program.session().window().showMessage({});
    program.send();
    program.send();
    QCOMPARE(program.rows(), 2);
    QCOMPARE(program.message(), QString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
    // The same when the folder goes away later: said at the first send, and not again.
    Program second;
    second.start();
    second.send();
    QTRY_COMPARE(second.sentFiles().size(), 1);
    QVERIFY(QDir(second.file(u"sent"_s)).removeRecursively());
    second.send();
    QTRY_VERIFY(second.message().startsWith(u"What is sent cannot be kept: "));
    second.session().window().showMessage({});
    second.send();
    second.session().history().flush();
    QCOMPARE(second.message(), QString());
    QCOMPARE(second.rows(), 3);
    // Once it is back, everything is written after all.
    QVERIFY(QDir().mkpath(second.file(u"sent"_s)));
    second.send();
    QTRY_VERIFY(second.sentFiles().size() >= 3);
}

void HistoryTest::aDamagedFileIsLeftAlone()
{
    Program program;
    program.start();
    program.send();
    program.send();
    program.stop();
    QFile file(program.file(u"sent/"_s + program.sentFiles().constLast()));
    QVERIFY(file.resize(file.size() / 2));
    const qint64 size = file.size();
    program.start();
    QTRY_COMPARE(program.rows(), 1);
    program.send();
    QCOMPARE(program.rows(), 2);
    program.stop();
    QCOMPARE(QFileInfo(file).size(), size);
}

void HistoryTest::nothingGoesToTheDiskFromMemory()
{
    Program program;
    program.start(u":memory:"_s);
    program.send();
    QCOMPARE(program.rows(), 1);
    program.stop();
    QVERIFY(program.everything().isEmpty());
    QDirIterator below(qEnvironmentVariable("XDG_DATA_HOME"), {u"*.sent"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    QVERIFY(!below.hasNext());
}

void HistoryTest::thePaletteOffersIt()
{
    Program program;
    program.start();
    const auto offers = [&](const QString &text) {
        const QList<PaletteEntry> entries = paletteEntries(program.session());
        return std::any_of(entries.begin(), entries.end(),
            [&](const PaletteEntry &entry) { return entry.text == text; });
    };
    QVERIFY(!offers(u"Send Again"_s));
    program.send();
    for (const QString &text : {u"Send Again"_s, u"Turn the Sent into a Draft"_s,
             u"Compare the Sent"_s, u"Remove from the Sent"_s, u"Clear the List of the Sent"_s})
        QVERIFY2(offers(text), qPrintable(text));
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_history.moc"
