#include "desktop_wishes.h"
#include "support/opened_view.h"
#include "support/own_home.h"
#include "theme/motion.h"

#ifdef CARILLON_DBUS
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#endif
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace carillon;

#ifdef CARILLON_DBUS

using Namespaces = QMap<QString, QVariantMap>;

/// A portal as desktops have one, of which the test holds the settings.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Namespaces all;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &) { return all; } // NOLINT: as specified

Q_SIGNALS:
    void SettingChanged( // NOLINT: as specified
        const QString &space, const QString &key, const QDBusVariant &value);
};

#endif

class DesktopWishesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsWishedForWhereNobodyAnswers();
    void aWishIsReadWhereverADesktopKeepsIt_data();
    void aWishIsReadWhereverADesktopKeepsIt();
    void theWindowGoesByTheDesktop();
    void whoChoseAThemeKeepsIt();

private:
    [[nodiscard]] static bool hasBus() { return qEnvironmentVariableIsSet("CARILLON_TEST_BUS"); }
#ifdef CARILLON_DBUS
    void tell(const QString &space, const QString &key, const QVariant &value)
    {
        m_portal.all[space][key] = value;
        Q_EMIT m_portal.SettingChanged(space, key, QDBusVariant(value));
    }

    FakePortal m_portal;
#endif
};

void DesktopWishesTest::initTestCase()
{
#ifdef CARILLON_DBUS
    if (!hasBus())
        return;
    qDBusRegisterMetaType<Namespaces>();
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
#endif
}

void DesktopWishesTest::init()
{
#ifdef CARILLON_DBUS
    m_portal.all.clear();
#endif
    QSettings().clear();
}

void DesktopWishesTest::nothingIsWishedForWhereNobodyAnswers()
{
    if (hasBus())
        QSKIP("here somebody answers");
    DesktopWishes wishes;
    QSignalSpy changed(&wishes, &DesktopWishes::changed);
    QCoreApplication::processEvents();
    QCOMPARE(wishes.current(), Wishes());
    QVERIFY(changed.isEmpty());
}

void DesktopWishesTest::aWishIsReadWhereverADesktopKeepsIt_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("highContrast");
    QTest::addColumn<bool>("reducedMotion");
    const QString appearance = u"org.freedesktop.appearance"_s;
    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QString kde = u"org.kde.kdeglobals.KDE"_s;
    const auto row = [](const char *name, const QString &space, const QString &key,
                         const QVariant &value, bool contrast, bool motion) {
        QTest::newRow(name) << space << key << value << contrast << motion;
    };
    row("contrast", appearance, u"contrast"_s, 1U, true, false);
    row("no contrast", appearance, u"contrast"_s, 0U, false, false);
    row("GNOME's switch", u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true, true,
        false);
    row("GNOME's theme", gnome, u"gtk-theme"_s, u"HighContrastInverse"_s, true, false);
    row("another theme", gnome, u"gtk-theme"_s, u"Adwaita"_s, false, false);
    row("reduced motion", appearance, u"reduced-motion"_s, 1U, false, true);
    row("GNOME's animations off", gnome, u"enable-animations"_s, false, false, true);
    row("GNOME's animations on", gnome, u"enable-animations"_s, true, false, false);
    row("KDE's animations off", kde, u"AnimationDurationFactor"_s, u"0"_s, false, true);
    row("KDE's animations on", kde, u"AnimationDurationFactor"_s, u"1.0"_s, false, false);
}

void DesktopWishesTest::aWishIsReadWhereverADesktopKeepsIt()
{
#ifdef CARILLON_DBUS
    if (!hasBus())
        QSKIP("no bus of its own");
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, highContrast);
    QFETCH(bool, reducedMotion);
    DesktopWishes wishes;
    tell(space, key, value);
    const Wishes expected{highContrast, reducedMotion};
    QTRY_COMPARE(wishes.current(), expected);
    m_portal.all.clear();
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    const Wishes after{.highContrast = true};
    QTRY_COMPARE(wishes.current(), after);
#else
    QSKIP("made without D-Bus");
#endif
}

void DesktopWishesTest::theWindowGoesByTheDesktop()
{
#ifdef CARILLON_DBUS
    if (!hasBus())
        QSKIP("no bus of its own");
    m_portal.all[u"org.freedesktop.appearance"_s] = {{u"contrast"_s, 1U}};
    test::OpenedView opened;
    const auto scheme = [&opened] { return theme::schemeOf(opened.session.window().palette()); };
    QTRY_VERIFY(theme::isHighContrast(scheme()));
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
    QTRY_VERIFY(!theme::isHighContrast(scheme()));
    tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_COMPARE(theme::motionFor(100), 0);
    tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QTRY_COMPARE(theme::motionFor(100), 100);
#else
    QSKIP("made without D-Bus");
#endif
}

void DesktopWishesTest::whoChoseAThemeKeepsIt()
{
    QSettings().setValue(u"theme"_s, u"high-contrast-dark"_s);
    test::OpenedView opened;
    const auto scheme = [&opened] { return theme::schemeOf(opened.session.window().palette()); };
    QCOMPARE(scheme(), theme::Scheme::HighContrastDark);
    QVERIFY(opened.session.window().actions()[Actions::ThemeHighContrastDark]->isChecked());
    opened.session.window().actions()[Actions::ThemeLight]->trigger();
    QCOMPARE(scheme(), theme::Scheme::Light);
#ifdef CARILLON_DBUS
    if (!hasBus())
        return;
    tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_COMPARE(theme::motionFor(100), 0); // it is known by now
    QCOMPARE(scheme(), theme::Scheme::Light);
#endif
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"carillon"_s); // else settings count as not written
    QTEST_SET_MAIN_SOURCE_PATH
    DesktopWishesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_desktop_wishes.moc"
