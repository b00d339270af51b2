#include "receiver/device_change.h"

#include "base/json_text.h"

namespace carillon::receiver {
namespace {

/// The members of one JSON object, in the order they are given.
class Members {
public:
    void add(const char *name, const QByteArray &value)
    {
        m_text += (m_text.isEmpty() ? "\"" : ",\"") + QByteArray(name) + "\":" + value;
    }
    void add(const char *name, const std::optional<QString> &value)
    {
        if (value)
            add(name, json::quoted(value->toUtf8()));
    }
    void add(const char *name, std::optional<bool> value)
    {
        if (value)
            add(name, QByteArray(*value ? "true" : "false"));
    }
    [[nodiscard]] QByteArray object() const { return '{' + m_text + '}'; }

private:
    QByteArray m_text;
};

} // namespace

QByteArray toJson(const DeviceChange &change)
{
    Members out;
    out.add("name", change.name);
    out.add("online", change.online);
    out.add("powerSaving", change.powerSaving);
    out.add("doNotDisturb", change.doNotDisturb);
    out.add("foreground", change.foreground);
    out.add("notificationsAllowed", change.notificationsAllowed);
    if (change.subscriptionExpires)
        out.add(
            "subscriptionExpires", json::quoted(formatDateTimeOffset(*change.subscriptionExpires)));
    return out.object();
}

QByteArray toJson(const NewDevice &device)
{
    Members out;
    out.add("user", std::optional(device.user));
    out.add("platform", json::quoted(contract::spelling(device.platform)));
    out.add("name", std::optional(device.name));
    if (!device.hostName.isEmpty())
        out.add("hostName", std::optional(device.hostName));
    return out.object();
}

Condition conditionOf(const Device &device, Instant now)
{
    if (!device.online)
        return Condition::Offline;
    if (device.subscriptionExpires && *device.subscriptionExpires <= now)
        return Condition::Expired;
    if (!device.notificationsAllowed)
        return Condition::NotAllowed;
    if (device.doNotDisturb)
        return Condition::DoNotDisturb;
    if (device.powerSaving)
        return Condition::PowerSaving;
    return device.foreground ? Condition::Foreground : Condition::Online;
}

} // namespace carillon::receiver
