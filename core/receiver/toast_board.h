#pragma once

#include "receiver/device.h"
#include "receiver/feed_item.h"

#include <QHash>
#include <QList>

namespace carillon::receiver {

enum class ToastPhase : quint8 {
    PopUp, ///< over whatever the person does
    Centre, ///< in the notification centre only
};

/// One notification that stands on a device.
struct Toast {
    FeedItem item{};
    Instant shown{};
    ToastPhase phase = ToastPhase::Centre;
    bool quietly = false; ///< it never popped up
    bool fallback = false; ///< the fallback's content is what is shown
    Instant popUpEnds{}; ///< when it goes to the centre
    Instant leaves = Instant::max(); ///< when it goes by itself; max: never
    qint64 order = 0; ///< among those shown at one instant; higher is newer
};

/// What stands together under one heading.
struct ToastGroup {
    QString name{}; ///< groupName; empty: without one
    QString hostName{}; ///< of the app; groups of two apps are two
    QList<Toast> toasts{}; ///< newest first
};

/// Which notifications stand on which device, and how. Values in, values out: everything follows
/// from the items, the devices and the instant, so history reads as what was seen live. The window
/// and the command line show it.
/// Source  notification resource (displayTimeToLive, expirationDateTime, appNotificationId);
///         the platforms' times in core/platforms/toast_life.cpp.
class ToastBoard {
public:
    /// On one device; the oldest give way, as they do in notification centres.
    static constexpr qsizetype limit = 100;

    explicit ToastBoard(QList<Device> devices);

    [[nodiscard]] const QList<Device> &devices() const { return m_devices; }
    /// Keeps what stands on those that stay.
    void setDevices(QList<Device> devices);

    /// Newest first, whatever the phase.
    [[nodiscard]] QList<Toast> standingOn(const QString &deviceId) const;
    /// The same as items.
    [[nodiscard]] QList<FeedItem> toastsOn(const QString &deviceId) const;
    /// The group with the newest toast first.
    [[nodiscard]] QList<ToastGroup> groupsOn(const QString &deviceId) const;

    /// Takes in a new or changed item, at the instant of the last advance(). It stands where its
    /// delivery says so, in place of an older one of the same appNotificationId and host.
    /// @return the devices whose toasts changed
    QList<QString> update(const FeedItem &item);
    /// Goes on to @p now, or back: pop-ups go to the centre; what has passed its display time to
    /// live, its expiration or the platform's time leaves.
    /// @return the devices whose toasts changed
    QList<QString> advance(Instant now);
    /// When advance() next changes something; nothing: never.
    [[nodiscard]] std::optional<Instant> nextChange() const;
    void clear();

private:
    [[nodiscard]] bool isStale(const FeedItem &item);
    [[nodiscard]] Toast toastOf(
        const Device &device, const Delivery &delivery, const FeedItem &item) const;
    bool show(const Device &device, Toast toast);
    bool remove(const QString &deviceId, const QString &itemId);

    QList<Device> m_devices;
    QHash<QString, QList<Toast>> m_toasts; // by device, newest first
    QHash<QString, qint64> m_sequences; // of the items taken in lately
    Instant m_now{};
};

} // namespace carillon::receiver
