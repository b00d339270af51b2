#pragma once

#include "receiver/feed_model.h"

#include <QWidget>

class QStackedWidget;

namespace carillon::widgets {
class JsonView;
class SegmentedControl;
} // namespace carillon::widgets

namespace carillon::receiver {

class DeliveriesPage;

/// One item in full: what became of it on each device, its JSON, what one would send natively,
/// and the exchange that brought it. Further pages can be added.
class FeedDetail : public QWidget {
    Q_OBJECT

public:
    enum Page { Deliveries, Json, Native, Exchange };

    explicit FeedDetail(const FeedModel &model, QWidget *parent = nullptr);

    /// Nothing to show when null. What the page shows is kept, also when the item goes.
    void setItem(const FeedItem *item);
    /// The service's time.
    void setNow(Instant now);
    /// The whole of an item that came without its JSON.
    void setWholeItem(const FeedItem &item);
    /// The request that made the item and its answer, as text; passed over for another item.
    void setExchange(const QString &itemId, const QByteArray &request, const QByteArray &response);

    /// @param view  in the place of the page of that number, or behind the last one
    void addPage(int page, const QString &title, QWidget *view);
    void choosePage(int page);

Q_SIGNALS:
    /// It came without its JSON.
    void itemWanted(const QString &itemId);
    /// Its exchange is being looked at; answered with setExchange(), or not at all.
    void exchangeWanted(const QString &itemId);
    /// Another item, or the same one changed; for pages that were added. Null for none.
    void itemShown(const carillon::receiver::FeedItem *item);

private:
    widgets::JsonView *addText(
        Page page, const QString &title, const QString &name, const QString &accessibleName);
    void showPage();
    void showDeliveries();
    void showJson();
    void showNative();
    void showExchange();

    const FeedModel &m_model;
    widgets::SegmentedControl *m_pages;
    QStackedWidget *m_stack;
    QHash<int, QWidget *> m_views;
    DeliveriesPage *m_deliveries;
    widgets::JsonView *m_json;
    widgets::JsonView *m_native;
    widgets::JsonView *m_exchange;
    FeedItem m_item;
    QString m_shownState;
    QString m_exchangeOf;
};

} // namespace carillon::receiver
