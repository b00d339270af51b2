#include "actions.h"
#include "support/markdown.h"

#include <QProcess>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::Page;

/// The documents hang together: links, pictures, keys and options that they name are there.
class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLinkLeadsSomewhere_data() { everyPage(); }
    void everyLinkLeadsSomewhere();
    void everyGuideIsReachedFromTheStart_data() { everyPage(test::helpFolder); }
    void everyGuideIsReachedFromTheStart();
    void noGuideIsLong_data() { everyPage(test::helpFolder); }
    void noGuideIsLong();
    void everyPictureIsShownAndSmall();
    void everyKeyNamedExists_data() { everyPage(); }
    void everyKeyNamedExists();
    void everyKeyOfACommandIsListed_data();
    void everyKeyOfACommandIsListed();
    void keysOfPanesAreStillThere();
    void everyOptionNamedExists_data() { everyPage(); }
    void everyOptionNamedExists();
    void generatedPagesAreTheGenerated_data();
    void generatedPagesAreTheGenerated();

private:
    void everyPage(const QString &folder = {});
    [[nodiscard]] const Page &page(const QString &path) const;
    [[nodiscard]] QString failureOf(const Page &from, const test::Link &link) const;
    [[nodiscard]] QSet<QString> optionsOf(const QString &command);

    QList<Page> m_pages;
    QMap<QString, QSet<QString>> m_options; ///< of each command
    QSet<QString> m_keys; ///< of the window's commands, portable
};

namespace {

const QString root = QStringLiteral(CARILLON_SOURCES);
const QString &help = test::helpFolder;

/// Keys that no command has: those of single panes, with where they stand in the sources.
struct PaneKey {
    const char *keys;
    const char *file;
    const char *source;
};

constexpr std::array paneKeys{
    PaneKey{"F2", "ui/library/library_pane.cpp", "EditKeyPressed"},
    PaneKey{"Ctrl+.", "ui/composer/problems_view.cpp", "Qt::CTRL | Qt::Key_Period"},
    PaneKey{"Alt+C", "ui/composer/find_bar.cpp", "Qt::ALT | Qt::Key_C"},
    PaneKey{"Alt+W", "ui/composer/find_bar.cpp", "Qt::ALT | Qt::Key_W"},
    PaneKey{"F7", "ui/exchange/compare_dialog.cpp", "onKeys(Qt::Key_F7"},
    PaneKey{"Shift+F7", "ui/exchange/compare_dialog.cpp", "Qt::SHIFT | Qt::Key_F7"},
    PaneKey{"Home", "ui/receiver/feed_table.cpp", "Qt::Key_Home"},
    PaneKey{"Return", "ui/receiver/toast_stage_input.cpp", "Qt::Key_Return"},
    PaneKey{"Delete", "ui/receiver/toast_stage_input.cpp", "Qt::Key_Delete"},
    PaneKey{"R", "ui/receiver/feed_actions.cpp", "Qt::Key_R"},
    PaneKey{"U", "ui/receiver/feed_actions.cpp", "Qt::Key_U"},
    PaneKey{"O", "ui/receiver/feed_actions.cpp", "Qt::Key_O"},
    PaneKey{"D", "ui/receiver/feed_actions.cpp", "Qt::Key_D"},
    PaneKey{"Z", "ui/receiver/feed_actions.cpp", "Qt::Key_Z"},
    PaneKey{"J", "ui/receiver/feed_actions.cpp", "Qt::Key_J"},
    PaneKey{"E", "ui/receiver/feed_actions.cpp", "Qt::Key_E"},
    PaneKey{"Shift+E", "ui/receiver/feed_actions.cpp", "Qt::SHIFT | Qt::Key_E"},
    PaneKey{"Insert", "ui/composer/headers_table.cpp", "Qt::Key_Insert"},
};

/// Of every window, whatever it shows.
const QSet<QString> usualKeys{
    u"Tab"_s, u"Shift+Tab"_s, u"Space"_s, u"Esc"_s, u"F1"_s, u"F10"_s, u"Alt"_s, u"Shift+F10"_s};

/// Where packages are offered; documents name packages, never a place to load them from.
constexpr std::array registries{"npmjs", "pypi.org", "crates.io", "nuget.org", "maven", "rubygems",
    "powershellgallery", "hub.docker", "deb.debian", "packages.ubuntu"};

/// Options in the text that are another program's.
const QSet<QString> othersOptions{u"--cacert"_s, u"--rounds"_s, u"--preset"_s};

QString portable(const QString &keys)
{
    return QKeySequence(keys, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

bool looksLikeKeys(const QString &text)
{
    static const QRegularExpression keys(
        u"^((Ctrl|Alt|Shift|Meta)\\+)*"
        "(F[1-9][0-9]?|[A-Z]|Return|Enter|Space|Tab|Esc|Delete|Home|End|Insert|[\\[\\],.])$"_s);
    static const QRegularExpression modified(u"^((Ctrl|Alt|Shift|Meta)\\+)+.+$"_s);
    return keys.match(text).hasMatch() || modified.match(text).hasMatch();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z0-9-]*"_s);
    QStringList out;
    for (auto each = option.globalMatch(text); each.hasNext();)
        out.append(each.next().captured(0));
    return out;
}

/// Every text of a page that may hold a command, with its line.
QList<test::CodeSpan> commandTexts(const Page &page)
{
    QList<test::CodeSpan> out = page.spans;
    for (const test::Block &block : page.blocks)
        out.append({block.line, QString::fromUtf8(block.text)});
    return out;
}

} // namespace

void PagesTest::initTestCase()
{
    m_pages = test::allPages(root);
    const Actions actions(nullptr);
    for (int id = 0; id < Actions::Count; ++id) {
        for (const QKeySequence &keys : actions[Actions::Id(id)]->shortcuts())
            m_keys.insert(keys.toString(QKeySequence::PortableText));
    }
    QVERIFY(m_keys.contains(u"F9"_s));
}

void PagesTest::everyPage(const QString &folder)
{
    QTest::addColumn<QString>("path");
    for (const Page &each : std::as_const(m_pages)) {
        if (each.path.startsWith(folder))
            QTest::newRow(qPrintable(each.path)) << each.path;
    }
}

const Page &PagesTest::page(const QString &path) const
{
    return *std::find_if(
        m_pages.begin(), m_pages.end(), [&](const Page &each) { return each.path == path; });
}

QString PagesTest::failureOf(const Page &from, const test::Link &link) const
{
    const bool isElsewhere = link.target.contains(u"://"_s);
    if (isElsewhere) {
        for (const char *registry : registries) {
            if (link.target.contains(QLatin1String(registry)))
                return u"leads to a registry"_s;
        }
        return {};
    }
    const QString file = link.target.section(u'#', 0, 0);
    const QString anchor = link.target.section(u'#', 1);
    const QString path
        = file.isEmpty() ? from.path : QDir::cleanPath(QFileInfo(from.path).path() + u'/' + file);
    if (from.path.startsWith(help) && QFileInfo(path).path() + u'/' != help)
        return u"leaves the help, which the window shows by itself"_s;
    if (!QFileInfo::exists(root + u'/' + path))
        return test::isGenerated(path) ? QString() : u"leads nowhere"_s;
    if (!anchor.isEmpty() && !page(path).anchors.contains(anchor))
        return u"has no such heading"_s;
    return {};
}

void PagesTest::everyLinkLeadsSomewhere()
{
    QFETCH(QString, path);
    QStringList failures;
    for (const test::Link &link : page(path).links) {
        const QString failure = failureOf(page(path), link);
        if (!failure.isEmpty())
            failures.append(u"line %1: %2 %3"_s.arg(link.line).arg(link.target, failure));
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void PagesTest::everyGuideIsReachedFromTheStart()
{
    QFETCH(QString, path);
    QStringList reached{help + u"index.md"_s};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        if (!QFileInfo::exists(root + u'/' + reached[i]))
            continue; // generated
        for (const test::Link &link : page(reached[i]).links) {
            const QString next = help + link.target.section(u'#', 0, 0);
            if (next.endsWith(u".md"_s) && !reached.contains(next))
                reached.append(next);
        }
    }
    QVERIFY(reached.contains(path));
}

void PagesTest::noGuideIsLong()
{
    QFETCH(QString, path);
    if (test::isGenerated(path))
        QSKIP("generated");
    QVERIFY2(page(path).lines <= 250, qPrintable(QString::number(page(path).lines)));
}

void PagesTest::everyPictureIsShownAndSmall()
{
    QSet<QString> shown;
    for (const Page &each : std::as_const(m_pages)) {
        for (const test::Link &link : each.links) {
            if (link.isPicture)
                shown.insert(QDir::cleanPath(QFileInfo(each.path).path() + u'/' + link.target));
        }
    }
    const QFileInfoList pictures = QDir(root + u'/' + help).entryInfoList({u"*.png"_s});
    QVERIFY(!pictures.isEmpty());
    for (const QFileInfo &picture : pictures) {
        QVERIFY2(shown.contains(help + picture.fileName()), qPrintable(picture.fileName()));
        QVERIFY2(picture.size() < 150 * 1024, qPrintable(picture.fileName()));
    }
}

void PagesTest::everyKeyNamedExists()
{
    QFETCH(QString, path);
    QSet<QString> known = m_keys + usualKeys;
    for (const PaneKey &key : paneKeys)
        known.insert(QLatin1String(key.keys));
    QStringList unknown;
    for (const test::CodeSpan &span : page(path).spans) {
        if (looksLikeKeys(span.text) && !known.contains(portable(span.text))
            && !known.contains(span.text))
            unknown.append(u"line %1: %2"_s.arg(span.line).arg(span.text));
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void PagesTest::everyKeyOfACommandIsListed_data()
{
    QTest::addColumn<QString>("keys");
    const QStringList sorted = [&] {
        QStringList out = m_keys.values();
        out.sort();
        return out;
    }();
    for (const QString &keys : sorted)
        QTest::newRow(qPrintable(keys)) << keys;
}

void PagesTest::everyKeyOfACommandIsListed()
{
    QFETCH(QString, keys);
    const QList<test::CodeSpan> &spans = page(help + u"accessibility.md"_s).spans;
    QVERIFY(std::any_of(spans.begin(), spans.end(),
        [&](const test::CodeSpan &span) { return portable(span.text) == keys; }));
}

void PagesTest::keysOfPanesAreStillThere()
{
    for (const PaneKey &key : paneKeys) {
        const QByteArray source = read(root + u'/' + QLatin1String(key.file));
        QVERIFY2(source.contains(key.source), key.keys);
    }
}

QSet<QString> PagesTest::optionsOf(const QString &command)
{
    if (!m_options.contains(command)) {
        QProcess process;
        process.start(QStringLiteral(CARILLON_CLI), {command, u"--help"_s});
        process.waitForFinished();
        const QStringList options = optionsIn(QString::fromUtf8(process.readAllStandardOutput()));
        m_options[command]
            = process.exitCode() == 0 ? QSet(options.begin(), options.end()) : QSet<QString>();
    }
    return m_options[command];
}

void PagesTest::everyOptionNamedExists()
{
    QFETCH(QString, path);
    if (test::isGenerated(path))
        QSKIP("generated");
    static const QRegularExpression line(
        u"carillon-cli ([a-z]+)((?:[^|;&\\n>`]|\\\\\\n)*)"_s); // till the command ends
    static const QStringList commands{u"serve"_s, u"check"_s, u"render"_s, u"native"_s, u"send"_s,
        u"feed"_s, u"expect"_s, u"record"_s, u"replay"_s, u"openapi"_s, u"certificate"_s,
        u"demo"_s};
    QStringList unknown;
    for (const test::CodeSpan &text : commandTexts(page(path))) {
        for (auto each = line.globalMatch(text.text); each.hasNext();) {
            const auto match = each.next();
            for (const QString &option : optionsIn(match.captured(2))) {
                if (!optionsOf(match.captured(1)).contains(option))
                    unknown.append(
                        u"line %1: %2 of %3"_s.arg(text.line).arg(option, match.captured(1)));
            }
        }
    }
    for (const test::CodeSpan &span : page(path).spans) {
        for (const QString &option :
            span.text.startsWith(u"--"_s) ? optionsIn(span.text) : QStringList()) {
            const bool isKnown = othersOptions.contains(option)
                || std::any_of(commands.begin(), commands.end(),
                    [&](const QString &command) { return optionsOf(command).contains(option); });
            if (!isKnown)
                unknown.append(u"line %1: %2"_s.arg(span.line).arg(option));
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void PagesTest::generatedPagesAreTheGenerated_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::generatedPages)
        QTest::newRow(qPrintable(name)) << name;
}

// CARILLON_UPDATE_HELP=1 takes over what the build has made.
void PagesTest::generatedPagesAreTheGenerated()
{
    QFETCH(QString, name);
    const QByteArray made = read(QStringLiteral(CARILLON_GENERATED_HELP) + u'/' + name);
    QVERIFY2(!made.isEmpty(), "this build has not made it");
    const QString kept = root + u'/' + help + name;
    if (qEnvironmentVariableIsSet("CARILLON_UPDATE_HELP")) {
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made) == made.size());
    }
    QVERIFY2(read(kept) == made, "run it with CARILLON_UPDATE_HELP=1 and commit the page");
}

QTEST_MAIN(PagesTest)
#include "test_pages.moc"
