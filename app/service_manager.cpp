#include "service_manager.h"

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#endif

namespace carillon {

#ifdef Q_OS_LINUX
void tellServiceManager(const QByteArray &state)
{
    QByteArray name = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (name.isEmpty() || size_t(name.size()) >= sizeof(address.sun_path))
        return;
    if (name.startsWith('@'))
        name[0] = '\0'; // the abstract name space
    address.sun_family = AF_UNIX;
    std::copy(name.cbegin(), name.cend(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return;
    const socklen_t length = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(name.size());
    (void)::sendto(socket, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
}
#else
void tellServiceManager(const QByteArray &) { }
#endif

} // namespace carillon
