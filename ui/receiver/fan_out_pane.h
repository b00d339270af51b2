#pragma once

#include "receiver/fan_out_model.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace carillon::widgets {
class EmptyState;
class PaneHeader;
} // namespace carillon::widgets

namespace carillon::receiver {

class TimelineStrip;

/// Notifications by devices, and below the timeline of the chosen one.
class FanOutPane : public QWidget {
    Q_OBJECT

public:
    explicit FanOutPane(QWidget *parent = nullptr);

    /// Those of the shown user.
    void setDevices(const QList<Device> &devices);
    /// New and changed ones, in any order; see FanOutModel::upsert.
    void applyItems(const QList<FeedItem> &items);
    void clear();
    void setNow(Instant now);
    /// Chooses it. @return false if it is not among those known here
    bool showItem(const QString &id);

    /// For a switch between views, or to hide it where there is another.
    [[nodiscard]] widgets::PaneHeader &header() { return *m_header; }
    [[nodiscard]] const FanOutModel &model() const { return m_model; }

Q_SIGNALS:
    /// The person chose another row.
    void itemChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void fitColumns();
    void showCurrent();
    void showChosen();
    void showCount();
    void chooseFirst();

    FanOutModel m_model;
    widgets::PaneHeader *m_header = nullptr;
    QTableView *m_table = nullptr;
    TimelineStrip *m_strip = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QString m_chosen; ///< the item the strip shows
};

} // namespace carillon::receiver
