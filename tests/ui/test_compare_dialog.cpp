#include "exchange/compare_dialog.h"
#include "http/content_coding.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::exchange;

class CompareDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsMarked();
    void theSameDoesNotDiffer();
    void jsonIsLaidOutIfBothAreJson();
    void aCodingIsUndone();
    void bytesThatAreNoTextAreNotShown();
    void noAnswerIsSaidInWords();
    void secretsAreBlotted();
    void aMegabyteThatDiffersEndsSoon_data();
    void aMegabyteThatDiffersEndsSoon();
    void keysGoFromOneDifferenceToTheNext();
    void theCurrentLineIsShownWhole();
    void aLongLineIsCutAroundWhatDiffers_data();
    void aLongLineIsCutAroundWhatDiffers();
    void itIsCopiedAsText();
    void aScreenReaderHearsWhatDiffers();
};

namespace {

http::Exchange exchangeOf(const QByteArray &body, int status = 201)
{
    http::Exchange out;
    out.request = {.method = "POST", .target = "/beta/me/notifications/", .body = body};
    out.request.headers = {{"X-UNS-ID", "uns-demo"}};
    out.response = {status, {{"request-id", "7"}}, {}};
    return out;
}

Compared named(const QString &caption, const http::Exchange &exchange)
{
    return {caption, exchange};
}

// `=` same, `|` changed, `-`, `+`, `#` heading, before the text of each row.
QStringList dump(const Comparison &comparison)
{
    QStringList out;
    for (const CompareRow &row : comparison.rows) {
        switch (row.kind) {
        case CompareRow::Kind::Heading:
            out.append(u'#' + row.left);
            break;
        case CompareRow::Kind::Same:
            out.append(u'=' + row.left);
            break;
        case CompareRow::Kind::OnlyLeft:
            out.append(u'-' + row.left);
            break;
        case CompareRow::Kind::OnlyRight:
            out.append(u'+' + row.right);
            break;
        case CompareRow::Kind::Changed:
            out.append(row.left + u'|' + row.right);
        }
    }
    return out;
}

QString textOf(const Comparison &comparison)
{
    return dump(comparison).join(u'\n');
}

template <class Widget> Widget *find(CompareDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1StringView(name));
}

} // namespace

void CompareDialogTest::whatDiffersIsMarked()
{
    http::Exchange right = exchangeOf(R"({"a":1,"b":[],"d":4})", 400);
    right.request.headers.add("If-Range", "x");
    right.response.body = "no";
    const Comparison out = compare(exchangeOf(R"({"a":1,"b":{},"c":3,"d":4})"), right);
    QCOMPARE(dump(out),
        (QStringList{u"#Request"_s, u"=POST /beta/me/notifications/"_s, u"=X-UNS-ID uns-demo"_s,
            u"+If-Range x"_s, u"#Body of the request"_s, u"={"_s, u"=  \"a\": 1,"_s,
            u"  \"b\": {},|  \"b\": [],"_s, u"-  \"c\": 3,"_s, u"=  \"d\": 4"_s, u"=}"_s,
            u"#Answer"_s, u"201 Created|400 Bad Request"_s, u"=request-id 7"_s,
            u"#Body of the answer"_s, u"+no"_s}));
    QCOMPARE(out.differences, (QList<int>{3, 7, 12, 15}));
}

void CompareDialogTest::theSameDoesNotDiffer()
{
    const http::Exchange one = exchangeOf("{\"a\":1}");
    CompareDialog dialog(named(u"a"_s, one), named(u"b"_s, one));
    QCOMPARE(find<QLabel>(dialog, "compareCount")->text(), u"No differences"_s);
    QVERIFY(!find<QPushButton>(dialog, "compareNext")->isEnabled());
    QVERIFY(!find<QPushButton>(dialog, "comparePrevious")->isEnabled());
    dialog.nextDifference();
    dialog.previousDifference();
    const Comparison nothing = compare({}, {});
    QVERIFY(nothing.differences.isEmpty());
}

// What is only spaced in another way does not differ then; beside other text it stays as it is.
void CompareDialogTest::jsonIsLaidOutIfBothAreJson()
{
    QVERIFY(compare(exchangeOf("{\"a\":[1, 2]}"), exchangeOf("{ \"a\" : [1,2]}\n"))
                .differences.isEmpty());
    QVERIFY(textOf(compare(exchangeOf("{\"a\":1}"), exchangeOf("{\"a\":1")))
                .contains(u"{\"a\":1}|{\"a\":1"_s));
}

void CompareDialogTest::aCodingIsUndone()
{
    const QByteArray plain = R"({"a":1})";
    http::Exchange coded = exchangeOf(http::encoded(plain, http::ContentCoding::Gzip));
    coded.request.headers.add("Content-Encoding", "gzip");
    QCOMPARE(dump(compare(exchangeOf(plain), coded)).mid(3, 5),
        (QStringList{u"+Content-Encoding gzip"_s, u"#Body of the request"_s, u"={"_s,
            u"=  \"a\": 1"_s, u"=}"_s}));
    coded.request.body.chop(1); // damaged: it stands as it came
    QVERIFY(textOf(compare(exchangeOf(plain), coded)).contains(u"not shown, SHA-256"_s));
}

void CompareDialogTest::bytesThatAreNoTextAreNotShown()
{
    const QString text = textOf(compare(exchangeOf("\xff\xfe a"), exchangeOf("\xff\xfe b")));
    QVERIFY2(text.contains(u"4 B, not shown, SHA-256"_s), qPrintable(text));
    QCOMPARE(compare(exchangeOf("\xff\xfe a"), exchangeOf("\xff\xfe b")).differences.size(), 1);
    const QByteArray large(5 << 20, 'x');
    QVERIFY(textOf(compare(exchangeOf(large), exchangeOf("x"))).size() < 1000);
    QVERIFY(textOf(compare(exchangeOf("a\u202eb"), exchangeOf(""))).contains(u"‹U+202E›"_s));
}

void CompareDialogTest::noAnswerIsSaidInWords()
{
    http::Exchange failed = exchangeOf("x");
    failed.response = {};
    failed.failure = Error{u"connection"_s, u"Nobody listens there."_s, u"graph.example"_s};
    const QString text = textOf(compare(failed, exchangeOf("x")));
    QVERIFY2(text.contains(u"Nobody listens there.|201 Created"_s), qPrintable(text));
}

void CompareDialogTest::secretsAreBlotted()
{
    http::Exchange left = exchangeOf("x");
    left.request.headers.add("Authorization", "Bearer hidden-1");
    left.request.headers.add("Cookie", "hidden-2");
    http::Exchange right = exchangeOf("x");
    right.request.headers.add("authorization", "hidden-3");
    right.response.headers.add("Set-Cookie", "hidden-4; x");
    CompareDialog dialog(named(u"a"_s, left), named(u"b"_s, right));
    dialog.copy();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(!text.contains(u"hidden"), qPrintable(text));
    QVERIFY2(text.contains(u"Authorization Bearer •••"_s), qPrintable(text));
}

void CompareDialogTest::aMegabyteThatDiffersEndsSoon_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");

    const auto list = [](int step) {
        QByteArray out = "[";
        for (int i = 0; out.size() < (1 << 20); i += step)
            out += "{\"a\":" + QByteArray::number(i) + "},";
        return out + "0]";
    };
    QTest::newRow("JSON") << list(1) << list(3);
    QTest::newRow("one line") << QByteArray(1 << 20, 'x') << QByteArray(1 << 20, 'y');
    QTest::newRow("short lines") << QByteArray("\n").repeated(1 << 19)
                                 << QByteArray("x\n").repeated(1 << 19);
}

void CompareDialogTest::aMegabyteThatDiffersEndsSoon()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QElapsedTimer timer;
    timer.start();
    CompareDialog dialog(named(u"a"_s, exchangeOf(left)), named(u"b"_s, exchangeOf(right)));
    dialog.show();
    dialog.grab();
    QTest::keyClick(&dialog, Qt::Key_F7);
    qInfo("%d rows: %lld ms", dialog.model().rowCount(), timer.elapsed());
    QVERIFY(!dialog.model().comparison().differences.isEmpty());
}

void CompareDialogTest::keysGoFromOneDifferenceToTheNext()
{
    CompareDialog dialog(named(u"a"_s, exchangeOf("1\n2\n3\n4\n5")),
        named(u"b"_s, exchangeOf("1\nx\nx\n4\ny", 400)));
    const QAbstractItemModelTester tester(find<QTableView>(dialog, "compareTable")->model());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = find<QTableView>(dialog, "compareTable");
    auto *count = find<QLabel>(dialog, "compareCount");
    const auto line = [&] { return table->currentIndex().siblingAtColumn(1).data().toString(); };
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(count->text(), u"Difference 1 of 3"_s);
    QCOMPARE(line(), u"x"_s);
    QVERIFY(!find<QPushButton>(dialog, "comparePrevious")->isEnabled());
    QTest::keyClick(table, Qt::Key_Down); // inside the same one
    QCOMPARE(count->text(), u"Difference 1 of 3"_s);
    QTest::keyClick(table, Qt::Key_F7);
    QCOMPARE(line(), u"y"_s);
    QTest::keyClick(table, Qt::Key_F7);
    QCOMPARE(line(), u"400 Bad Request"_s);
    QCOMPARE(count->text(), u"Difference 3 of 3"_s);
    QTest::keyClick(table, Qt::Key_F7); // there is none
    QCOMPARE(line(), u"400 Bad Request"_s);
    QVERIFY(!find<QPushButton>(dialog, "compareNext")->isEnabled());
    QTest::keyClick(table, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(line(), u"y"_s);
    QTest::keyClick(table, Qt::Key_Up); // between two
    QCOMPARE(count->text(), u"3 differences"_s);
    QTest::keyClick(table, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(line(), u"x"_s);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void CompareDialogTest::theCurrentLineIsShownWhole()
{
    CompareDialog dialog(named(u"a"_s, exchangeOf("x")), named(u"b"_s, exchangeOf("y")));
    QCOMPARE(find<QPlainTextEdit>(dialog, "compareLine")->toPlainText(), u"− x\n+ y"_s);
    auto *table = find<QTableView>(dialog, "compareTable");
    table->selectRow(1);
    QCOMPARE(find<QPlainTextEdit>(dialog, "compareLine")->toPlainText(),
        u"POST /beta/me/notifications/"_s);
}

void CompareDialogTest::aLongLineIsCutAroundWhatDiffers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("shown");
    const QString a100(100, u'a');
    QTest::newRow("short") << u"abc"_s << u"abd"_s << u"abc"_s;
    QTest::newRow("the same, long") << a100 << a100 << QString(33, u'a') + u'…';
    QTest::newRow("far behind") << a100 + u"x"_s << a100 + u"y"_s << u"…aaax"_s;
    QTest::newRow("in front") << u'x' + a100 << a100 << u'x' + QString(32, u'a') + u'…';
    QTest::newRow("the other goes on") << a100 << a100 + u'y' << u"…aaa"_s;
    QTest::newRow("it goes on") << a100 + u'y' << a100 << u"…aaay"_s;
}

void CompareDialogTest::aLongLineIsCutAroundWhatDiffers()
{
    QFETCH(QString, line);
    QFETCH(QString, other);
    QFETCH(QString, shown);
    QCOMPARE(cutLine(line, other, 3), shown);
}

void CompareDialogTest::itIsCopiedAsText()
{
    CompareDialog dialog(
        named(u"first"_s, exchangeOf("1\n2\n3")), named(u"second"_s, exchangeOf("1\nx\ny\n3")));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(find<QTableView>(dialog, "compareTable"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"--- first\n+++ second\n@@ Request @@\n POST /beta/me/notifications/\n"
        " X-UNS-ID uns-demo\n@@ Body of the request @@\n 1\n-2\n+x\n+y\n 3\n"
        "@@ Answer @@\n 201 Created\n request-id 7\n"_s);
}

void CompareDialogTest::aScreenReaderHearsWhatDiffers()
{
    CompareDialog dialog(named(u"a"_s, exchangeOf("1\n2")), named(u"b"_s, exchangeOf("x\n2\n3")));
    const auto spoken = [&](int row, int column) {
        return dialog.model().index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(4, 0), u"differs: 1"_s);
    QCOMPARE(spoken(4, 1), u"differs: x"_s);
    QCOMPARE(spoken(5, 0), u"2"_s);
    QCOMPARE(spoken(6, 0), u"nothing here"_s);
    QCOMPARE(spoken(6, 1), u"only here: 3"_s);
    const QList<QWidget *> all = dialog.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(CompareDialogTest)
#include "test_compare_dialog.moc"
