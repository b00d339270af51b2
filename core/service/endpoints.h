#pragma once

#include "base/limits.h"
#include "service/delivery.h"
#include "service/directory.h"
#include "service/write_batch.h"
#include "store/endpoint_store.h"

namespace carillon::service {

/// What a client asks for when it subscribes. Ours: the hosted calls were never documented.
struct SubscriptionRequest {
    QByteArray application{}; ///< empty: the one that owns the host, else the first
    QByteArray user{};
    QByteArray host{};
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

    /// Name, online and powerSaving of the device with that id.
    Result<void> changeDevice(const store::DeviceRecord &wanted);
    /// @return nullptrs if no user has it
    struct Found {
        const UserEntry *user = nullptr;
        const DeviceEntry *device = nullptr;
    };
    [[nodiscard]] Found device(const QByteArray &id) const;
    [[nodiscard]] const Directory &directory() const { return m_directory; }

    /// Where a notification of that application and host may go.
    [[nodiscard]] QList<DeliveryTarget> targets(const UserEntry &user,
        const QByteArray &application, const QByteArray &host, Instant now) const;
    [[nodiscard]] DeviceLookup lookup() const;

private:
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
};

} // namespace carillon::service
