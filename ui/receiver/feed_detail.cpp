#include "receiver/feed_detail.h"

#include "widgets/json_view.h"

#include <QVBoxLayout>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

FeedDetail::FeedDetail(const FeedModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new widgets::JsonView)
{
    m_view->setObjectName(u"itemDetail"_s);
    m_view->setAccessibleName(tr("What became of the notification, and its JSON"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setMinimumSize(160, 60);
    setItem(nullptr);
}

void FeedDetail::setItem(const FeedItem *item)
{
    if (!item) {
        m_shownId.clear();
        m_view->setContent({}, {tr("Choose a row to see what became of it on each device.")});
        return;
    }
    // Only what reads differently is set, so that reading on is not disturbed.
    const QString state = m_model.stateText(*item);
    if (item->id == m_shownId && item->sequence == m_shownSequence && state == m_shownState)
        return;
    m_shownId = item->id;
    m_shownSequence = item->sequence;
    m_shownState = state;
    m_view->setContent(item->json, QStringList{state} + deliveries(*item));
}

QStringList FeedDetail::deliveries(const FeedItem &item) const
{
    QStringList lines;
    for (const Delivery &delivery : item.deliveries) {
        QStringList parts{m_model.deviceName(delivery.deviceId),
            delivery.delivered ? tr("delivered") : tr("not delivered"), delivery.reason};
        parts.removeAll(QString());
        lines.append(
            QLatin1StringView(contract::spelling(delivery.platform)) + u' ' + parts.join(u" · "_s));
    }
    return lines;
}

} // namespace carillon::receiver
