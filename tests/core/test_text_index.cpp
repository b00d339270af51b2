#include "base/text_index.h"

#include <QString>
#include <QtTest>

using carillon::TextIndex;

class TextIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOffsetIsCountedAsByHand_data();
    void everyOffsetIsCountedAsByHand();
    void offsetsOutsideAreMovedInside();
};

void TextIndexTest::everyOffsetIsCountedAsByHand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("lines") << QByteArray("a\n\nbc\r\n");
    QTest::newRow("one to four bytes a character")
        << QByteArray("a\u00e4\n\u20ac\U0001f514z\n\U0001f514");
    QTest::newRow("a block's end") << QByteArray(1024, 'x');
    QTest::newRow("a character across blocks")
        << QByteArray(1022, 'x') + QByteArray("\U0001f514\n\U0001f514").repeated(600);
}

void TextIndexTest::everyOffsetIsCountedAsByHand()
{
    QFETCH(QByteArray, text);
    const TextIndex index(text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool insideCharacter = i < text.size() && (uchar(text.at(i)) & 0xc0) == 0x80;
        if (insideCharacter)
            continue;
        const QByteArray before = text.first(i);
        const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
        const TextIndex::Position byHand{int(before.count('\n')) + 1, int(line.size()) + 1,
            int(QString::fromUtf8(line).size()) + 1};
        QVERIFY2(index.at(i) == byHand, qPrintable(QString::number(i)));
    }
}

void TextIndexTest::offsetsOutsideAreMovedInside()
{
    const TextIndex index("ab");
    QCOMPARE(index.at(9).column, 3);
    QCOMPARE(index.at(-1).column, 1);
}

QTEST_GUILESS_MAIN(TextIndexTest)
#include "test_text_index.moc"
