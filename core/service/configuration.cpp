#include "service/configuration.h"

#include "base/json_text.h"

#include <QRegularExpression>

namespace carillon::service {
namespace {

using json::Document;
using json::Kind;
using json::Value;

// Takes members out of objects and remembers the first that does not fit.
class ConfigurationReader {
public:
    explicit ConfigurationReader(QByteArrayView text)
        : m_text(text)
        , m_document(json::read(text))
    {
    }

    Result<Configuration> run()
    {
        if (!m_document.isValid()) {
            complain(m_document.error()->offset, {}, "this is not JSON");
        } else {
            const Value &root = m_document.root();
            expectMembers(root, {"applications", "tokens", "users", "subscriptions", "anyToken",
                                    "switches", "faults", "hostNames"});
            readDirectory(root);
            readSwitches(root);
            readFaults(root);
            readHostNames(root);
            checkNames();
        }
        if (m_error)
            return Unexpected{*m_error};
        return m_configuration;
    }

private:
    void complain(qsizetype offset, const QByteArray &path, const char *what)
    {
        if (m_error)
            return;
        const int line = json::positionOf(m_text, offset).line;
        const QString member = path.isEmpty() ? QString() : QString::fromUtf8(path) + QLatin1String(": ");
        m_error = Error{QStringLiteral("configuration"),
            QStringLiteral("Line %1: ").arg(line) + member + QString::fromLatin1(what) + u'.', {}};
    }
    void complain(const Value &value, const char *what)
    {
        complain(value.range.begin, json::dottedPath(m_document.pointer(value)), what);
    }

    void expectMembers(const Value &object, std::initializer_list<std::string_view> names)
    {
        if (object.kind != Kind::Object)
            return complain(object, "must be an object");
        for (int i = object.firstChild; i != -1; i = m_document.at(i).next) {
            const Value &member = m_document.at(i);
            if (std::find(names.begin(), names.end(), member.key) == names.end())
                complain(member, "is not known here");
        }
    }

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

    QByteArray text(const Value &object, std::string_view name, bool required = true)
    {
        const Value *value = m_document.member(object, name);
        if (!value || value->kind != Kind::String) {
            if (value || required)
                complain(value ? *value : object, value ? "must be a string" : "lacks a name or id");
            return {};
        }
        return {value->text.data(), qsizetype(value->text.size())};
    }

    bool flag(const Value &object, std::string_view name, bool fallback)
    {
        const Value *value = m_document.member(object, name);
        if (!value)
            return fallback;
        if (value->kind != Kind::Bool)
            complain(*value, "must be true or false");
        return value->text == "true";
    }

    int number(const Value &object, std::string_view name, int fallback)
    {
        const Value *value = m_document.member(object, name);
        if (!value)
            return fallback;
        bool ok = false;
        const int out = QByteArray(value->text.data(), qsizetype(value->text.size())).toInt(&ok);
        if (value->kind != Kind::Number || !ok || out < 0)
            complain(*value, "must be a whole number from 0");
        return out;
    }

    // The index of a word among those allowed.
    int choice(const Value &object, std::string_view name, std::initializer_list<std::string_view> words)
    {
        const Value *value = m_document.member(object, name);
        if (!value)
            return 0;
        const auto found = std::find(words.begin(), words.end(), value->text);
        if (value->kind != Kind::String || found == words.end()) {
            complain(*value, "is not one of the words allowed here");
            return 0;
        }
        return int(found - words.begin());
    }

    QList<QByteArray> texts(const Value &object, std::string_view name)
    {
        QList<QByteArray> out;
        const Value *array = m_document.member(object, name);
        if (!array)
            return out;
        if (array->kind != Kind::Array)
            complain(*array, "must be an array of strings");
        for (int i = array->firstChild; i != -1; i = m_document.at(i).next) {
            const Value &each = m_document.at(i);
            if (each.kind != Kind::String)
                complain(each, "must be a string");
            out.append({each.text.data(), qsizetype(each.text.size())});
        }
        return out;
    }

    std::optional<Instant> instant(const Value &object, std::string_view name)
    {
        const QByteArray written = text(object, name, false);
        if (written.isEmpty())
            return {};
        const auto out = parseDateTimeOffset(written);
        if (!out)
            complain(*m_document.member(object, name), "must be a date and time with an offset");
        return out;
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
        return {text(object, "id"), text(object, "name"),
            platform.value_or(contract::Platform::Windows)};
    }

    SubscriptionEntry subscription(const Value &object)
    {
        expectMembers(object, {"unsId", "application", "user", "hosts", "expires"});
        return {text(object, "unsId"), text(object, "application"), text(object, "user"),
            texts(object, "hosts"), instant(object, "expires")};
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
            *object, {"errorStyle", "throttleStatus", "strictExpiry", "expiry", "onDuplicate"});
        Switches &switches = m_configuration.switches;
        switches.errorStyle = ErrorStyle(choice(*object, "errorStyle", {"descriptive", "recorded"}));
        switches.expiry = ExpiryProfile(choice(*object, "expiry", {"asked", "recorded"}));
        switches.onDuplicate = OnDuplicate(choice(*object, "onDuplicate", {"replace", "new"}));
        switches.strictExpiry = flag(*object, "strictExpiry", false);
        switches.throttleStatus = number(*object, "throttleStatus", 406);
        const int status = switches.throttleStatus;
        if (status != 406 && status != 429 && status != 503)
            complain(*m_document.member(*object, "throttleStatus"), "is 406, 429 or 503");
    }

    void readFaults(const Value &root)
    {
        const Value *object = m_document.member(root, "faults");
        if (!object)
            return;
        expectMembers(*object, {"throttle", "retryAfterSeconds"});
        m_configuration.faults = {
            flag(*object, "throttle", false), number(*object, "retryAfterSeconds", 2)};
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

    QByteArrayView m_text;
    Document m_document;
    Configuration m_configuration;
    std::optional<Error> m_error;
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
                   "onDuplicate": "replace" | "new" }
  faults         { "throttle": false, "retryAfterSeconds": 2 }
  hostNames      ["graph.test", ...]
                 names besides localhost that it answers for, also in its certificate)");
}

} // namespace carillon::service
