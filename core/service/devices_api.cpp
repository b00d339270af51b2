#include "service/devices_api.h"

#include "service/answers.h"
#include "service/body_reader.h"

namespace carillon::service {
namespace {

constexpr qsizetype longestText = 256;

http::HttpResponse notFound()
{
    return controlError(404, "NotFound", "No device has this id.");
}

http::HttpResponse refusal(const Error &error)
{
    if (error.code == QLatin1String("badRequest"))
        return controlError(400, "BadRequest", error.message.toUtf8());
    return storeRefusal(error);
}

DeviceChange changeFrom(BodyReader &reader)
{
    DeviceChange out;
    out.name = reader.words("name", longestText);
    out.states = {.online = reader.flag("online"),
        .powerSaving = reader.flag("powerSaving"),
        .doNotDisturb = reader.flag("doNotDisturb"),
        .foreground = reader.flag("foreground"),
        .notificationsAllowed = reader.flag("notificationsAllowed")};
    out.subscriptionExpires = reader.instant("subscriptionExpires");
    return out;
}

SubscriptionRequest newDeviceFrom(BodyReader &reader)
{
    SubscriptionRequest out;
    out.user = reader.required("user", longestText);
    out.application = reader.text("application").value_or(QByteArray());
    out.host = reader.words("hostName", longestText).value_or(QByteArray());
    out.deviceName = reader.required("name", longestText);
    const auto platform = contract::platformNamed(reader.required("platform", longestText));
    if (!platform)
        reader.complain("platform is Windows, iOS, Android or WebPush");
    out.platform = platform.value_or(contract::Platform::Windows);
    return out;
}

void append(QByteArray &out, const char *name, bool value)
{
    out += ",\"";
    out += name;
    out += value ? "\":true" : "\":false";
}

} // namespace

DevicesApi::DevicesApi(const Clock &clock, Endpoints &endpoints, Timeline &timeline)
    : m_clock(clock)
    , m_endpoints(endpoints)
    , m_timeline(timeline)
{
}

void DevicesApi::addTo(Router &router)
{
    router.add({"GET", "/mock/v1/users", "Every user, the number of devices and the X-UNS-IDs",
        [this](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, usersJson()));
        }});
    router.add({"GET", "/mock/v1/devices", "The simulated devices of every user",
        [this](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, '{' + listMember() + '}'));
        }});
    router.add({"POST", "/mock/v1/devices",
        "Adds a device with a subscription of its own: user, platform and name; hostName, "
        "application, its states and subscriptionExpires as wanted",
        [this](const http::HttpRequest &request, const auto &, const Respond &respond) {
            create(request, respond);
        }});
    router.add({"GET", "/mock/v1/devices/{id}", "One device",
        [this](const auto &, const Route &route, const Respond &respond) {
            const Endpoints::Found found = m_endpoints.device(route.segments.at(3));
            respond(found.device ? controlAnswer(200, deviceJson(found)) : notFound());
        }});
    router.add({"PATCH", "/mock/v1/devices/{id}",
        "Changes name, online, powerSaving, doNotDisturb, foreground, notificationsAllowed and "
        "subscriptionExpires; a device that is back reads what it missed",
        [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
            change(request, route.segments.at(3), respond);
        }});
    router.add({"DELETE", "/mock/v1/devices/{id}",
        "Removes a device and its own subscription; a configured one until the next reset",
        [this](const auto &, const Route &route, const Respond &respond) {
            remove(route.segments.at(3), respond);
        }});
}

void DevicesApi::create(const http::HttpRequest &request, const Respond &respond)
{
    BodyReader reader(request.body,
        {"user", "platform", "name", "hostName", "application", "online", "powerSaving",
            "doNotDisturb", "foreground", "notificationsAllowed", "subscriptionExpires"});
    const SubscriptionRequest asked = newDeviceFrom(reader);
    const DeviceChange change = changeFrom(reader);
    if (const Result<void> read = reader.result(); !read)
        return respond(refusal(read.error()));
    const Result<QByteArray> id = m_endpoints.addDevice(asked, change, m_clock.now());
    if (!id)
        return respond(refusal(id.error()));
    http::HttpResponse answer = controlAnswer(201, deviceJson(m_endpoints.device(*id)));
    answer.headers.add("Location", "/mock/v1/devices/" + *id);
    respond(answer);
}

void DevicesApi::change(
    const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    if (!m_endpoints.device(id).device)
        return respond(notFound());
    BodyReader reader(request.body,
        {"name", "online", "powerSaving", "doNotDisturb", "foreground", "notificationsAllowed",
            "subscriptionExpires"});
    const DeviceChange wanted = changeFrom(reader);
    if (const Result<void> read = reader.result(); !read)
        return respond(refusal(read.error()));
    if (const Result<void> done = m_endpoints.changeDevice(id, wanted); !done)
        return respond(storeRefusal(done.error()));
    m_timeline.catchUp(id, [this, id, respond](const Result<void> &result) {
        const Endpoints::Found now = m_endpoints.device(id);
        if (!result)
            return respond(storeRefusal(result.error()));
        respond(now.device ? controlAnswer(200, deviceJson(now)) : notFound());
    });
}

void DevicesApi::remove(const QByteArray &id, const Respond &respond)
{
    if (!m_endpoints.device(id).device)
        return respond(notFound());
    if (const Result<void> done = m_endpoints.removeDevice(id); !done)
        return respond(storeRefusal(done.error()));
    respond(controlAnswer(204, {}));
}

QByteArray DevicesApi::deviceJson(const Endpoints::Found &found) const
{
    const DeviceEntry &device = *found.device;
    QByteArray out = "{\"id\":" + json::quoted(device.id)
        + ",\"name\":" + json::quoted(device.name) + ",\"platform\":\""
        + contract::spelling(device.platform) + "\",\"user\":" + json::quoted(found.user->name);
    append(out, "online", device.online);
    append(out, "powerSaving", device.powerSaving);
    append(out, "doNotDisturb", device.doNotDisturb);
    append(out, "foreground", device.foreground);
    append(out, "notificationsAllowed", device.notificationsAllowed);
    append(out, "configured", device.unsId.isEmpty());
    if (const auto end = m_endpoints.subscriptionEnd(found))
        out += ",\"subscriptionExpires\":\"" + formatDateTimeOffset(*end) + '"';
    if (const auto *own = m_endpoints.subscription(device.unsId)) {
        out += ",\"unsId\":" + json::quoted(own->unsId);
        if (!own->host.isEmpty())
            out += ",\"hostName\":" + json::quoted(own->host);
    }
    return out + '}';
}

QByteArray DevicesApi::listMember() const
{
    QByteArray out = "\"value\":[";
    for (const UserEntry &user : m_endpoints.directory().users) {
        for (const DeviceEntry &device : user.devices) {
            if (!out.endsWith('['))
                out += ',';
            out += deviceJson({&user, &device});
        }
    }
    return out + ']';
}

QByteArray DevicesApi::usersJson() const
{
    const Directory &directory = m_endpoints.directory();
    QByteArray out = "{\"value\":[";
    for (const UserEntry &user : directory.users) {
        if (!out.endsWith('['))
            out += ',';
        out += "{\"name\":" + json::quoted(user.name)
            + ",\"devices\":" + QByteArray::number(user.devices.size()) + ",\"unsIds\":[";
        for (const SubscriptionEntry &entry : directory.subscriptions) {
            if (entry.user.compare(user.name, Qt::CaseInsensitive) == 0)
                out += (out.endsWith('[') ? "" : ",") + json::quoted(entry.unsId);
        }
        out += "]}";
    }
    return out + "]}";
}

} // namespace carillon::service
