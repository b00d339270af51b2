#include "service/configuration.h"

#include "service/member_reader.h"

#include <QRegularExpression>

namespace carillon::service {
namespace {

using json::Kind;
using json::Value;

// Reads the parts of the file, each in a function of its own.
class ConfigurationReader : private MemberReader {
public:
    explicit ConfigurationReader(QByteArrayView text)
        : MemberReader(text, QStringLiteral("configuration"), Places::LineAndMember)
    {
    }

    Result<Configuration> run()
    {
        if (isReadable()) {
            const Value &root = m_document.root();
            expectMembers(root, {"applications", "tokens", "users", "subscriptions", "anyToken",
                                    "switches", "faults", "limits", "hostNames"});
            readDirectory(root);
            readSwitches(root);
            readLimits(root);
            readFaults(root);
            readHostNames(root);
            checkNames();
        }
        if (error())
            return Unexpected{*error()};
        return m_configuration;
    }

private:
    template <class Entry>
    void readList(const Value &root, std::string_view name, QList<Entry> &list,
        Entry (ConfigurationReader::*read)(const Value &))
    {
        const Value *array = m_document.member(root, name);
        if (!array)
            return;
        if (array->kind != Kind::Array)
            return complain(*array, "must be an array");
        list.clear();
        for (int i = array->firstChild; i != -1; i = m_document.at(i).next)
            list.append((this->*read)(m_document.at(i)));
    }

    ApplicationEntry application(const Value &object)
    {
        expectMembers(object, {"id", "hosts", "blocked", "secret"});
        ApplicationEntry entry{.id = text(object, "id"), .hosts = texts(object, "hosts"),
            .blocked = flag(object, "blocked", false)};
        if (const Value *secret = m_document.member(object, "secret")) {
            entry.secret = text(object, "secret");
            if (entry.secret->isEmpty())
                complain(*secret, "must not be empty");
        }
        return entry;
    }

    TokenEntry token(const Value &object)
    {
        expectMembers(object, {"token", "application", "user", "scopes", "expires"});
        TokenEntry entry{.token = text(object, "token"), .application = text(object, "application"),
            .scopes = texts(object, "scopes"), .expires = instant(object, "expires")};
        if (m_document.member(object, "user"))
            entry.user = text(object, "user");
        return entry;
    }

    UserEntry user(const Value &object)
    {
        expectMembers(object, {"name", "devices"});
        UserEntry entry{.name = text(object, "name")};
        readList(object, "devices", entry.devices, &ConfigurationReader::device);
        return entry;
    }

    DeviceEntry device(const Value &object)
    {
        expectMembers(object, {"id", "name", "platform"});
        const auto platform = contract::platformNamed(text(object, "platform"));
        if (!platform)
            complain(object, "platform is Windows, iOS, Android or WebPush");
        return {.id = text(object, "id"), .name = text(object, "name"),
            .platform = platform.value_or(contract::Platform::Windows)};
    }

    SubscriptionEntry subscription(const Value &object)
    {
        expectMembers(object, {"unsId", "application", "user", "hosts", "expires"});
        return {.unsId = text(object, "unsId"), .application = text(object, "application"),
            .user = text(object, "user"), .hosts = texts(object, "hosts"),
            .expires = instant(object, "expires")};
    }

    void readDirectory(const Value &root)
    {
        Directory &directory = m_configuration.directory;
        readList(root, "applications", directory.applications, &ConfigurationReader::application);
        readList(root, "tokens", directory.tokens, &ConfigurationReader::token);
        readList(root, "users", directory.users, &ConfigurationReader::user);
        readList(root, "subscriptions", directory.subscriptions, &ConfigurationReader::subscription);
        // A token table or a secret makes the service strict unless the file says otherwise.
        const bool hasSecret
            = std::any_of(directory.applications.begin(), directory.applications.end(),
                [](const ApplicationEntry &each) { return each.secret.has_value(); });
        directory.anyToken = flag(root, "anyToken", directory.tokens.isEmpty() && !hasSecret);
    }

    void readSwitches(const Value &root)
    {
        const Value *object = m_document.member(root, "switches");
        if (!object)
            return;
        expectMembers(
            *object, {"errorStyle", "throttleStatus", "strictExpiry", "expiry", "onDuplicate",
                "lowPriorityDelaySeconds"});
        Switches &switches = m_configuration.switches;
        switches.errorStyle = ErrorStyle(choice(*object, "errorStyle", {"descriptive", "recorded"}));
        switches.expiry = ExpiryProfile(choice(*object, "expiry", {"asked", "recorded"}));
        switches.onDuplicate = OnDuplicate(choice(*object, "onDuplicate", {"replace", "new"}));
        switches.strictExpiry = flag(*object, "strictExpiry", false);
        switches.lowPriorityDelaySeconds = number(*object, "lowPriorityDelaySeconds", 5);
        switches.throttleStatus = number(*object, "throttleStatus", 406);
        const int status = switches.throttleStatus;
        if (status != 406 && status != 429 && status != 503)
            complain(*m_document.member(*object, "throttleStatus"), "is 406, 429 or 503");
    }

    void readFaults(const Value &root)
    {
        const Value *list = m_document.member(root, "faults");
        if (!list)
            return;
        m_configuration.faults = faultsFrom(*this, *list);
        if (m_configuration.faults.size() > m_configuration.limits.faults)
            complain(*list, "holds more faults than the limit allows");
    }

    void readLimits(const Value &root)
    {
        const Value *object = m_document.member(root, "limits");
        if (!object)
            return;
        if (object->kind != Kind::Object)
            return complain(*object, "must be an object");
        for (int i = object->firstChild; i != -1; i = m_document.at(i).next) {
            const Value &member = m_document.at(i);
            const QByteArrayView name(member.key.data(), qsizetype(member.key.size()));
            const Result<void> set
                = setLimit(m_configuration.limits, name, wholeNumber(member).value_or(-1));
            if (!set)
                complain(member, set.error().message);
        }
    }

    void readHostNames(const Value &root)
    {
        static const QRegularExpression hostName(
            QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"));
        for (const QByteArray &name : texts(root, "hostNames")) {
            m_configuration.hostNames.append(name.toLower());
            if (name.size() > 253
                || !hostName.match(QString::fromUtf8(name.toLower())).hasMatch())
                complain(*m_document.member(root, "hostNames"), "holds what is no host name");
        }
    }

    // Entries name each other; a name that leads nowhere would only show as a refusal much later.
    void checkNames()
    {
        const Directory &directory = m_configuration.directory;
        const Value &root = m_document.root();
        for (const TokenEntry &each : directory.tokens) {
            if (!directory.applicationNamed(each.application)
                || (each.user && !directory.userNamed(*each.user)))
                complain(root, "a token names an application or user that is not listed");
        }
        for (const SubscriptionEntry &each : directory.subscriptions) {
            if (!directory.applicationNamed(each.application) || !directory.userNamed(each.user))
                complain(root, "a subscription names an application or user that is not listed");
        }
    }

    Configuration m_configuration;
};

} // namespace

Result<Configuration> configurationFrom(QByteArrayView json)
{
    return ConfigurationReader(json).run();
}

QString configurationHelp()
{
    return QStringLiteral(R"(The configuration is one JSON object; every member may be left out.

  applications   [{ "id", "hosts": [...], "blocked": false, "secret" }]
                 hosts: what it may name as targetHostName; none: any
                 secret: what it shows at /{tenant}/oauth2/v2.0/token
  tokens         [{ "token", "application", "user", "scopes": [...], "expires" }]
                 with a user the token is delegated and needs the scope
                 Notifications.ReadWrite.CreatedByApp
  users          [{ "name", "devices": [{ "id", "name", "platform" }] }]
                 platform: Windows, iOS, Android, WebPush
  subscriptions  [{ "unsId", "application", "user", "hosts": [...], "expires" }]
  anyToken       true: every bearer token is the first application;
                 the default where no tokens and no secrets are listed
  switches       { "errorStyle": "descriptive" | "recorded",
                   "throttleStatus": 406 | 429 | 503,
                   "strictExpiry": false, "expiry": "asked" | "recorded",
                   "onDuplicate": "replace" | "new",
                   "lowPriorityDelaySeconds": 5 }
  faults         [{ "kind": ... }], as POST /mock/v1/faults takes them:
                 throttle ("status", "retryAfterSeconds"), busy ("retryAfterSeconds"),
                 blocked, notAuthorized, latency ("milliseconds"),
                 drop ("when": "before" | "after" storing), duplicatePush;
                 each for all requests, or "share" 0..1, "every" n-th, the "next" n,
                 one "caller" (application id or user)
  limits         { "body-bytes": 1048576, ... }, names as in serve --help
  hostNames      ["graph.test", ...]
                 names besides localhost that it answers for, also in its certificate)");
}

} // namespace carillon::service
