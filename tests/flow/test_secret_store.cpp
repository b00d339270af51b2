#include "run_secrets.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#ifdef CARILLON_KEYCHAIN
#include "keychain_secrets.h"
#endif

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

std::optional<QByteArray> read(SecretStore &store, const QString &key)
{
    std::optional<QByteArray> out;
    bool done = false;
    QObject context;
    store.read(key, &context, [&](const std::optional<QByteArray> &secret) {
        out = secret;
        done = true;
    });
    (void)QTest::qWaitFor([&] { return done; }, 10'000);
    return out;
}

} // namespace

class SecretStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsForThisRun();
    void nobodyIsToldWhoIsGone();
    void withoutAKeychainItSaysSoAndKeepsForThisRun();
};

void SecretStoreTest::memoryKeepsForThisRun()
{
    RunSecrets store(u"for this run"_s);
    QCOMPARE(store.shortLivedReason(), u"for this run"_s);
    QCOMPARE(read(store, u"a"_s), std::nullopt);
    store.write(u"a"_s, "secret");
    QCOMPARE(read(store, u"a"_s), QByteArray("secret"));
    QCOMPARE(read(store, u"b"_s), std::nullopt);
    store.remove(u"a"_s);
    QCOMPARE(read(store, u"a"_s), std::nullopt);
}

void SecretStoreTest::nobodyIsToldWhoIsGone()
{
    RunSecrets store({});
    auto context = std::make_unique<QObject>();
    bool told = false;
    store.read(u"a"_s, context.get(), [&](const std::optional<QByteArray> &) { told = true; });
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void SecretStoreTest::withoutAKeychainItSaysSoAndKeepsForThisRun()
{
#ifdef CARILLON_KEYCHAIN
    KeychainSecrets store;
    QSignalSpy told(&store, &SecretStore::shortLivedReasonChanged);
    store.write(u"test/none"_s, "hunter2");
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 20'000);
    QVERIFY2(store.shortLivedReason().contains(u"for this run only"),
        qPrintable(store.shortLivedReason()));
    QVERIFY(!store.shortLivedReason().contains(u"hunter2"));
    QCOMPARE(read(store, u"test/none"_s), QByteArray("hunter2"));
    store.remove(u"test/none"_s);
    QCOMPARE(read(store, u"test/none"_s), std::nullopt);
#else
    QVERIFY(systemSecrets()->shortLivedReason().contains(u"for this run only"));
#endif
}

int main(int argc, char **argv)
{
    // No session bus, so no keychain: the machine's own is left alone.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    QCoreApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    SecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_secret_store.moc"
