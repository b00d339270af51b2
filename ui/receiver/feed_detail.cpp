#include "receiver/feed_detail.h"

#include "platforms/native_payload.h"
#include "receiver/deliveries_page.h"
#include "theme/metrics.h"
#include "widgets/json_view.h"
#include "widgets/segmented_control.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using widgets::JsonView;

FeedDetail::FeedDetail(const FeedModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pages(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One))
    , m_stack(new QStackedWidget)
    , m_deliveries(new DeliveriesPage)
{
    m_pages->setObjectName(u"detailPages"_s);
    m_pages->setAccessibleName(tr("What to show of the notification"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::metrics::grid, theme::metrics::halfGrid, theme::metrics::grid,
        theme::metrics::halfGrid);
    head->addWidget(m_pages);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    addPage(Deliveries, tr("Deliveries"), m_deliveries);
    m_json = addText(Json, tr("JSON"), u"itemJson"_s, tr("The notification as JSON"));
    m_native = addText(Native, tr("Native"), u"itemNative"_s,
        tr("What to send to each platform's own push service instead"));
    m_exchange = addText(Exchange, tr("Exchange"), u"itemExchange"_s,
        tr("The request that made the notification, and its answer"));
    connect(m_pages, &widgets::SegmentedControl::chosen, this, &FeedDetail::choosePage);
    setMinimumSize(160, 60);
    m_pages->setCurrent(Deliveries);
    setItem(nullptr);
}

JsonView *FeedDetail::addText(
    Page page, const QString &title, const QString &name, const QString &accessibleName)
{
    auto *view = new JsonView;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    addPage(page, title, view);
    return view;
}

void FeedDetail::addPage(int page, const QString &title, QWidget *view)
{
    if (QWidget *before = m_views.value(page))
        m_stack->removeWidget(before);
    else
        m_pages->addSegment(page, title);
    m_views.insert(page, view);
    m_stack->addWidget(view);
    if (m_pages->current() == page)
        m_stack->setCurrentWidget(view);
}

void FeedDetail::choosePage(int page)
{
    m_pages->setCurrent(page);
    m_stack->setCurrentWidget(m_views.value(page));
    showPage();
}

void FeedDetail::setItem(const FeedItem *item)
{
    if (!item) {
        m_item = {};
        m_shownState.clear();
        showPage();
        return Q_EMIT itemShown(nullptr);
    }
    // Only what reads differently is set, so that reading on is not disturbed.
    const QString state = m_model.words().stateText(*item);
    if (item->id == m_item.id && item->sequence == m_item.sequence && state == m_shownState)
        return;
    const bool isAnother = item->id != m_item.id;
    m_item = *item;
    m_shownState = state;
    if (isAnother)
        m_exchangeOf.clear();
    showPage();
    Q_EMIT itemShown(&m_item);
}

void FeedDetail::setNow(Instant now)
{
    m_deliveries->setNow(now);
}

void FeedDetail::setWholeItem(const FeedItem &item)
{
    if (item.id != m_item.id || item.sequence < m_item.sequence)
        return;
    m_item = item;
    showPage();
}

void FeedDetail::showPage()
{
    if (!isVisibleTo(parentWidget()) && !m_item.id.isEmpty())
        return;
    if (m_item.id.isEmpty()) {
        m_deliveries->clear();
        for (JsonView *view : {m_json, m_native, m_exchange})
            view->setContent({}, {tr("Choose a row to see what became of it on each device.")});
        return;
    }
    switch (m_pages->current()) {
    case Deliveries:
        return showDeliveries();
    case Json:
        return showJson();
    case Native:
        return showNative();
    case Exchange:
        return showExchange();
    default:
        return;
    }
}

void FeedDetail::showDeliveries()
{
    m_deliveries->setNow(m_model.words().now);
    m_deliveries->setItem(m_item, m_model.words().devices);
}

void FeedDetail::showJson()
{
    if (!m_item.json.isEmpty())
        return m_json->setContent(m_item.json);
    m_json->setContent({}, {tr("Reading it from the service…")});
    Q_EMIT itemWanted(m_item.id);
}

void FeedDetail::showNative()
{
    QByteArray text;
    QStringList heading;
    for (const platforms::NativeEquivalent &each : platforms::nativeEquivalents(m_item.notification,
             {.now = m_model.words().now, .notificationId = m_item.id, .cuts = {}})) {
        const QString what = !each.isTargeted ? tr("is not targeted")
            : each.requests.isEmpty()
            ? tr("is sent nothing")
            : tr("is sent %n request(s)", nullptr, int(each.requests.size()));
        heading.append(tr("%1 %2", "platform, what is sent there")
                           .arg(QLatin1StringView(contract::spelling(each.platform)), what));
        for (const platforms::NativeRequest &request : each.requests)
            text += "# " + request.title.toUtf8() + '\n' + request.text() + "\n\n";
    }
    m_native->setContent(text, heading);
}

void FeedDetail::showExchange()
{
    if (m_exchangeOf == m_item.id)
        return;
    m_exchange->setContent({},
        {tr("The exchange is not among those that are kept."),
            tr("The traffic holds the latest ones; send it again to see it here.")});
    Q_EMIT exchangeWanted(m_item.id);
}

void FeedDetail::setExchange(
    const QString &itemId, const QByteArray &request, const QByteArray &response)
{
    if (itemId != m_item.id)
        return;
    m_exchangeOf = itemId;
    m_exchange->setContent(request + "\n\n" + response, {});
}

} // namespace carillon::receiver
