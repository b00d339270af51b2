#include "single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostPeers = 16;
constexpr int pause = 20; ///< ms between two attempts
constexpr qsizetype longestAnswer = 1024;
constexpr qsizetype nameBytes = 16; ///< of the store's hash

int remaining(const QDeadlineTimer &deadline)
{
    return int(std::max<qint64>(1, deadline.remainingTime()));
}

// The folder that all copies of a sandboxed program share.
QString meetingFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    if (folder.isEmpty() || sandbox.isEmpty())
        return folder;
    const QString shared = folder + u"/app/"_s + sandbox;
    return QFileInfo(shared).isDir() ? shared : folder;
}

} // namespace

QString instancePlace(const QString &storePath)
{
    const QString folder = meetingFolder();
    if (folder.isEmpty() || storePath.isEmpty() || storePath == ":memory:"_L1)
        return {};
    const QFileInfo store(storePath);
    const QString canonical = QFileInfo(store.absolutePath()).canonicalFilePath();
    const QString path = (canonical.isEmpty() ? QDir::cleanPath(store.absolutePath()) : canonical)
        + u'/' + store.fileName();
    const QByteArray name
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u"/carillon-"_s + QString::fromLatin1(name.first(nameBytes));
}

SingleInstance::SingleInstance(QString place, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_limits(limits)
    , m_lock(m_place + u".lock"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostPeers);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::join(const InstanceRequest &request)
{
    if (m_place.isEmpty())
        return Role::Alone;
    const QDeadlineTimer deadline(m_limits.instanceTime);
    for (;;) {
        switch (m_lock.tryLock()) {
        case InstanceLock::Outcome::Held:
            return lead();
        case InstanceLock::Outcome::Unusable:
            return Role::Alone;
        case InstanceLock::Outcome::Taken:
            break;
        }
        if (deliver(request, deadline))
            return Role::Followed;
        if (deadline.hasExpired())
            return Role::NoAnswer;
        QThread::msleep(pause); // it may be starting or ending
    }
}

// Whose lock it is may remove what a crash left.
SingleInstance::Role SingleInstance::lead()
{
    QLocalServer::removeServer(socketPath());
    if (m_server.isListening() || m_server.listen(socketPath()))
        return Role::Leads;
    m_lock.unlock(); // else later starts would wait for an answer
    return Role::Alone;
}

bool SingleInstance::deliver(const InstanceRequest &request, QDeadlineTimer deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(remaining(deadline)))
        return false;
    socket.write(messageOf(request));
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() < longestAnswer && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(remaining(deadline)) && socket.bytesAvailable() == 0)
            break;
        answer += socket.readAll();
    }
    return isConfirmation(answer);
}

void SingleInstance::stopListening()
{
    m_server.close();
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection())
        take(peer);
}

void SingleInstance::take(QLocalSocket *peer)
{
    connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
    ++m_peers;
    connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
    if (m_peers > mostPeers)
        return peer->abort();
    peer->setReadBufferSize(m_limits.instanceMessage);
    QTimer::singleShot(m_limits.instanceTime, peer, [peer] { peer->abort(); });
    connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
    read(peer);
}

void SingleInstance::read(QLocalSocket *peer)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() >= m_limits.instanceMessage)
            peer->abort();
        return;
    }
    const std::optional<InstanceRequest> request
        = requestFrom(peer->readLine(m_limits.instanceMessage));
    if (!request)
        return peer->abort();
    disconnect(peer, &QLocalSocket::readyRead, this, nullptr); // one request each
    peer->write(confirmation());
    peer->disconnectFromServer();
    // Later: whoever answers may ask a question first, and the peer is gone before it is closed.
    QMetaObject::invokeMethod(
        this, [this, request = *request] { Q_EMIT asked(request); }, Qt::QueuedConnection);
}

} // namespace carillon
