#include "compose/csv_writer.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "session.h"
#include "support/hands.h"
#include "support/own_home.h"
#include "templates/results_pane.h"
#include "templates/rows_pane.h"
#include "widgets/elided_label.h"
#include "widgets/segmented_control.h"
#include "widgets/status_chip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carillon;
using templates::SendLogModel;
using templates::TemplateDialog;

namespace {

const QByteArray draft = R"({
  "targetHostName": "a.example",
  "payload": {
    "visualContent": {
      "title": "Hello {{first name}}",
      "body": "{{text}}"
    }
  },
  "displayTimeToLive": {{seconds}}
}
)";

} // namespace

/// The draft once for each row, in the real window against the real service.
class SendManyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDraftWithoutPlaceholdersSaysWhatToDo();
    void typedRowsAreSent();
    void pastedCellsBecomeRows();
    void theCurrentRowIsShownAsItWouldBeSent();
    void threeBadRowsOfFiftyDoNotStopTheRest();
    void theExportReadsBack();
    void stoppingAtTheFirstFailureIsAChoice();
    void cancellingKeepsTheResults();
    void aMissingColumnIsNamedBeforeAnythingIsSent();
    void aFileThatIsNoUseIsSaidInWords();
    void aFileIsDroppedIn();
    void aMillionRowsOpenWhileTheWindowLives();
    void everyControlHasAName();

private:
    TemplateDialog &dialog() { return *m_session->sendMany().dialog(); }
    templates::RowsPane &rows() { return dialog().rows(); }
    SendLogModel &results() { return dialog().results().model(); }
    template <class Widget> Widget *find(const char *name)
    {
        auto *found = dialog().findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString label(const char *name)
    {
        const auto *elided = dialog().findChild<widgets::ElidedLabel *>(QLatin1StringView(name));
        return elided ? elided->text() : find<QLabel>(name)->text();
    }
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"rows.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    void load(const QByteArray &bytes)
    {
        rows().load(write(bytes));
        QTRY_VERIFY(rows().count().second);
    }
    /// Fifty rows, of which one is ragged, one has no title and one no number.
    static QByteArray fiftyRows()
    {
        QByteArray out = "\xEF\xBB\xBF"
                         "first name;text;seconds\r\n";
        for (int i = 1; i <= 50; ++i) {
            if (i == 10)
                out += "only a name\r\n";
            else if (i == 20)
                out += "\"x\";y;soon\r\n";
            else if (i == 30)
                out += "x;y;-5\r\n";
            else
                out += "\"Ann \"\"" + QByteArray::number(i) + "\"\"\";\"two\r\nlines\";60\r\n";
        }
        return out;
    }
    QStringList failures()
    {
        QStringList out;
        for (qint64 i = 0; i < results().log().failedCount(); ++i) {
            const compose::CsvRow &row = results().log().row(results().log().failedRow(i));
            out.append(QString::fromUtf8(row.field(compose::SendLog::Line).toByteArray() + ": "
                + row.field(compose::SendLog::Problem).toByteArray()));
        }
        out.sort();
        return out;
    }

    QTemporaryDir m_folder;
    QString m_export;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
};

void SendManyTest::initTestCase()
{
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock, Dialogs{path, path, [](QWidget *) { return true; }});
    m_export = m_folder.filePath(u"results.csv"_s);
    m_session->sendMany().setQuestions({path, [this](QWidget *) { return m_export; }});
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->start();
    QVERIFY(started.wait());
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    QTest::keyClick(m_session->window().windowHandle(), Qt::Key_Return,
        Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_session->sendMany().dialog());
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
}

void SendManyTest::init()
{
    m_session->document().reset(draft);
    rows().typeRows();
    while (rows().typed().rowCount() > 1)
        rows().typed().removeRowAt(0);
    find<QCheckBox>("stopAtFailure")->setChecked(false);
    find<QDoubleSpinBox>("rate")->setValue(0);
    find<QSpinBox>("concurrency")->setValue(8);
    QTRY_COMPARE(rows().typed().columns().size(), 3);
}

// Leaves a picture of the step where someone wants to look.
void SendManyTest::cleanup()
{
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("CARILLON_PICTURES");
    if (!folder.isEmpty())
        dialog().grab().save(
            u"%1/%2.png"_s.arg(folder, QLatin1StringView(QTest::currentTestFunction())));
}

void SendManyTest::aDraftWithoutPlaceholdersSaysWhatToDo()
{
    m_session->document().reset("{}");
    QTRY_VERIFY(rows().typed().columns().isEmpty());
    QVERIFY(!find<QTableView>("typedRows")->isVisible());
    bool said = false;
    for (const QLabel *each : rows().findChildren<QLabel *>())
        said = said || (each->isVisible() && each->text().contains(u"{{name}}"));
    QVERIFY(said);
    QVERIFY(!find<QPushButton>("sendAll")->isEnabled());
}

void SendManyTest::typedRowsAreSent()
{
    auto *table = find<QTableView>("typedRows");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (const char *name : {"Ann", "Bob"}) {
        for (const char *value : {name, "hi", "60"}) {
            // As hands do: type, Return, next cell.
            QTest::keyClick(table, Qt::Key_F2);
            QTest::keyClicks(QApplication::focusWidget(), QLatin1StringView(value));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(table->hasFocus());
            const QModelIndex at = table->currentIndex();
            table->setCurrentIndex(at.column() < 2 ? at.siblingAtColumn(at.column() + 1)
                                                   : at.sibling(at.row() + 1, 0));
        }
    }
    QCOMPARE(rows().typed().filledRows(), 2);
    QVERIFY(!dialog().isSending());
    QCOMPARE(find<QPushButton>("sendAll")->text(), u"Send 2"_s);
    const int before = m_session->window().receiver().feed().model().rowCount();
    QTest::keyClick(table, Qt::Key_Return); // belongs to the cells
    QVERIFY(!dialog().isSending());
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog().isSending());
    QTRY_COMPARE(results().rowCount(), 2);
    QTRY_VERIFY(!dialog().isSending());
    QCOMPARE(results().log().failedCount(), 0);
    QTRY_COMPARE(m_session->window().receiver().feed().model().rowCount(), before + 2);
    QStringList titles;
    for (int i = 0; i < 2; ++i)
        titles.append(m_session->window().receiver().feed().model().itemAt(i)->headline());
    titles.sort();
    QCOMPARE(titles, (QStringList{u"Hello Ann"_s, u"Hello Bob"_s}));
    QVERIFY2(label("sendCounts").startsWith(u"Done. 2 of 2 · 2 accepted · 0 failed"),
        qPrintable(label("sendCounts")));
}

void SendManyTest::pastedCellsBecomeRows()
{
    auto *table = find<QTableView>("typedRows");
    table->setCurrentIndex(table->model()->index(0, 0));
    QGuiApplication::clipboard()->setText(u"Ann\thi\t60\nBob\t\"two\nlines\"\t30\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rows().typed().filledRows(), 2);
    QCOMPARE(rows().typed().rowAt(1).field(1).toByteArray(), QByteArray("two\nlines"));
    QCOMPARE(table->model()->rowCount(), 3); // there is an empty one to go on with
}

void SendManyTest::theCurrentRowIsShownAsItWouldBeSent()
{
    load(fiftyRows());
    auto *table = find<QTableView>("csvRows");
    auto *answer = find<widgets::StatusChip>("filledAnswer");
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(find<QPlainTextEdit>("filledJson")
                ->toPlainText()
                .contains(u"\"title\": \"Hello Ann \\\"1\\\"\""));
    QCOMPARE(answer->text(), u"would answer 201 Created"_s);
    QVERIFY(!find<QLabel>("filledProblem")->isVisible());

    table->setCurrentIndex(table->model()->index(19, 0));
    QCOMPARE(answer->text(), u"would not be sent"_s);
    QVERIFY2(label("filledProblem").contains(u"{{seconds}}"), qPrintable(label("filledProblem")));

    table->setCurrentIndex(table->model()->index(29, 0));
    QCOMPARE(answer->text(), u"would answer 400 Bad Request"_s);
    QVERIFY2(
        label("filledProblem").contains(u"displayTimeToLive"), qPrintable(label("filledProblem")));
}

void SendManyTest::threeBadRowsOfFiftyDoNotStopTheRest()
{
    load(fiftyRows());
    QVERIFY2(label("rowsNotice").contains(u"Line 20 ends after field 1 of 3."),
        qPrintable(label("rowsNotice")));
    find<QPushButton>("sendAll")->click();
    QVERIFY(dialog().isSending());
    QTRY_VERIFY(!dialog().isSending());
    QCOMPARE(results().log().rowCount(), 50);
    const QStringList failed = failures();
    QCOMPARE(failed.size(), 3);
    QVERIFY2(failed[0].startsWith(u"20: Line 20 ends after field 1 of 3"), qPrintable(failed[0]));
    QVERIFY2(failed[1].startsWith(u"39: Line 9 of the draft: {{seconds}}"), qPrintable(failed[1]));
    QVERIFY2(failed[2].contains(u": 400 Bad Request: "), qPrintable(failed[2]));
    find<widgets::SegmentedControl>("resultFilter")
        ->findChildren<QAbstractButton *>()
        .last()
        ->click();
    QCOMPARE(results().rowCount(), 3);
    find<widgets::SegmentedControl>("resultFilter")
        ->findChildren<QAbstractButton *>()
        .first()
        ->click();
    QCOMPARE(results().rowCount(), 50);
}

void SendManyTest::theExportReadsBack()
{
    load(fiftyRows());
    find<QPushButton>("sendAll")->click();
    QTRY_VERIFY(!dialog().isSending());
    find<QPushButton>("exportResults")->click();
    const auto file = compose::CsvFile::open(m_export);
    QVERIFY(file);
    QCOMPARE((*file)->columns(),
        (QByteArrayList{"line", "status", "request id", "id", "milliseconds", "error"}));
    while (*(*file)->readOn(1000)) { }
    QCOMPARE((*file)->rowCount(), 50);
    QCOMPARE((*file)->faultyRows(), 0);
    QSet<QByteArray> lines;
    int created = 0;
    for (qint64 i = 0; i < 50; ++i) {
        const compose::CsvRow &row = (*file)->row(i);
        lines.insert(row.field(0).toByteArray());
        const bool accepted = row.field(1) == "201";
        created += accepted;
        QCOMPARE(row.field(3).isEmpty(), !accepted);
        QCOMPARE(row.field(5).isEmpty(), accepted);
    }
    QCOMPARE(lines.size(), 50);
    QCOMPARE(created, 47);
}

void SendManyTest::stoppingAtTheFirstFailureIsAChoice()
{
    load(fiftyRows());
    find<QCheckBox>("stopAtFailure")->setChecked(true);
    find<QSpinBox>("concurrency")->setValue(1);
    find<QPushButton>("sendAll")->click();
    QTRY_VERIFY(!dialog().isSending());
    QCOMPARE(results().log().rowCount(), 10);
    QCOMPARE(results().log().failedCount(), 1);
    QVERIFY(label("sendCounts").startsWith(u"Stopped at a failure."));
}

void SendManyTest::cancellingKeepsTheResults()
{
    QByteArray many = "first name,text,seconds\n";
    for (int i = 0; i < 100'000; ++i)
        many += "Ann,hi,60\n";
    load(many);
    find<QDoubleSpinBox>("rate")->setValue(200);
    find<QPushButton>("sendAll")->click();
    QTRY_VERIFY(results().rowCount() > 0);
    QVERIFY(!find<QPushButton>("sendAll")->isEnabled());
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog().isSending());
    QVERIFY(dialog().isVisible());
    QVERIFY(results().rowCount() < 100'000);
    QCOMPARE(results().log().failedCount(), 0);
    QVERIFY(label("sendCounts").startsWith(u"Cancelled."));
    QVERIFY(find<QPushButton>("sendAll")->isEnabled());
}

void SendManyTest::aMissingColumnIsNamedBeforeAnythingIsSent()
{
    load("first name,text\nAnn,hi\n");
    QVERIFY(!find<QPushButton>("sendAll")->isEnabled());
    QCOMPARE(label("sendCounts"), u"Line 9 of the draft: no column is named “seconds”."_s);
    QVERIFY(label("filledProblem").contains(u"“seconds”"));
}

void SendManyTest::aFileThatIsNoUseIsSaidInWords()
{
    load("first name,text,seconds\nAnn,hi,60\n");
    rows().load(write("n\xE4me\n1\n"));
    QVERIFY2(label("rowsNotice").contains(u"CSV UTF-8"), qPrintable(label("rowsNotice")));
    QVERIFY(find<QLabel>("rowsNotice")->isVisible());
}

void SendManyTest::aFileIsDroppedIn()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("first name,text,seconds\nAnn,hi,60\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog(), &drop);
    QTRY_COMPARE(rows().count(), (std::pair<qint64, bool>{1, true}));
}

void SendManyTest::aMillionRowsOpenWhileTheWindowLives()
{
    constexpr int million = 1'000'000;
    QByteArray bytes = "first name,text,seconds\n";
    bytes.reserve(40 * million);
    for (int i = 0; i < million; ++i)
        bytes += "Ann " + QByteArray::number(i) + ",\"Hello, you\",60\n";
    const qint64 size = bytes.size();
    const QString path = write(bytes);
    bytes.clear();

    // Each turn of the event loop that others get is counted, and how much of the file it cost.
    QTimer others;
    int turns = 0;
    qint64 before = 0;
    qint64 most = 0;
    connect(&others, &QTimer::timeout, this, [&] {
        ++turns;
        if (!rows().csv().file())
            return;
        most = std::max(most, rows().csv().file()->bytesRead() - before);
        before = rows().csv().file()->bytesRead();
    });
    others.start(0);
    rows().load(path);
    QVERIFY(rows().count().first < million / 10); // it came back at once
    QVERIFY(QTest::qWaitFor([this] { return rows().count().second; }, 60'000));
    others.stop();
    QVERIFY(turns >= int(size / templates::CsvRowsModel::sliceBytes));
    QVERIFY2(most <= 3 * templates::CsvRowsModel::sliceBytes, qPrintable(QString::number(most)));

    QCOMPARE(rows().count().first, qint64(million));
    auto *table = find<QTableView>("csvRows");
    QCOMPARE(table->model()->rowCount(), million);
    table->setCurrentIndex(table->model()->index(million - 1, 0));
    QVERIFY(find<QPlainTextEdit>("filledJson")->toPlainText().contains(u"Ann 999999"));
    QCOMPARE(find<QPushButton>("sendAll")->text(), u"Send %1"_s.arg(QLocale().toString(million)));
}

void SendManyTest::everyControlHasAName()
{
    for (const QWidget *each : dialog().findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible()
            || each->objectName().startsWith(u"qt_"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const auto *header = qobject_cast<const QHeaderView *>(each);
        const QString name = each->accessibleName();
        QVERIFY2(header || !name.isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(
                QLatin1StringView(each->metaObject()->className()) + u' ' + each->objectName()));
    }
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    SendManyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_send_many.moc"
