#include "help/help_find_bar.h"
#include "help/help_side.h"
#include "help/help_view.h"
#include "help/help_window.h"
#include "support/controls.h"
#include "theme/style_sheet.h"
#include "widgets/elided_label.h"
#include "widgets/notice_bar.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::help;

/// The window of the help with pages of the test's own.
class HelpWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void aPageIsShownWithItsTitle();
    void aMissingPageIsAFriendlyOne();
    void withoutPagesItSaysSo();
    void linksGoToPagesAndPlaces();
    void backAndForwardKeepTheirPlaces();
    void linksOutAskFirst();
    void anAddressThatDoesNotOpenIsTold();
    void searchListsPagesAndOpensThem();
    void nothingFoundIsSaid();
    void findInThePageGoesRound();
    void escapeLeavesOneAfterTheOther();
    void picturesAreNoWiderThanThePage();
    void longLinesAndWideTablesFit();
    void theTextFollowsSizeAndScheme();
    void itsSizeComesBack();
    void anOddStateIsRefused();
    void everyControlHasANameAndTabReachesIt();

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] QString text() const { return m_window->view().document()->toPlainText(); }
    [[nodiscard]] QLineEdit *query() { return m_window->findChild<QLineEdit *>(u"helpSearch"_s); }
    [[nodiscard]] QLineEdit *wanted() { return m_window->findChild<QLineEdit *>(u"helpFind"_s); }
    [[nodiscard]] widgets::NoticeBar *leaving()
    {
        return m_window->findChild<widgets::NoticeBar *>(u"helpLeaving"_s);
    }
    void clickLink(const QString &link) { Q_EMIT m_window->view().anchorClicked(QUrl(link)); }
    void answer(int button)
    {
        QTest::mouseClick(leaving()->findChildren<QPushButton *>().at(button), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<HelpWindow> m_window;
    QList<QUrl> m_opened;
    bool m_opens = true;
};

void HelpWindowTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    QByteArray longPage = "# Long\n\n";
    for (int i = 0; i < 60; ++i)
        longPage += "Paragraph " + QByteArray::number(i) + " holds one needle.\n\n";
    longPage += "## The end\n\nThe last words.\n";
    write(u"index.md"_s,
        "# Start\n\n[Long](long.md#the-end), [wide](wide.md), [new](../../CHANGELOG.md)"
        " and <https://example.org/a?b=c>.\n");
    write(u"long.md"_s, longPage);
    write(u"changelog.md"_s, "# Changelog\n\nThings.\n");
    write(u"wide.md"_s,
        "# Wide\n\n![A picture](wide.png)\n\n```sh\ncurl " + QByteArray(600, 'x')
            + "\n```\n\n| A | B |\n| --- | --- |\n| `" + QByteArray(400, 'y') + "` | "
            + QByteArray("word ").repeated(200) + " |\n");
    QImage picture(2400, 300, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_folder.filePath(u"wide.png"_s)));
}

void HelpWindowTest::init()
{
    m_opened.clear();
    m_opens = true;
    m_window = std::make_unique<HelpWindow>(m_folder.path(), [this](const QUrl &address) {
        m_opened.append(address);
        return m_opens;
    });
    m_window->open(u"index.md"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpWindowTest::aPageIsShownWithItsTitle()
{
    QVERIFY(m_window->isVisible());
    QVERIFY(text().startsWith(u"Start"));
    QCOMPARE(m_window->windowTitle(), u"Start – Carillon Help"_s);
    QVERIFY(!m_window->isModal());
    auto *contents = m_window->findChild<QListView *>(u"helpContents"_s);
    QCOMPARE(contents->currentIndex().data().toString(), u"Start"_s);
    QCOMPARE(contents->model()->rowCount(), 4);
    QVERIFY(m_window->view().hasFocus());
}

void HelpWindowTest::aMissingPageIsAFriendlyOne()
{
    m_window->open(u"nowhere.md"_s);
    QVERIFY(text().contains(u"This page is not here"));
    QVERIFY(text().contains(u"nowhere.md"));
    clickLink(u"index.md"_s);
    QVERIFY(text().startsWith(u"Start"));
}

void HelpWindowTest::withoutPagesItSaysSo()
{
    HelpWindow window(u":/no/help/at/all"_s, [](const QUrl &) { return false; });
    window.open(u"index.md"_s);
    QVERIFY(window.view().document()->toPlainText().contains(u"left out"));
}

void HelpWindowTest::linksGoToPagesAndPlaces()
{
    clickLink(u"long.md#the-end"_s);
    QCOMPARE(m_window->place(), (HelpPlace{u"long.md"_s, u"the-end"_s}));
    QVERIFY(m_window->view().scroll() > 0);
    QCOMPARE(m_window->view().textCursor().block().text(), u"The end"_s);
    clickLink(u"#long"_s);
    QCOMPARE(m_window->view().page(), u"long.md"_s);
    clickLink(u"../../CHANGELOG.md"_s);
    QVERIFY(text().startsWith(u"Changelog"));
}

void HelpWindowTest::backAndForwardKeepTheirPlaces()
{
    clickLink(u"long.md"_s);
    m_window->view().setScroll(300);
    clickLink(u"index.md"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->view().page(), u"long.md"_s);
    QCOMPARE(m_window->view().scroll(), 300);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->view().page(), u"index.md"_s);
    m_window->back();
    m_window->back();
    m_window->back(); // no further
    QCOMPARE(m_window->view().page(), u"index.md"_s);
    clickLink(u"long.md"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(m_window->view().page(), u"index.md"_s);
}

void HelpWindowTest::linksOutAskFirst()
{
    clickLink(u"https://example.org/a?b=c"_s);
    QVERIFY(leaving()->isVisible());
    QVERIFY(leaving()->accessibleName().contains(u"https://example.org/a?b=c"));
    QVERIFY(m_opened.isEmpty());
    answer(1); // Stay Here
    QVERIFY(!leaving()->isVisible() && m_opened.isEmpty());
    clickLink(u"https://example.org/a?b=c"_s);
    answer(0);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://example.org/a?b=c"_s)});
    QCOMPARE(m_window->view().page(), u"index.md"_s);
}

void HelpWindowTest::anAddressThatDoesNotOpenIsTold()
{
    m_opens = false;
    clickLink(u"https://example.org/"_s);
    answer(0);
    QVERIFY(leaving()->isVisible());
    QVERIFY(leaving()->accessibleName().startsWith(u"No program here opens"));
}

void HelpWindowTest::searchListsPagesAndOpensThem()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(query()->hasFocus());
    QTest::keyClicks(query(), u"last words"_s);
    QCOMPARE(m_window->side().hits().size(), 1);
    auto *hits = m_window->findChild<QListView *>(u"helpHits"_s);
    QVERIFY(hits->isVisible());
    QVERIFY(hits->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"The end, in Long."));
    QTest::keyClick(query(), Qt::Key_Return);
    QCOMPARE(m_window->place(), (HelpPlace{u"long.md"_s, u"the-end"_s}));
    QCOMPARE(m_window->view().extraSelections().size(), 2); // both words, marked
    QTest::keyClick(query(), Qt::Key_Down);
    QVERIFY(hits->hasFocus());
}

void HelpWindowTest::nothingFoundIsSaid()
{
    query()->setText(u"xylophone"_s);
    auto *nothing = m_window->findChild<QLabel *>(u"helpNothing"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(u"xylophone"));
    query()->clear();
    QVERIFY(m_window->findChild<QListView *>(u"helpContents"_s)->isVisible());
}

void HelpWindowTest::findInThePageGoesRound()
{
    clickLink(u"long.md"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(wanted()->hasFocus());
    QTest::keyClicks(wanted(), u"needle"_s);
    auto *count = m_window->findChild<QLabel *>(u"helpFindCount"_s);
    QCOMPARE(count->text(), u"1 of 60"_s);
    QTest::keyClick(wanted(), Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of 60"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"60 of 60"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(count->text(), u"1 of 60"_s);
    wanted()->setText(u"haystack"_s);
    QCOMPARE(count->text(), u"Not in this page"_s);
}

void HelpWindowTest::escapeLeavesOneAfterTheOther()
{
    query()->setText(u"needle"_s);
    m_window->findChild<HelpFindBar *>()->open();
    QTest::keyClick(wanted(), Qt::Key_Escape);
    QVERIFY(!wanted()->isVisible());
    QVERIFY(m_window->isVisible());
    QTest::keyClick(&m_window->view(), Qt::Key_Escape);
    QCOMPARE(query()->text(), QString());
    QVERIFY(m_window->isVisible());
    QSignalSpy closed(m_window.get(), &HelpWindow::closed);
    QTest::keyClick(&m_window->view(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closed.size(), 1);
}

void HelpWindowTest::picturesAreNoWiderThanThePage()
{
    for (const int width : {700, 1500}) {
        m_window->resize(width, 600);
        m_window->open(u"wide.md"_s);
        QTextImageFormat picture;
        const QTextDocument &page = *m_window->view().document();
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
            for (auto each = block.begin(); !each.atEnd(); ++each) {
                if (each.fragment().charFormat().isImageFormat())
                    picture = each.fragment().charFormat().toImageFormat();
            }
        }
        QVERIFY(picture.width() > 200);
        QVERIFY(picture.width() < m_window->view().viewport()->width());
        QCOMPARE(qRound(picture.width() / picture.height()), 8);
    }
}

void HelpWindowTest::longLinesAndWideTablesFit()
{
    m_window->resize(700, 600);
    m_window->open(u"wide.md"_s);
    QCOMPARE(m_window->view().horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_window->view().document()->size().width() <= m_window->view().viewport()->width());
}

void HelpWindowTest::theTextFollowsSizeAndScheme()
{
    clickLink(u"long.md"_s);
    const qreal before = m_window->view().document()->size().height();
    theme::apply(*qApp, theme::Scheme::Dark, 200);
    QVERIFY(m_window->view().document()->size().height() > 1.5 * before);
    const QTextBlock heading = m_window->view().document()->begin();
    QCOMPARE(heading.begin().fragment().charFormat().foreground().color(),
        theme::colors(theme::Scheme::Dark).text);
    theme::apply(*qApp, theme::Scheme::Light);
}

void HelpWindowTest::itsSizeComesBack()
{
    m_window->resize(777, 555);
    const QByteArray state = m_window->saveState();
    HelpWindow other(m_folder.path(), [](const QUrl &) { return false; });
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.size(), QSize(777, 555));
}

void HelpWindowTest::anOddStateIsRefused()
{
    const QSize before = m_window->size();
    for (const QByteArray &odd : {QByteArray(), QByteArray("odd"), QByteArray(2000, '\xff')})
        QVERIFY(!m_window->restoreState(odd));
    QCOMPARE(m_window->size(), before);
}

void HelpWindowTest::everyControlHasANameAndTabReachesIt()
{
    clickLink(u"long.md"_s);
    m_window->findChild<HelpFindBar *>()->open();
    clickLink(u"https://example.org/"_s);
    const QList<QWidget *> controls = test::controlsOf(m_window.get());
    QVERIFY(controls.size() > 8);
    for (QWidget *control : controls)
        QVERIFY2(!test::nameOf(control).isEmpty(), qPrintable(test::described(control)));
    const QStringList missed = test::missedByTab(controls);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

QTEST_MAIN(HelpWindowTest)
#include "test_help_window.moc"
