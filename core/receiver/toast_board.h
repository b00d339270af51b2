#pragma once

#include "receiver/device.h"
#include "receiver/feed_item.h"

#include <QHash>
#include <QList>

namespace carillon::receiver {

/// Which notifications stand on which device right now. Values in, values out; the window and the
/// command line show it.
class ToastBoard {
public:
    /// On one device; the oldest give way, as they do in notification centres.
    static constexpr qsizetype limit = 100;

    explicit ToastBoard(QList<Device> devices);

    [[nodiscard]] const QList<Device> &devices() const { return m_devices; }
    /// Items on a device, newest first.
    [[nodiscard]] QList<FeedItem> toastsOn(const QString &deviceId) const;

    /// Takes in a new or changed item. Shows it on every device it was delivered to, or takes it
    /// away where its state says so; web devices keep theirs unless they made the change.
    /// @return the devices whose toasts changed
    QList<QString> update(const FeedItem &item);
    /// Takes away what has passed its display time to live or its expiration.
    QList<QString> expire(Instant now);
    void clear();

private:
    bool show(const Device &device, const FeedItem &item);
    bool remove(const QString &deviceId, const QString &itemId);

    QList<Device> m_devices;
    QHash<QString, QList<FeedItem>> m_toasts;
};

} // namespace carillon::receiver
