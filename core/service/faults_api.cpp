#include "service/faults_api.h"

#include "service/answers.h"
#include "service/member_reader.h"

namespace carillon::service {
namespace {

http::HttpResponse refusal(const Error &error)
{
    return controlError(400, "BadRequest", error.message.toUtf8());
}

MemberReader readerOf(const QByteArray &body)
{
    return {body, QStringLiteral("BadRequest"), MemberReader::Places::Member};
}

} // namespace

void FaultsApi::addTo(Router &router)
{
    router.add({"GET", "/mock/v1/faults", "The faults in force, with what they did",
        [this](const http::HttpRequest &, const Route &, const Respond &respond) {
            respond(list());
        }});
    router.add({"POST", "/mock/v1/faults",
        "Adds a fault: kind and its members, as the configuration file's faults",
        [this](const http::HttpRequest &request, const Route &, const Respond &respond) {
            respond(add(request.body));
        }});
    router.add({"PUT", "/mock/v1/faults", "Replaces all faults",
        [this](const http::HttpRequest &request, const Route &, const Respond &respond) {
            respond(replace(request.body));
        }});
    router.add({"DELETE", "/mock/v1/faults", "Ends all faults",
        [this](const http::HttpRequest &, const Route &, const Respond &respond) {
            m_plan.clear();
            respond(list());
        }});
    router.add({"DELETE", "/mock/v1/faults/{id}", "Ends one fault",
        [this](const http::HttpRequest &, const Route &route, const Respond &respond) {
            respond(remove(route.segments.at(3)));
        }});
}

http::HttpResponse FaultsApi::list() const
{
    QByteArray out = "{\"value\":[";
    for (const PlannedFault &fault : m_plan.faults())
        out += (out.endsWith('[') ? "" : ",") + faultJson(fault);
    return controlAnswer(200, out + "]}");
}

http::HttpResponse FaultsApi::add(const QByteArray &body)
{
    MemberReader reader = readerOf(body);
    const Fault fault = reader.isReadable() ? faultFrom(reader, reader.document().root()) : Fault();
    if (reader.error())
        return refusal(*reader.error());
    const Result<PlannedFault> added = m_plan.add(fault);
    return added ? controlAnswer(201, faultJson(*added)) : refusal(added.error());
}

http::HttpResponse FaultsApi::replace(const QByteArray &body)
{
    MemberReader reader = readerOf(body);
    QList<Fault> faults;
    if (reader.isReadable()) {
        const json::Value &root = reader.document().root();
        reader.expectMembers(root, {"value"});
        if (const json::Value *list = reader.document().member(root, "value"))
            faults = faultsFrom(reader, *list);
        else
            reader.complain(root, "lacks value, the list of faults");
    }
    if (reader.error())
        return refusal(*reader.error());
    const Result<void> done = m_plan.set(faults);
    return done ? list() : refusal(done.error());
}

http::HttpResponse FaultsApi::remove(const QByteArray &id)
{
    if (!m_plan.remove(id))
        return controlError(404, "NotFound", "No fault has this id.");
    return list();
}

} // namespace carillon::service
