#include "actions.h"
#include "composer/json_editor.h"
#include "exchange/exchange_pane.h"
#include "language.h"
#include "preferences.h"
#include "preferences/preferences_dialog.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "support/hands.h"
#include "theme/motion.h"
#include "theme/text_size.h"
#include "widgets/notice_line.h"
#include "widgets/status_chip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace carillon;

/// The preferences in the real window, with the settings of a home of their own. Each function goes
/// on where the one before it ended.
class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysOpenTheDialog();
    void theThemeIsSeenAtOnce();
    void largerTextIsSeenAtOnce();
    void cancelPutsBack();
    void theMenuAndTheDialogAgree();
    void aPortThatIsTakenIsSaidInWords();
    void anotherPortMovesTheService();
    void whatIsSentReachesItThere();
    void aPlaceThatCannotBeIsRefused();
    void anotherPlaceIsForTheNextStart();
    void theRestIsKept();
    void theNextRunIsAsChosen();
    void theFeedOfBeforeIsStillThere();
    void theCommandLineDecidesForOneRun();
    void aTakenPortAtTheStartIsSaid();
    void cleanupTestCase() { m_session.reset(); }

private:
    void startSession(const Options &options = {});
    template <class Widget> [[nodiscard]] Widget *find(const char *name)
    {
        return m_session->window().findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] preferences::PreferencesDialog *dialog()
    {
        return find<preferences::PreferencesDialog>("preferencesDialog");
    }
    void open()
    {
        m_hands->press(Qt::CTRL | Qt::Key_Comma);
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void press(QDialogButtonBox::StandardButton which)
    {
        find<QDialogButtonBox>("preferenceButtons")->button(which)->click();
    }
    void closed()
    {
        QTRY_VERIFY(!dialog());
        m_session->window().activateWindow(); // nobody else does without a window manager
        QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    }
    void choose(const char *name, const QVariant &value)
    {
        auto *box = find<QComboBox>(name);
        QVERIFY(box->findData(value) >= 0);
        box->setCurrentIndex(box->findData(value));
    }
    [[nodiscard]] QColor ground() { return m_session->window().palette().color(QPalette::Window); }
    [[nodiscard]] int textHeight() { return find<QLabel>("feedCount")->font().pixelSize(); }
    [[nodiscard]] QString refusal(const char *name)
    {
        auto *line = find<widgets::NoticeLine>(name);
        return line->isVisible() ? line->text() : QString();
    }
    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    quint16 m_port = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<test::Hands> m_hands;
};

void PreferencesTest::startSession(const Options &options)
{
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(
        options, m_clock, Dialogs{path, path, [](QWidget *) { return true; }});
    m_hands = std::make_unique<test::Hands>(m_session->window());
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    m_session->start();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    QVERIFY(!started.isEmpty() || started.wait());
}

void PreferencesTest::initTestCase()
{
    QVERIFY(QSettings().fileName().startsWith(qEnvironmentVariable("XDG_CONFIG_HOME")));
    Preferences first;
    first.theme = u"light"_s;
    first.port = preferences::anyFreePort;
    QVERIFY(first.save());
    startSession();
}

void PreferencesTest::keysOpenTheDialog()
{
    open();
    QTRY_VERIFY(find<QLabel>("preferenceFolderAbout")->text().contains(u"in use, "));
    QCOMPARE(find<QLineEdit>("preferenceFolder")->text(), QString());
    QVERIFY(find<QCheckBox>("preferenceAnyPort")->isChecked());
    QCOMPARE(find<QComboBox>("preferenceTheme")->currentText(), u"Light"_s);
    QCOMPARE(find<QComboBox>("preferenceLanguage")->count(), languages().size() + 1);
    QCOMPARE(find<QLabel>("preferenceLanguageNote")->text(),
        u"Another language takes effect at the next start."_s);
}

void PreferencesTest::theThemeIsSeenAtOnce()
{
    QCOMPARE(ground(), theme::colors(theme::Scheme::Light).window);
    choose("preferenceTheme", int(theme::ThemeChoice::Dark));
    QCOMPARE(ground(), theme::colors(theme::Scheme::Dark).window);
    QVERIFY(m_session->window().actions()[Actions::ThemeDark]->isChecked());
}

void PreferencesTest::largerTextIsSeenAtOnce()
{
    QCOMPARE(textHeight(), 13);
    const int strip = find<QWidget>("feedCount")->parentWidget()->height();
    const int code = m_session->window().findChild<composer::JsonEditor *>()->font().pixelSize();
    choose("preferenceTextSize", 200);
    QCOMPARE(textHeight(), 26);
    QCOMPARE(find<QWidget>("feedCount")->parentWidget()->height(), 2 * strip);
    QCOMPARE(m_session->window().findChild<composer::JsonEditor *>()->font().pixelSize(), 2 * code);
}

void PreferencesTest::cancelPutsBack()
{
    press(QDialogButtonBox::Cancel);
    closed();
    QCOMPARE(ground(), theme::colors(theme::Scheme::Light).window);
    QVERIFY(m_session->window().actions()[Actions::ThemeLight]->isChecked());
    QCOMPARE(textHeight(), 13);
    QCOMPARE(Preferences::load().theme, u"light"_s);
}

void PreferencesTest::theMenuAndTheDialogAgree()
{
    m_session->window().actions()[Actions::ThemeDark]->trigger();
    QCOMPARE(ground(), theme::colors(theme::Scheme::Dark).window);
    open();
    QCOMPARE(find<QComboBox>("preferenceTheme")->currentText(), u"Dark"_s);
    choose("preferenceTheme", int(theme::ThemeChoice::Light));
    press(QDialogButtonBox::Ok);
    closed();
    QVERIFY(m_session->window().actions()[Actions::ThemeLight]->isChecked());
    QCOMPARE(ground(), theme::colors(theme::Scheme::Light).window);
    QCOMPARE(Preferences::load().theme, u"light"_s);
}

void PreferencesTest::aPortThatIsTakenIsSaidInWords()
{
    const QUrl before = m_session->serviceUrl();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    open();
    find<QCheckBox>("preferenceAnyPort")->setChecked(false);
    find<QSpinBox>("preferencePort")->setValue(other.serverPort());
    press(QDialogButtonBox::Ok);
    QCOMPARE(refusal("preferencePortRefusal"),
        u"Error: Port %1 is in use by another program."_s.arg(other.serverPort()));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(m_session->serviceUrl(), before);
    QCOMPARE(Preferences::load().port, int(preferences::anyFreePort));
}

void PreferencesTest::anotherPortMovesTheService()
{
    m_port = freePort();
    QVERIFY(m_port >= preferences::leastPort);
    QSignalSpy started(m_session.get(), &Session::serviceStarted);
    find<QSpinBox>("preferencePort")->setValue(m_port);
    QCOMPARE(refusal("preferencePortRefusal"), QString());
    press(QDialogButtonBox::Ok);
    closed();
    QVERIFY(!started.isEmpty() || started.wait());
    QCOMPARE(m_session->serviceUrl().port(), int(m_port));
    QTRY_COMPARE(find<QLabel>("serviceAddress")->text(), u"127.0.0.1:%1"_s.arg(m_port));
    QCOMPARE(Preferences::load().port, int(m_port));
}

void PreferencesTest::whatIsSentReachesItThere()
{
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(find<widgets::StatusChip>("exchangeStatus")->text(), u"201 Created"_s);
    QTRY_COMPARE(find<QLabel>("feedCount")->text(), u"1 in feed"_s);
}

void PreferencesTest::aPlaceThatCannotBeIsRefused()
{
    const QString file = m_folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    open();
    find<QLineEdit>("preferenceFolder")->setText(file);
    QTRY_COMPARE(
        refusal("preferenceFolderRefusal"), u"Error: %1 is a file, not a folder."_s.arg(file));
    press(QDialogButtonBox::Ok);
    QTest::qWait(0);
    find<QLineEdit>("preferenceFolder")->setText(u"somewhere"_s);
    QTRY_COMPARE(
        refusal("preferenceFolderRefusal"), u"Error: That is not the whole path of a folder."_s);
    QVERIFY(dialog()->isVisible());
    QCOMPARE(Preferences::load().storeFolder, QString());
}

void PreferencesTest::anotherPlaceIsForTheNextStart()
{
    const QString place = m_folder.filePath(u"place"_s);
    find<QLineEdit>("preferenceFolder")->setText(place);
    QTRY_COMPARE(refusal("preferenceFolderRefusal"), QString());
    QTRY_VERIFY(find<QLabel>("preferenceFolderAbout")->text().startsWith(u"It will be made."));
    QVERIFY(!QFile::exists(place)); // until it is chosen
    press(QDialogButtonBox::Ok);
    closed();
    QVERIFY(QFileInfo(place).isDir());
    QCOMPARE(Preferences::load().storeFolder, place);
    QCOMPARE(find<QLabel>("message")->text(), u"The next start uses the new storage place."_s);
    QCOMPARE(find<QLabel>("feedCount")->text(), u"1 in feed"_s);
}

void PreferencesTest::theRestIsKept()
{
    open();
    choose("preferenceTheme", int(theme::ThemeChoice::Dark));
    choose("preferenceTextSize", 130);
    choose("preferenceLanguage", u"en"_s);
    choose("preferenceMotion", int(theme::ReducedMotion::Always));
    press(QDialogButtonBox::Ok);
    closed();
    QCOMPARE(theme::motion(&m_session->window()), 0);
    const Preferences kept = Preferences::load(); // before the end of the run, which may be a crash
    QCOMPARE(kept.theme, u"dark"_s);
    QCOMPARE(kept.textSize, 130);
    QCOMPARE(kept.language, u"en"_s);
    QCOMPARE(kept.reducedMotion, u"always"_s);
}

void PreferencesTest::theNextRunIsAsChosen()
{
    m_session.reset();
    theme::setReducedMotion(theme::ReducedMotion::System);
    startSession();
    QCOMPARE(ground(), theme::colors(theme::Scheme::Dark).window);
    QCOMPARE(textHeight(), 17);
    QCOMPARE(theme::textSize(), 130);
    QCOMPARE(theme::motion(&m_session->window()), 0);
    QCOMPARE(m_session->serviceUrl().port(), int(m_port));
    QVERIFY(QFile::exists(m_folder.filePath(u"place/feed.db"_s)));
    QCOMPARE(find<QLabel>("feedCount")->text(), u"0 in feed"_s);
    open();
    QCOMPARE(find<QLineEdit>("preferenceFolder")->text(), m_folder.filePath(u"place"_s));
    QCOMPARE(find<QSpinBox>("preferencePort")->value(), int(m_port));
    QCOMPARE(find<QComboBox>("preferenceLanguage")->currentText(), u"English"_s);
}

void PreferencesTest::theFeedOfBeforeIsStillThere()
{
    find<QPushButton>("preferenceUsualFolder")->click();
    QTRY_VERIFY(
        find<QLabel>("preferenceFolderAbout")->text().startsWith(u"It holds a feed already"));
    press(QDialogButtonBox::Ok);
    closed();
    m_session.reset();
    startSession();
    QTRY_COMPARE(find<QLabel>("feedCount")->text(), u"1 in feed"_s);
}

void PreferencesTest::theCommandLineDecidesForOneRun()
{
    m_session.reset();
    startSession({.port = 0, .storePath = m_folder.filePath(u"given.db"_s), .theme = u"light"_s});
    const QUrl address = m_session->serviceUrl();
    QVERIFY(address.port() != m_port);
    QCOMPARE(ground(), theme::colors(theme::Scheme::Light).window);
    open();
    QVERIFY(find<QLabel>("preferencePortNote")
                ->text()
                .startsWith(u"The command line says --port 0, which decides in this run"));
    QVERIFY(find<QLabel>("preferenceFolderNote")->text().contains(u"given.db"));
    QVERIFY(find<QLabel>("preferenceThemeNote")->text().contains(u"--theme light"));
    QCOMPARE(find<QSpinBox>("preferencePort")->value(), int(m_port)); // what is preferred
    const quint16 next = freePort();
    find<QSpinBox>("preferencePort")->setValue(next);
    press(QDialogButtonBox::Ok);
    closed();
    QCOMPARE(m_session->serviceUrl(), address);
    QCOMPARE(Preferences::load().port, int(next));
    QCOMPARE(Preferences::load().theme, u"dark"_s); // not what was for this run
}

void PreferencesTest::aTakenPortAtTheStartIsSaid()
{
    m_session.reset();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Preferences kept = Preferences::load();
    kept.port = other.serverPort();
    kept.save();
    startSession();
    QCOMPARE(find<QLabel>("message")->text(),
        u"Port %1 is in use by another program; the service listens on %2."_s
            .arg(other.serverPort())
            .arg(m_session->serviceUrl().port()));
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"carillon"_s); // else settings count as not written
    QCoreApplication::setApplicationName(u"carillon"_s);
    QTEST_SET_MAIN_SOURCE_PATH
    PreferencesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_preferences.moc"
