#include "service/identity_store.h"
#include "support/running_service.h"

#include <QFileInfo>

#include <sys/stat.h>

using namespace carillon;
using namespace std::chrono_literals;
using service::StoredIdentity;
using Origin = StoredIdentity::Origin;

// The certificate of the HTTPS listener: made once, kept private, renewed in time, never lost.
class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isMadeOnceAndFoundAgain();
    void keyAndDirectoryAreForTheOwnerOnly();
    void namesLoopbackAndWhatIsConfigured();
    void livesNoLongerThanClientsAllow();
    void isRenewedBeforeItEnds_data();
    void isRenewedBeforeItEnds();
    void isRenewedForAnotherName();
    void nothingOfAFailedOneIsOverwritten_data();
    void nothingOfAFailedOneIsOverwritten();
    void leavesNothingElseInItsDirectory();

private:
    [[nodiscard]] QString directory() const { return m_folder->filePath(QStringLiteral("tls")); }
    Result<StoredIdentity> identity(
        const QList<QByteArray> &names = {}, std::chrono::milliseconds later = 0ms) const
    {
        return service::identityIn(directory(), names, test::testTime + later);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CertificateTest::isMadeOnceAndFoundAgain()
{
    const auto made = identity();
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(made->origin, Origin::Made);
    const auto found = identity();
    QVERIFY(found);
    QCOMPARE(found->origin, Origin::Found);
    QCOMPARE(found->identity, made->identity);
    QCOMPARE(service::identityFound(directory())->identity, made->identity);
    QVERIFY(!made->identity.certificate.contains("PRIVATE"));
}

void CertificateTest::keyAndDirectoryAreForTheOwnerOnly()
{
    const auto earlier = ::umask(0); // not even where the umask would let everyone in
    const auto made = identity();
    ::umask(earlier);
    QVERIFY(made);
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(made->path).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(directory()).permissions() & others, QFile::Permissions());
}

void CertificateTest::namesLoopbackAndWhatIsConfigured()
{
    const auto facts = service::factsOf(identity({"graph.test"})->identity.certificate);
    QCOMPARE(facts.names, (QList<QByteArray>{"127.0.0.1", "::1", "graph.test", "localhost"}));
    QCOMPARE(facts.fingerprint.size(), 32 * 3 - 1);
}

void CertificateTest::livesNoLongerThanClientsAllow()
{
    const auto facts = service::factsOf(identity()->identity.certificate);
    QVERIFY(facts.from.daysTo(facts.until) <= 825);
    QVERIFY(facts.from <= QDateTime::fromMSecsSinceEpoch(toMsecs(test::testTime)));
}

void CertificateTest::isRenewedBeforeItEnds_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("renewed");
    QTest::newRow("789 days later") << 789 << false;
    QTest::newRow("791 days later") << 791 << true;
    QTest::newRow("long over") << 2000 << true;
    QTest::newRow("not yet valid") << -1 << true;
}

void CertificateTest::isRenewedBeforeItEnds()
{
    QFETCH(int, days);
    QFETCH(bool, renewed);
    const auto first = identity();
    const auto second = identity({}, std::chrono::days(days));
    QCOMPARE(second->origin, renewed ? Origin::Renewed : Origin::Found);
    QCOMPARE(second->identity != first->identity, renewed);
    QCOMPARE(service::identityFound(directory())->identity, second->identity);
}

void CertificateTest::isRenewedForAnotherName()
{
    QCOMPARE(identity()->origin, Origin::Made);
    QCOMPARE(identity({"graph.test"})->origin, Origin::Renewed);
    QCOMPARE(identity({"graph.test"})->origin, Origin::Found);
    QCOMPARE(identity()->origin, Origin::Found); // one name more does no harm
}

void CertificateTest::nothingOfAFailedOneIsOverwritten_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("openToOthers");
    QTest::addColumn<QString>("words");
    const auto one = service::makeIdentity({}, test::testTime, test::testTime + 24h);
    const auto other = service::makeIdentity({}, test::testTime, test::testTime + 24h);
    QTest::newRow("empty") << QByteArray() << false << "no readable certificate";
    QTest::newRow("words") << QByteArray("hello") << false << "no readable certificate";
    QTest::newRow("certificate only") << one->certificate << false << "no readable private key";
    QTest::newRow("cut off") << one->key + one->certificate.chopped(40) << false
                             << "no readable certificate";
    QTest::newRow("another's key")
        << other->key + one->certificate << false << "does not belong to its certificate";
    QTest::newRow("open to others")
        << one->key + one->certificate << true << "Other users can read";
}

void CertificateTest::nothingOfAFailedOneIsOverwritten()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, openToOthers);
    QFETCH(QString, words);
    const QString path = identity()->path;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    if (openToOthers)
        file.setPermissions(file.permissions() | QFile::ReadOther);
    file.close();
    const auto failed = identity();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, QStringLiteral("certificate"));
    QVERIFY2(failed.error().message.contains(words), qPrintable(failed.error().message));
    QCOMPARE(failed.error().where, path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void CertificateTest::leavesNothingElseInItsDirectory()
{
    QVERIFY(identity());
    QVERIFY(identity({"graph.test"}));
    QCOMPARE(QDir(directory()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "test_certificate.moc"
