#include "service/directory.h"

#include <algorithm>

namespace carillon::service {

using contract::Platform;

Directory Directory::quickStart()
{
    Directory directory;
    directory.m_users = {{"alex@contoso.com", demoUnsId,
        {{"windows-1", "Alex's desktop", Platform::Windows},
            {"ios-1", "iPhone", Platform::iOS},
            {"android-1", "Pixel", Platform::Android},
            {"web-1", "Browser on desktop", Platform::WebPush}}}};
    return directory;
}

std::optional<QByteArray> Directory::applicationOf(const QByteArray &token) const
{
    if (token.isEmpty())
        return {};
    return QByteArray("demo-app");
}

const UserEntry *Directory::userOf(const QByteArray &unsId) const
{
    const auto user = std::find_if(m_users.begin(), m_users.end(),
        [&](const UserEntry &entry) { return entry.unsId == unsId; });
    return user == m_users.end() ? nullptr : &*user;
}

const UserEntry *Directory::userNamed(const QByteArray &name) const
{
    const auto user = std::find_if(m_users.begin(), m_users.end(), [&](const UserEntry &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return user == m_users.end() ? nullptr : &*user;
}

} // namespace carillon::service
