#include "compose/document.h"
#include "support/own_home.h"
#include "support/program.h"
#include "widgets/notice_bar.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace carillon;

// Files through the real window: what others do to them meanwhile, and what the disk refuses.
class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileChangedOnTheDiskIsReadAgain_data();
    void aFileChangedOnTheDiskIsReadAgain();
    void whatWasTypedIsNotExchangedUnasked();
    void theDraftMayStay();
    void nobodyElsesChangeIsOverwrittenUnasked();
    void aFileTakenAwayIsSaidAndSavedAgain();
    void aChangeWhileTheProgramWasAwayIsAskedAbout();
    void aRequestFileIsReadAgainWithItsHeaders();
    void whatCannotBeReadAgainIsSaid();
    void aFolderThatTakesNothingIsSaid();
    void aFullDiskLosesNothing();
    void filesOfLateAreInTheMenu();
    void aFileThatIsGoneLeavesTheMenu();

private:
    void open(const QByteArray &text, const QString &name = u"body.json"_s);
    void put(const QByteArray &text, const QString &name = u"body.json"_s) const;
    [[nodiscard]] QByteArray onDisk(const QString &name = u"body.json"_s) const;
    [[nodiscard]] QString notice();
    void answer(const QString &button);
    [[nodiscard]] QString message() { return m_program->find<QLabel>("message")->text(); }
    [[nodiscard]] MainWindow &window() { return m_program->session().window(); }
    [[nodiscard]] QStringList recent();

    std::unique_ptr<test::Program> m_program;
    QString m_saveAs;
};

namespace {

const QByteArray first = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";
const QByteArray second = R"({"targetHostName":"a.example","payload":{"rawContent":"other"}})";

} // namespace

void FilesTest::init()
{
    m_program.reset(); // which saves its settings
    QSettings().clear();
    m_program = std::make_unique<test::Program>(Dialogs{[](QWidget *) { return QString(); },
        [this](QWidget *) { return m_saveAs; }, [](QWidget *) { return true; }});
    m_program->start();
}

void FilesTest::put(const QByteArray &text, const QString &name) const
{
    QSaveFile file(m_program->file(name)); // another file takes its place, as editors do
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit());
}

QByteArray FilesTest::onDisk(const QString &name) const
{
    QFile file(m_program->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FilesTest::open(const QByteArray &text, const QString &name)
{
    put(text, name);
    Q_EMIT window().openRequested(m_program->file(name));
}

QString FilesTest::notice()
{
    auto *bar = m_program->find<widgets::NoticeBar>("fileNotice");
    return bar->isVisible() ? bar->accessibleName() : QString();
}

void FilesTest::answer(const QString &button)
{
    auto *bar = m_program->find<widgets::NoticeBar>("fileNotice");
    const auto buttons = bar->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [&](const QPushButton *each) { return each->text() == button; });
    QVERIFY(found != buttons.end());
    (*found)->click();
    QTRY_VERIFY(!bar->isVisible());
}

void FilesTest::aFileChangedOnTheDiskIsReadAgain_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("written") << true;
    QTest::newRow("exchanged") << false;
}

void FilesTest::aFileChangedOnTheDiskIsReadAgain()
{
    QFETCH(bool, inPlace);
    open(first);
    if (inPlace) {
        QFile file(m_program->file(u"body.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(second) == second.size());
    } else {
        put(second);
    }
    QTRY_COMPARE(m_program->text(), second);
    QVERIFY(!m_program->session().document().isModified());
    QVERIFY(message().contains(u"read again"));
    m_program->session().document().undo();
    QCOMPARE(m_program->text(), first);
    put(first + '\n'); // the watch goes on, and so does what undo brought back
    QTRY_VERIFY(notice().contains(u"changed on the disk"));
    QCOMPARE(m_program->text(), first);
}

void FilesTest::whatWasTypedIsNotExchangedUnasked()
{
    open(first);
    m_program->type(" ");
    put(second);
    QTRY_VERIFY(notice().contains(u"body.json changed on the disk"));
    QCOMPARE(m_program->text(), first + ' ');
    answer(u"Load the File"_s);
    QCOMPARE(m_program->text(), second);
    QVERIFY(!m_program->session().document().isModified());
    m_program->session().document().undo();
    QCOMPARE(m_program->text(), first + ' ');
}

void FilesTest::theDraftMayStay()
{
    open(first);
    m_program->type(" ");
    put(second);
    QTRY_VERIFY(!notice().isEmpty());
    answer(u"Keep the Draft"_s);
    QCOMPARE(m_program->text(), first + ' ');
    QCOMPARE(onDisk(), second);
    Q_EMIT window().saveRequested();
    QCOMPARE(onDisk(), first + ' ');
    QCOMPARE(notice(), QString());
}

void FilesTest::nobodyElsesChangeIsOverwrittenUnasked()
{
    open(first);
    m_program->type(" ");
    put(second);
    Q_EMIT window().saveRequested(); // before anything tells of the change
    QCOMPARE(onDisk(), second);
    QVERIFY(notice().contains(u"changed on the disk since it was read"));
    answer(u"Overwrite It"_s);
    QTRY_COMPARE(onDisk(), first + ' ');
    QVERIFY(!m_program->session().document().isModified());
}

void FilesTest::aFileTakenAwayIsSaidAndSavedAgain()
{
    open(first);
    QVERIFY(QFile::remove(m_program->file(u"body.json"_s)));
    QTRY_VERIFY(notice().contains(u"no longer there"));
    answer(u"Save It Again"_s);
    QTRY_COMPARE(onDisk(), first);
    QVERIFY(QFile::remove(m_program->file(u"body.json"_s)));
    QTRY_VERIFY(notice().contains(u"no longer there"));
    put(first);
    QTRY_COMPARE(notice(), QString());
    put(second);
    QTRY_COMPARE(m_program->text(), second);
}

void FilesTest::aChangeWhileTheProgramWasAwayIsAskedAbout()
{
    open(first);
    m_program->type(" ");
    m_program->stop();
    put(second); // by the file's time, long after the draft's
    m_program->start();
    QCOMPARE(m_program->text(), first + ' ');
    QVERIFY(notice().contains(u"body.json changed on the disk"));
    answer(u"Load the File"_s);
    QCOMPARE(m_program->text(), second);
}

void FilesTest::aRequestFileIsReadAgainWithItsHeaders()
{
    const QByteArray head = "POST http://localhost/beta/me/notifications/\n"
                            "Content-Type: application/json\nX-UNS-ID: one\n\n";
    open(head + first, u"one.http"_s);
    put(QByteArray(head).replace("one", "two") + first, u"one.http"_s);
    const auto id = [this] {
        const http::HttpRequest request = compose::requestFor(
            m_program->session().document().envelope(), m_program->text(), compose::Target());
        return request.headers.value("X-UNS-ID");
    };
    QTRY_COMPARE(id(), "two"_ba);
    QCOMPARE(m_program->text(), first);
}

void FilesTest::whatCannotBeReadAgainIsSaid()
{
    open(first);
    put("\x80 !");
    QTRY_VERIFY(message().contains(u"not UTF-8 text"));
    QCOMPARE(m_program->text(), first);
    Q_EMIT window().saveRequested();
    QVERIFY(notice().contains(u"not UTF-8 text"));
    QCOMPARE(onDisk().size(), 3);
}

void FilesTest::aFolderThatTakesNothingIsSaid()
{
    open(first);
    m_program->type(" ");
    m_saveAs = m_program->file(u"body.json/inside.json"_s); // no folder
    window().askWhereToSave();
    QVERIFY2(notice().contains(u"cannot be written"), qPrintable(notice()));
    QVERIFY(m_program->session().document().isModified());
    QCOMPARE(onDisk(), first);
    m_saveAs = m_program->file(u"other.json"_s);
    answer(u"Save As…"_s);
    QTRY_COMPARE(onDisk(u"other.json"_s), first + ' ');
}

// The process may write no byte more: the same to it as a full disk.
void FilesTest::aFullDiskLosesNothing()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit none{0, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    m_program->type("\ntyped");
    const QByteArray text = m_program->text();
    QTRY_VERIFY2(notice().contains(u"Drafts cannot be saved"), qPrintable(notice()));
    QVERIFY(!m_program->session().drafts().isKeeping());
    m_saveAs = m_program->file(u"full.json"_s);
    window().askWhereToSave();
    QVERIFY(notice().contains(u"cannot be written"));
    QVERIFY(!QFile::exists(m_saveAs));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    m_program->type(" on");
    QTRY_VERIFY(m_program->session().drafts().isKeeping());
    QTRY_COMPARE(notice(), QString());
    m_program->stop();
    m_program->start();
    QCOMPARE(m_program->text(), text + " on");
}

QStringList FilesTest::recent()
{
    QStringList out;
    const auto menus = window().findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        if (menu->title() != u"Open &Recent")
            continue;
        for (const QAction *action : menu->actions()) {
            if (!action->statusTip().isEmpty())
                out.append(QFileInfo(action->statusTip()).fileName());
        }
    }
    return out;
}

void FilesTest::filesOfLateAreInTheMenu()
{
    QCOMPARE(recent(), QStringList());
    for (int i = 0; i < 12; ++i)
        open(first, u"%1.json"_s.arg(i));
    open(first, u"5.json"_s);
    QCOMPARE(recent().size(), Limits().recentFiles);
    QCOMPARE(recent().first(3), QStringList({u"5.json"_s, u"11.json"_s, u"10.json"_s}));
    m_program->stop();
    m_program->start();
    QCOMPARE(recent().first(3), QStringList({u"5.json"_s, u"11.json"_s, u"10.json"_s}));
    Q_EMIT window().clearRecentRequested();
    QCOMPARE(recent(), QStringList());
}

void FilesTest::aFileThatIsGoneLeavesTheMenu()
{
    open(first, u"gone.json"_s);
    open(second, u"here.json"_s);
    QVERIFY(QFile::remove(m_program->file(u"gone.json"_s)));
    Q_EMIT window().openRequested(m_program->file(u"gone.json"_s));
    QVERIFY(message().contains(u"cannot be read"));
    QCOMPARE(recent(), QStringList({u"here.json"_s}));
    QCOMPARE(m_program->text(), second);
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    FilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_files.moc"
