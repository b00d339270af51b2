#include "service/directory.h"

#include <algorithm>

namespace carillon::service {
namespace {

using contract::Platform;

template <class Entry, class Match>
const Entry *findIn(const QList<Entry> &entries, Match match)
{
    const auto found = std::find_if(entries.begin(), entries.end(), match);
    return found == entries.end() ? nullptr : &*found;
}

bool isOver(const std::optional<Instant> &expires, Instant now)
{
    return expires && *expires <= now;
}

bool allows(const QList<QByteArray> &hosts, const QByteArray &host)
{
    return hosts.isEmpty()
        || std::any_of(hosts.begin(), hosts.end(), [&](const QByteArray &known) {
               return known.compare(host, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

// Every byte is looked at.
bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

// Source: the permission reference; the second name was added later, also as a delegated scope.
bool hasNotificationScope(const QList<QByteArray> &scopes)
{
    return std::any_of(scopes.begin(), scopes.end(), [](const QByteArray &scope) {
        return scope.compare("Notifications.ReadWrite.CreatedByApp", Qt::CaseInsensitive) == 0
            || scope.compare("UserNotification.ReadWrite.CreatedByApp", Qt::CaseInsensitive) == 0;
    });
}

Directory Directory::quickStart()
{
    Directory directory;
    directory.anyToken = true;
    directory.applications = {{.id = "demo-app"}};
    directory.users = {{"alex@contoso.com",
        {{.id = "windows-1", .name = "Alex's desktop", .platform = Platform::Windows},
            {.id = "ios-1", .name = "iPhone", .platform = Platform::iOS},
            {.id = "android-1", .name = "Pixel", .platform = Platform::Android},
            {.id = "web-1", .name = "Browser on desktop", .platform = Platform::WebPush}}}};
    directory.subscriptions
        = {{.unsId = demoUnsId, .application = "demo-app", .user = "alex@contoso.com"}};
    return directory;
}

std::optional<Caller> Directory::callerOf(const QByteArray &token, Instant now) const
{
    if (token.isEmpty())
        return {};
    const TokenEntry *entry
        = findIn(tokens, [&](const TokenEntry &each) { return sameSecret(each.token, token); });
    if (entry) {
        if (isOver(entry->expires, now))
            return {};
        return Caller{applicationNamed(entry->application), entry->user,
            !entry->user || hasNotificationScope(entry->scopes)};
    }
    if (anyToken && !applications.isEmpty())
        return Caller{&applications.constFirst(), {}, true};
    return {};
}

const SubscriptionEntry *Directory::subscriptionOf(const QByteArray &unsId) const
{
    return findIn(
        subscriptions, [&](const SubscriptionEntry &each) { return each.unsId == unsId; });
}

const UserEntry *Directory::userNamed(const QByteArray &name) const
{
    return findIn(users, [&](const UserEntry &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

const ApplicationEntry *Directory::applicationNamed(const QByteArray &id) const
{
    return findIn(applications, [&](const ApplicationEntry &each) { return each.id == id; });
}

std::optional<Recipient> Directory::recipientOf(const Caller &caller, const QByteArray &unsId,
    const QByteArray &pathUser, Instant now) const
{
    if (!caller.mayNotify)
        return {};
    Recipient recipient;
    if (!unsId.isEmpty()) {
        const SubscriptionEntry *subscription = subscriptionOf(unsId);
        if (!subscription || subscription->application != caller.application->id
            || isOver(subscription->expires, now))
            return {};
        recipient = {userNamed(subscription->user), subscription};
    } else if (caller.user) {
        recipient.user = userNamed(*caller.user);
    }
    const auto is = [&](const QByteArray &name) {
        return recipient.user && recipient.user->name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const bool sameUser = (!caller.user || is(*caller.user)) && (pathUser.isEmpty() || is(pathUser));
    if (!recipient.user || !sameUser)
        return {};
    return recipient;
}

bool Directory::ownsHost(const Caller &caller, const Recipient &recipient, const QByteArray &host)
{
    return allows(caller.application->hosts, host)
        && (!recipient.subscription || allows(recipient.subscription->hosts, host));
}

} // namespace carillon::service
