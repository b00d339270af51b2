#include "composer/diagnostic_popup.h"
#include "composer/json_editor.h"
#include "widgets/elided_label.h"
#include "widgets/hinted_text_edit.h"
#include "widgets/json_view.h"

#include <QMimeData>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::JsonEditor;
using widgets::HintedTextEdit;

namespace {

// A view that wrapped these would not come back, from Qt 6.8 on.
const QByteArray spaces(70'000, ' ');

template <typename Edit> struct Pasted : Edit {
    using Edit::Edit;
    void paste(const QByteArray &text)
    {
        QMimeData mime;
        mime.setText(QString::fromUtf8(text));
        Edit::insertFromMimeData(&mime);
    }
};

struct Desk {
    Desk()
    {
        editor.resize(436, 500);
        editor.show();
    }
    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    compose::Document document;
    compose::DraftController controller{document, clock};
    Pasted<JsonEditor> editor{controller};
};

} // namespace

// More spaces in a row than Qt can wrap.
class LongSpacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsOpened();
    void aDraftIsEditedElsewhere();
    void theyArePastedIntoADraft();
    void theyArePutTogetherInADraft();
    void theyArePastedIntoAField();
    void aNotificationIsShown();
    void whatIsSaidAboutThemIsShort();
    void otherTextIsWrapped();
};

void LongSpacesTest::aDraftIsOpened()
{
    Desk desk;
    desk.document.reset("{\"a\": \"" + spaces + "\"}");
    QCOMPARE(desk.editor.lineWrapMode(), QPlainTextEdit::NoWrap);
    QCOMPARE(desk.editor.toPlainText().size(), spaces.size() + 9);
    desk.document.reset("{\"a\": \"" + QByteArray(70'000, 'x') + "\"}");
    QCOMPARE(desk.editor.lineWrapMode(), QPlainTextEdit::WidgetWidth);
}

void LongSpacesTest::aDraftIsEditedElsewhere()
{
    Desk desk;
    desk.document.reset("[]");
    desk.document.apply({1, 0, spaces});
    QCOMPARE(desk.editor.lineWrapMode(), QPlainTextEdit::NoWrap);
    QCOMPARE(desk.editor.toPlainText().size(), spaces.size() + 2);
}

void LongSpacesTest::theyArePastedIntoADraft()
{
    Desk desk;
    desk.document.reset("[]");
    desk.editor.paste(QByteArray(40'000, 'x')); // wrapped from here on
    QCOMPARE(desk.editor.lineWrapMode(), QPlainTextEdit::WidgetWidth);
    desk.editor.paste(spaces);
    QCOMPARE(desk.editor.lineWrapMode(), QPlainTextEdit::NoWrap);
    QVERIFY(desk.document.text().contains(spaces));
}

void LongSpacesTest::theyArePutTogetherInADraft()
{
    Desk desk;
    desk.document.reset("[\"" + QByteArray(40'000, 'x') + "\"]");
    QCOMPARE(desk.editor.lineWrapMode(), QPlainTextEdit::WidgetWidth);
    for (int i = 0; i < 3; ++i)
        desk.editor.paste(spaces.first(30'000));
    QCOMPARE(desk.editor.lineWrapMode(), QPlainTextEdit::NoWrap);
}

void LongSpacesTest::theyArePastedIntoAField()
{
    Pasted<HintedTextEdit> field(2, 8);
    field.show();
    field.paste(spaces);
    QCOMPARE(field.exactText().toUtf8(), spaces);
    QCOMPARE(field.lineWrapMode(), QPlainTextEdit::NoWrap);
    field.showText(u"short"_s);
    QCOMPARE(field.lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QCOMPARE(field.exactText(), u"short"_s);
}

void LongSpacesTest::aNotificationIsShown()
{
    widgets::JsonView view;
    view.show();
    view.setContent("{\"title\":\"" + spaces + "\"}");
    QCOMPARE(view.lineWrapMode(), QPlainTextEdit::NoWrap);
    view.setContent("{\"title\":\"x\"}");
    QCOMPARE(view.lineWrapMode(), QPlainTextEdit::WidgetWidth);
}

void LongSpacesTest::whatIsSaidAboutThemIsShort()
{
    Desk desk;
    desk.document.reset("{\"a" + spaces + "\": 1}");
    desk.controller.check();
    const auto &found = desk.controller.draft().verdict.diagnostics;
    const auto unknown = std::find_if(found.begin(), found.end(),
        [](const contract::Diagnostic &each) { return each.target().contains("   "); });
    QVERIFY(unknown != found.end());
    QVERIFY(composer::headline(*unknown).size() < 400);
    QVERIFY(widgets::plainToolTip(QString::fromUtf8(spaces)).size() < 5000);
}

void LongSpacesTest::otherTextIsWrapped()
{
    QVERIFY(widgets::canWrap({}));
    QVERIFY(widgets::canWrap(QString(100'000, u'x')));
    QVERIFY(widgets::canWrap(u" x"_s.repeated(100'000)));
    QVERIFY(widgets::canWrap(QString(100'000, u'\n')));
    QVERIFY(!widgets::canWrap(u"x"_s + QString(70'000, QChar(0x2003)) + u"x"_s));
}

QTEST_MAIN(LongSpacesTest)
#include "test_long_spaces.moc"
