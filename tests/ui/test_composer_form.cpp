#include "compose/samples.h"
#include "composer/composer_form.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/style_sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace carillon;
using namespace carillon::composer;

namespace {

const Instant now = fromMsecs(1'795'428'131'000);

// Spacing of its own, a member nobody knows, and escapes.
const QByteArray odd = R"({"targetHostName" : "h",
	"custom":{ "a":[1,2 , 3] },
    "payload": {"visualContent": { "title": "Caf\u00e9", "body":"one\ntwo" , "x": null } },
  "displayTimeToLive": "60" }
)";

QByteArray withTitle(const QByteArray &title)
{
    QByteArray text = odd;
    return text.replace("\"Caf\\u00e9\"", title);
}

} // namespace

class ComposerFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typingInTheTitleChangesOnlyItsBytes();
    void typingIsOneUndoStep();
    void undoInAFieldUndoesTheDraft();
    void theCursorStaysWhileTyping();
    void aClearedTitleSaysThatItIsRequired();
    void aClearedOptionalFieldRemovesItsMember();
    void clearedRawContentKeepsItsField();
    void aTextTooLongForTheFormIsOnlyShown_data();
    void aTextTooLongForTheFormIsOnlyShown();
    void secondsKeepTheirQuotes();
    void aNumberMayBeginWithItsSign();
    void theBodyKeepsCharactersItDoesNotShow();
    void theExpiryIsNotCoveredByItsHint();
    void platformsKeepTheirSpelling();
    void theLastPlatformTakesTheListAway();
    void kindAddsAndRemovesContent();
    void fallbackIsSwitchedOnAndOff();
    void unparsableTextLocksTheFields();
    void aMemberInsideSomethingElseIsLocked();
    void findingsTakeTheFocusToTheirField_data();
    void findingsTakeTheFocusToTheirField();
    void everyInputHasAnAccessibleName();
    void tabGoesFromTopToBottom();
    void itFitsANarrowColumn();
    void theExpiryIsReadWhole();

private:
    template <typename Widget = QLineEdit> Widget *field(const char *name) const;
    void typeBehind(const char *name, const char *text);
    void start(const QByteArray &text);
    [[nodiscard]] QString problemOf(QWidget *input) const;

    SteppedClock m_clock{now};
    std::unique_ptr<compose::Document> m_document;
    std::unique_ptr<compose::DraftController> m_controller;
    std::unique_ptr<ComposerForm> m_form;
};

void ComposerFormTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(theme::uiFont(theme::metrics::bodyText));
    QApplication::setPalette(theme::palette(theme::Scheme::Light));
    qApp->setStyleSheet(theme::styleSheet(theme::Scheme::Light));
}

void ComposerFormTest::init()
{
    m_document = std::make_unique<compose::Document>();
    m_controller = std::make_unique<compose::DraftController>(*m_document, m_clock);
    m_form = std::make_unique<ComposerForm>(*m_controller);
    m_form->resize(436, 640);
    m_form->show();
    start(odd);
}

void ComposerFormTest::cleanup()
{
    m_form.reset();
    m_controller.reset();
    m_document.reset();
}

void ComposerFormTest::typeBehind(const char *name, const char *text)
{
    field(name)->end(false);
    QTest::keyClicks(field(name), QString::fromUtf8(text));
}

void ComposerFormTest::start(const QByteArray &text)
{
    m_document->reset(text);
    m_controller->check();
}

template <typename Widget> Widget *ComposerFormTest::field(const char *name) const
{
    return m_form->findChild<Widget *>(QLatin1String(name));
}

QString ComposerFormTest::problemOf(QWidget *input) const
{
    const auto *text = input->parentWidget()->findChild<QLabel *>(QStringLiteral("problemText"));
    return text && text->isVisibleTo(m_form.get()) ? text->text() : QString();
}

void ComposerFormTest::typingInTheTitleChangesOnlyItsBytes()
{
    QCOMPARE(field("title")->text(), QStringLiteral("Café"));
    typeBehind("title", " au \"lait\"");
    QCOMPARE(m_document->text(), withTitle(R"("Café au \"lait\"")"));
}

void ComposerFormTest::typingIsOneUndoStep()
{
    typeBehind("title", " noir");
    m_document->undo();
    QCOMPARE(m_document->text(), odd);
    QCOMPARE(field("title")->text(), QStringLiteral("Café"));
}

void ComposerFormTest::undoInAFieldUndoesTheDraft()
{
    typeBehind("title", "!");
    QTest::keyClicks(field("groupName"), QStringLiteral("g"));
    QTest::keyClick(field("title"), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_document->text().contains("groupName"));
    QTest::keyClick(field<QPlainTextEdit>("body"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->text(), odd);
    QTest::keyClick(field("title"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->text(), withTitle("\"Café!\""));
    QTest::keyClick(field("title"), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(m_document->text().contains("\"groupName\": \"g\""));
}

void ComposerFormTest::theCursorStaysWhileTyping()
{
    auto *body = field<QPlainTextEdit>("body");
    body->setFocus();
    body->moveCursor(QTextCursor::Start);
    QTest::keyClicks(body, QStringLiteral("abc"));
    QCOMPARE(body->toPlainText(), QStringLiteral("abcone\ntwo"));
    QTest::keyClick(body, Qt::Key_Return);
    QCOMPARE(body->textCursor().position(), 4);
    QVERIFY(m_document->text().contains(R"("body":"abc\none\ntwo" ,)"));
}

void ComposerFormTest::aClearedTitleSaysThatItIsRequired()
{
    field("title")->selectAll();
    QTest::keyClick(field("title"), Qt::Key_Delete);
    QVERIFY(!m_document->text().contains("title"));
    m_controller->check();
    QCOMPARE(
        problemOf(field("title")), QStringLiteral("Error: title is required in visual content"));
    QCOMPARE(field("title")->property("finding").toString(), QStringLiteral("error"));
    QTest::keyClicks(field("title"), QStringLiteral("x"));
    m_controller->check();
    QCOMPARE(problemOf(field("title")), QString());
    QCOMPARE(field("title")->property("finding").toString(), QString());
}

void ComposerFormTest::aClearedOptionalFieldRemovesItsMember()
{
    auto *body = field<QPlainTextEdit>("body");
    body->selectAll();
    QTest::keyClick(body, Qt::Key_Delete);
    QVERIFY(!m_document->text().contains("body"));
    QVERIFY(m_document->text().contains("\"x\": null"));
}

void ComposerFormTest::clearedRawContentKeepsItsField()
{
    start(R"({"targetHostName": "h", "payload": {"rawContent": "a"}})");
    auto *raw = field<QPlainTextEdit>("rawContent");
    QVERIFY(raw->isVisible());
    raw->selectAll();
    QTest::keyClick(raw, Qt::Key_Delete);
    QCOMPARE(m_document->text(), R"({"targetHostName": "h", "payload": {"rawContent": ""}})");
    QVERIFY(raw->isVisible());
}

void ComposerFormTest::aTextTooLongForTheFormIsOnlyShown_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("a line") << QByteArray("title");
    QTest::newRow("several lines") << QByteArray("body");
}

// A line edit holds 32 767 characters: the next key would have written that much and no more.
void ComposerFormTest::aTextTooLongForTheFormIsOnlyShown()
{
    QFETCH(QByteArray, member);
    const QByteArray before
        = R"({"targetHostName":"h","payload":{"visualContent":{")" + member + R"(":")";
    const QByteArray text = before + QByteArray(40'000, 'x') + R"("}}})";
    start(text);
    auto *input = field<QWidget>(member.constData());
    QVERIFY(input->property("readOnly").toBool());
    QTest::keyClicks(input, QStringLiteral("abc"));
    QTest::keyClick(input, Qt::Key_Backspace);
    QCOMPARE(m_document->text(), text);
    const auto notes = input->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const QLabel *note) {
        return note->isVisible() && note->text().contains(QStringLiteral("JSON view"));
    }));
    start(before + R"(x"}}})");
    QVERIFY(!input->property("readOnly").toBool());
    QTest::keyClick(input, Qt::Key_End);
    QTest::keyClicks(input, QStringLiteral("y"));
    QCOMPARE(m_document->text(), before + R"(xy"}}})");
}

void ComposerFormTest::secondsKeepTheirQuotes()
{
    typeBehind("displayTimeToLive", "0");
    QVERIFY(m_document->text().contains(R"("displayTimeToLive": "600" })"));
    start(R"({"targetHostName": "h", "displayTimeToLive": 60})");
    typeBehind("displayTimeToLive", "0");
    QVERIFY(m_document->text().contains(R"("displayTimeToLive": 600})"));
}

void ComposerFormTest::aNumberMayBeginWithItsSign()
{
    start(R"({"targetHostName": "h"})");
    typeBehind("displayTimeToLive", "-5");
    QVERIFY(m_document->text().contains(R"("displayTimeToLive": -5)"));
}

void ComposerFormTest::theBodyKeepsCharactersItDoesNotShow()
{
    start("{\"payload\": {\"visualContent\": {\"title\": \"t\","
          " \"body\": \"a\\r\\nb\u2029c\u00A0d\"}}}");
    auto *body = field<QPlainTextEdit>("body");
    body->moveCursor(QTextCursor::End);
    QTest::keyClick(body, Qt::Key_Exclam);
    QVERIFY(m_document->text().contains("\"a\\r\\nb\u2029c\u00A0d!\""));
}

void ComposerFormTest::theExpiryIsNotCoveredByItsHint()
{
    start(R"({"expirationDateTime": "2026-12-02T23:59:00Z"})");
    QLineEdit *expiry = field("expirationDateTime");
    for (const int width : {380, 420, 450, 700}) {
        m_form->resize(width, 600);
        QTest::qWait(0);
        const int room = expiry->width() - expiry->textMargins().right() - 16;
        QVERIFY(room >= expiry->fontMetrics().horizontalAdvance(expiry->text()));
    }
}

void ComposerFormTest::platformsKeepTheirSpelling()
{
    start(R"({"targetPolicy": {"platformTypes": ["windows","Beos", "ios"]}})");
    QVERIFY(field<QAbstractButton>("platformWindows")->isChecked());
    QVERIFY(!field<QAbstractButton>("platformAndroid")->isChecked());
    field<QAbstractButton>("platformAndroid")->click();
    field<QAbstractButton>("platformiOS")->click();
    QCOMPARE(m_document->text(),
        R"({"targetPolicy": {"platformTypes": ["windows", "Beos", "Android"]}})");
}

void ComposerFormTest::theLastPlatformTakesTheListAway()
{
    start(R"({"targetPolicy": {"platformTypes": ["iOS"]}})");
    field<QAbstractButton>("platformiOS")->click();
    QCOMPARE(m_document->text(), R"({"targetPolicy": {}})");
    QVERIFY(!field<QAbstractButton>("platformiOS")->isChecked());
}

void ComposerFormTest::kindAddsAndRemovesContent()
{
    auto *kind = field<QWidget>("payloadKind");
    const QList<QAbstractButton *> kinds = kind->findChildren<QAbstractButton *>();
    QCOMPARE(kinds.size(), 3);
    QTest::mouseClick(kinds.at(2), Qt::LeftButton);
    QVERIFY(m_document->text().contains("rawContent"));
    QVERIFY(field<QWidget>("rawContent")->isVisible());
    QVERIFY(field<QWidget>("title")->isVisible());
    QTest::mouseClick(kinds.at(1), Qt::LeftButton);
    QVERIFY(!m_document->text().contains("visualContent"));
    QVERIFY(!field<QWidget>("title")->isVisible());
    m_document->undo();
    m_document->undo();
    QCOMPARE(m_document->text(), odd);
}

void ComposerFormTest::fallbackIsSwitchedOnAndOff()
{
    auto *toggle = field<QAbstractButton>("fallbackPolicy");
    QVERIFY(!field<QWidget>("fallbackTitle")->isVisible());
    toggle->click();
    QVERIFY(m_document->text().contains("\"fallbackDelayInSeconds\": 60"));
    QVERIFY(field<QWidget>("fallbackTitle")->isVisible());
    QCOMPARE(field("fallbackDelayInSeconds")->text(), QStringLiteral("60"));
    toggle->click();
    QCOMPARE(m_document->text(), odd);
}

void ComposerFormTest::unparsableTextLocksTheFields()
{
    m_document->apply({odd.indexOf("\"payload\""), 0, "é,"});
    QVERIFY(m_form->isLocked());
    QVERIFY(field("title")->isReadOnly());
    QVERIFY(field<QPlainTextEdit>("body")->isReadOnly());
    QVERIFY(!field<QAbstractButton>("platformiOS")->isEnabled());
    QCOMPARE(field("title")->text(), QStringLiteral("Café"));
    QCOMPARE(field<QLabel>("parseProblem")->text(),
        QStringLiteral("The JSON does not parse at line\u00a03, column\u00a05."));
    QSignalSpy requested(m_form.get(), &ComposerForm::jsonRequested);
    field<QAbstractButton>("showInJson")->click();
    QCOMPARE(requested.size(), 1);
    QTest::keyClick(field("title"), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_form->isLocked());
    QVERIFY(!field("title")->isReadOnly());
}

void ComposerFormTest::aMemberInsideSomethingElseIsLocked()
{
    start(R"({"targetHostName": "h", "payload": 5})");
    QVERIFY(!m_form->isLocked());
    QVERIFY(field("title")->isReadOnly());
    QVERIFY(!field("targetHostName")->isReadOnly());
}

void ComposerFormTest::findingsTakeTheFocusToTheirField_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QString>("name");
    QTest::newRow("member") << QByteArray("/payload/visualContent/title") << "title";
    QTest::newRow("inside a list")
        << QByteArray("/targetPolicy/platformTypes/1") << "platformWindows";
    QTest::newRow("payload") << QByteArray("/payload") << "payloadKind";
    QTest::newRow("hidden") << QByteArray("/payload/rawContent") << "payloadKind";
    QTest::newRow("unknown member") << QByteArray("/payload/colour") << "payloadKind";
    QTest::newRow("closed section")
        << QByteArray("/fallbackPolicy/endpointFallback/visualContent/title") << "fallbackPolicy";
    QTest::newRow("nowhere") << QByteArray("/custom") << QString();
}

void ComposerFormTest::findingsTakeTheFocusToTheirField()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QString, name);
    m_form->activateWindow();
    QCOMPARE(m_form->focusField(pointer), !name.isEmpty());
    if (!name.isEmpty())
        QVERIFY(m_form->focusWidget()->objectName() == name
            || m_form->focusWidget()->parentWidget()->objectName() == name);
}

void ComposerFormTest::everyInputHasAnAccessibleName()
{
    for (const QWidget *widget : m_form->widget()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar")
            || widget->inherits("QMenu"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void ComposerFormTest::tabGoesFromTopToBottom()
{
    field("targetHostName")->setFocus();
    int above = -1;
    for (int i = 0; i < 10; ++i) {
        const QWidget *focus = m_form->focusWidget();
        const int y = focus->mapTo(m_form->widget(), QPoint()).y();
        QVERIFY2(y >= above, qPrintable(focus->objectName()));
        above = y - 8; // side by side, not to the pixel
        QTest::keyClick(const_cast<QWidget *>(focus), Qt::Key_Tab);
    }
}

void ComposerFormTest::itFitsANarrowColumn()
{
    m_form->resize(420, 640);
    start(compose::documentedExample(now));
    QCoreApplication::processEvents();
    QVERIFY2(m_form->widget()->minimumSizeHint().width() <= 410,
        qPrintable(QString::number(m_form->widget()->minimumSizeHint().width())));
}

void ComposerFormTest::theExpiryIsReadWhole()
{
    start(compose::documentedExample(now));
    for (const int width : {436, 400, 360}) {
        m_form->resize(width, 640);
        QCoreApplication::processEvents();
        const auto *edit = field("expirationDateTime");
        const int room = edit->width() - edit->textMargins().right();
        QVERIFY(room > edit->fontMetrics().horizontalAdvance(edit->text()));
    }
}

QTEST_MAIN(ComposerFormTest)
#include "test_composer_form.moc"
