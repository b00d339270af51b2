#include "about_dialog.h"
#include "actions.h"
#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "composer/native_view.h"
#include "composer/problems_view.h"
#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "help/help_document.h"
#include "help/help_side.h"
#include "help/help_view.h"
#include "library/library_pane.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "session.h"
#include "support/controls.h"
#include "support/own_home.h"

#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using help::HelpBook;
using help::HelpPage;
using help::HelpWindow;

/// The help that comes with the program, through the real session.
class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_opened.reset(); }
    void everyPageIsShown();
    void everyLinkLeadsSomewhere();
    void everyPictureIsThere();
    void everyPageFitsTheUsualWindow();
    void everyRuleHasItsPlace();
    void aWordOfAPageIsFound();
    void theHelpKeyOpensThePageOfThePane_data();
    void theHelpKeyOpensThePageOfThePane();
    void theHelpKeyWorksInADialog();
    void aChosenProblemIsExplained();
    void theMenuOpensItsPages_data();
    void theMenuOpensItsPages();
    void aReportHasTheDetails();
    void theHelpOutlivesNothing();
    void itsSizeIsKept();
    void aboutNamesWhatIsLinked();
    void aboutCopiesTheDetails();
    void everyControlOfAboutHasANameAndTabReachesIt_data();
    void everyControlOfAboutHasANameAndTabReachesIt();

private:
    struct Opened {
        QTemporaryDir folder;
        SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
        std::unique_ptr<Session> session = std::make_unique<Session>(
            Options{.port = 0, .storePath = folder.filePath(u"feed.db"_s)}, clock);
    };

    [[nodiscard]] MainWindow &window() { return m_opened->session->window(); }
    [[nodiscard]] HelpWindow &shown() { return m_opened->session->help().window(); }
    void trigger(Actions::Id id) { window().actions()[id]->trigger(); }
    [[nodiscard]] AboutDialog *about()
    {
        trigger(Actions::About);
        return window().findChild<AboutDialog *>();
    }

    std::unique_ptr<Opened> m_opened;
};

namespace {

/// What links of a page lead to, and what its pictures are.
QStringList targetsIn(const QTextDocument &page, bool pictures)
{
    QStringList out;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextCharFormat format = each.fragment().charFormat();
            if (pictures && format.isImageFormat())
                out.append(format.toImageFormat().name());
            if (!pictures && !format.anchorHref().isEmpty())
                out.append(format.anchorHref());
        }
    }
    return out;
}

bool isGenerated(const QString &page)
{
    return QStringList{
        u"command-line.md"_s, u"configuration.md"_s, u"service-api.md"_s, u"contract-rules.md"_s}
        .contains(page);
}

} // namespace

void HelpTest::init()
{
    m_opened = std::make_unique<Opened>();
    window().resize(1440, 900);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void HelpTest::everyPageIsShown()
{
    const QList<HelpPage> pages = shown().book().pages();
    QVERIFY(!pages.isEmpty());
    QCOMPARE(pages.first().name, u"index.md"_s);
    for (const HelpPage &page : pages) {
        shown().open(page.name);
        const QString text = shown().view().document()->toPlainText();
        QVERIFY2(text.contains(page.title), qPrintable(page.name));
        QVERIFY2(text.size() > page.title.size() + 20, qPrintable(page.name));
    }
}

void HelpTest::everyLinkLeadsSomewhere()
{
    const QList<HelpPage> pages = shown().book().pages();
    for (const HelpPage &page : pages) {
        shown().open(page.name);
        const QStringList links = targetsIn(*shown().view().document(), false);
        for (const QString &link : links) {
            if (!QUrl(link).scheme().isEmpty())
                continue;
            shown().open(page.name);
            Q_EMIT shown().view().anchorClicked(QUrl(link));
            const help::HelpPlace place = shown().place();
            if (isGenerated(place.page) && !shown().book().contains(u"contract-rules.md"_s))
                continue; // built without the pages that the programs write
            const QString said = page.name + u": "_s + link;
            QVERIFY2(shown().book().contains(place.page), qPrintable(said));
            QVERIFY2(shown().view().hasPlace(place.anchor), qPrintable(said));
        }
    }
}

void HelpTest::everyPictureIsThere()
{
    const QList<HelpPage> pages = shown().book().pages();
    for (const HelpPage &page : pages) {
        shown().open(page.name);
        const QStringList names = targetsIn(*shown().view().document(), true);
        for (const QString &name : names)
            QVERIFY2(!QImage(u":/help/"_s + name).isNull(), qPrintable(page.name + u": "_s + name));
    }
}

void HelpTest::everyPageFitsTheUsualWindow()
{
    shown().resize(980, 720);
    constexpr int border = 2; // of a table, in pixels
    const QList<HelpPage> pages = shown().book().pages();
    for (const HelpPage &page : pages) {
        shown().open(page.name);
        QVERIFY2(shown().view().horizontalScrollBar()->maximum() <= border, qPrintable(page.name));
    }
}

void HelpTest::everyRuleHasItsPlace()
{
    if (!shown().book().contains(u"contract-rules.md"_s))
        QSKIP("the generated pages are not there");
    for (const contract::Rule &rule : contract::allRules()) {
        m_opened->session->help().explainRule(rule.name);
        QVERIFY2(shown().view().hasPlace(QLatin1StringView(rule.name)), rule.name);
    }
}

void HelpTest::aWordOfAPageIsFound()
{
    const QList<help::HelpHit> hits = shown().book().search(u"gnu"_s);
    for (const help::HelpHit &hit : hits)
        QVERIFY(shown().book().contains(hit.page.name));
    QVERIFY(!shown().book().search(u"carillon"_s).isEmpty());
}

void HelpTest::theHelpKeyOpensThePageOfThePane_data()
{
    QTest::addColumn<QString>("pane");
    QTest::addColumn<QString>("page");
    QTest::newRow("composer") << u"composer"_s << u"compose.md"_s;
    QTest::newRow("native") << u"native"_s << u"compose.md"_s;
    QTest::newRow("library") << u"library"_s << u"compose.md"_s;
    QTest::newRow("receiver") << u"receiver"_s << u"receive.md"_s;
    QTest::newRow("feed") << u"feed"_s << u"receive.md"_s;
    QTest::newRow("traffic") << u"traffic"_s << u"receive.md"_s;
    QTest::newRow("exchange") << u"exchange"_s << u"receive.md"_s;
    QTest::newRow("tool bar") << u"tools"_s << u"index.md"_s;
}

void HelpTest::theHelpKeyOpensThePageOfThePane()
{
    QFETCH(QString, pane);
    QFETCH(QString, page);
    composer::ComposerPane &composer = m_opened->session->composer();
    const QHash<QString, QWidget *> panes{{u"composer"_s, composer.form()},
        {u"native"_s, composer.native()}, {u"library"_s, &window().library()},
        {u"receiver"_s, &window().receiver()}, {u"feed"_s, &window().receiver().feed()},
        {u"traffic"_s, &window().traffic()}, {u"exchange"_s, &window().exchange()},
        {u"tools"_s, window().findChild<QWidget *>(u"toolNew"_s)}};
    if (pane == u"native")
        trigger(Actions::ShowNative);
    QWidget *root = panes.value(pane);
    QVERIFY(root);
    QList<QWidget *> inside = root->findChildren<QWidget *>();
    inside.append(root);
    QWidget *focus = nullptr;
    for (QWidget *each : std::as_const(inside)) {
        if (!focus && (each->focusPolicy() & Qt::TabFocus) && each->isVisible()
            && each->isEnabled())
            focus = each;
    }
    QVERIFY(focus);
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_F1);
    QCOMPARE(shown().place().page, page);
    QVERIFY(shown().isVisible());
    QVERIFY(!shown().book().contains(page) || shown().view().hasPlace(shown().place().anchor));
}

void HelpTest::theHelpKeyWorksInADialog()
{
    trigger(Actions::AddDevice);
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    QCOMPARE(shown().place().page, u"receive.md"_s);
    QVERIFY(dialog->isVisible());
    dialog->close();
}

void HelpTest::aChosenProblemIsExplained()
{
    m_opened->session->document().reset("{}");
    composer::ProblemsView *problems = m_opened->session->composer().problems();
    QTRY_VERIFY(problems->model().rowCount() > 0);
    problems->setCurrentRow(0);
    auto *list = problems->findChild<QListView *>(u"problemList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F1);
    const QString rule
        = problems->model().index(0).data(composer::ProblemsModel::RuleRole).toString();
    QCOMPARE(shown().place(), (help::HelpPlace{u"contract-rules.md"_s, rule}));
    shown().home();
    for (QAction *action : list->actions()) {
        if (action->text() == u"Explain this rule")
            action->trigger();
    }
    QCOMPARE(shown().place().anchor, rule);
}

void HelpTest::theMenuOpensItsPages_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<QString>("page");
    QTest::newRow("getting started") << int(Actions::HelpStart) << u"first-minute.md"_s;
    QTest::newRow("keys") << int(Actions::HelpKeys) << u"accessibility.md"_s;
    QTest::newRow("what is new") << int(Actions::WhatsNew) << u"changelog.md"_s;
    QTest::newRow("report") << int(Actions::ReportProblem) << u"troubleshooting.md"_s;
}

void HelpTest::theMenuOpensItsPages()
{
    QFETCH(int, command);
    QFETCH(QString, page);
    trigger(Actions::Id(command));
    QCOMPARE(shown().place().page, page);
    QVERIFY(shown().isVisible());
    QVERIFY(!shown().book().contains(page) || shown().view().hasPlace(shown().place().anchor));
}

void HelpTest::aReportHasTheDetails()
{
    QGuiApplication::clipboard()->clear();
    trigger(Actions::ReportProblem);
    const QString details = QGuiApplication::clipboard()->text();
    QVERIFY(details.startsWith(u"Carillon: "_s + QLatin1String(CARILLON_VERSION)));
    QVERIFY(details.contains(QLatin1String(qVersion())));
    // Nothing of the person.
    for (const char *name : {"USER", "HOME", "LOGNAME", "HOSTNAME"}) {
        const QString value = qEnvironmentVariable(name);
        QVERIFY2(value.size() < 5 || !details.contains(value), name);
    }
}

void HelpTest::theHelpOutlivesNothing()
{
    trigger(Actions::HelpContents);
    QVERIFY(shown().isVisible());
    QVERIFY(!shown().testAttribute(Qt::WA_QuitOnClose)); // the window alone decides
    m_opened->session.reset();
    for (const QWidget *widget : QApplication::topLevelWidgets())
        QVERIFY(widget->objectName() != u"helpWindow");
}

void HelpTest::itsSizeIsKept()
{
    trigger(Actions::HelpContents);
    shown().resize(701, 503);
    m_opened.reset(); // what is kept is written at the end
    m_opened = std::make_unique<Opened>();
    trigger(Actions::HelpContents);
    QCOMPARE(shown().size(), QSize(701, 503));
}

void HelpTest::aboutNamesWhatIsLinked()
{
    AboutDialog *dialog = about();
    QVERIFY(dialog && dialog->isVisible());
    auto *parts = dialog->findChild<QTableWidget *>(u"aboutParts"_s);
    QHash<QString, QStringList> found;
    for (int row = 0; row < parts->rowCount(); ++row)
        found.insert(parts->item(row, 0)->text(),
            {parts->item(row, 1)->text(), parts->item(row, 2)->text()});
    const QHash<QString, QString> licences{{u"Qt"_s, u"LGPL-3.0-only"_s},
        {u"Boost"_s, u"BSL-1.0"_s}, {u"SQLite"_s, u"Public domain"_s},
        {u"OpenSSL"_s, u"Apache-2.0"_s}, {u"zlib"_s, u"Zlib"_s}};
    for (auto each = licences.begin(); each != licences.end(); ++each) {
        QCOMPARE(found.value(each.key()).value(1), each.value());
        QVERIFY2(found.value(each.key()).value(0).contains(u'.'), qPrintable(each.key()));
    }
    QCOMPARE(found.value(u"Qt"_s).value(0), QLatin1String(qVersion()));
    const QString licence = dialog->findChild<QPlainTextEdit *>(u"aboutLicence"_s)->toPlainText();
    QVERIFY(licence.contains(u"GNU GENERAL PUBLIC LICENSE"));
    QVERIFY(licence.contains(u"END OF TERMS AND CONDITIONS"));
}

void HelpTest::aboutCopiesTheDetails()
{
    AboutDialog *dialog = about();
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyDetails"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        dialog->findChild<QPlainTextEdit *>(u"aboutDetails"_s)->toPlainText());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void HelpTest::everyControlOfAboutHasANameAndTabReachesIt_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 4; ++tab)
        QTest::addRow("%d", tab) << tab;
}

void HelpTest::everyControlOfAboutHasANameAndTabReachesIt()
{
    QFETCH(int, tab);
    AboutDialog *dialog = about();
    // A window counts as active, too, while the one it belongs to is.
    QTRY_VERIFY(QApplication::activeWindow() == dialog);
    dialog->findChild<QTabWidget *>(u"aboutTabs"_s)->setCurrentIndex(tab);
    const QList<QWidget *> controls = test::controlsOf(dialog);
    QVERIFY(controls.size() >= 3);
    for (QWidget *control : controls)
        QVERIFY2(!test::nameOf(control).isEmpty(), qPrintable(test::described(control)));
    const QStringList missed = test::missedByTab(controls);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    HelpTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_help.moc"
