#include "receiver/device.h"

#include "base/json_text.h"

namespace carillon::receiver {
namespace {

using json::Document;
using json::Kind;
using json::Value;

constexpr json::ReadLimits limits{.depth = 64, .members = 100'000};

QString text(const Document &document, const Value &object, std::string_view name)
{
    const Value *value = document.member(object, name);
    if (!value || value->kind != Kind::String)
        return {};
    return QString::fromUtf8(value->text.data(), qsizetype(value->text.size()));
}

bool flag(const Document &document, const Value &object, std::string_view name, bool otherwise)
{
    const Value *value = document.member(object, name);
    return value && value->kind == Kind::Bool ? value->text == "true" : otherwise;
}

std::optional<Device> deviceFrom(const Document &document, const Value &object)
{
    const auto platform = contract::platformNamed(text(document, object, "platform").toUtf8());
    if (!platform)
        return {};
    Device out{text(document, object, "id"), text(document, object, "name"), *platform};
    out.user = text(document, object, "user");
    out.online = flag(document, object, "online", true);
    out.powerSaving = flag(document, object, "powerSaving", false);
    out.doNotDisturb = flag(document, object, "doNotDisturb", false);
    out.foreground = flag(document, object, "foreground", false);
    out.notificationsAllowed = flag(document, object, "notificationsAllowed", true);
    out.hostName = text(document, object, "hostName");
    out.subscriptionExpires
        = parseDateTimeOffset(text(document, object, "subscriptionExpires").toUtf8());
    out.unsId = text(document, object, "unsId");
    out.configured = flag(document, object, "configured", out.unsId.isEmpty());
    return out;
}

} // namespace

Result<QList<Device>> devicesFromJson(QByteArrayView json)
{
    const Document document = json::read(json, limits);
    const Value *list = document.isValid() ? document.find({"value"}) : nullptr;
    if (!list || list->kind != Kind::Array)
        return fail(
            QStringLiteral("frame"), QStringLiteral("The service sent something unreadable."));
    QList<Device> devices;
    for (int i = list->firstChild; i != -1; i = document.at(i).next) {
        if (auto device = deviceFrom(document, document.at(i)))
            devices.append(std::move(*device));
    }
    return devices;
}

} // namespace carillon::receiver
