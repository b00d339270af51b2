#include "service/transport.h"

#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace carillon::service {
namespace {

void shutDownSending(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(descriptor), SD_SEND);
#else
    ::shutdown(int(descriptor), SHUT_WR);
#endif
}

} // namespace

void TlsListener::setConfiguration(const QSslConfiguration &configuration)
{
    m_configuration = configuration;
}

void TlsListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSslConfiguration(m_configuration);
    addPendingConnection(socket);
}

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite()
        + (secure && secure->isEncrypted() ? secure->encryptedBytesToWrite() : 0);
}

QTcpSocket *endSending(QTcpSocket *socket)
{
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (!secure || !secure->isEncrypted()) {
        shutDownSending(socket->socketDescriptor());
        return socket;
    }
#ifdef Q_OS_WIN
    secure->disconnectFromHost();
    return socket;
#else
    // Qt sends close_notify only together with closing the descriptor, which would end both
    // halves; a second descriptor keeps the client's half open.
    const int descriptor = ::dup(int(socket->socketDescriptor()));
    secure->disconnect();
    secure->disconnectFromHost();
    secure->flush();
    secure->deleteLater();
    auto *rest = new QTcpSocket(socket->parent());
    if (descriptor >= 0 && rest->setSocketDescriptor(descriptor))
        shutDownSending(descriptor);
    else if (descriptor >= 0)
        ::close(descriptor);
    return rest;
#endif
}

} // namespace carillon::service
