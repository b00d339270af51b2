#include "command_palette.h"
#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "composer/json_editor.h"
#include "composer/problems_view.h"
#include "session.h"
#include "support/hands.h"
#include "support/own_home.h"
#include "widgets/status_chip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace carillon;

// A notification is composed by keyboard, in the real window: form and text, the JSON editor's
// help, problems and their fixes, the native equivalents, the commands.
class ComposingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFormEditChangesItsBytesOnly();
    void undoGoesThroughBothViews();
    void textThatDoesNotParseLocksTheForm();
    void namesAreOfferedAndTaken();
    void valuesAreOfferedAndTaken();
    void everyPlaceIsReplacedInOneStep();
    void bracketsFoldAndUnfold();
    void compactTextIsFormatted();
    void problemsAreVisitedAndFixed();
    void whatIsFixedIsSentAndAccepted();
    void nativeRequestsAreReadAndCopied();
    void reachSaysWhy();
    void aCommandIsFoundByAFewLetters();

private:
    [[nodiscard]] composer::ComposerPane &pane() { return m_session->composer(); }
    [[nodiscard]] compose::Document &document() { return m_session->document(); }
    [[nodiscard]] QString answer() { return find<widgets::StatusChip>("answerChip")->text(); }
    template <typename T> [[nodiscard]] T *find(const char *name)
    {
        return m_session->window().findChild<T *>(QLatin1String(name));
    }
    void showAt(const QByteArray &text, qsizetype place);

    QTemporaryDir m_folder;
    SteppedClock m_clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<test::Hands> m_hands;
};

namespace {

const QByteArray faulty = R"({
  "targetHostName": "a.example",
  "priority": "high",
  "payload": { "visualContent": { "body": "no title" } }
})";

} // namespace

void ComposingTest::initTestCase()
{
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock);
    m_hands = std::make_unique<test::Hands>(m_session->window());
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->start();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    QVERIFY(!started.isEmpty() || started.wait());
}

void ComposingTest::init()
{
    Q_EMIT m_session->window().newRequested();
    QTRY_COMPARE(answer(), u"would answer 201 Created"_s);
}

// The JSON view with the cursor before a byte.
void ComposingTest::showAt(const QByteArray &text, qsizetype place)
{
    document().reset(text);
    m_hands->press(Qt::ALT | Qt::Key_2);
    QTRY_VERIFY(pane().json()->hasFocus());
    pane().json()->goTo({place, place});
}

void ComposingTest::aFormEditChangesItsBytesOnly()
{
    m_hands->press(Qt::ALT | Qt::Key_1);
    QVERIFY(pane().form()->focusField("/payload/visualContent/title"));
    const QByteArray before = document().text();
    m_hands->press(Qt::Key_End);
    m_hands->type("?");
    const json::TextEdit edit = json::editBetween(before, document().text());
    QCOMPARE(edit.text, QByteArray("?"));
    QCOMPARE(edit.length, 0);
    QCOMPARE(before.sliced(edit.offset - 12, 13), QByteArray("Hello World!\""));
}

void ComposingTest::undoGoesThroughBothViews()
{
    const QByteArray before = document().text();
    m_hands->press(Qt::ALT | Qt::Key_1);
    QVERIFY(pane().form()->focusField("/payload/visualContent/title"));
    m_hands->press(Qt::Key_End);
    m_hands->type("ab");
    m_hands->press(Qt::ALT | Qt::Key_2);
    QTRY_VERIFY(pane().json()->hasFocus());
    pane().json()->goTo({0, 0});
    m_hands->type(" ");
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QVERIFY(document().text().contains("Hello World!ab"));
    m_hands->press(Qt::ALT | Qt::Key_1);
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QCOMPARE(document().text(), before);
}

void ComposingTest::textThatDoesNotParseLocksTheForm()
{
    showAt(document().text(), 0);
    m_hands->type("x");
    m_hands->press(Qt::ALT | Qt::Key_1);
    QTRY_VERIFY(find<QLabel>("parseProblem")->isVisible());
    QVERIFY(find<QLabel>("parseProblem")->text().contains(u"line\u00a01"));
    QVERIFY(pane().form()->isVisible());
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QTRY_VERIFY(!find<QLabel>("parseProblem")->isVisible());
}

void ComposingTest::namesAreOfferedAndTaken()
{
    showAt("{}", 1);
    m_hands->press(Qt::CTRL | Qt::Key_Space);
    auto *list = QApplication::activePopupWidget()->findChild<QListView *>();
    if (!list)
        list = qobject_cast<QListView *>(QApplication::activePopupWidget());
    QVERIFY(list && list->isVisible());
    QVERIFY(list->model()->rowCount() >= 7); // the documented members
    m_hands->type("targetH");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    m_hands->press(Qt::Key_Return);
    QVERIFY2(document().text().startsWith("{\"targetHostName\""), document().text());
}

void ComposingTest::valuesAreOfferedAndTaken()
{
    const QByteArray text = R"({"priority":""})";
    showAt(text, text.indexOf("\"\"") + 1);
    m_hands->press(Qt::CTRL | Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
    m_hands->type("Hi");
    m_hands->press(Qt::Key_Return);
    QCOMPARE(document().text(), QByteArray(R"({"priority":"High"})"));
}

void ComposingTest::everyPlaceIsReplacedInOneStep()
{
    const QByteArray before = document().text();
    m_hands->press(Qt::CTRL | Qt::Key_H);
    QTRY_VERIFY(find<QLineEdit>("findText")->hasFocus());
    m_hands->type("Great");
    find<QLineEdit>("replaceText")->setFocus();
    m_hands->type("Small");
    QVERIFY(m_hands->click(find<QAbstractButton>("replaceAll")));
    QTRY_VERIFY(document().text().contains("Notifications are Small!"));
    document().undo();
    QCOMPARE(document().text(), before);
}

void ComposingTest::bracketsFoldAndUnfold()
{
    showAt(document().text(), document().text().indexOf("\"payload\""));
    const QTextBlock inside = pane().json()->document()->findBlockByNumber(
        pane().json()->textCursor().blockNumber() + 1);
    QVERIFY(inside.isVisible());
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft);
    QTRY_VERIFY(!inside.isVisible());
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight);
    QTRY_VERIFY(inside.isVisible());
}

void ComposingTest::compactTextIsFormatted()
{
    showAt(R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})", 0);
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    QVERIFY2(document().text().startsWith("{\n  \"targetHostName\": \"a.example\",\n"),
        document().text());
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QVERIFY(document().text().startsWith("{\"targetHostName\""));
}

void ComposingTest::problemsAreVisitedAndFixed()
{
    showAt(faulty, 0);
    QTRY_COMPARE(answer(), u"would answer 400 Bad Request"_s);
    composer::ProblemsView *problems = pane().problems();
    const int errors = problems->model().countOf(contract::Severity::Error);
    QVERIFY(errors >= 2);
    m_hands->press(Qt::Key_F8);
    QCOMPARE(problems->currentRow(), 0);
    QTRY_VERIFY(pane().json()->textCursor().hasSelection());
    m_hands->press(Qt::Key_F8);
    m_hands->press(Qt::SHIFT | Qt::Key_F8);
    QCOMPARE(problems->currentRow(), 0);
    find<QListView>("problemList")->setFocus();
    m_hands->press(Qt::CTRL | Qt::Key_Period);
    QTRY_COMPARE(problems->model().countOf(contract::Severity::Error), errors - 1);
    QVERIFY(m_hands->click(find<QAbstractButton>("fixAll")));
    QTRY_COMPARE(answer(), u"would answer 201 Created"_s);
    document().undo(); // all of them in one step
    QTRY_COMPARE(problems->model().countOf(contract::Severity::Error), errors - 1);
}

void ComposingTest::whatIsFixedIsSentAndAccepted()
{
    document().reset(faulty);
    QTRY_COMPARE(answer(), u"would answer 400 Bad Request"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(find<widgets::StatusChip>("exchangeStatus")->text(), u"400 Bad Request"_s);
    QVERIFY(m_hands->click(find<QAbstractButton>("fixAll")));
    QTRY_COMPARE(answer(), u"would answer 201 Created"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(find<widgets::StatusChip>("exchangeStatus")->text(), u"201 Created"_s);
}

void ComposingTest::nativeRequestsAreReadAndCopied()
{
    m_hands->press(Qt::ALT | Qt::Key_4);
    auto *text = find<QPlainTextEdit>("nativeText");
    QTRY_VERIFY(text->isVisible() && text->toPlainText().contains(u"<toast "));
    QWidget *segments = find<QWidget>("nativeSegments");
    segments->setFocus(Qt::TabFocusReason);
    m_hands->press(Qt::Key_Right);
    QTRY_VERIFY(text->toPlainText().contains(u"api.push.apple.com"));
    QVERIFY(m_hands->click(find<QAbstractButton>("copyNativeBody")));
    const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
    QCOMPARE(QJsonDocument::fromJson(copied)[u"aps"][u"alert"][u"title"].toString(),
        u"Hello World!"_s);
}

void ComposingTest::reachSaysWhy()
{
    m_hands->press(Qt::ALT | Qt::Key_4);
    QWidget *segments = find<QWidget>("nativeSegments");
    QTRY_VERIFY(segments->isVisible());
    segments->setFocus(Qt::TabFocusReason);
    auto *score = find<QWidget>("reachScore");
    for (int i = 0; i < 5 && !score->isVisible(); ++i)
        m_hands->press(Qt::Key_Right);
    QTRY_VERIFY(score->isVisible());
    document().reset(R"({"targetHostName":"a.example","priority":"High","payload":{"rawContent":"x"}})");
    auto *reasons = find<QListView>("reachReasons");
    QTRY_VERIFY(reasons->model()->rowCount() > 0);
}

void ComposingTest::aCommandIsFoundByAFewLetters()
{
    m_hands->press(Qt::CTRL | Qt::Key_K);
    QTRY_VERIFY(find<CommandPalette>("commandPalette")->isVisible());
    m_hands->type("dark");
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(theme::schemeOf(m_session->window().palette()), theme::Scheme::Dark);
    QVERIFY(!find<CommandPalette>("commandPalette")->isVisible());
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    ComposingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_composing.moc"
