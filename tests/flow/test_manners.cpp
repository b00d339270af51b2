#include "compose/samples.h"
#include "composer/composer_pane.h"
#include "composer/json_editor.h"
#include "library/library_pane.h"
#include "main_window.h"
#include "receiver/feed_detail.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "support/own_home.h"
#include "support/program.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QListView>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::ComposerPane;
using receiver::ReceiverPane;

// The next start goes on where the last one ended.
class MannersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }

    void theDraftItsViewAndItsCursorComeBack();
    void theCursorOfALargeTextComesBack();
    void aFileThatWasOnlyLookedAtComesBack();
    void aSampleThatWasOnlyLookedAtComesBack();
    void theReceiverShowsWhatItShowed();
    void thePanesAreAsTheyWere();
    void aDraftWhoseFileIsGoneIsKeptAndSaid();
    void aFileThatIsGoneLeavesTheDraftBefore();
    void aFileThatIsAskedForComesFirst();
    void afterACrashTheDraftIsThere();
    void damageIsNoMatter_data();
    void damageIsNoMatter();
    void aWorkplaceComesBackAsItWasLeft();

private:
    void restart()
    {
        m_program->stop();
        m_program->start();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ComposerPane &composer() { return m_program->session().composer(); }
    [[nodiscard]] MainWindow &window() { return m_program->session().window(); }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_program->file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void putCursor(int anchor, int position)
    {
        QTextCursor cursor = composer().json()->textCursor();
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        composer().json()->setTextCursor(cursor);
    }
    [[nodiscard]] QString notice()
    {
        const widgets::NoticeBar *bar = composer().fileNotice();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }

    std::unique_ptr<test::Program> m_program;
};

namespace {

constexpr auto body = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

} // namespace

void MannersTest::init()
{
    QSettings().clear();
    m_program = std::make_unique<test::Program>();
    m_program->start();
}

void MannersTest::theDraftItsViewAndItsCursorComeBack()
{
    m_program->type("\nmine");
    const QByteArray text = m_program->text();
    composer().showJson();
    putCursor(7, 12);
    restart();
    QCOMPARE(m_program->text(), text);
    QCOMPARE(composer().view(), ComposerPane::View::Json);
    QTRY_COMPARE(composer().json()->textCursor().anchor(), 7);
    QCOMPARE(composer().json()->textCursor().position(), 12);
    for (const auto view :
        {ComposerPane::View::Http, ComposerPane::View::Native, ComposerPane::View::Form}) {
        composer().showView(view);
        restart();
        QCOMPARE(composer().view(), view);
    }
}

void MannersTest::theCursorOfALargeTextComesBack()
{
    composer().showJson();
    m_program->type(QByteArray(300'000, ' ') + "end");
    QTRY_VERIFY(composer().json()->document()->characterCount() > 300'000);
    putCursor(300'001, 300'001);
    restart();
    QTRY_COMPARE(composer().json()->textCursor().position(), 300'001);
}

void MannersTest::aFileThatWasOnlyLookedAtComesBack()
{
    m_program->type("\nan older draft");
    Q_EMIT window().openRequested(write(u"body.json"_s, body));
    restart();
    QCOMPARE(m_program->text(), QByteArray(body));
    QVERIFY(window().windowTitle().contains(u"body.json"));
    QVERIFY(!m_program->session().document().isModified());
}

void MannersTest::aSampleThatWasOnlyLookedAtComesBack()
{
    m_program->type("\nan older draft");
    Q_EMIT window().library().sampleChosen("emoji");
    const QByteArray text = m_program->text();
    const auto *list = window().library().findChild<QListView *>(u"samples"_s);
    QVERIFY(list);
    const QString chosen = list->currentIndex().data().toString();
    QVERIFY(!chosen.isEmpty());
    restart();
    QCOMPARE(m_program->text(), text);
    QCOMPARE(m_program->find<QListView>("samples")->currentIndex().data().toString(), chosen);
}

void MannersTest::theReceiverShowsWhatItShowed()
{
    window().receiver().setView(ReceiverPane::View::FanOut);
    window().receiver().feed().setDetailShown(true);
    restart();
    QCOMPARE(window().receiver().view(), ReceiverPane::View::FanOut);
    window().receiver().setView(ReceiverPane::View::Feed);
    QVERIFY(window().receiver().feed().detail().isVisible());
    window().receiver().feed().setDetailShown(false);
    restart();
    QCOMPARE(window().receiver().view(), ReceiverPane::View::Feed);
    QVERIFY(!window().receiver().feed().detail().isVisible());
}

void MannersTest::thePanesAreAsTheyWere()
{
    window().resize(1500, 950);
    QCoreApplication::processEvents();
    QHash<QString, QList<int>> sizes;
    for (const char *name :
        {"rowsSplitter", "topSplitter", "bottomSplitter", "composerSplitter", "receiverSplitter"}) {
        auto *splitter = m_program->find<QSplitter>(name);
        QVERIFY2(splitter, name);
        QList<int> wanted = splitter->sizes();
        wanted[0] += 24;
        wanted.last() -= 24;
        splitter->setSizes(wanted);
    }
    QCoreApplication::processEvents();
    for (const QSplitter *each : window().findChildren<QSplitter *>())
        sizes.insert(each->objectName(), each->sizes());
    restart();
    QCOMPARE(window().size(), QSize(1500, 950));
    for (const char *name :
        {"rowsSplitter", "topSplitter", "bottomSplitter", "composerSplitter", "receiverSplitter"})
        QCOMPARE(m_program->find<QSplitter>(name)->sizes(), sizes.value(QLatin1String(name)));
}

void MannersTest::aDraftWhoseFileIsGoneIsKeptAndSaid()
{
    const QString path = write(u"body.json"_s, body);
    Q_EMIT window().openRequested(path);
    m_program->type(" ");
    m_program->stop();
    QVERIFY(QFile::remove(path));
    m_program->start();
    QCOMPARE(m_program->text(), QByteArray(body) + ' ');
    QVERIFY2(notice().contains(u"body.json is no longer there"), qPrintable(notice()));
}

void MannersTest::aFileThatIsGoneLeavesTheDraftBefore()
{
    m_program->type("\nan older draft");
    const QByteArray older = m_program->text();
    const QString path = write(u"body.json"_s, body);
    Q_EMIT window().openRequested(path);
    m_program->stop();
    QVERIFY(QFile::remove(path));
    m_program->start();
    QCOMPARE(m_program->text(), older);
}

void MannersTest::aFileThatIsAskedForComesFirst()
{
    m_program->type("\nan older draft");
    const QByteArray older = m_program->text();
    m_program->stop();
    const SystemClock clock;
    Session session(Options{.file = write(u"body.json"_s, body),
                        .port = 0,
                        .storePath = m_program->file(u"feed.db"_s)},
        clock);
    QCOMPARE(session.document().text(), QByteArray(body));
    QCOMPARE(session.drafts().drafts().size(), 1);
    QCOMPARE(session.drafts().drafts().constFirst().text, older);
}

// What the last clean end left does not hide it.
void MannersTest::afterACrashTheDraftIsThere()
{
    Q_EMIT window().library().sampleChosen("raw");
    restart();
    QVERIFY(!QFile::exists(m_program->file(u"workplace.json"_s)));
    m_program->type("\ntyped before the crash");
    const QByteArray text = m_program->text();
    m_program->session().drafts().flush();
    m_program->stop();
    QVERIFY(QFile::remove(m_program->file(u"workplace.json"_s))); // a crash writes none
    m_program->start();
    QCOMPARE(m_program->text(), text);
}

void MannersTest::damageIsNoMatter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no JSON") << "\x80\xff{"_ba;
    QTest::newRow("another form") << R"({"carillonWorkplace":99,"sample":"raw"})"_ba;
    QTest::newRow("members of other kinds")
        << R"({"carillonWorkplace":1,"draft":[1],"file":{},"cursor":"x","composerView":7})"_ba;
    QTest::newRow("figures beyond all bounds")
        << R"({"carillonWorkplace":1,"sample":"raw","cursor":2147483647,"anchor":-5,"composerView":"json"})"_ba;
    QTest::newRow("an unknown draft")
        << R"({"carillonWorkplace":1,"draft":"../../etc/passwd","composerView":"other"})"_ba;
    QTest::newRow("a file that is a device") << R"({"carillonWorkplace":1,"file":"/dev/zero"})"_ba;
    QTest::newRow("long") << QByteArray(10'000'000, '[');
}

void MannersTest::damageIsNoMatter()
{
    QFETCH(QByteArray, text);
    m_program->stop();
    write(u"workplace.json"_s, text);
    Preferences preferences = Preferences::load();
    preferences.windowState = text;
    preferences.save();
    m_program->start();
    QCoreApplication::processEvents();
    QVERIFY(!m_program->text().isEmpty());
    QVERIFY(window().isVisible());
    QVERIFY(composer().json()->textCursor().position()
        < composer().json()->document()->characterCount());
}

void MannersTest::aWorkplaceComesBackAsItWasLeft()
{
    const Workplace left{.draft = "d",
        .file = u"/tmp/ä.json"_s,
        .sample = "s",
        .composerView = u"http"_s,
        .cursor = 5,
        .anchor = 3,
        .receiverView = u"fanOut"_s,
        .hasFeedDetail = true};
    QCOMPARE(workplaceFrom(toJson(left)), left);
    QTemporaryDir folder;
    leaveWorkplace(folder.path(), left);
    QCOMPARE(takeWorkplace(folder.path()), left);
    QVERIFY(!takeWorkplace(folder.path()));
    QVERIFY(!takeWorkplace({}));
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"carillon"_s);
    QCoreApplication::setApplicationName(u"carillon"_s);
    QTEST_SET_MAIN_SOURCE_PATH
    MannersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_manners.moc"
