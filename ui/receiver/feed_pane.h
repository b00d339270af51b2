#pragma once

#include "receiver/feed_action.h"
#include "receiver/feed_model.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace carillon::widgets {
class EmptyState;
}

namespace carillon::receiver {

class FeedActions;
class FeedAnchor;
class FeedBar;
class FeedDetail;
class FeedPill;
class FeedProgress;
class FeedTable;

/// The feed: what to show of it, its rows, what is known about the chosen one, and what is being
/// done to many.
class FeedPane : public QWidget {
    Q_OBJECT

public:
    explicit FeedPane(QWidget *parent = nullptr);

    void upsert(const QList<FeedItem> &items);
    void clear();
    void setDevices(const QList<Device> &devices);
    void setNow(Instant now);
    /// Whether the service's events reach us.
    void setConnected(bool connected);
    void setDetailShown(bool shown);
    /// How many the service holds, those not here yet included; counts on with what arrives.
    void setTotal(qint64 total);

    [[nodiscard]] FeedModel &model() { return m_model; }
    [[nodiscard]] const FeedModel &model() const { return m_model; }
    [[nodiscard]] FeedDetail &detail() { return *m_detail; }
    [[nodiscard]] FeedProgress &progress() { return *m_progress; }
    [[nodiscard]] FeedBar &bar() { return *m_bar; }
    /// Of the chosen rows, in their order.
    [[nodiscard]] std::vector<qint64> chosen() const;
    /// Of every row there is.
    [[nodiscard]] std::vector<qint64> everything() const;

Q_SIGNALS:
    /// The device id is empty: the feed acts as the user, on no device.
    void stateChangeRequested(const QString &itemId, const QString &deviceId,
        carillon::receiver::ReadState readState, carillon::receiver::UserActionState actionState);
    void deleteRequested(const QString &itemId);
    /// For more than one item, or one that is not here.
    void manyRequested(carillon::receiver::FeedAction action, const std::vector<qint64> &positions);
    void copyRequested(carillon::receiver::FeedFormat format, const std::vector<qint64> &positions);
    void exportRequested(
        carillon::receiver::FeedFormat format, const std::vector<qint64> &positions);
    void countChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpBar();
    void setUpTable();
    void setUpColumns();
    void setUpActions();
    void fitColumns();
    void sortBy(int column);
    void showOrder();
    void showCount();
    void showEmptiness(qint64 count);
    void showDetail();
    void showChoice();
    void act(FeedAction action);
    [[nodiscard]] const FeedItem *current() const;
    [[nodiscard]] int chosenCount() const;

    FeedModel m_model;
    FeedBar *m_bar;
    FeedTable *m_table;
    FeedActions *m_actions = nullptr; // the table's
    FeedAnchor *m_anchor = nullptr;
    FeedPill *m_pill = nullptr;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    FeedDetail *m_detail;
    FeedProgress *m_progress;
    widgets::EmptyState *m_empty;
};

} // namespace carillon::receiver
