#include "receiver/feed_detail.h"

#include "widgets/json_view.h"

#include <QHBoxLayout>
#include <QLabel>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

FeedDetail::FeedDetail(const FeedModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_deliveries(new QLabel)
    , m_json(new widgets::JsonView)
{
    m_deliveries->setObjectName(u"deliveries"_s);
    m_deliveries->setTextFormat(Qt::PlainText);
    m_deliveries->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_deliveries->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_deliveries->setWordWrap(true);
    m_deliveries->setContentsMargins(12, 6, 12, 6);
    m_json->setObjectName(u"itemJson"_s);
    m_json->setAccessibleName(tr("The notification as JSON"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_deliveries, 2);
    row->addWidget(m_json, 3);
    setItem(nullptr);
}

void FeedDetail::setItem(const FeedItem *item)
{
    if (!item) {
        m_shownId.clear();
        m_deliveries->setText(tr("Choose a row to see what became of it on each device."));
        m_json->setContent({});
        return;
    }
    m_deliveries->setText(deliveries(*item));
    if (item->id != m_shownId || item->sequence != m_shownSequence)
        m_json->setContent(item->json);
    m_shownId = item->id;
    m_shownSequence = item->sequence;
}

QString FeedDetail::deliveries(const FeedItem &item) const
{
    QStringList lines{widgets::revealed(item.headline()), m_model.stateText(item), {}};
    for (const Delivery &delivery : item.deliveries) {
        QString said = delivery.delivered ? tr("delivered") : tr("not delivered");
        if (!delivery.reason.isEmpty())
            said += u" · "_s + delivery.reason;
        lines.append(tr("%1: %2", "device, what became of it")
                         .arg(m_model.deviceName(delivery.deviceId), widgets::revealed(said)));
    }
    return lines.join(u'\n');
}

} // namespace carillon::receiver
