#include "receiver/deliveries_page.h"

#include "receiver/deliveries_model.h"
#include "receiver/delivery_delegate.h"
#include "receiver/timeline_strip.h"

#include <QListView>
#include <QVBoxLayout>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

DeliveriesPage::DeliveriesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new DeliveriesModel(this))
    , m_list(new QListView)
    , m_strip(new TimelineStrip)
{
    m_list->setObjectName(u"deliveries"_s);
    m_list->setAccessibleName(tr("What became of it on each device"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DeliveryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust); // reasons wrap anew
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void DeliveriesPage::setItem(const FeedItem &item, const QList<Device> &devices)
{
    m_strip->setItem(item, devices);
    m_model->setItem(item, devices);
}

void DeliveriesPage::clear()
{
    m_strip->clear();
    m_model->clear();
}

void DeliveriesPage::setNow(Instant now)
{
    m_strip->setNow(now);
}

} // namespace carillon::receiver
