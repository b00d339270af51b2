#include "service/faults.h"

#include <algorithm>

namespace carillon::service {

const char *spelling(FaultKind kind)
{
    static constexpr std::array<const char *, faultKindCount> names{
        "throttle", "busy", "blocked", "notAuthorized", "latency", "drop", "drop", "duplicatePush"};
    return names.at(size_t(kind));
}

bool PlannedFault::meets()
{
    ++seen;
    credit += fault.share;
    const bool enough = credit >= Fault::whole;
    if (enough)
        credit -= Fault::whole;
    const bool hit = enough && seen % fault.every == 0;
    hits += hit ? 1 : 0;
    return hit;
}

FaultPlan::FaultPlan(const QList<Fault> &configured, int most)
    : m_configured(configured)
    , m_most(most)
{
    restore();
}

std::optional<Fault> FaultPlan::take(
    std::initializer_list<FaultKind> kinds, const CallerNames &caller)
{
    for (auto planned = m_faults.begin(); planned != m_faults.end(); ++planned) {
        const Fault &fault = planned->fault;
        if (std::find(kinds.begin(), kinds.end(), fault.kind) == kinds.end())
            continue;
        const bool meant = fault.caller.isEmpty() || fault.caller == caller.application
            || fault.caller == caller.user;
        if (!meant || !planned->meets())
            continue;
        ++m_hits.at(size_t(fault.kind));
        Fault hit = fault;
        if (planned->isUsedUp())
            m_faults.erase(planned);
        return hit;
    }
    return {};
}

Result<PlannedFault> FaultPlan::add(Fault fault)
{
    const auto has = [this](const QByteArray &id) {
        return std::any_of(m_faults.begin(), m_faults.end(),
            [&id](const PlannedFault &each) { return each.fault.id == id; });
    };
    if (int(m_faults.size()) >= m_most)
        return fail(QStringLiteral("tooMany"),
            QStringLiteral("There may be at most %1 faults.").arg(m_most));
    if (!fault.id.isEmpty() && has(fault.id))
        return fail(QStringLiteral("sameId"), QStringLiteral("id: another fault has it."));
    while (fault.id.isEmpty() || has(fault.id))
        fault.id = "fault-" + QByteArray::number(m_nextId++);
    m_faults.push_back({std::move(fault)});
    return m_faults.back();
}

Result<void> FaultPlan::set(const QList<Fault> &faults)
{
    std::vector<PlannedFault> before = std::exchange(m_faults, {});
    for (const Fault &fault : faults) {
        if (const Result<PlannedFault> added = add(fault); !added) {
            m_faults = std::move(before);
            return Unexpected{added.error()};
        }
    }
    return {};
}

bool FaultPlan::remove(const QByteArray &id)
{
    return std::erase_if(m_faults, [&id](const PlannedFault &each) { return each.fault.id == id; })
        > 0;
}

// The configuration was checked when it was read; what would not fit is left out.
void FaultPlan::restore()
{
    m_faults.clear();
    m_nextId = 1;
    for (const Fault &fault : m_configured)
        (void)add(fault);
}

} // namespace carillon::service
