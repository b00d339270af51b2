#pragma once

#include "receiver/feed_query.h"
#include "widgets/pane_header.h"

#include <QTimer>

class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace carillon::widgets {
class StatusDot;
}

namespace carillon::receiver {

/// The feed's head: what to show, and whether it is live.
class FeedBar : public widgets::PaneHeader {
    Q_OBJECT

public:
    explicit FeedBar(QWidget *parent = nullptr);

    void setConnected(bool connected);
    void setDetailShown(bool shown);
    /// The menu behind the button at the end.
    void setMenu(QMenu *menu);
    [[nodiscard]] FeedQuery query() const { return m_query; }
    void setOrder(FeedOrder order);
    /// To the search field.
    void focusSearch();

Q_SIGNALS:
    void queryChanged(const carillon::receiver::FeedQuery &query);
    void detailToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpSearch();
    void setUpFilters();
    template <class Value>
    QAction *addChoice(QActionGroup *group, const QString &text,
        std::optional<Value> FeedQuery::*member, std::optional<Value> value);
    void showFilters();
    void showFilterButton();
    void apply();

    FeedQuery m_query;
    QTimer m_typing;
    QLineEdit *m_text;
    QToolButton *m_filters;
    bool m_isRoomy = true;
    QMenu *m_menu;
    QToolButton *m_detail;
    QToolButton *m_more;
    QLabel *m_live;
    widgets::StatusDot *m_dot;
};

} // namespace carillon::receiver
