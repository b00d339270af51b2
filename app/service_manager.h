#pragma once

#include <QByteArray>

namespace carillon {

/// Tells the service manager that started this process how it stands: lines such as "READY=1".
/// Does nothing where none asks, and where it does not listen.
/// Source  sd_notify(3), "Notes": one datagram to the socket that NOTIFY_SOCKET names.
void tellServiceManager(const QByteArray &state);

} // namespace carillon
