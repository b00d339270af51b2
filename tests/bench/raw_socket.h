#pragma once

#include <QByteArray>

/// Sockets of the loopback interface without anything above them. Failure ends the program: a
/// benchmark has nothing to say then.
namespace carillon::bench {

/// A blocking socket to that port.
[[nodiscard]] int connectedTo(quint16 port);

/// A listening socket on a free port, which is told on stdout as the service tells its own.
[[nodiscard]] int listenAnywhere();

/// No waiting for more to send (TCP_NODELAY).
void sendAtOnce(int socket);

/// Writes everything, waiting where it must.
void sendAll(int socket, const QByteArray &bytes);

} // namespace carillon::bench
