#include "templates/csv_rows_model.h"
#include "templates/send_log_model.h"
#include "templates/typed_rows_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace carillon;
using namespace carillon::templates;
using namespace Qt::StringLiterals;

namespace {

constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

QList<http::SendResult> results(int from, int to)
{
    QList<http::SendResult> out;
    for (int line = from; line <= to; ++line)
        out.append({.line = line, .status = line % 10 == 0 ? 0 : 201, .error = u"why"_s});
    return out;
}

} // namespace

class TemplateModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsAlwaysAnEmptyRowToGoOnWith();
    void whatWasTypedComesBackWithItsPlaceholder();
    void emptyRowsAreNotSent();
    void pastingGrowsTheTable();
    void aFilesRowsArriveInTurns();
    void aRowThatCannotBeUsedSaysWhy();
    void resultsCanBeThoseThatFailed();
};

void TemplateModelsTest::thereIsAlwaysAnEmptyRowToGoOnWith()
{
    TypedRowsModel model;
    const QAbstractItemModelTester tester(&model, mode);
    QCOMPARE(model.rowCount(), 0); // nothing to type without a placeholder
    model.setColumns({"a", "b"});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, 0), u"1"_s, Qt::EditRole));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(1, 1), u""_s, Qt::EditRole)); // nothing typed
    QCOMPARE(model.rowCount(), 2);
    model.removeRowAt(0);
    QCOMPARE(model.rowCount(), 1);
    model.removeRowAt(0); // the empty one stays
    QCOMPARE(model.rowCount(), 1);
}

void TemplateModelsTest::whatWasTypedComesBackWithItsPlaceholder()
{
    TypedRowsModel model;
    const QAbstractItemModelTester tester(&model, mode);
    model.setColumns({"name", "text"});
    model.setData(model.index(0, 0), u"Ann"_s, Qt::EditRole);
    model.setData(model.index(0, 1), u"hi"_s, Qt::EditRole);
    model.setColumns({"nam"}); // while it is being retyped
    QCOMPARE(model.rowAt(0).field(0).toByteArray(), QByteArray());
    model.setColumns({"text", "name"});
    QCOMPARE(model.rowAt(0).field(0).toByteArray(), QByteArray("hi"));
    QCOMPARE(model.rowAt(0).field(1).toByteArray(), QByteArray("Ann"));
}

void TemplateModelsTest::emptyRowsAreNotSent()
{
    TypedRowsModel model;
    model.setColumns({"a"});
    model.paste(model.index(0, 0), "1\n\"\"\n3\n");
    QCOMPARE(model.filledRows(), 2);
    const compose::TypedRows rows = model.rows();
    QCOMPARE(rows.rows.size(), size_t(2));
    QCOMPARE(rows.rows[1].line, 3); // its number in the table
}

void TemplateModelsTest::pastingGrowsTheTable()
{
    TypedRowsModel model;
    const QAbstractItemModelTester tester(&model, mode);
    model.setColumns({"a", "b"});
    model.paste(model.index(0, 1), "1\t2\t3\n\"four\n4\"\t5\n");
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowAt(0).field(0).toByteArray(), QByteArray());
    QCOMPARE(model.rowAt(0).field(1).toByteArray(), QByteArray("1"));
    QCOMPARE(model.rowAt(1).field(1).toByteArray(), QByteArray("four\n4"));
    model.paste({}, "x");
    QCOMPARE(model.rowCount(), 3);
}

void TemplateModelsTest::aFilesRowsArriveInTurns()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    for (int i = 0; i < 100'000; ++i)
        file.write(QByteArray::number(i) + ",some text to make it longer\n");
    file.close();

    CsvRowsModel model;
    const QAbstractItemModelTester tester(&model, mode);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const auto opened = compose::CsvFile::open(path);
    QVERIFY(opened);
    model.setFile(*opened);
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY(model.file()->isWhole());
    QVERIFY(inserted.size() > 3);
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.index(99'999, 1).data().toString(), u"99999"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"b"_s);
    model.setFile(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TemplateModelsTest::aRowThatCannotBeUsedSaysWhy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n3\n");
    file.close();
    CsvRowsModel model;
    model.setFile(*compose::CsvFile::open(path));
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, 0).data(CsvRowsModel::FaultyRole).toBool());
    QVERIFY(model.index(1, 0).data(CsvRowsModel::FaultyRole).toBool());
    QCOMPARE(
        model.index(1, 1).data(Qt::ToolTipRole).toString(), u"Line 3 ends after field 1 of 2."_s);
}

void TemplateModelsTest::resultsCanBeThoseThatFailed()
{
    SendLogModel model;
    const QAbstractItemModelTester tester(&model, mode);
    QVERIFY(model.append(results(1, 25)));
    QCOMPARE(model.rowCount(), 25);
    model.setFailedOnly(true);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.append(results(26, 40)));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, SendLogModel::Line).data().toString(), u"40"_s);
    QCOMPARE(model.index(3, SendLogModel::Status).data().toString(), u"not sent"_s);
    model.setFailedOnly(false);
    QCOMPARE(model.rowCount(), 40);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TemplateModelsTest)
#include "test_template_models.moc"
