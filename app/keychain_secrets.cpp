#include "keychain_secrets.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

const QString service = u"carillon"_s;

} // namespace

KeychainSecrets::KeychainSecrets(QObject *parent)
    : SecretStore(parent)
{
}

// What was kept for this run is newer than what the keychain may hold.
void KeychainSecrets::read(const QString &key, QObject *context, const Read &read)
{
    m_run.read(key, context,
        [this, key, context = QPointer<QObject>(context), read](
            const std::optional<QByteArray> &kept) {
            if (kept || !context)
                return read(kept);
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            connect(job, &QKeychain::Job::finished, this, [this, job] {
                if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                    giveUp(job->errorString());
            });
            connect(job, &QKeychain::Job::finished, context.data(), [job, read] {
                read(job->error() == QKeychain::NoError ? std::optional(job->binaryData())
                                                        : std::nullopt);
            });
            job->start();
        });
}

void KeychainSecrets::write(const QString &key, const QByteArray &secret)
{
    m_run.write(key, secret); // until it is known to be kept
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError)
            giveUp(job->errorString());
    });
    job->start();
}

void KeychainSecrets::remove(const QString &key)
{
    m_run.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    job->start();
}

void KeychainSecrets::giveUp(const QString &detail)
{
    m_reason = tr("The system's keychain does not take secrets (%1), so they are kept for this "
                  "run only.")
                   .arg(detail);
    Q_EMIT shortLivedReasonChanged();
}

} // namespace carillon
