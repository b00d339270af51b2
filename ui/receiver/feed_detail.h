#pragma once

#include "receiver/feed_model.h"

#include <QWidget>

namespace carillon::widgets {
class JsonView;
}

namespace carillon::receiver {

/// One item in full: what became of it on each device, and its JSON.
class FeedDetail : public QWidget {
    Q_OBJECT

public:
    explicit FeedDetail(const FeedModel &model, QWidget *parent = nullptr);

    /// Nothing to show when null.
    void setItem(const FeedItem *item);

private:
    [[nodiscard]] QStringList deliveries(const FeedItem &item) const;

    const FeedModel &m_model;
    widgets::JsonView *m_view = nullptr;
    QString m_shownId;
    qint64 m_shownSequence = -1;
    QString m_shownState;
};

} // namespace carillon::receiver
