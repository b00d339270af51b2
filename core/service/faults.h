#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace carillon::json {
struct Value;
}

namespace carillon::service {

class MemberReader;

/// Trouble a caller must be able to live with. Ours, as ways to meet it: the answers themselves
/// are those of the contract.
enum class FaultKind : quint8 {
    Throttle,      ///< 406, 429 or 503 with Retry-After
    Busy,          ///< 503 serverBusy with Retry-After
    Blocked,       ///< 403 callerBlocked
    NotAuthorized, ///< 403 notAuthorizedForUser
    Latency,       ///< the request waits before anything happens to it
    DropBefore,    ///< the connection closes without an answer, and nothing was stored
    DropAfter,     ///< the same, and the notification was stored
    DuplicatePush, ///< an event frame is sent twice
};
inline constexpr int faultKindCount = 8;
/// `throttle`, `busy`, …; both kinds of drop are `drop`.
[[nodiscard]] const char *spelling(FaultKind kind);

inline constexpr int longestLatency = 60'000; ///< milliseconds

/// One fault as it is asked for. Of its members the kind decides which count.
struct Fault {
    static constexpr int whole = 1'000'000;

    QByteArray id{};
    FaultKind kind = FaultKind::Throttle;
    std::optional<int> status{}; ///< of a throttle; else as the switch throttleStatus says
    int retryAfterSeconds = 2;
    int milliseconds = 0;

    QByteArray caller{};       ///< application id or user; empty for all
    int share = whole;         ///< millionths of the requests, spread evenly
    int every = 1;             ///< each n-th request
    std::optional<int> next{}; ///< so many, then the fault is gone

    bool operator==(const Fault &) const = default;
};

/// Who a fault may be meant for.
struct CallerNames {
    QByteArray application{};
    QByteArray user{};
};

/// A fault with what it did.
struct PlannedFault {
    Fault fault{};
    qint64 seen = 0; ///< requests it was meant for
    qint64 hits = 0;
    int credit = 0; ///< millionths of the next hit

    /// Takes a request into account. @return whether it is hit
    bool meets();
    [[nodiscard]] bool isUsedUp() const { return fault.next && hits >= *fault.next; }
};

/// The faults in force, in their order. Nothing about it is random: the same requests meet the
/// same faults. Pure; one thread.
class FaultPlan {
public:
    /// @param configured  there from the start and after restore()
    /// @param most        how many faults it takes at one time
    FaultPlan(const QList<Fault> &configured, int most);

    /// The first fault of these kinds that hits a request of this caller.
    [[nodiscard]] std::optional<Fault> take(
        std::initializer_list<FaultKind> kinds, const CallerNames &caller);

    [[nodiscard]] const std::vector<PlannedFault> &faults() const { return m_faults; }
    /// How often each kind has hit, used-up faults included.
    [[nodiscard]] qint64 hits(FaultKind kind) const { return m_hits.at(size_t(kind)); }

    /// Adds a fault and gives it an id unless it has one.
    /// Errors  "tooMany", "sameId"
    Result<PlannedFault> add(Fault fault);
    /// Replaces all of them, or, on an error, none.
    Result<void> set(const QList<Fault> &faults);
    /// @return false if there is none of that id
    bool remove(const QByteArray &id);
    void clear() { m_faults.clear(); }
    /// Forgets what was done since the start.
    void restore();

private:
    QList<Fault> m_configured;
    int m_most;
    std::vector<PlannedFault> m_faults;
    std::array<qint64, faultKindCount> m_hits{};
    qint64 m_nextId = 1;
};

/// Reads a fault, or a list of them, and complains to the reader about what does not fit. The
/// members that faultJson adds to a fault are passed over.
[[nodiscard]] Fault faultFrom(MemberReader &reader, const json::Value &object);
[[nodiscard]] QList<Fault> faultsFrom(MemberReader &reader, const json::Value &array);

/// `{"id":…,"kind":…,…,"hits":2,"remaining":1}`; remaining is null without an end.
[[nodiscard]] QByteArray faultJson(const PlannedFault &fault);

} // namespace carillon::service
