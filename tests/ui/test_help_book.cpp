#include "help/help_book.h"
#include "help/help_document.h"
#include "help/help_trail.h"

#include <QTemporaryDir>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon::help;

/// The pages of the help as they are read and searched, without a window.
class HelpBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesStandAsTheIndexLinksToThem();
    void titlesAreTheFirstHeadings();
    void anEmptyFolderIsAnEmptyBook();
    void onlyItsOwnPagesAreRead();
    void headingsHaveTheAnchorsOfCodeHosts();
    void anAnchorOfHtmlIsAPlace();
    void commentsAreLeftOut();
    void searchFindsSections();
    void headingsComeFirst();
    void everyWordMustBeThere();
    void whatIsNowhereIsNotFound_data();
    void whatIsNowhereIsNotFound();
    void hitsAreLimited();
    void theTrailGoesBackAndForward();
    void aNewWayForgetsWhatWasAhead();

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
};

void HelpBookTest::initTestCase()
{
    write(u"index.md"_s,
        "# The book\n\nFirst [zebras](zebra.md), then [apes](ape.md#food) and "
        "[zebras again](zebra.md).\n");
    write(u"ape.md"_s, "# Apes\n\nThey climb.\n\n## Food\n\nBananas and `figs`.\n");
    write(u"zebra.md"_s,
        "<!-- made by nobody -->\n# Zebras & *stripes*\n\nA zebra is no horse.\n\n"
        "## Stripes\n\n| Where | How many |\n| --- | --- |\n| back | forty bananas wide |\n");
    write(u"forgotten.md"_s, "No heading, but bananas.\n");
}

void HelpBookTest::pagesStandAsTheIndexLinksToThem()
{
    const HelpBook book(m_folder.path());
    QStringList names;
    for (const HelpPage &page : book.pages())
        names.append(page.name);
    QCOMPARE(names, (QStringList{u"index.md"_s, u"zebra.md"_s, u"ape.md"_s, u"forgotten.md"_s}));
}

void HelpBookTest::titlesAreTheFirstHeadings()
{
    const HelpBook book(m_folder.path());
    QCOMPARE(book.title(u"ape.md"_s), u"Apes"_s);
    QCOMPARE(book.title(u"zebra.md"_s), u"Zebras & stripes"_s);
    QCOMPARE(book.title(u"forgotten.md"_s), u"forgotten"_s);
    QCOMPARE(book.title(u"no.md"_s), QString());
}

void HelpBookTest::anEmptyFolderIsAnEmptyBook()
{
    HelpBook book(u":/no/such/help"_s);
    QVERIFY(book.pages().isEmpty());
    QVERIFY(book.search(u"zebra"_s).isEmpty());
    QCOMPARE(book.markdown(u"index.md"_s), QString());
}

void HelpBookTest::onlyItsOwnPagesAreRead()
{
    const HelpBook book(m_folder.path());
    QCOMPARE(book.markdown(u"../etc/passwd"_s), QString());
    QCOMPARE(book.markdown(QString()), QString());
    QVERIFY(!book.contains(u"../index.md"_s));
}

void HelpBookTest::headingsHaveTheAnchorsOfCodeHosts()
{
    QTextDocument document;
    readPage(document,
        u"# A `code` & a *word*\n\ntext\n\n## Twice\n\n## Twice\n\n### payload.title, Ünï_code\n"_s);
    QStringList anchors;
    for (const Heading &heading : headingsOf(document))
        anchors.append(heading.anchor);
    QCOMPARE(anchors,
        (QStringList{u"a-code--a-word"_s, u"twice"_s, u"twice-1"_s, u"payloadtitle-ünï_code"_s}));
    // A rule's own name leads to its heading, too.
    QVERIFY(placesOf(document).contains(u"payload.title, Ünï_code"_s));
}

void HelpBookTest::anAnchorOfHtmlIsAPlace()
{
    QTextDocument document;
    readPage(document,
        u"# Top\n\n<a id=\"a.rule\"></a>\n### The rule\n\nText <a name=\"mid\"></a>goes on.\n\n"
        "| Rule | Says |\n| --- | --- |\n| <a id=\"in.table\"></a>`x` | y |\n"_s);
    const QHash<QString, int> places = placesOf(document);
    QVERIFY(places.contains(u"a.rule"_s));
    QVERIFY(places.value(u"mid"_s) > places.value(u"a.rule"_s));
    QVERIFY(places.value(u"in.table"_s) > places.value(u"mid"_s));
    for (const QChar c : document.toPlainText())
        QVERIFY2(c.unicode() < 0xE000 || c.unicode() > 0xF8FF, qPrintable(document.toPlainText()));
    QVERIFY(document.toPlainText().contains(u"Text goes on."));
}

void HelpBookTest::commentsAreLeftOut()
{
    QTextDocument document;
    readPage(document, u"<!-- made by\na program -->\n# Title\n\nText\n"_s);
    QVERIFY(!document.toPlainText().contains(u"program"));
    QCOMPARE(headingsOf(document).size(), 1);
}

void HelpBookTest::searchFindsSections()
{
    HelpBook book(m_folder.path());
    const QList<HelpHit> hits = book.search(u"FIGS"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].page.name, u"ape.md"_s);
    QCOMPARE(hits[0].page.title, u"Apes"_s);
    QCOMPARE(hits[0].heading, u"Food"_s);
    QCOMPARE(hits[0].anchor, u"food"_s);
    QCOMPARE(hits[0].snippet, u"Bananas and figs."_s);
    QCOMPARE(book.search(u"bananas"_s).size(), 3); // in a table, too
}

void HelpBookTest::headingsComeFirst()
{
    HelpBook book(m_folder.path());
    const QList<HelpHit> hits = book.search(u"zebras"_s);
    QVERIFY(hits.size() >= 2);
    QCOMPARE(hits[0].page.name, u"zebra.md"_s);
}

void HelpBookTest::everyWordMustBeThere()
{
    HelpBook book(m_folder.path());
    QCOMPARE(book.search(u"  bananas   wide "_s).size(), 1);
    QCOMPARE(book.search(u"stripes forty"_s).size(), 1); // one in the heading, one below it
    QVERIFY(book.search(u"figs forty"_s).isEmpty());
}

void HelpBookTest::whatIsNowhereIsNotFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t "_s;
    QTest::newRow("an odd word") << u"xylophone"_s;
    QTest::newRow("pattern characters") << u".*[("_s;
    QTest::newRow("a long one") << QString(100'000, u'x');
}

void HelpBookTest::whatIsNowhereIsNotFound()
{
    QFETCH(QString, query);
    HelpBook book(m_folder.path());
    QVERIFY(book.search(query).isEmpty());
}

void HelpBookTest::hitsAreLimited()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"many.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 3 * HelpBook::mostHits; ++i)
        file.write(
            "# One more\n\nThe same words again, and many of them, so that they are cut.\n\n");
    file.close();
    HelpBook book(folder.path());
    QCOMPARE(book.search(u"same words"_s).size(), HelpBook::mostHits);
}

void HelpBookTest::theTrailGoesBackAndForward()
{
    HelpTrail trail;
    trail.visit({u"a"_s, {}}, 0);
    trail.visit({u"b"_s, u"x"_s}, 120);
    QVERIFY(trail.canGoBack() && !trail.canGoForward());
    QCOMPARE(trail.back(40), (HelpPlace{u"a"_s, {}, 120}));
    QVERIFY(!trail.back(0));
    QCOMPARE(trail.forward(120), (HelpPlace{u"b"_s, u"x"_s, 40}));
    trail.visit({u"b"_s, u"x"_s}, 0); // the same place is no step
    QCOMPARE(trail.back(0)->page, u"a"_s);
}

void HelpBookTest::aNewWayForgetsWhatWasAhead()
{
    HelpTrail trail;
    for (const auto &page : {u"a"_s, u"b"_s, u"c"_s})
        trail.visit({page, {}}, 0);
    (void)trail.back(0);
    trail.visit({u"d"_s, {}}, 0);
    QVERIFY(!trail.canGoForward());
    QCOMPARE(trail.back(0)->page, u"b"_s);
    for (int i = 0; i < 2 * HelpTrail::longest; ++i)
        trail.visit({QString::number(i), {}}, 0);
    int steps = 0;
    while (trail.back(0))
        ++steps;
    QCOMPARE(steps, int(HelpTrail::longest));
}

QTEST_MAIN(HelpBookTest)
#include "test_help_book.moc"
