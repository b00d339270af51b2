#pragma once

#include "receiver/fan_out.h"

#include <QWidget>

class QListView;

namespace carillon::receiver {

class DeliveriesModel;
class TimelineStrip;

/// What became of one notification: its timeline, and for each device the state with its reason in
/// full.
class DeliveriesPage : public QWidget {
    Q_OBJECT

public:
    explicit DeliveriesPage(QWidget *parent = nullptr);

    /// The devices of the shown user; those that are gone since are shown as well.
    void setItem(const FeedItem &item, const QList<Device> &devices);
    void clear();
    void setNow(Instant now);

private:
    DeliveriesModel *m_model = nullptr;
    QListView *m_list = nullptr;
    TimelineStrip *m_strip = nullptr;
};

} // namespace carillon::receiver
