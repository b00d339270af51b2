#pragma once

#include "receiver/feed_filter.h"
#include "receiver/feed_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace carillon::widgets {
class EmptyState;
class PaneHeader;
class StatusDot;
}

namespace carillon::receiver {

class FeedDetail;

/// The feed with its filter, and what is known about the chosen row.
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

    /// For a switch between views.
    [[nodiscard]] widgets::PaneHeader &header() { return *m_header; }
    [[nodiscard]] const FeedModel &model() const { return m_model; }

Q_SIGNALS:
    /// The device id is empty: the feed acts as the user, on no device.
    void stateChangeRequested(const QString &itemId, const QString &deviceId,
        carillon::receiver::ReadState readState, carillon::receiver::UserActionState actionState);
    void deleteRequested(const QString &itemId);
    void countChanged(int count);
    /// The last row is in sight, and the service holds older ones.
    void moreRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHeader();
    void filter();
    void setUpTable();
    void setUpColumns();
    void fitColumns();
    void addActions();
    void showCount();
    void showDetail();
    void request(std::optional<UserActionState> action, std::optional<ReadState> read);
    [[nodiscard]] const FeedItem *current() const;

    FeedModel m_model;
    FeedFilter m_filter;
    widgets::PaneHeader *m_header = nullptr;
    QLabel *m_live = nullptr;
    widgets::StatusDot *m_dot = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_state = nullptr;
    QToolButton *m_detailButton = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    FeedDetail *m_detail = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    int m_notHere = 0;
};

} // namespace carillon::receiver
