#pragma once

#include "base/limits.h"
#include "service/delivery.h"
#include "service/directory.h"
#include "service/write_batch.h"
#include "store/endpoint_store.h"

#include <functional>

namespace carillon::service {

/// What a device may be in.
struct DeviceStates {
    std::optional<bool> online{};
    std::optional<bool> powerSaving{};
    std::optional<bool> doNotDisturb{};
    std::optional<bool> foreground{};
    std::optional<bool> notificationsAllowed{};
};

/// What is asked of a device; what is left out stays as it is.
struct DeviceChange {
    std::optional<QByteArray> name{};
    DeviceStates states{};
    std::optional<Instant> subscriptionExpires{};
};

/// What a client asks for when it subscribes. Ours: the hosted calls were never documented.
struct SubscriptionRequest {
    QByteArray application{}; ///< empty: the one that owns the host, else the first
    QByteArray user{};
    QByteArray host{}; ///< empty, for a device only: any
    contract::Platform platform = contract::Platform::Windows;
    QByteArray deviceName{};
    std::chrono::seconds expiresIn = std::chrono::days(30);
};

/// The devices and subscriptions as they are now: those of the configuration and those made while
/// the service runs, which the store keeps. Changes are durable when a call returns.
/// Lives on the service thread; writes into the Directory it was given.
class Endpoints {
public:
    Endpoints(Directory &directory, const Limits &limits, store::FeedStore &store,
        WriteBatch &writes);

    /// Takes in what the store kept.
    void load();
    /// Back to the configuration: forgets subscriptions and what was changed of devices.
    Result<void> restore();

    struct Subscribed {
        store::SubscriptionRecord subscription{};
        bool renewed = false; ///< one of the same user, application, host and name was there
    };
    /// Errors  "badRequest" with a sentence, "full" past the limit, those of the store
    Result<Subscribed> subscribe(const SubscriptionRequest &request, Instant now);
    Result<void> renew(const QByteArray &unsId, Instant expires);
    Result<void> unsubscribe(const QByteArray &unsId);
    [[nodiscard]] const QList<store::SubscriptionRecord> &subscriptions() const
    {
        return m_subscriptions;
    }
    [[nodiscard]] const store::SubscriptionRecord *subscription(const QByteArray &unsId) const;

    /// Another device of a user, who is made if unknown, with a subscription of its own.
    /// @return its id
    /// Errors  as subscribe()
    Result<QByteArray> addDevice(
        const SubscriptionRequest &request, const DeviceChange &change, Instant now);
    /// Changes a device; its subscription too, where it has one of its own.
    Result<void> changeDevice(const QByteArray &id, const DeviceChange &change);
    /// A device with a subscription of its own ends with it; a configured one is gone until
    /// restore().
    Result<void> removeDevice(const QByteArray &id);
    /// @return nullptrs if no user has it
    struct Found {
        const UserEntry *user = nullptr;
        const DeviceEntry *device = nullptr;
    };
    [[nodiscard]] Found device(const QByteArray &id) const;
    /// When nothing reaches the device any more; nothing: never.
    [[nodiscard]] std::optional<Instant> subscriptionEnd(const Found &found) const;
    [[nodiscard]] const Directory &directory() const { return m_directory; }

    /// Where a notification of that application and host may go.
    [[nodiscard]] QList<DeliveryTarget> targets(const UserEntry &user,
        const QByteArray &application, const QByteArray &host, Instant now) const;
    [[nodiscard]] DeviceLookup lookup() const;

    /// Called after every change of a device or of its subscription, but not by restore().
    void setObserver(std::function<void()> observer) { m_observer = std::move(observer); }

private:
    Result<store::SubscriptionRecord> makeSubscription(
        const SubscriptionRequest &request, const QByteArray &application, Instant now);
    void forgetDevice(const QByteArray &id);
    void tell() const;
    Result<void> write(const WriteBatch::Work &work);
    void adopt(const store::SubscriptionRecord &record);
    Result<QByteArray> applicationFor(const SubscriptionRequest &request) const;
    DeviceEntry *mutableDevice(const QByteArray &id);

    Directory &m_directory;
    const Directory m_configured;
    const Limits &m_limits;
    store::FeedStore &m_store;
    WriteBatch &m_writes;
    QList<store::SubscriptionRecord> m_subscriptions;
    std::function<void()> m_observer;
};

} // namespace carillon::service
