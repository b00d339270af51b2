#include "draft_desk.h"
#include "library/library_pane.h"
#include "support/own_home.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

// Drafts through the real window, and through a program that is killed while it is typed into.
class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsThereAtTheNextStart();
    void theExampleAloneIsNoDraft();
    void anotherDraftLosesNothing();
    void aDraftIsRenamedDoubledDeletedAndPutBack();
    void aFileOfADraftKeepsItsUnsavedText();
    void killedItLosesLessThanASecond();
};

namespace {

const QByteArray body = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

/// With the list of drafts.
class Program : public test::Program {
public:
    [[nodiscard]] QListView *list() { return find<QListView>("drafts"); }
};

// What the child says: so many characters are typed, as of now.
int runTypist(const QString &folder)
{
    const SystemClock clock;
    compose::Document document;
    DraftDesk desk(document, clock, folder);
    desk.begin({});
    int count = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        document.apply({document.text().size(), 0, "x"}, compose::Document::Grouping::Typing);
        std::printf("%d\n", ++count);
        std::fflush(stdout);
    });
    timer.start(5);
    return QCoreApplication::exec();
}

} // namespace

void DraftsTest::whatIsTypedIsThereAtTheNextStart()
{
    Program program;
    program.start();
    program.type("\n// kept");
    const QByteArray text = program.text();
    program.stop();
    program.start();
    QCOMPARE(program.text(), text);
    QCOMPARE(program.list()->model()->rowCount(), 1);
    QVERIFY(program.list()->currentIndex().isValid());
}

void DraftsTest::theExampleAloneIsNoDraft()
{
    Program program;
    program.start();
    QVERIFY(program.text().contains("Hello World!"));
    program.stop();
    program.start();
    QVERIFY(program.text().contains("Hello World!"));
    QCOMPARE(program.list()->model()->rowCount(), 0);
}

void DraftsTest::anotherDraftLosesNothing()
{
    Program program;
    program.start();
    program.type("\nfirst");
    const QByteArray first = program.text();
    Q_EMIT program.session().window().library().sampleChosen("raw");
    QVERIFY(program.text() != first);
    program.type("\nsecond");
    QTRY_COMPARE(program.list()->model()->rowCount(), 2);
    const QModelIndex older = program.list()->model()->index(1, 0);
    Q_EMIT program.list()->clicked(older);
    QCOMPARE(program.text(), first);
    QVERIFY(!program.session().document().canUndo() || program.session().document().isModified());
}

void DraftsTest::aDraftIsRenamedDoubledDeletedAndPutBack()
{
    Program program;
    program.start();
    program.type("\nmine");
    const QByteArray text = program.text();
    QTRY_COMPARE(program.list()->model()->rowCount(), 1);
    QListView *list = program.list();
    QVERIFY(list->model()->setData(list->model()->index(0, 0), u"Birthday"_s));
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Birthday"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data().toString(), u"Birthday (copy)"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(program.text(), text);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list->model()->rowCount(), 2);
    program.stop();
    program.start();
    QCOMPARE(program.list()->model()->rowCount(), 2);
}

void DraftsTest::aFileOfADraftKeepsItsUnsavedText()
{
    Program program;
    program.start();
    const QString path = program.file(u"body.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(body) > 0);
    file.close();
    Q_EMIT program.session().window().openRequested(path);
    program.type(" ");
    program.stop();
    program.start();
    QCOMPARE(program.text(), body + ' ');
    QVERIFY(program.session().document().isModified());
    QVERIFY(program.session().window().windowTitle().contains(u"body.json"_s));
    program.session().document().undo();
    QCOMPARE(program.text(), body);
    QVERIFY(!program.session().document().isModified());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body); // nobody asked to save
}

// Each typed character is told with its time; of those told a second before the end none is lost.
void DraftsTest::killedItLosesLessThanASecond()
{
    constexpr int rounds = 3;
    QRandomGenerator random(20261123);
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {u"--type-into"_s, folder.path()});
        QVERIFY(typist.waitForStarted());
        QList<std::pair<qint64, int>> told; // milliseconds, characters
        QElapsedTimer timer;
        timer.start();
        const qint64 end = 1500 + random.bounded(700);
        while (timer.elapsed() < end && typist.waitForReadyRead(2000)) {
            while (typist.canReadLine())
                told.append({timer.elapsed(), typist.readLine().toInt()});
        }
        const qint64 killed = timer.elapsed();
        typist.kill();
        QVERIFY(typist.waitForFinished());
        int due = 0;
        for (const auto &[when, count] : told) {
            if (when <= killed - 1000)
                due = count;
        }
        QVERIFY(due > 10);
        const auto shelf = compose::DraftShelf::open(folder.path());
        QVERIFY2(shelf, shelf ? "" : qPrintable(shelf.error().message));
        const QList<compose::StoredDraft> drafts = (*shelf)->drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.constFirst().id, (*shelf)->current());
        const QByteArray &kept = drafts.constFirst().text;
        qInfo("killed after %lld ms: %d typed, %d due, %d kept", killed, told.constLast().second,
            due, int(kept.size()));
        QVERIFY(kept.size() >= due);
        QCOMPARE(kept, QByteArray(kept.size(), 'x'));
    }
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--type-into")
        return runTypist(QString::fromLocal8Bit(argv[2]));
    DraftsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_drafts.moc"
