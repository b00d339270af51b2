#pragma once

#include "base/clock.h"
#include "desktop_notifier.h"
#include "receiver/feed_item.h"

#include <QHash>

namespace carillon {

class FeedLink;

/// Shows on the real desktop what just came to a simulated device, if people want that.
class DesktopLink : public QObject {
    Q_OBJECT

public:
    /// @param clock  the service's; outlives it
    DesktopLink(std::unique_ptr<DesktopNotifications> desktop, const Clock &clock,
        QObject *parent = nullptr);

    void follow(FeedLink &link);
    [[nodiscard]] DesktopNotifier &notifier() { return m_notifier; }

private:
    void take(const QList<receiver::FeedItem> &items);
    [[nodiscard]] bool isNews(const receiver::FeedItem &item);

    const Clock &m_clock;
    DesktopNotifier m_notifier;
    QHash<QString, Instant> m_shown; // when changed last, by id
};

} // namespace carillon
