#pragma once

#include "http/message.h"
#include "receiver/traffic.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace carillon::widgets {
class ElidedLabel;
class JsonView;
class SegmentedControl;
class StatusChip;
} // namespace carillon::widgets

namespace carillon::exchange {

/// One request and its answer, or the reason there is none.
class ExchangePane : public QWidget {
    Q_OBJECT

public:
    explicit ExchangePane(QWidget *parent = nullptr);

    /// @param rules  that decided the answer; when empty they are read from the answer
    void showExchange(const http::Exchange &exchange, const QStringList &rules = {});
    void showEntry(const receiver::TrafficEntry &entry);

private:
    enum Side { Response, Request };

    QWidget *header();
    void showSide();
    void showRules(const QStringList &names);

    http::Exchange m_exchange;
    bool m_hasExchange = false;
    widgets::StatusChip *m_chip = nullptr;
    widgets::ElidedLabel *m_outcome = nullptr;
    widgets::SegmentedControl *m_sides = nullptr;
    QLabel *m_rules = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::JsonView *m_view = nullptr;
};

} // namespace carillon::exchange
