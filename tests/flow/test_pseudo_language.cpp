#include "actions.h"
#include "language.h"
#include "pseudo_language.h"
#include "session.h"
#include "support/clipping.h"
#include "support/controls.h"
#include "support/opened_view.h"
#include "support/visible_texts.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

/// The window in a language that nobody speaks: what is not in it was never translated.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatProgramsReadStays_data();
    void whatProgramsReadStays();
    void everyTextIsTranslated_data() { test::OpenedView::addRows(); }
    void everyTextIsTranslated();
    void nothingIsCut_data() { everyTextIsTranslated_data(); }
    void nothingIsCut();
    void answersStayEnglish();

private:
    PseudoLanguage m_language;
};

namespace {

/// Qt's own words, which its catalogues translate, and what stands there as an address or a path.
bool isNotOurs(const QString &text)
{
    static const QStringList qts{
        u"OK"_s, u"Cancel"_s, u"Close"_s, u"Scroll Left"_s, u"Scroll Right"_s};
    return qts.contains(text) || text.startsWith(u"https://") || text.startsWith(u'/');
}

/// A language's name is in itself.
bool isALanguage(const QString &text)
{
    const QList<Language> all = languages();
    return std::any_of(
        all.begin(), all.end(), [&text](const Language &each) { return each.name == text; });
}

/// Words that are the same in every language: the contract's, those of platforms and protocols, of
/// files, and what the example says.
bool isSpokenEverywhere(QString text)
{
    static const QRegularExpression words(
        u"carillon|windows|android|ios|iphone|web "
        u"?push|web|json|http|curl|wns|apns|fcm|har|csv|xml|"
        "high|low|get|post|put|patch|delete|head|c#|javascript|python|powershell|alex|uns-demo|contoso|hello|world|utf-8|gzip|deflate"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>|&[a-z]+;"_s);
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    text.remove(tags).remove(words);
    return !text.contains(letters);
}

} // namespace

void PseudoLanguageTest::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_language));
}

void PseudoLanguageTest::whatProgramsReadStays_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("kept");
    QTest::newRow("placeholder") << u"Sent %1 of %n"_s << u"%1"_s;
    QTest::newRow("count") << u"Sent %1 of %n"_s << u"%n"_s;
    QTest::newRow("value") << u"is not {value}"_s << u"{value}"_s;
    QTest::newRow("template") << u"fills {{name}}"_s << u"{{name}}"_s;
    QTest::newRow("tag") << u"<b>bold</b>"_s << u"</b>"_s;
    QTest::newRow("mnemonic") << u"&Quit"_s << u"&Q"_s;
}

void PseudoLanguageTest::whatProgramsReadStays()
{
    QFETCH(QString, source);
    QFETCH(QString, kept);
    const QString text = PseudoLanguage::textFor(source);
    QVERIFY2(text.contains(kept), qPrintable(text));
    QVERIFY(text.startsWith(PseudoLanguage::opening) && text.endsWith(PseudoLanguage::closing));
    QVERIFY(text.size() >= source.size() * 14 / 10);
}

void PseudoLanguageTest::everyTextIsTranslated()
{
    QFETCH(int, view);
    const QTemporaryDir folder;
    const SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    Session session{Options{.port = 0, .storePath = folder.filePath(u"feed.db"_s)}, clock};
    QSignalSpy started(&session, &Session::serviceStarted);
    session.start();
    QVERIFY(started.count() > 0 || started.wait());
    session.window().actions()[Actions::Send]->trigger();
    session.window().actions()[Actions::Id(view)]->trigger();
    QTest::qWait(0);

    QStringList faults;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool isOurs = window->isVisible() && window->windowType() != Qt::ToolTip;
        for (const test::VisibleText &each :
            isOurs ? test::visibleTexts(window) : QList<test::VisibleText>()) {
            const bool isTranslated = each.text.contains(PseudoLanguage::opening)
                || isNotOurs(each.text) || isALanguage(each.text) || isSpokenEverywhere(each.text);
            if (!isTranslated)
                faults.append(each.text + u" ("_s + test::described(each.widget) + u')');
        }
    }
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

// Words that are 40 % longer than English have the room they need.
void PseudoLanguageTest::nothingIsCut()
{
    QFETCH(int, view);
    const QTemporaryDir folder;
    const SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    Session session{Options{.port = 0, .storePath = folder.filePath(u"feed.db"_s)}, clock};
    session.window().resize(1440, 900);
    session.start();
    session.window().actions()[Actions::Id(view)]->trigger();
    QTest::qWait(0);
    QStringList cut;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool isOurs = window->isVisible() && window->windowType() != Qt::ToolTip;
        if (isOurs)
            cut += test::clippedIn(window);
    }
    cut.removeDuplicates();
    for (const QString &each : std::as_const(cut))
        qWarning().noquote() << each;
    QCOMPARE(cut.size(), 0);
}

// A service in a window that speaks another language answers as any other.
void PseudoLanguageTest::answersStayEnglish()
{
    const contract::Rule &rule = contract::ruleOf(contract::RuleId::VisualTitleRequired);
    const contract::Diagnostic finding{.rule = &rule, .pointer = "/payload/visualContent/title"};
    QVERIFY(finding.sentence().contains(PseudoLanguage::opening));
    QCOMPARE(
        finding.message(), u"payload.visualContent.title "_s + QString::fromUtf8(rule.text) + u'.');
}

QTEST_MAIN(PseudoLanguageTest)
#include "test_pseudo_language.moc"
