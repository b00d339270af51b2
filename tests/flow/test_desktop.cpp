#include "desktop_notifier.h"

#include <QtTest>

#ifdef CARILLON_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

struct Seen {
    DesktopNote note{};
    uint replaces = 0;
    bool withSound = false;
};

/// A desktop of which the test holds the strings.
class FakeDesktop final : public DesktopNotifications {
public:
    struct State {
        QStringList capabilities{u"body"_s};
        QList<Seen> seen{};
        std::optional<Error> refusal{};
        Known asked{};
        uint last = 40;
    };

    explicit FakeDesktop(State &state)
        : m_state(state)
    {
    }
    void askCapabilities(const Known &known) override
    {
        m_state.asked = known;
        if (!m_state.capabilities.isEmpty())
            known(m_state.capabilities);
    }
    void show(const DesktopNote &note, uint replaces, bool withSound, const Shown &shown) override
    {
        m_state.seen.append({note, replaces, withSound});
        if (m_state.refusal)
            shown(Unexpected{*m_state.refusal});
        else
            shown(replaces > 0 ? replaces : ++m_state.last);
    }

private:
    State &m_state;
};

} // namespace

#ifdef CARILLON_DBUS
/// A notification server as desktops have one.
class FakeServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call {
        QString application{};
        uint replaces = 0;
        QString summary{};
        QString body{};
        QVariantMap hints{};
        int timeout = 0;
    };
    QStringList capabilities{u"body"_s, u"body-markup"_s};
    QList<Call> calls;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; } // NOLINT: the specification's name
    uint Notify(const QString &application, uint replaces, const QString &, const QString &summary,
        const QString &body, const QStringList &, const QVariantMap &hints, int timeout)
    {
        calls.append({application, replaces, summary, body, hints, timeout});
        return replaces > 0 ? replaces : uint(calls.size());
    }
};
#endif

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownUnlessAskedFor();
    void oneIsShownAsItIs();
    void markupIsEscapedWhereItWouldBeRead_data();
    void markupIsEscapedWhereItWouldBeRead();
    void theSameAgainTakesItsPlace();
    void manyAreCounted();
    void aDesktopThatDoesNotAnswerGetsThemLater();
    void aRefusalIsToldOnce();
    void withoutADesktopNothingHappens();
    void theSessionBusIsSpokenTo();
    void aBusWithoutServerIsToldInWords();
};

void DesktopTest::nothingIsShownUnlessAskedFor()
{
    FakeDesktop::State state;
    DesktopNotifier notifier(std::make_unique<FakeDesktop>(state));
    notifier.show({u"1"_s, u"Hello"_s, {}});
    QVERIFY(state.seen.isEmpty());
    QVERIFY(!state.asked);
    notifier.setOn(true, false);
    notifier.show({u"1"_s, u"Hello"_s, {}});
    QCOMPARE(state.seen.size(), 1);
    notifier.setOn(false, false);
    notifier.show({u"2"_s, u"Hello"_s, {}});
    QCOMPARE(state.seen.size(), 1);
}

void DesktopTest::oneIsShownAsItIs()
{
    FakeDesktop::State state;
    DesktopNotifier notifier(std::make_unique<FakeDesktop>(state));
    notifier.setOn(true, true);
    notifier.show({u"1"_s, u"A & B"_s, u"<b>bold</b> & \"plain\""_s, 60'000});
    QCOMPARE(state.seen.size(), 1);
    QCOMPARE(state.seen[0].note.title, u"A & B"_s);
    QCOMPARE(state.seen[0].note.body, u"<b>bold</b> & \"plain\""_s);
    QCOMPARE(state.seen[0].note.milliseconds, 60'000);
    QVERIFY(state.seen[0].withSound);
}

void DesktopTest::markupIsEscapedWhereItWouldBeRead_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << QStringList{u"body"_s} << u"1 < 2 & 3 > 2"_s;
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                            << u"1 &lt; 2 &amp; 3 &gt; 2"_s;
}

void DesktopTest::markupIsEscapedWhereItWouldBeRead()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, body);
    FakeDesktop::State state;
    state.capabilities = capabilities;
    DesktopNotifier notifier(std::make_unique<FakeDesktop>(state));
    notifier.setOn(true, false);
    notifier.show({u"1"_s, u"1 < 2"_s, u"1 < 2 & 3 > 2"_s});
    QCOMPARE(state.seen[0].note.body, body);
    QCOMPARE(state.seen[0].note.title, u"1 < 2"_s);
}

void DesktopTest::theSameAgainTakesItsPlace()
{
    FakeDesktop::State state;
    DesktopNotifier notifier(std::make_unique<FakeDesktop>(state));
    notifier.setOn(true, false);
    notifier.show({u"parcel"_s, u"One"_s, {}});
    notifier.show({u"parcel"_s, u"Two"_s, {}});
    QTRY_COMPARE(state.seen.size(), 2);
    QCOMPARE(state.seen[0].replaces, 0U);
    QCOMPARE(state.seen[1].replaces, 41U);
    QCOMPARE(state.seen[1].note.title, u"Two"_s);
}

void DesktopTest::manyAreCounted()
{
    FakeDesktop::State state;
    DesktopNotifier notifier(std::make_unique<FakeDesktop>(state));
    notifier.setOn(true, false);
    for (int i = 1; i <= 1000; ++i)
        notifier.show({QString::number(i), u"Title %1"_s.arg(i), {}});
    QCOMPARE(state.seen.size(), 1);
    QTRY_COMPARE(state.seen.size(), 2);
    QVERIFY2(state.seen[1].note.title.contains(QLocale().toString(999)),
        qPrintable(state.seen[1].note.title));
    QCOMPARE(state.seen[1].note.body, u"Title 1000\nTitle 999\nTitle 998"_s);
}

void DesktopTest::aDesktopThatDoesNotAnswerGetsThemLater()
{
    FakeDesktop::State state;
    state.capabilities.clear();
    DesktopNotifier notifier(std::make_unique<FakeDesktop>(state));
    notifier.setOn(true, false);
    notifier.show({u"1"_s, u"Early"_s, u"<&>"_s});
    QVERIFY(state.seen.isEmpty());
    state.asked({u"body-markup"_s});
    QCOMPARE(state.seen.size(), 1);
    QCOMPARE(state.seen[0].note.body, u"&lt;&amp;&gt;"_s);
}

void DesktopTest::aRefusalIsToldOnce()
{
    FakeDesktop::State state;
    state.refusal = Error{u"desktop"_s, u"No."_s, {}};
    DesktopNotifier notifier(std::make_unique<FakeDesktop>(state));
    QSignalSpy failed(&notifier, &DesktopNotifier::failed);
    notifier.setOn(true, false);
    notifier.show({u"1"_s, u"One"_s, {}});
    notifier.show({u"2"_s, u"Two"_s, {}});
    QTRY_COMPARE(state.seen.size(), 2);
    QCOMPARE(failed.size(), 1);
}

void DesktopTest::withoutADesktopNothingHappens()
{
    DesktopNotifier notifier(nullptr);
    notifier.setOn(true, true);
    QVERIFY(!notifier.isOn());
    notifier.show({u"1"_s, u"One"_s, {}});
}

void DesktopTest::theSessionBusIsSpokenTo()
{
#ifndef CARILLON_DBUS
    QSKIP("built without Qt's D-Bus");
#else
    if (!qEnvironmentVariableIsSet("CARILLON_TEST_BUS"))
        QSKIP("not on a bus of its own: dbus-run-session is not installed");
    FakeServer server;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"server"_s);
    QVERIFY(bus.registerObject(
        u"/org/freedesktop/Notifications"_s, &server, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    QCOMPARE(whyNoNotifications(), QString());
    DesktopNotifier notifier(sessionNotifications());
    notifier.setOn(true, false);
    notifier.show({u"parcel"_s, u"One"_s, u"1 < 2"_s, 60'000});
    QTRY_COMPARE(server.calls.size(), 1);
    QCOMPARE(server.calls[0].application, u"Carillon"_s);
    QCOMPARE(server.calls[0].summary, u"One"_s);
    QCOMPARE(server.calls[0].body, u"1 &lt; 2"_s);
    QCOMPARE(server.calls[0].timeout, 60'000);
    QCOMPARE(server.calls[0].hints.value(u"suppress-sound"_s).toBool(), true);
    notifier.setOn(true, true);
    notifier.show({u"parcel"_s, u"Two"_s, {}});
    QTRY_COMPARE(server.calls.size(), 2);
    QCOMPARE(server.calls[1].replaces, 1U);
    QCOMPARE(server.calls[1].hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
    QVERIFY(!server.calls[1].hints.contains(u"suppress-sound"_s));
    QVERIFY(bus.unregisterService(u"org.freedesktop.Notifications"_s));
    QDBusConnection::disconnectFromBus(u"server"_s);
#endif
}

void DesktopTest::aBusWithoutServerIsToldInWords()
{
#ifndef CARILLON_DBUS
    QSKIP("built without Qt's D-Bus");
#else
    if (!qEnvironmentVariableIsSet("CARILLON_TEST_BUS"))
        QSKIP("not on a bus of its own: dbus-run-session is not installed");
    DesktopNotifier notifier(sessionNotifications());
    QSignalSpy failed(&notifier, &DesktopNotifier::failed);
    notifier.setOn(true, false);
    notifier.show({u"1"_s, u"One"_s, {}});
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<Error>();
    QVERIFY2(error.message.startsWith(u"The desktop does not show notifications"_s),
        qPrintable(error.message));
#endif
}

QTEST_GUILESS_MAIN(DesktopTest)
#include "test_desktop.moc"
