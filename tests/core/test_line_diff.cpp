#include "base/line_diff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

class LineDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreAligned_data();
    void linesAreAligned();
    void rowsHoldEveryLineInOrder();
    void asFewLinesDifferAsCanBe();
    void beyondItsBoundsLinesAreSetSideBySide();
    void aMillionLinesEndSoon();
    void linesHaveNoEnds();
};

namespace {

using Kind = DiffRow::Kind;

// ` a`, `-a`, `+b` and `a|b` for each row.
QByteArray dump(
    const QList<QByteArrayView> &left, const QList<QByteArrayView> &right, const LineDiff &diff)
{
    QByteArrayList out;
    for (const DiffRow &row : diff.rows) {
        switch (row.kind) {
        case Kind::Same:
            out.append(' ' + left[row.left].toByteArray());
            break;
        case Kind::OnlyLeft:
            out.append('-' + left[row.left].toByteArray());
            break;
        case Kind::OnlyRight:
            out.append('+' + right[row.right].toByteArray());
            break;
        case Kind::Changed:
            out.append(left[row.left].toByteArray() + '|' + right[row.right].toByteArray());
        }
    }
    return out.join(',');
}

QList<QByteArrayView> letters(const QByteArray &text)
{
    QList<QByteArrayView> out;
    for (qsizetype i = 0; i < text.size(); ++i)
        out.append(QByteArrayView(text).sliced(i, 1));
    return out;
}

int editsIn(const LineDiff &diff)
{
    int out = 0;
    for (const DiffRow &row : diff.rows)
        out += row.kind == Kind::Same ? 0 : row.kind == Kind::Changed ? 2 : 1;
    return out;
}

// By the table of longest common subsequences.
int leastEdits(const QByteArray &a, const QByteArray &b)
{
    QList<QList<int>> longest(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            longest[i][j] = a[i - 1] == b[j - 1] ? longest[i - 1][j - 1] + 1
                                                 : std::max(longest[i - 1][j], longest[i][j - 1]);
    }
    return int(a.size() + b.size()) - 2 * longest[a.size()][b.size()];
}

QByteArray randomLetters(QRandomGenerator &random)
{
    QByteArray out(random.bounded(12), 'a');
    for (char &letter : out)
        letter = char('a' + random.bounded(4));
    return out;
}

} // namespace

void LineDiffTest::linesAreAligned_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("rows");

    const auto row = [](const char *name, QByteArray left, QByteArray right, QByteArray rows) {
        QTest::newRow(name) << left << right << rows;
    };
    row("nothing", "", "", "");
    row("the same", "abc", "abc", " a, b, c");
    row("one comes", "ac", "abc", " a,+b, c");
    row("one goes", "abc", "ac", " a,-b, c");
    row("one changes", "abc", "axc", " a,b|x, c");
    row("two become one", "abcd", "axd", " a,b|x,-c, d");
    row("all of it", "", "ab", "+a,+b");
    row("none of it", "ab", "", "-a,-b");
    row("nothing in common", "ab", "xyz", "a|x,b|y,+z");
    row("one moves", "abcd", "bcda", "-a, b, c, d,+a");
    row("one is doubled", "aba", "abba", " a, b,+b, a");
}

void LineDiffTest::linesAreAligned()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, rows);

    const auto a = letters(left);
    const auto b = letters(right);
    const LineDiff diff = diffLines(a, b);
    QVERIFY(diff.isAligned);
    QCOMPARE(dump(a, b, diff), rows);
}

void LineDiffTest::rowsHoldEveryLineInOrder()
{
    QRandomGenerator random(20261128);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray left = randomLetters(random);
        const QByteArray right = randomLetters(random);
        const LineDiff diff = diffLines(letters(left), letters(right),
            round % 2 ? LineDiffBounds() : LineDiffBounds{.edits = 2});
        int nextLeft = 0;
        int nextRight = 0;
        for (const DiffRow &row : diff.rows) {
            const QByteArray shown = left + " and " + right;
            QVERIFY2(row.left < 0 || row.left == nextLeft++, shown);
            QVERIFY2(row.right < 0 || row.right == nextRight++, shown);
            const bool both = row.left >= 0 && row.right >= 0;
            QCOMPARE(both, row.kind == Kind::Same || row.kind == Kind::Changed);
            if (both)
                QCOMPARE(left[row.left] == right[row.right], row.kind == Kind::Same);
        }
        QCOMPARE(nextLeft, int(left.size()));
        QCOMPARE(nextRight, int(right.size()));
    }
}

// A pair that is equal by chance counts for the shortest way, so lines differ in a changed row.
void LineDiffTest::asFewLinesDifferAsCanBe()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray left = randomLetters(random);
        const QByteArray right = randomLetters(random);
        QCOMPARE(editsIn(diffLines(letters(left), letters(right))), leastEdits(left, right));
    }
}

void LineDiffTest::beyondItsBoundsLinesAreSetSideBySide()
{
    const QByteArray left = "abcdefz";
    const QByteArray right = "acdefgz";
    const auto a = letters(left);
    const auto b = letters(right);
    const LineDiff few = diffLines(a, b, {.edits = 1});
    QVERIFY(!few.isAligned);
    QCOMPARE(dump(a, b, few), " a,b|c,c|d,d|e,e|f,f|g, z");
    QVERIFY(!diffLines(a, b, {.lines = 9}).isAligned);
    QVERIFY(diffLines(a, b, {.lines = 10, .edits = 2}).isAligned);
}

void LineDiffTest::aMillionLinesEndSoon()
{
    QByteArray left;
    QByteArray right;
    for (int i = 0; i < 500'000; ++i) {
        left += QByteArray::number(i) + '\n';
        right += QByteArray::number(i * 7) + '\n';
    }
    QElapsedTimer timer;
    timer.start();
    const LineDiff diff = diffLines(linesOf(left), linesOf(right));
    qInfo("two times 500 000 lines: %lld ms", timer.elapsed());
    QVERIFY(!diff.isAligned);
    QCOMPARE(diff.rows.size(), 500'000);
    // The most that is searched: as many lines as are aligned, and nothing in common.
    const QByteArray some = left.first(left.indexOf("\n10000\n") + 1);
    timer.restart();
    QVERIFY(!diffLines(linesOf(some), linesOf(QByteArray(some).replace('1', 'x'))).isAligned);
    qInfo("two times 10 000 lines: %lld ms", timer.elapsed());
}

void LineDiffTest::linesHaveNoEnds()
{
    QCOMPARE(linesOf(""), QList<QByteArrayView>());
    QCOMPARE(linesOf("a"), QList<QByteArrayView>({"a"}));
    QCOMPARE(linesOf("a\r\n\nb\n"), QList<QByteArrayView>({"a", "", "b"}));
}

QTEST_APPLESS_MAIN(LineDiffTest)
#include "test_line_diff.moc"
