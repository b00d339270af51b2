#include "service/devices_api.h"

#include "service/answers.h"
#include "service/body_reader.h"

namespace carillon::service {
namespace {

constexpr qsizetype longestName = 256;

http::HttpResponse notFound()
{
    return controlError(404, "NotFound", "No device has this id.");
}

} // namespace

QByteArray deviceJson(const Endpoints::Found &found)
{
    const DeviceEntry &device = *found.device;
    QByteArray out = "{\"id\":" + json::quoted(device.id) + ",\"name\":" + json::quoted(device.name)
        + ",\"platform\":\"" + contract::spelling(device.platform)
        + "\",\"user\":" + json::quoted(found.user->name)
        + ",\"online\":" + (device.online ? "true" : "false")
        + ",\"powerSaving\":" + (device.powerSaving ? "true" : "false");
    if (!device.unsId.isEmpty())
        out += ",\"unsId\":" + json::quoted(device.unsId);
    return out + '}';
}

DevicesApi::DevicesApi(Endpoints &endpoints, Timeline &timeline)
    : m_endpoints(endpoints)
    , m_timeline(timeline)
{
}

void DevicesApi::addTo(Router &router)
{
    router.add({"GET", "/mock/v1/devices", "The simulated devices of every user",
        [this](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, listJson()));
        }});
    router.add({"GET", "/mock/v1/devices/{id}", "One device",
        [this](const auto &, const Route &route, const Respond &respond) {
            const Endpoints::Found found = m_endpoints.device(route.segments.at(3));
            respond(found.device ? controlAnswer(200, deviceJson(found)) : notFound());
        }});
    router.add({"PATCH", "/mock/v1/devices/{id}",
        "Changes name, online and powerSaving; a device that is back reads what it missed",
        [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
            change(request, route.segments.at(3), respond);
        }});
}

void DevicesApi::change(
    const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    const Endpoints::Found found = m_endpoints.device(id);
    if (!found.device)
        return respond(notFound());
    BodyReader reader(request.body, {"name", "online", "powerSaving"});
    const store::DeviceRecord wanted{.id = id,
        .name = reader.text("name").value_or(found.device->name),
        .online = reader.flag("online").value_or(found.device->online),
        .powerSaving = reader.flag("powerSaving").value_or(found.device->powerSaving)};
    if (wanted.name.size() > longestName)
        reader.complain("name has at most 256 bytes");
    if (const Result<void> read = reader.result(); !read)
        return respond(controlError(400, "BadRequest", read.error().message.toUtf8()));
    if (const Result<void> done = m_endpoints.changeDevice(wanted); !done)
        return respond(storeRefusal(done.error()));
    m_timeline.catchUp(id, [this, id, respond](const Result<void> &result) {
        const Endpoints::Found now = m_endpoints.device(id);
        if (!result)
            return respond(storeRefusal(result.error()));
        respond(now.device ? controlAnswer(200, deviceJson(now)) : notFound());
    });
}

QByteArray DevicesApi::listJson() const
{
    QByteArray out = "{\"value\":[";
    for (const UserEntry &user : m_endpoints.directory().users) {
        for (const DeviceEntry &device : user.devices) {
            if (!out.endsWith('['))
                out += ',';
            out += deviceJson({&user, &device});
        }
    }
    return out + "]}";
}

} // namespace carillon::service
