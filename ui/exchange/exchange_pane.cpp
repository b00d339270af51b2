#include "exchange/exchange_pane.h"

#include "base/list_text.h"
#include "exchange/exchange_view.h"
#include "exchange/rule_text.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/json_view.h"
#include "widgets/pane_header.h"
#include "widgets/segmented_control.h"
#include "widgets/status_chip.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace carillon::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saidInFull = 1; // more lines would leave no room for the answer

widgets::Tone toneOf(const http::Exchange &exchange)
{
    if (exchange.failure || exchange.response.status >= 400)
        return widgets::Tone::Error;
    return exchange.response.isSuccess() ? widgets::Tone::Success : widgets::Tone::Neutral;
}

} // namespace

ExchangePane::ExchangePane(QWidget *parent)
    : QWidget(parent)
    , m_chip(new widgets::StatusChip)
    , m_outcome(new widgets::ElidedLabel)
    , m_sides(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One))
    , m_rules(new QLabel)
    , m_stack(new QStackedWidget)
    , m_view(new widgets::JsonView)
{
    m_rules->setObjectName(u"rules"_s);
    m_rules->setTextFormat(Qt::PlainText);
    m_rules->setWordWrap(true);
    m_rules->setContentsMargins(12, 8, 12, 0);
    m_rules->setProperty("tone", u"error"_s);
    m_rules->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rules->hide();
    m_view->setObjectName(u"exchangeBody"_s);
    m_view->setAccessibleName(tr("Headers and body"));
    m_stack->addWidget(new widgets::EmptyState(
        tr("Nothing sent yet"), tr("Send the draft, or choose a row of the traffic.")));
    m_stack->addWidget(m_view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_rules);
    column->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget *ExchangePane::header()
{
    auto *out = new widgets::PaneHeader(tr("Exchange"));
    m_chip->setObjectName(u"exchangeStatus"_s);
    m_chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_chip->hide();
    m_outcome->setColorRole(QPalette::PlaceholderText);
    m_outcome->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_sides->setObjectName(u"exchangeSides"_s);
    m_sides->addSegment(Response, tr("Response"));
    m_sides->addSegment(Request, tr("Request"));
    m_sides->setCurrent(Response);
    connect(m_sides, &widgets::SegmentedControl::chosen, this, &ExchangePane::showSide);
    out->add(m_chip);
    out->add(m_outcome, 1);
    out->add(m_sides);
    return out;
}

void ExchangePane::showExchange(const http::Exchange &exchange, const QStringList &rules)
{
    m_exchange = exchange;
    m_hasExchange = true;
    m_chip->set(toneOf(exchange), statusText(exchange));
    m_chip->setIcon(widgets::StatusChip::Icon::Hidden);
    m_chip->show();
    m_outcome->setText(outcomeText(exchange));
    const QStringList names = rules.isEmpty() ? rulesIn(exchange.response) : rules;
    showRules(names);
    m_sides->setCurrent(Response);
    showSide();
}

// A few are said in full, many by their names; what each says is in the tooltip.
void ExchangePane::showRules(const QStringList &names)
{
    QStringList lines;
    QStringList explained;
    for (const QString &name : names) {
        lines.append(ruleLine(name));
        explained.append(ruleExplanation(name));
    }
    m_rules->setText(
        tr("decided by %1").arg(names.size() <= saidInFull ? lines.join(u'\n') : listText(names)));
    widgets::setPlainToolTip(m_rules, explained.join(u'\n'));
    m_rules->setAccessibleDescription(explained.join(u'\n'));
    m_rules->setVisible(!names.isEmpty());
}

void ExchangePane::showEntry(const receiver::TrafficEntry &entry)
{
    showExchange({entry.request, entry.response, entry.milliseconds, std::nullopt}, entry.rules);
}

void ExchangePane::showSide()
{
    m_stack->setCurrentIndex(m_hasExchange ? 1 : 0);
    if (m_sides->current() == Request)
        m_view->setContent(m_exchange.request.body, headingOf(m_exchange.request));
    else if (m_exchange.failure)
        m_view->setContent({}, {failureText(*m_exchange.failure)});
    else
        m_view->setContent(m_exchange.response.body, headingOf(m_exchange.response));
}

} // namespace carillon::exchange
