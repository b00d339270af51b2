#include "actions.h"
#include "composer/composer_pane.h"
#include "composer/json_editor.h"
#include "composer/json_folding.h"
#include "session.h"
#include "support/cli.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTextBlock>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

const QByteArray onTheDesk = R"({"targetHostName":"a.example","payload":{"rawContent":"mine"}})";
const QByteArray opening = R"({"targetHostName":"a.example","payload":{"rawContent":")";
const QByteArray utf16 = QByteArray::fromHex("fffe7b007d00");
constexpr qsizetype mib = 1024 * 1024;

/// Files made for one test.
class Files {
public:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for %s", qPrintable(name));
        return file.fileName();
    }
    /// One that is not what its name says, or an empty string where this system has no such thing.
    QString special(const QString &kind)
    {
        const QString path = m_folder.filePath(kind);
        if (kind == u"folder")
            return m_folder.path();
        if (kind == u"missing")
            return path;
#ifdef Q_OS_UNIX
        if (kind == u"device")
            return u"/dev/zero"_s;
        if (kind == u"pipe")
            return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
        if (kind == u"locked" && ::geteuid() != 0) {
            file(kind, onTheDesk);
            return QFile::setPermissions(path, {}) ? path : QString();
        }
#endif
        return {};
    }

private:
    QTemporaryDir m_folder;
};

/// The program with a draft that nobody saved.
class Program {
public:
    explicit Program(const QString &file = {})
        : m_session(options(file), m_clock,
            {[this](QWidget *) { return m_chosen; }, [](QWidget *) { return QString(); },
                [](QWidget *) { return true; }})
    {
        m_session.window().show();
        if (file.isEmpty())
            m_session.drafts().begin(onTheDesk);
    }

    enum class By { Menu, Drop };
    void open(const QString &path, By way)
    {
        m_chosen = path;
        if (way == By::Menu)
            return m_session.window().actions()[Actions::Open]->trigger();
        drop(path, m_session.window());
    }
    // Whatever is there may let it pass on to what is around it.
    void drop(const QString &path, QWidget &on)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &drop);
    }
    [[nodiscard]] QByteArray text() { return m_session.document().text(); }
    /// What the window says about the last thing done.
    [[nodiscard]] QString said()
    {
        return m_session.window().findChild<QLabel *>(u"message"_s)->text();
    }
    /// Whether a key still changes the draft, and the verdict is about what it became.
    [[nodiscard]] bool isAlive()
    {
        composer::ComposerPane &composer = m_session.composer();
        composer.showJson();
        const QByteArray before = text();
        composer.json()->moveCursor(QTextCursor::Start);
        QTest::keyClick(composer.json(), Qt::Key_Space);
        return text() == ' ' + before
            && QTest::qWaitFor([&] { return composer.controller().draft().text == text(); });
    }
    [[nodiscard]] Session &session() { return m_session; }

private:
    [[nodiscard]] Options options(const QString &file) const
    {
        Options out;
        out.port = 0;
        out.storePath = m_folder.filePath(u"feed.db"_s);
        out.file = file;
        return out;
    }

    QTemporaryDir m_folder;
    SteppedClock m_clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    QString m_chosen;
    Session m_session;
};

void addRefused(const QString &name, const QByteArray &bytes, const QString &words)
{
    QTest::newRow(qPrintable(name)) << bytes << QString() << words;
}

void addSpecial(const QString &kind, const QString &words)
{
    QTest::newRow(qPrintable(kind)) << QByteArray() << kind << words;
}

void addRefusedRows()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("special");
    QTest::addColumn<QString>("words");
    addRefused(u"20 MiB"_s, QByteArray(20 * mib, ' '), u"larger than 4 MiB"_s);
    addRefused(u"one byte too many"_s, QByteArray(4 * mib + 1, ' '), u"larger than 4 MiB"_s);
    addRefused(u"binary"_s, QByteArray::fromHex("89504e470d0a1a0a0000"), u"byte 9 is zero"_s);
    addRefused(u"NUL in JSON"_s, QByteArray("{\"a\":\"\0\"}", 9), u"byte 7 is zero"_s);
    addRefused(u"UTF-16"_s, utf16, u"UTF-16 text; save it as UTF-8"_s);
    addRefused(u"UTF-16, big end first"_s, QByteArray::fromHex("feff007b"), u"UTF-16"_s);
    addRefused(u"Latin 1"_s, "{\"a\":\"caf\xe9\"}", u"not UTF-8 text"_s);
    addSpecial(u"folder"_s, u"a folder; choose a file in it"_s);
    addSpecial(u"pipe"_s, u"a pipe or a device"_s);
    addSpecial(u"device"_s, u"a pipe or a device"_s);
    addSpecial(u"locked"_s, u"cannot be read"_s);
    addSpecial(u"missing"_s, u"cannot be read"_s);
}

QByteArray nested(const QByteArray &open, const QByteArray &close)
{
    return open.repeated(100'000) + close.repeated(100'000);
}

} // namespace

/// Files that are no notification, each through the menu, dropped on the window, and named on the
/// command line.
class BadFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeOpenedLeavesTheDraft_data() { addRefusedRows(); }
    void aFileThatCannotBeOpenedLeavesTheDraft();
    void namedAtTheStartItLeavesTheWindowUsable_data() { addRefusedRows(); }
    void namedAtTheStartItLeavesTheWindowUsable();
    void whatIsNoNotificationIsOpenedAsItIs_data();
    void whatIsNoNotificationIsOpenedAsItIs();
    void deepBracketsFoldAndUnfold();
    void aFileDroppedOnTheTextIsTheWindows();
    void theCommandLineSaysWhatIsWrong_data();
    void theCommandLineSaysWhatIsWrong();

private:
    [[nodiscard]] QString pathOf(const QByteArray &bytes, const QString &special)
    {
        return special.isEmpty() ? m_files->file(u"body.json"_s, bytes) : m_files->special(special);
    }

private Q_SLOTS:
    void init() { m_files = std::make_unique<Files>(); }

private:
    std::unique_ptr<Files> m_files;
};

void BadFilesTest::aFileThatCannotBeOpenedLeavesTheDraft()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, special);
    QFETCH(QString, words);
    const QString path = pathOf(bytes, special);
    if (path.isEmpty())
        QSKIP("not on this system, or not for this user");
    for (const Program::By way : {Program::By::Menu, Program::By::Drop}) {
        Program program;
        program.open(path, way);
        QVERIFY2(program.said().contains(words), qPrintable(program.said()));
        QVERIFY(program.said().contains(path));
        QCOMPARE(program.text(), onTheDesk);
        QVERIFY(program.isAlive());
    }
}

void BadFilesTest::namedAtTheStartItLeavesTheWindowUsable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, special);
    QFETCH(QString, words);
    const QString path = pathOf(bytes, special);
    if (path.isEmpty())
        QSKIP("not on this system, or not for this user");
    Program program(path);
    QVERIFY2(program.said().contains(words), qPrintable(program.said()));
    QVERIFY(program.text().contains("Hello World!"));
    QVERIFY(program.isAlive());
}

void BadFilesTest::whatIsNoNotificationIsOpenedAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Dear all,\nplease find attached");
    QTest::newRow("100 000 brackets on a line") << nested("[", "]");
    QTest::newRow("100 000 objects") << nested("{\"a\":", "}");
    QTest::newRow("100 000 brackets, never closed") << QByteArray("[").repeated(100'000);
    QTest::newRow("100 000 brackets on lines") << nested("[\n", "]\n");
    QTest::newRow("a line of 4 MiB")
        << opening + QByteArray(4 * mib - opening.size() - 3, 'x') + "\"}}";
}

void BadFilesTest::whatIsNoNotificationIsOpenedAsItIs()
{
    QFETCH(QByteArray, bytes);
    const QString path = pathOf(bytes, {});
    for (const Program::By way : {Program::By::Menu, Program::By::Drop}) {
        Program program;
        program.session().composer().showJson();
        program.open(path, way);
        QCOMPARE(program.text(), bytes);
        QCOMPARE(program.session().composer().json()->toPlainText().size(), bytes.size());
        program.session().composer().complete();
        program.session().composer().json()->moveCursor(QTextCursor::End);
        program.session().window().actions()[Actions::FormatJson]->trigger();
        program.session().document().undo();
        QVERIFY(program.isAlive());
        program.session().composer().showForm();
        program.session().composer().showNative();
        program.session().composer().showHttp();
        QCOMPARE(program.text(), ' ' + bytes);
    }
    Program program(path);
    QCOMPARE(program.text(), bytes);
    QVERIFY(program.isAlive());
}

void BadFilesTest::deepBracketsFoldAndUnfold()
{
    Program program;
    program.session().composer().showJson();
    program.open(m_files->file(u"deep.json"_s, nested("[\n", "]\n")), Program::By::Menu);
    const QByteArray text = program.text();
    composer::JsonEditor *editor = program.session().composer().json();
    program.session().window().actions()[Actions::FoldAll]->trigger();
    QVERIFY(!editor->document()->findBlockByNumber(50'000).isVisible());
    editor->folding()->reveal(editor->document()->findBlockByNumber(50'000));
    QVERIFY(editor->document()->findBlockByNumber(50'000).isVisible());
    program.session().window().actions()[Actions::UnfoldAll]->trigger();
    editor->moveCursor(QTextCursor::End);
    program.session().window().actions()[Actions::ToggleFold]->trigger();
    QCOMPARE(program.text(), text);
    QVERIFY(program.isAlive());
}

void BadFilesTest::aFileDroppedOnTheTextIsTheWindows()
{
    Program program;
    program.session().composer().showJson();
    program.drop(
        m_files->file(u"body.json"_s, "{}"), *program.session().composer().json()->viewport());
    QCOMPARE(program.text(), "{}");
}

void BadFilesTest::theCommandLineSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("special");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto add = [](const char *name, const QByteArray &bytes, const QByteArray &words) {
        QTest::newRow(name) << bytes << QString() << 1 << words;
    };
    add("20 MiB", opening + QByteArray(20 * mib, 'x') + "\"}}", "larger than the service takes");
    add("binary", QByteArray::fromHex("89504e470d0a1a0a0000"), "not valid UTF-8");
    add("NUL in JSON", QByteArray("{\"a\":\"\0\"}", 9), "json.syntax");
    add("UTF-16", utf16, "not valid UTF-8");
    add("empty", {}, "is empty");
    add("100 000 brackets", nested("[", "]"), "json.");
    add("a line of 4 MiB", opening + QByteArray(4 * mib, 'x') + "\"}}",
        "larger than the service takes");
    QTest::newRow("folder") << QByteArray() << u"folder"_s << 2 << QByteArray("cannot be read");
    QTest::newRow("locked") << QByteArray() << u"locked"_s << 2 << QByteArray("cannot be read");
    QTest::newRow("device") << QByteArray() << u"device"_s << 2 << QByteArray("larger than 64 MiB");
}

void BadFilesTest::theCommandLineSaysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, special);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const QString path = pathOf(bytes, special);
    if (path.isEmpty())
        QSKIP("not on this system, or not for this user");
    const test::CliOutcome outcome = test::runCli({u"check"_s, path});
    QCOMPARE(outcome.code, code);
    QVERIFY2((outcome.out + outcome.err).contains(words),
        (outcome.out + outcome.err).left(2000).constData());
}

QTEST_MAIN(BadFilesTest)
#include "test_bad_files.moc"
