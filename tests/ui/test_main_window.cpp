#include "actions.h"
#include "compose/draft_controller.h"
#include "compose/samples.h"
#include "exchange/traffic_pane.h"
#include "library/library_pane.h"
#include "main_window.h"
#include "receiver/receiver_pane.h"
#include "support/feed.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyActionIsInAMenu();
    void commandsAreSignals();
    void shortcutsAreUnique();
    void openTellsTheChosenPath();
    void cancelledDialogsTellNothing();
    void closingAsksFirst();
    void undoActsOnTheDocument();
    void problemsAreCounted();
    void addressCanBeCopied();
    void feedIsCounted();
    void samplesCanBeChosen();
    void titleNamesTheDocument();
    void sizesAreKept();
    void smallWindowsFit();

private:
    QString label(const char *name)
    {
        return m_window->findChild<QLabel *>(QLatin1StringView(name))->text();
    }

    QString m_path;
    bool m_mayClose = true;
    SteppedClock m_clock{fixture::feedStart};
    std::unique_ptr<compose::Document> m_document;
    std::unique_ptr<compose::DraftController> m_draft;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_path.clear();
    m_mayClose = true;
    m_document = std::make_unique<compose::Document>();
    m_document->reset(compose::documentedExample(m_clock.now()));
    m_draft = std::make_unique<compose::DraftController>(*m_document, m_clock);
    m_draft->check();
    const auto path = [this](QWidget *) { return m_path; };
    m_window = std::make_unique<MainWindow>(
        *m_draft, new QWidget, Dialogs{path, path, [this](QWidget *) { return m_mayClose; }});
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_draft.reset();
}

void MainWindowTest::everyActionIsInAMenu()
{
    QList<QAction *> inMenus;
    for (const QMenu *menu : m_window->findChildren<QMenu *>())
        inMenus += menu->actions();
    for (int id = 0; id < Actions::Count; ++id) {
        QAction *action = m_window->actions()[Actions::Id(id)];
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
    }
}

void MainWindowTest::commandsAreSignals()
{
    const std::pair<Actions::Id, void (MainWindow::*)()> commands[] = {
        {Actions::New, &MainWindow::newRequested},
        {Actions::Save, &MainWindow::saveRequested},
        {Actions::Send, &MainWindow::sendRequested},
        {Actions::PasteRequest, &MainWindow::pasteRequested},
        {Actions::ShowHttp, &MainWindow::httpRequested},
        {Actions::SendMany, &MainWindow::sendManyRequested},
        {Actions::ManageTargets, &MainWindow::targetsRequested},
        {Actions::ShowForm, &MainWindow::formRequested},
        {Actions::ShowJson, &MainWindow::jsonRequested},
        {Actions::NextProblem, &MainWindow::nextProblemRequested},
        {Actions::PreviousProblem, &MainWindow::previousProblemRequested},
    };
    for (const auto &[id, signal] : commands) {
        QSignalSpy spy(m_window.get(), signal);
        m_window->actions()[id]->trigger();
        QCOMPARE(spy.size(), 1);
    }
    QSignalSpy copies(m_window.get(), &MainWindow::copyRequested);
    constexpr std::array copyActions{Actions::CopyAsCurl, Actions::CopyAsCSharp,
        Actions::CopyAsJavaScript, Actions::CopyAsPython, Actions::CopyAsPowerShell,
        Actions::CopyAsHttpFile};
    for (size_t i = 0; i < copyActions.size(); ++i) {
        m_window->actions()[copyActions[i]]->trigger();
        QCOMPARE(copies.last()[0].value<compose::SnippetKind>(), compose::allSnippetKinds[i]);
    }
    QSignalSpy themes(m_window.get(), &MainWindow::themeRequested);
    m_window->actions()[Actions::ThemeDark]->trigger();
    QCOMPARE(themes[0][0].value<ThemeChoice>(), ThemeChoice::Dark);
}

void MainWindowTest::shortcutsAreUnique()
{
    QList<QKeySequence> seen;
    for (int id = 0; id < Actions::Count; ++id) {
        for (const QKeySequence &key : m_window->actions()[Actions::Id(id)]->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.append(key);
        }
    }
    QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_Return)));
}

void MainWindowTest::openTellsTheChosenPath()
{
    QSignalSpy opened(m_window.get(), &MainWindow::openRequested);
    QSignalSpy saved(m_window.get(), &MainWindow::saveAsRequested);
    m_path = u"/tmp/a.json"_s;
    m_window->actions()[Actions::Open]->trigger();
    m_window->actions()[Actions::SaveAs]->trigger();
    QCOMPARE(opened[0][0].toString(), m_path);
    QCOMPARE(saved[0][0].toString(), m_path);
}

void MainWindowTest::cancelledDialogsTellNothing()
{
    QSignalSpy opened(m_window.get(), &MainWindow::openRequested);
    m_window->actions()[Actions::Open]->trigger();
    QCOMPARE(opened.size(), 0);
}

void MainWindowTest::closingAsksFirst()
{
    m_window->show();
    m_mayClose = false;
    QVERIFY(!m_window->close());
    m_mayClose = true;
    QVERIFY(m_window->close());
}

void MainWindowTest::undoActsOnTheDocument()
{
    QAction *undo = m_window->actions()[Actions::Undo];
    QVERIFY(!undo->isEnabled());
    const QByteArray before = m_document->text();
    m_document->apply({0, 1, "["});
    QVERIFY(undo->isEnabled());
    QVERIFY(m_window->isWindowModified());
    undo->trigger();
    QCOMPARE(m_document->text(), before);
    QVERIFY(m_window->actions()[Actions::Redo]->isEnabled());
}

void MainWindowTest::problemsAreCounted()
{
    QCOMPARE(label("problemCount"), u"No problems"_s);
    m_document->reset("{");
    m_draft->check();
    QCOMPARE(label("problemCount"), u"1 error"_s);
}

void MainWindowTest::addressCanBeCopied()
{
    m_window->setService(QUrl(u"http://127.0.0.1:8087"_s), true);
    QCOMPARE(label("serviceAddress"), u"127.0.0.1:8087"_s);
    m_window->findChild<QToolButton *>(u"copyAddress"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8087"_s);
}

void MainWindowTest::feedIsCounted()
{
    m_window->receiver().setDevices(fixture::devices);
    m_window->receiver().applyItems({fixture::feedItem(u"a"_s, 1), fixture::feedItem(u"b"_s, 2)});
    QCOMPARE(label("feedCount"), u"2 in feed"_s);
}

void MainWindowTest::samplesCanBeChosen()
{
    QSignalSpy spy(&m_window->library(), &library::LibraryPane::sampleChosen);
    auto *list = m_window->findChild<QListView *>(u"samples"_s);
    QVERIFY(list->model()->rowCount() > 3);
    Q_EMIT list->activated(list->model()->index(2, 0));
    QCOMPARE(spy[0][0].toByteArray(), "raw");
}

void MainWindowTest::titleNamesTheDocument()
{
    m_window->setDocumentName(u"/home/a/hello.json"_s);
    QCOMPARE(m_window->windowTitle(), u"hello.json[*] – Carillon"_s);
}

void MainWindowTest::sizesAreKept()
{
    m_window->resize(1100, 700);
    const QByteArray state = m_window->saveState();
    m_window->resize(1300, 800);
    QVERIFY(m_window->restoreState(state));
    QVERIFY(!m_window->restoreState("nonsense"));
    QVERIFY(!m_window->restoreState({}));
}

void MainWindowTest::smallWindowsFit()
{
    m_window->receiver().setDevices(fixture::devices);
    m_window->resize(1024, 680);
    m_window->show();
    QCOMPARE(m_window->size(), QSize(1024, 680));
    QVERIFY(m_window->minimumSizeHint().width() <= 1024);
    QVERIFY(m_window->minimumSizeHint().height() <= 680);
}

QTEST_MAIN(MainWindowTest)
#include "test_main_window.moc"
